import type { Day } from '../calendar.js';
import { changeIn, type Step } from './change.js';
import { peopleTold } from './companions.js';
import { isRowOf } from './entry.js';
import { nameOfWords } from './particles.js';
import { type Placed, plainName, presentIn, type Telling } from './register.js';
import { roomsInDigits } from './rooms.js';
import { cut, ROOM_NAMED, toldIn, withoutRoom } from './telling.js';
import type { Move, Telt } from './told-move.js';
import { anyOf, atStart, everyOf, patternWith, type RegisterRules, upToAny, withoutAny } from './words.js';

/** That somebody comes into a house (`null`: it is not told which). `null` where nobody is told of who does. */
export function arrivalIn(
  text: string,
  placed: Placed | null,
  rules: RegisterRules,
  { today, id, wrote, vacated }: Telt,
): Move | null {
  const left = placed && anyOf(rules.replaces).test(text) ? roomLeft(placed, wrote) : null;
  const replaced = vacated && vacated.placed.house === placed?.house ? vacated.occupant.room : left;
  const rooms = byRoom(text, rules).map((part) => arrivingIn(part, rules, today, replaced));
  const tellings = rooms.flat();
  // of a room that was not understood nobody is left out unseen
  if (rooms.some((room) => !room.length)) return null;
  if (!placed) return { is: 'which_house' };
  if (tellings.some((one) => livesThere(one, text, placed, rules))) return null;
  const steps = tellings.map((telling, i): Step => {
    const own = i === 0 ? id : `${id}-${i}`;
    return { do: 'in', occupant: { ...telling, id: own, left: null } };
  });
  return { is: 'in', placed, tellings, change: changeIn(placed, steps) };
}

/** Whoever lives in the house does not come: only somebody of that name whom more is told of is another one. */
function livesThere({ name, from }: Telling, text: string, { house }: Placed, rules: RegisterRules): boolean {
  const isNew = from !== null || [rules.fresh, rules.arrived].some((words) => anyOf(words).test(text));
  return !isNew && presentIn(house).some((one) => plainName(one.name) === plainName(name));
}

/** Those who come into one room. */
function arrivingIn(text: string, rules: RegisterRules, today: Day, replaced: string | null): Telling[] {
  const called = nameTold(text, rules);
  if (called) return [arrived(called, rules, today, replaced)];
  const [plain, room] = withoutRoom(withRoom(arriving(text, rules), rules), rules);
  // "masuk kamar 2: andi garut, budi tegal" lists those who come
  const [, listed = ''] = plain.split(LISTED);
  const said = listed.includes(',') ? listed.split(/,(?!\d)/) : [plain];
  const people = said
    .flatMap((part) => peopleTold(part, rules, today))
    // a room, a house or a day is nobody
    .filter(({ telling: { name } }) => /^\P{N}+$/u.test(name) && !isWordOf(name, rules));
  return people.map(({ telling }) => ({
    ...telling,
    name: telling.name.replace(patternWith(rules.towards, TOWARDS), ''),
    room: telling.room ?? room ?? replaced,
    since: telling.since ?? today,
    fresh: telling.fresh ?? true,
  }));
}

/** "1 -> asep" is of the first room. */
function withRoom(text: string, { rooms }: RegisterRules): string {
  return text.replace(ARROW, ` ${rooms[0]} $1 `);
}

const ARROW = /^[\s,]*([a-z]?\d{1,3}[a-z]?)\s*(?:->|=>|→|>)\s*/iu;

function isWordOf(name: string, { rooms, houses, days, fields, particles }: RegisterRules): boolean {
  return [rooms, houses, days, fields, particles].some(
    (words) => atStart(words, name)?.length === name.length,
  );
}

/** "cah anyar jenenge Wahid seko Rembang": the name that is told as one, and the text without it. */
function nameTold(text: string, rules: RegisterRules): { name: string; rest: string } | null {
  const all = [...text.matchAll(everyOf(rules.named))];
  const [word] = all;
  if (!word || all.length > 1 || text.split(LISTED).length > 1) return null;
  const behind = text.slice(word.index + word[0].length);
  const ends = [
    rules.from,
    rules.since,
    rules.fresh,
    rules.old,
    rules.reported,
    rules.unreported,
    rules.beside,
  ];
  const [told = ''] = upToAny(behind, [...ends, rules.arrived, rules.rooms]).split(/[,;()\n]/);
  const rest = behind.slice(told.length);
  const name = nameOfWords(told, rules);
  const isMore = atStart(rules.beside, rest) !== null;
  return name && !isMore ? { name, rest: `${text.slice(0, word.index)} ${rest}` } : null;
}

