import { addMonths, dayOf } from '../calendar.js';
import { lastDayOf } from '../neighbourhood/change.js';
import { isRowOf } from '../neighbourhood/entry.js';
import { type Found, presentAmong } from '../neighbourhood/found.js';
import type { House, Past, Placed, Wish } from '../neighbourhood/register.js';
import { isSettled } from '../neighbourhood/totals.js';
import type { RegisterRules } from '../neighbourhood/words.js';
import type { Text, TextArg } from '../texts.js';
import { foundLine, occupantName, sinceArg } from './register-lines.js';

/** Something that an occupant asks for, with the house. */
export interface Pending {
  placed: Placed;
  wish: Wish;
}

/** What occupants ask for in some houses, the oldest first. */
export function wishesIn(register: readonly Placed[]): Pending[] {
  const all = register.flatMap((placed) => placed.house.wishes.map((wish) => ({ placed, wish })));
  return all.sort((a, b) => a.wish.at - b.wish.at || a.wish.id.localeCompare(b.wish.id));
}

/** A line for each of them, with its number. */
export function pendingLines(register: readonly Placed[]): Text[] {
  return wishesIn(register).map(({ placed, wish }, i) => {
    const occupant = placed.house.occupants.find(({ id }) => id === wish.occupant);
    const who: Text = occupant
      ? foundLine({ placed, occupant })
      : wish.occupant === null
        ? { id: 'register-unmatched', args: { house: placed.house.name, text: wish.text } }
        : { id: 'register-gone' };
    return { id: 'register-wish', args: { n: i + 1, who, what: wish.what, text: wish.text } };
  });
}

/** Those who have stayed so long that the papers are to be moved, and the day on which the next one will have. */
export function settledIn(
  register: readonly Placed[],
  rules: RegisterRules,
  today: string,
): { found: Found[]; next: string | null } {
  const present = presentAmong(register);
  const found = present.filter(({ occupant }) => isSettled(occupant, rules, today) === true);
  const days = present
    .flatMap(({ occupant: { since } }) => (since ? [dueDay(since, rules)] : []))
    .filter((day) => day > today)
    .sort();
  return { found, next: days[0] ?? null };
}

/** The first day on which somebody has stayed so long. */
function dueDay(since: string, { moves_papers_after_months: months }: RegisterRules): string {
  return addMonths(lastDayOf(since), months);
}

/**
 * What was changed last in some houses, the latest first: who did it, and what stood there before; of some who live there alone,
 * by their ids, where there are any.
 */
export function historyLines(
  register: readonly Placed[],
  most: number,
  zone: string,
  of: ReadonlySet<string>,
): Text[] {
  return changesIn(register)
    .filter(({ past: { occupant } }) => of.size === 0 || (occupant !== null && of.has(occupant)))
    .sort((a, b) => b.past.at - a.past.at)
    .slice(0, most)
    .map(({ placed, past }) => historyLine(placed, past, zone));
}

/** What the rows of a turn have changed, in their order, and what stands there now. */
export function changeLines(register: readonly Placed[], turn: string): Text[] {
  return changesIn(register)
    .filter(({ past: { row } }) => isRowOf(row, turn))
    .map(({ placed, past }) => changeLine(placed, past, standsNow(placed.house, past)));
}

type Line = Omit<Past, 'field'> & { field: Past['field'] | 'entered' };

/** All that was changed or entered. */
function changesIn(register: readonly Placed[]): { placed: Placed; past: Line }[] {
  const changed = register.flatMap((placed) => placed.house.history.map((past) => ({ placed, past })));
  const entered = register.flatMap((placed) =>
    placed.house.occupants.flatMap(({ id, entered }) =>
      entered ? [{ placed, past: { ...entered, occupant: id, field: 'entered' as const, was: null } }] : [],
    ),
  );
  return [...changed, ...entered];
}

function historyLine(placed: Placed, past: Line, zone: string): Text {
  const { at, as = 'head' } = past;
  return {
    id: 'register-history-line',
    args: { day: { day: dayOf(at, zone), weekday: false }, as, change: changeLine(placed, past, null) },
  };
}

function changeLine({ house }: Placed, { occupant, field, was, gone }: Line, is: Past['was']): Text {
  return {
    id: 'register-change',
    args: {
      house: house.name,
      name: gone?.name ?? (occupant === null ? 'none' : occupantName(house, occupant)),
      field,
      is: valueArg(field, is),
      was: valueArg(field, was),
    },
  };
}

/** What a house or somebody in it has now in a field. */
function standsNow(house: House, { occupant, field }: Line): Past['was'] {
  if (field === 'entered' || field === 'erased') return null;
  const of = occupant === null ? house : house.occupants.find(({ id }) => id === occupant);
  return (of as Partial<Record<string, Past['was']>> | undefined)?.[field] ?? null;
}

function valueArg(field: Line['field'], value: Past['was']): TextArg {
  if (value === null) return 'none';
  if (field === 'since' || field === 'left') return sinceArg(String(value));
  if (typeof value !== 'boolean') return String(value);
  return field === 'fresh' ? (value ? 'new' : 'old') : value ? 'yes' : 'no';
}
