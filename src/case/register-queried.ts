import { balanceOf } from '../neighbourhood/balance.js';
import { extremeAmong } from '../neighbourhood/extreme.js';
import type { Found } from '../neighbourhood/found.js';
import { hasCriteria, matchedIn, type Query } from '../neighbourhood/query.js';
import { byRoom, type Placed } from '../neighbourhood/register.js';
import { isSettled, WANTED } from '../neighbourhood/totals.js';
import type { Text, TextArg } from '../texts.js';
import { areaText } from './area-text.js';
import type { Draft } from './draft.js';
import { officesOf } from './person.js';
import { houseLine, occupantLine, sinceArg } from './register-lines.js';

/** What is longer goes into a file. */
const MOST_FOUND = 40;
/** Names in one line. */
const MOST_NAMES = 8;

/** Tells what a query asks for; `false` where it asks for nobody of those who live there in particular. */
export function tellQueried(draft: Draft, query: Query): boolean {
  if (query.notKept !== null) draft.tell('register-not-kept', { what: query.notKept });
  if (query.isOfNobody) {
    draft.tell('register-whom');
    return true;
  }
  if (query.nobody !== null) {
    const [office] = officesOf(draft.session.person);
    const area = office?.house ?? (office ? areaText(draft.flows, office.area) : '');
    draft.tell('register-nobody-named', { name: query.nobody, area, near: query.near.length });
    if (query.near.length) tellPeople(draft, query.near);
    return true;
  }
  if (query.extreme !== null) {
    const all = matchedIn({ ...query, span: null, fresh: null }, draft.flows.register, draft.today).found;
    const first = extremeAmong(all, query.extreme);
    if (first.length) tellPeople(draft, first);
    else draft.tell('register-matching', matchingArgs(query, 0));
    return true;
  }
  if (query.balance) {
    tellBalance(draft, query);
    return true;
  }
  if (query.named.length) {
    tellPeople(draft, query.named);
    return true;
  }
  if (!hasCriteria(query)) return false;
  tellMatching(draft, query);
  return true;
}

/** Those whom a query asks for, and who may be of them: it is not known. */
function tellMatching(draft: Draft, query: Query): void {
  const { found, unknown } = matchedIn(query, draft.flows.register, draft.today);
  draft.tell('register-matching', matchingArgs(query, found.length));
  const shown = found.slice(0, MOST_FOUND);
  if (shown.length)
    draft.tell('register-listed', {
      lines: { list: query.left ? shown.map(goneLine) : linesByHouse(draft, shown), style: 'lines' },
      more: found.length - shown.length,
    });
  if (unknown.length)
    draft.tell('register-matching-unknown', { count: unknown.length, names: namesOf(unknown) });
}

/** How many a query finds, and of what: the house that it is asked of, and that they have not reported or are not registered. */
export function matchingArgs({ among, reported, registered }: Query, count: number) {
  const [only, ...others] = among;
  const house = only && !others.length ? only.house.name : 'none';
  return {
    count,
    house,
    lack: reported === false ? 'report' : registered === false ? 'registration' : 'none',
  };
}

function namesOf(found: readonly Found[]): TextArg {
  return { list: found.slice(0, MOST_NAMES).map(({ occupant }) => occupant.name), style: 'and' };
}

/** Those who were found, under their houses. */
function linesByHouse({ flows, today }: Draft, found: readonly Found[]): Text[] {
  const houses = new Map<Placed, Found[]>();
  for (const one of found) houses.set(one.placed, [...(houses.get(one.placed) ?? []), one]);
  return [...houses].flatMap(([placed, some]) => [
    houseLine(placed),
    ...byRoom(some.map(({ occupant }) => occupant)).map((one) => occupantLine(one, flows.register, today)),
  ]);
}

/** Somebody who has left. */
function goneLine({ placed, occupant }: Found): Text {
  const { name, room, since, left } = occupant;
  return {
    id: 'register-person-left',
    args: {
      name,
      house: placed.house.name,
      room: room ?? 'none',
      since: sinceArg(since),
      on: sinceArg(left),
    },
  };
}

/** Tells what is known of some people. */
export function tellPeople(draft: Draft, people: readonly Found[]): void {
  draft.tell('register-lines', { lines: { list: personLines(draft, people), style: 'lines' } });
}

/** Each of whom a message names, with what is not known of them; of those who left, when. */
function personLines(draft: Draft, found: readonly Found[]): Text[] {
  const { flows, today } = draft;
  return found.slice(0, MOST_FOUND).flatMap((one): Text[] => {
    const { occupant } = one;
    if (occupant.left !== null) return [goneLine(one)];
    const settled = isSettled(occupant, flows.register, today);
    const fields = WANTED.filter(
      (field) => occupant[field] === null && !(field === 'registered' && settled === true),
    ).map((field): Text => ({ id: 'register-wanted', args: { field } }));
    const unknown: Text = { id: 'register-person-unknown', args: { fields: { list: fields, style: 'and' } } };
    return [...linesByHouse(draft, [one]), ...(fields.length ? [unknown] : [])];
  });
}

function tellBalance(draft: Draft, query: Query): void {
  const { from, to, before, after, came, went, undated } = balanceOf(query, draft.today);
  draft.tell('register-balance', {
    from: { day: from, weekday: false },
    to: to === draft.today ? 'now' : { day: to, weekday: false },
    before,
    after,
    came: came.length,
    arrivals: namesOf(came),
    went: went.length,
    leavers: namesOf(went),
    undated,
  });
}

/** Who lived in a room, the latest first: "Joko sejak ...", "Ilham, keluar ...". */
export function roomLines({ flows, today }: Draft, among: readonly Placed[], room: string): Text[] {
  return among.flatMap((placed) => {
    const all = placed.house.occupants.filter((one) => one.room === room);
    const present = all.filter(({ left }) => left === null);
    const gone = all.filter(({ left }) => left !== null).sort((a, b) => (a.left! < b.left! ? 1 : -1));
    return [
      ...present.map((one): Text => {
        const who = occupantLine(one, flows.register, today);
        return { id: 'register-newcomer', args: { house: placed.house.name, who } };
      }),
      ...gone.map((occupant) => goneLine({ placed, occupant })),
    ];
  });
}