function arrived(
  { name, rest }: { name: string; rest: string },
  rules: RegisterRules,
  today: Day,
  replaced: string | null,
): Telling {
  const [said, room] = withoutRoom(rest, rules);
  const fields = [rules.arrived, rules.replaces, rules.instead, rules.slips, rules.now];
  const { telling } = toldIn(withoutAny(said, fields, ' , '), rules, today);
  return {
    ...telling,
    name: cut(name),
    room: room ?? replaced,
    // what stands before the name is no place, unless it is told as one
    from: anyOf(rules.from).test(said) ? telling.from : null,
    since: telling.since ?? today,
    fresh: telling.fresh ?? true,
  };
}

/** "anton ke" of "masukin anton ke kamar 5" */
const TOWARDS = (word: string) => new RegExp(String.raw`\s+${word}$`, 'iu');

const LISTED = /:(?!\d)/;

/** "kmr 6 fajar, kmr 7 gilang", "fajar kamar 6 gilang kamar 7": a part for each room. */
function byRoom(said: string, rules: RegisterRules): string[] {
  const text = roomsInDigits(said, rules);
  const rooms = [...text.matchAll(new RegExp(patternWith(rules.rooms, ROOM_NAMED).source, 'giu'))];
  if (rooms.length < 2) return [text];
  const clauses = text.split(/\s*[,;\n]\s*/).filter((one) => one.trim());
  const isEach = clauses.every((one) => withoutRoom(one, rules)[1] !== null);
  if (isEach && clauses.length === rooms.length) return clauses;
  const starts = rooms.map(({ index }) => index);
  if (!/\p{L}/u.test(arriving(text.slice(0, starts[0]), rules)))
    return starts.map((from, i) => text.slice(from, starts[i + 1]));
  const ends = rooms.map(({ index, 0: room }) => index + room.length);
  return ends.map((to, i) => text.slice(ends[i - 1] ?? 0, to));
}

/** The room that was left just now: "yang gantiin namanya asep". */
function roomLeft({ house }: Placed, wrote: Telt['wrote']): string | null {
  const out = house.history.findLast(
    ({ field, row }) => field === 'left' && wrote !== null && isRowOf(row, wrote.turn),
  );
  return house.occupants.find(({ id }) => id === out?.occupant)?.room ?? null;
}

/** What is told of somebody who comes, without the words that say so, and those of manners. */
export function arriving(text: string, rules: RegisterRules): string {
  return withoutFillersOf(withoutAny(text, [rules.named, ...comingOf(rules)], ' , '), rules);
}

/** The same with the words before a name: what is behind them is the name, whatever else is called. */
export function arrivingNamed(text: string, rules: RegisterRules): string {
  return withoutFillersOf(withoutAny(text, comingOf(rules), ' , '), rules);
}

function comingOf({ arrived, replaces, instead, slips, now }: RegisterRules): (readonly string[])[] {
  return [arrived, replaces, instead, slips, now];
}

function withoutFillersOf(told: string, rules: RegisterRules): string {
  return told.replace(/[^,:;]+/g, (piece) => ` ${withoutFillers(piece, rules)} `);
}

/** A piece without words of manners around it: "dong ke kamar 8 lia" tells of "kamar 8 lia". Those before a name may be of it. */
function withoutFillers(piece: string, rules: RegisterRules): string {
  const fillers = fillersOf(rules);
  return ` ${piece} `
    .replace(patternWith(fillers, LEADING), ' ')
    .replace(patternWith(fillers, TRAILING), ' ')
    .replace(patternWith(rules.counts, LEADING), ' ');
}

const fillers = new WeakMap<RegisterRules, string[]>();

function fillersOf(rules: RegisterRules): string[] {
  const { greetings, polite, in: into, honorifics } = rules;
  const known =
    fillers.get(rules) ?? [...greetings, ...polite, ...into].filter((one) => !honorifics.includes(one));
  fillers.set(rules, known);
  return known;
}
const LEADING = (word: string) => new RegExp(String.raw`^(?:\s*${word}(?=\s))+`, 'iu');
const TRAILING = (word: string) => new RegExp(String.raw`(?:\s${word}\s*[.!]*)+\s*$`, 'iu');
