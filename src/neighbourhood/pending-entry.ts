import type { Day } from '../calendar.js';
import { arrivingNamed } from './arrival.js';
import { asMeant } from './as-meant.js';
import { hasNoName, peopleTold } from './companions.js';
import { type HouseMeant, houseAnswered, houseMeantIn } from './house-meant.js';
import { isLikelyName } from './likely-name.js';
import { roomState } from './occupancy.js';
import { nameOfWords } from './particles.js';
import { type HouseTelling, type Placed, plainName, type Telling } from './register.js';
import { roomsInDigits, roomsTogether } from './rooms.js';
import { withSamePlace } from './same-as.js';
import { plainly } from './spoken.js';
import { withoutRoom } from './telling.js';
import { anyOf, atStart, patternWith, type RegisterRules, withoutAny } from './words.js';

/** What was told of somebody who is to be entered, as far as it goes. */
export interface Pending {
  people: Telling[];
  room: string | null;
  vacant: string[];
  /** Houses of the register that may be meant, or one that is not there yet. */
  houses: Placed[];
  told: HouseTelling | null;
}

const NOTHING_PENDING: Pending = { people: [], room: null, vacant: [], houses: [], told: null };

/** What several messages tell together of those who are to be entered, the first message first. */
export function pendingIn(
  said: readonly string[],
  register: readonly Placed[],
  rules: RegisterRules,
  today: Day,
): Pending {
  return said.reduce((before, text) => withMore(before, text, register, rules, today), NOTHING_PENDING);
}

function withMore(
  before: Pending,
  words: string,
  register: readonly Placed[],
  rules: RegisterRules,
  today: Day,
): Pending {
  const said = asMeant(words, rules);
  const inRooms = anyOf(rules.addresses).test(said)
    ? said
    : said.replace(patternWith(rules.numbered, NUMBER), ` ${rules.rooms[0]} $1`);
  const text = roomsTogether(roomsInDigits(plainly(withSamePlace(inRooms, register, rules)), rules), rules);
  const meant = meantBy(text, before, register, rules);
  const { houses, told, rest } = meant;
  const isNew = houses.length > 0 || told !== null;
  const { people: read, room } = peopleIn(rest, rules, today);
  const people = read.filter((one) => one.name === '' || isSaid(one, text, before, rules));
  const vacant = room !== null && roomState(withoutRoom(rest, rules)[0], rules) === 'vacant' ? [room] : [];
  return {
    ...(isNew ? { houses, told } : { houses: before.houses, told: before.told }),
    room: room ?? before.room,
    vacant: [...before.vacant, ...vacant],
    people: vacant.length ? before.people : together(before.people, people, room),
  };
}

/** A name has no more words, where it is all that is said. */
const MOST_WORDS = 4;

/**
 * Whether a name is said as one: behind a word for it or with a title, with where they are from or live, or alone by whoever was
 * asked for it. "bentar ya" is none, nor what stands beside the wish to enter somebody.
 */
function isSaid({ name, from, room }: Telling, text: string, before: Pending, rules: RegisterRules): boolean {
  if (anyOf(rules.named).test(text)) return true;
  if (wishesToEnter(text, rules) || anyOf(rules.waits).test(name) || name.split(' ').length > MOST_WORDS)
    return false;
  if (hasNoName({ name }, rules)) return true;
  if (atStart(rules.honorifics, name) !== null) return true;
  const isFirst = before === NOTHING_PENDING;
  if (isFirst)
    return (
      from !== null ||
      room !== null ||
      anyOf(rules.fresh).test(text) ||
      houseMeantIn(text, [], rules).told !== null
    );
  const isAsked = !before.people.some((one) => one.name !== '');
  return (
    isAsked &&
    ![rules.polite, rules.thanks, rules.days, rules.unknown, rules.questions].some(
      (list) => atStart(list, name) !== null,
    )
  );
}

/** "no 2" */
const NUMBER = (number: string) =>
  new RegExp(String.raw`(?<!(?:kamar|kmr|pintu)\s*)${number}\.?\s*(\d{1,3})(?!\d)`, 'iu');

