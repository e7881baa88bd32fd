import type { Day } from '../calendar.js';
import { asMeant } from './as-meant.js';
import { peopleTold } from './companions.js';
import { type Entry, entriesOf } from './entries.js';
import { type Head, headAndBody, houseAlone, houseIn, isHead, withoutGreeting } from './house-head.js';
import { isLikelyName } from './likely-name.js';
import { outIn, roomState } from './occupancy.js';
import { upToUnasked } from './pieces.js';
import type { Since, Telling } from './register.js';
import { emptyRoomsApart, roomsInDigits, roomsTogether } from './rooms.js';
import { plainly } from './spoken.js';
import type { Misdated, Told } from './telling.js';
import { anyOf, patternWith, type RegisterRules } from './words.js';

/** One house as somebody lists it. */
export interface Listing extends Head {
  occupants: { telling: Telling; left: Since | null }[];
  /** Rooms in which nobody lives, */
  vacant: string[];
  /** and those of which it is not known who does. */
  open: string[];
  /** Days that no calendar has. */
  misdated: Misdated[];
  /** Something that is never kept was left out. */
  leftOut: boolean;
  /** Lines of which nothing was read, */
  unread: string[];
  /** and how many more there were than are read of one message. */
  beyond: number;
}

/** A listing of nobody. */
export const NOBODY_LISTED = {
  occupants: [],
  vacant: [],
  open: [],
  misdated: [],
  leftOut: false,
  unread: [],
  beyond: 0,
} satisfies Omit<Listing, keyof Head>;

/** No list of one message has more lines: what is beyond goes into a file. */
export const MOST_LINES = 500;

/**
 * The houses that a message lists, each with its name in front: "kos bu tini 12 kamar: 1 andi dari garut, 2 …", in a row or
 * in lines. Empty where it lists none.
 */
export function listingsIn(text: string, rules: RegisterRules, today: Day): Listing[] {
  return blocksOf(prepared(text, rules), rules).flatMap((block) => listingOf(block, rules, today) ?? []);
}

function prepared(text: string, rules: RegisterRules): string {
  const said = plainly(asMeant(text, rules))
    .replace(ARROWS, ' - ')
    .replace(patternWith(rules.room_names, WHERE), '\n$1: ');
  return emptyRoomsApart(roomsTogether(roomsInDigits(said, rules), rules), rules);
}

/** "Yang paling depan ditempati Sugeng. Yang tengah itu Joko." */
const WHERE = (place: string) =>
  new RegExp(
    String.raw`(?:^|[.,;]\s*)(?:yang|yg|nu|sing|ingkang)\s+(?:(?:paling|di|sebelah|bagian)\s+)*(${place})\s+(?!(?:itu\s+)?(?:siapa|berapa))`,
    'giu',
  );

/** "2 > Aldo > Padang", "1 -> bu Sum" */
const ARROWS = /(?<=\S)[ \t]*(?:[-=~]{0,3}>+|[\u2190-\u21ff\u27a1\u279c\u279d\u27f6])[ \t]*(?=\S)/gu;

/** Whether a text lists rooms without naming their house: "1 andi dari garut, 2 budi". */
export function listsRooms(text: string, rules: RegisterRules, today: Day): boolean {
  if (listingsIn(text, rules, today).length) return false;
  const entries = entriesOf(prepared(text, rules), rules);
  const rooms = entries.filter((entry) => entry.rooms.length);
  // "kamar 1 andi pindah ke kamar 3, kamar 2 budi keluar" tells of nobody who is to be entered
  const [first] = rooms;
  if (!first || rooms.every(({ told }) => goes(told, rules))) return false;
  if (rooms.length >= 2) return true;
  // "kamar 2 kos melati tono" names the house itself
  if (anyOf(rules.houses).test(first.told)) return false;
  return (
    entries.length === 1 &&
    (first.rooms.length > 1 || tellsMuch(first, rules) || isSigned(first, rules, today)) &&
    tellsWho(first, rules, today)
  );
}

/** "3 cici dari solo" alone: more is told than a number and a word. */
function tellsMuch({ told }: Entry, rules: RegisterRules): boolean {
  const words = [rules.from, rules.since, rules.reported, rules.unreported, rules.vacant, rules.unknown];
  return words.some((list) => anyOf(list).test(told)) && !isOfUnasked(told, rules);
}

/** What is never kept is told, and nothing before it: "kamar 3 blm vaksin", but not "Nur dari Cirebon tp ktpnya belum". */
function isOfUnasked(told: string, rules: RegisterRules): boolean {
  return anyOf(rules.unasked).test(told) && upToUnasked(told, rules) === '';
}

/** "105 = Yohanes, NTT, 3/2025": a number with a sign behind it, and somebody with a place or a day. */
function isSigned({ text, told }: Entry, rules: RegisterRules, today: Day): boolean {
  const isLine = /^\s*[a-z]?\d{1,3}[a-z]?\s*[=:.)-]/i.test(text) && !anyOf(rules.unasked).test(told);
  return (
    isLine &&
    peopleTold(told, rules, today).some(
      ({ telling: { name, from, since } }) => name !== '' && (from ?? since) !== null,
    )
  );
}

/** Fields alone are of whoever was told of before: "kamar 3 dari wonosobo". */
function tellsWho({ rooms, told }: Entry, rules: RegisterRules, today: Day): boolean {
  const isState = rooms.length > 1 || roomState(told, rules) !== null;
  return (
    isState || peopleTold(told, rules, today).some(({ telling, vacant }) => telling.name !== '' || vacant)
  );
}

