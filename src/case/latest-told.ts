import { type Found, presentAmong } from '../neighbourhood/found.js';
import type { House, Placed } from '../neighbourhood/register.js';
import { officesOf } from './person.js';
import type { Session } from './session.js';

/** Whose words they are. */
type Writer = { session: Session };

/** The one of whom the writer has told last: whatever they add is about them, where nobody is named. */
export function latestOf({ session: { person } }: Writer, register: readonly Placed[]): Found | null {
  const grants = officesOf(person).map(({ grant }) => grant);
  const told = register.flatMap(({ house }) => toldOf(house, grants));
  const last = told.reduce((latest, one) => (one.at >= latest.at ? one : latest), {
    at: 0,
    occupant: null as string | null,
  });
  const all = told.filter(({ at, occupant }) => at === last.at && occupant !== last.occupant);
  // of a list that was entered at once nobody is the last
  if (all.length) return null;
  return presentAmong(register).find(({ occupant }) => occupant.id === last.occupant) ?? null;
}

/** The house of which the writer has told last, or `null`. */
export function latestHouseOf({ session: { person } }: Writer, register: readonly Placed[]): Placed | null {
  const grants = officesOf(person).map(({ grant }) => grant);
  const last = register.map((placed) => ({
    placed,
    at: Math.max(0, ...toldOf(placed.house, grants).map(({ at }) => at)),
  }));
  const latest = Math.max(0, ...last.map(({ at }) => at));
  const [only, ...others] = last.filter(({ at }) => at > 0 && at === latest);
  return only && !others.length ? only.placed : null;
}

/** What was told of a house by some grants: when, and of whom. */
function toldOf({ history, occupants }: House, grants: readonly string[]) {
  return [
    ...history.flatMap(({ at, by, occupant }) => (grants.includes(by) ? [{ at, occupant }] : [])),
    ...occupants.flatMap(({ id, entered }) =>
      entered && grants.includes(entered.by) ? [{ at: entered.at, occupant: id }] : [],
    ),
  ];
}