/** Which house is meant: of several that were offered the one that is picked. */
function meantBy(
  text: string,
  { houses, people }: Pending,
  register: readonly Placed[],
  rules: RegisterRules,
): HouseMeant {
  if (houses.length > 1) return houseAnswered(text, houses, register, rules);
  const meant = houseMeantIn(text, register, rules);
  const isAsked = people.length > 0 && houses.length === 0 && !meant.houses.length && !meant.told;
  return isAsked ? houseAnswered(text, [], register, rules) : meant;
}

/** Who is told of in a text that names no house any more, and the room. */
function peopleIn(
  text: string,
  rules: RegisterRules,
  today: Day,
): { people: Telling[]; room: string | null } {
  const [plain, room] = withoutRoom(
    arrivingNamed(withoutAny(text, [rules.enters, rules.wants, rules.thanks], ' , '), rules),
    rules,
  );
  const people = peopleTold(plain, rules, today).map(({ telling }) => ({
    ...telling,
    name: hasNoName(telling, rules) ? telling.name : nameSaid(telling.name, rules),
    room: telling.room ?? room,
  }));
  return { people: people.filter(({ name }) => /^\P{N}*$/u.test(name) || hasNoName({ name }, rules)), room };
}

function nameSaid(words: string, rules: RegisterRules): string {
  const name = nameOfWords(words, rules);
  return isLikelyName(name, rules) ? name : '';
}

/** Fields that are told of nobody by name are of those who were told of before; a name is of who had none. */
function together(before: readonly Telling[], more: readonly Telling[], room: string | null): Telling[] {
  const named = more.filter(({ name }) => name !== '');
  const [fields] = more.filter(({ name }) => name === '');
  const all = before.map((one) => ({ ...one }));
  for (const one of named) {
    const known = all.find(({ name }) => name === '' || plainName(name) === plainName(one.name));
    if (known) fill(known, one);
    else all.push(one);
  }
  if (fields && !all.length && tells(fields)) all.push(fields);
  for (const one of all) {
    if (fields) fill(one, fields);
    one.room ??= room;
  }
  return all;
}

function fill(one: Telling, more: Telling): void {
  for (const field of ['from', 'since', 'fresh', 'reported', 'registered', 'room'] as const)
    Object.assign(one, { [field]: more[field] ?? one[field] });
  if (one.name === '') one.name = more.name;
}

function tells({ from, since, fresh, reported, registered, room }: Telling): boolean {
  return [from, since, fresh, reported, registered, room].some((one) => one !== null);
}

/** Whether something of an entry is told: a name, a house, a room, or since when. */
export function tellsOfEntry(pending: Pending, before: Pending): boolean {
  return JSON.stringify(pending) !== JSON.stringify(before);
}

/** "mau mendaftar penghuni baru", "sy mau catat kos kosan di RT sy": somebody, or a house, is to be entered. */
export function wishesToEnter(said: string, rules: RegisterRules): 'entry' | 'house' | null {
  const words = said.trim().split(/\s+/).length;
  const isIn = (list: readonly string[]) => anyOf(list).test(said);
  if (words > LONGEST_WISH || !isIn(rules.wants) || !(isIn(rules.enters) || isIn(rules.arrived))) return null;
  if (isIn(rules.unasked) || patternWith(rules.rooms, NUMBERED).test(said) || isIn(rules.left)) return null;
  const isCounted = patternWith(rules.persons, COUNTED).test(said);
  if (isIn(rules.occupants) || isCounted || patternWith(rules.persons, NEWCOMER).test(said)) return 'entry';
  return isIn(rules.houses) && houseMeantIn(said, [], rules).told === null ? 'house' : null;
}

/** No wish to enter somebody is told in more words. */
const LONGEST_WISH = 16;
/** "2 orang" */
const COUNTED = (person: string) => new RegExp(String.raw`\d\s*${person}`, 'iu');
const NUMBERED = (room: string) => new RegExp(String.raw`${room}\s*\d`, 'iu');
/** "orang baru", "warga baru" */
export const NEWCOMER = (person: string) =>
  new RegExp(
    String.raw`(?:${person}|warga|anak kos|anak kosan)\s+(?:baru|br|anyar|enggal|lama|kos|kontrakan)`,
    'iu',
  );