function goes(told: string, { left, stays, moved }: RegisterRules): boolean {
  return [left, stays, moved].some((words) => anyOf(words).test(told));
}

/** What a text lists of one house, the writer's own, which it need not name. */
export function listingsOf(house: string, text: string, rules: RegisterRules, today: Day): Listing[] {
  return listingsIn(listsRooms(text, rules, today) ? `${house}:\n${text}` : text, rules, today);
}

/** A line that begins with a house begins a block. */
function blocksOf(text: string, rules: RegisterRules): string[] {
  const blocks: string[] = [];
  const lines = text.replace(patternWith(rules.houses, NEXT_HOUSE), '\n').split('\n');
  for (const line of lines.map((one) => one.trim())) {
    if (line === '') continue;
    if (isHead(line, rules) || !blocks.length) blocks.push(line);
    else blocks[blocks.length - 1] += `\n${line}`;
  }
  return blocks;
}

/** "kos a: 1 andi; kos b: 1 budi" names the next house within a line. */
const NEXT_HOUSE = (house: string) =>
  new RegExp(String.raw`[;.,]\s*(?=${house}\s[^:;,.\n]{1,60}:(?!\d))`, 'giu');

function listingOf(block: string, rules: RegisterRules, today: Day): Listing | null {
  const text = withoutGreeting(block, rules);
  if (!isHead(text, rules)) return null;
  const [head, body] = headAndBody(text, rules);
  if (tellsOfOne(head, rules)) return null;
  const all = body.trim() ? entriesOf(body, rules) : [];
  if (!all.length) {
    const alone = houseAlone(block, rules);
    return alone && { ...alone, ...NOBODY_LISTED };
  }
  const house = houseIn(head, rules);
  if (!house) return null;
  const read = all.slice(0, MOST_LINES).map((entry) => readEntry(entry, rules, today));
  // "kamar 1" alone is still to be told of
  const [only] = all;
  if (all.length === 1 && only?.told === '') return null;
  const listing: Listing = {
    ...house,
    ...NOBODY_LISTED,
    occupants: read.flatMap((one) => one.people.map(({ telling, left }) => ({ telling, left }))),
    vacant: read.flatMap((one) => one.vacant),
    open: read.flatMap((one) => one.open),
    misdated: read.flatMap((one) => one.people.flatMap(({ misdated }) => misdated ?? [])),
    leftOut: read.some((one) => one.leftOut),
    beyond: Math.max(0, all.length - MOST_LINES),
    unread: read.flatMap((one) => one.unread),
  };
  const tells = listing.occupants.length || listing.vacant.length || listing.open.length;
  return tells ? listing : null;
}

/** "kos pak haji nambah 1 orang" begins no list: somebody comes, goes, or is set right. */
function tellsOfOne(head: string, rules: RegisterRules): boolean {
  const words = [rules.arrived, rules.left, rules.stays, rules.erased, rules.instead, rules.named, rules.not];
  return words.some((one) => anyOf(one).test(head));
}

/** What one entry of a list tells. */
interface Read {
  people: Told[];
  vacant: string[];
  open: string[];
  leftOut: boolean;
  unread: string[];
}

const NOTHING_READ: Read = { people: [], vacant: [], open: [], leftOut: false, unread: [] };

function readEntry(entry: Entry, rules: RegisterRules, today: Day): Read {
  const { rooms, told, text } = entry;
  const state = roomState(told, rules);
  if (state === 'vacant' || (told === '' && rooms.length)) {
    const { vacant } = withRooms(entry, rules, today);
    return { ...NOTHING_READ, vacant: rooms.length ? rooms : vacant };
  }
  if (state === 'open' && rooms.length) return { ...NOTHING_READ, open: rooms };
  const { people, vacant, leftOut } = withRooms(entry, rules, today);
  const isUnlikely = people.some(({ telling: { name } }) => name !== '' && !isLikelyName(name, rules));
  if (isUnlikely || (people.length && rooms.length > 1)) return { ...NOTHING_READ, leftOut, unread: [text] };
  if (people.length) return { ...NOTHING_READ, people, leftOut };
  if (vacant.length) return { ...NOTHING_READ, vacant, leftOut };
  if (rooms.length > 1) return { ...NOTHING_READ, open: rooms, leftOut };
  return { ...NOTHING_READ, leftOut, unread: [text] };
}

/** Who is told of, in the room of the entry or the one that they are told with. */
function withRooms(
  { rooms, told, text }: Entry,
  rules: RegisterRules,
  today: Day,
): Pick<Read, 'people' | 'vacant' | 'leftOut'> {
  const [rest, left] = outIn(told, rules, today);
  const all = rest === null ? [] : peopleTold(rest, rules, today);
  const [room] = rooms;
  // "kamar 8 dari Jombang" is of somebody whose name is still to come
  const [one] = all;
  if (room !== undefined && all.length === 1 && one && !one.telling.name && one.telling.from !== null)
    one.telling.name = rules.nameless;
  // "3. Hendra kmr 2" counts people, and tells the room
  const counts = /^\d/.test(text);
  if (room !== undefined)
    for (const { telling } of all) telling.room = (counts ? telling.room : null) ?? room;
  if (left !== null) for (const one of all) one.left = left;
  return {
    people: all.filter(({ telling }) => telling.name),
    vacant: all.flatMap(({ vacant, telling }) =>
      vacant && !telling.name && telling.room ? [telling.room] : [],
    ),
    leftOut: all.some((one) => one.leftOut),
  };
}
