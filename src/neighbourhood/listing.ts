import type { Day } from '../calendar.js';
import { MONTHS } from '../language/dates/day-names.js';
import { peopleTold } from './companions.js';
import type { HouseTelling, Since, Telling } from './register.js';
import { emptyRoomsApart, roomsInDigits } from './rooms.js';
import { cut, type Told } from './telling.js';
import { anyOf, atStart, everyOf, patternWith, type RegisterRules } from './words.js';

/** One house as somebody lists it. */
export interface Listing {
  /** The words that name the house, with where it is. */
  head: string;
  /** RT and RW, where they are named with it. */
  rt: number | null;
  rw: number | null;
  house: HouseTelling;
  occupants: { telling: Telling; left: Since | null }[];
  /** Rooms in which nobody lives. */
  vacant: string[];
  /** Something that is never kept was left out. */
  leftOut: boolean;
  /** Lines of which nothing was read, */
  unread: string[];
  /** and how many more there were than are read of one message. */
  beyond: number;
}

/** No list of one message has more lines: what is beyond goes into a file. */
export const MOST_LINES = 500;

/**
 * The houses that a message lists, each with its name in front: "kos bu tini 12 kamar: 1 andi dari garut, 2 …", in a row or
 * in lines. Empty where it lists none.
 */
export function listingsIn(text: string, rules: RegisterRules, today: Day): Listing[] {
  const listings: Listing[] = [];
  for (const block of blocksOf(emptyRoomsApart(roomsInDigits(text, rules), rules), rules)) {
    const listing = listingOf(block, rules, today);
    if (listing) listings.push(listing);
  }
  return listings;
}

/** Whether a text lists rooms without naming their house: "1 andi dari garut, 2 budi". */
export function listsRooms(text: string, rules: RegisterRules, today: Day): boolean {
  if (listingsIn(text, rules, today).length) return false;
  const entries = entriesOf(emptyRoomsApart(roomsInDigits(text, rules), rules), rules);
  const rooms = entries.filter((entry) => beginsEntry(entry, rules));
  return rooms.length >= 2 || (entries.length === 1 && rooms.some((entry) => tellsMuch(entry, rules)));
}

/** "3 cici dari solo" alone: more is told than a number and a word. */
function tellsMuch(entry: string, rules: RegisterRules): boolean {
  const words = [rules.from, rules.since, rules.reported, rules.unreported, rules.vacant];
  return words.some((list) => anyOf(list).test(entry)) && !anyOf(rules.unasked).test(entry);
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

/** A line without the words in front of its list: "assalamualaikum kak, berikut data penghuni kos bu tini". */
function withoutGreeting(line: string, rules: RegisterRules): string {
  const greeted = line.replace(patternWith(rules.greetings, LEADING), '');
  return greeted.replace(patternWith(rules.in, LEADING), '');
}

const LEADING = (word: string) => new RegExp(String.raw`^(?:${word}[\s,:.!]+)+`, 'iu');

function isHead(line: string, rules: RegisterRules): boolean {
  return atStart(rules.houses, withoutGreeting(line, rules)) !== null;
}

function listingOf(block: string, rules: RegisterRules, today: Day): Listing | null {
  const text = withoutGreeting(block, rules);
  if (atStart(rules.houses, text) === null) return null;
  const [head, body] = headAndBody(text, rules);
  if (tellsOfOne(head, rules)) return null;
  const house = houseIn(head, rules);
  if (!house || !body.trim()) return null;
  const all = entriesOf(body, rules);
  const entries = all
    .slice(0, MOST_LINES)
    .flatMap((entry) => readEntry(entry, rules, today).map((told) => ({ entry, told })));
  // "kamar 1" alone is still to be told of
  const [only] = entries;
  if (entries.length === 1 && only && !only.told.telling.name && !anyOf(rules.vacant).test(only.entry))
    return null;
  const named = entries.filter(({ told }) => told.telling.name);
  if (!named.length && !entries.some(({ told }) => told.vacant)) return null;
  return {
    ...house,
    occupants: named.map(({ told: { telling, left } }) => ({ telling, left })),
    vacant: entries.flatMap(({ told }) => (told.vacant && told.telling.room ? [told.telling.room] : [])),
    leftOut: entries.some(({ told }) => told.leftOut),
    beyond: Math.max(0, all.length - MOST_LINES),
    unread: entries.filter(({ told }) => !told.telling.name && !told.vacant).map(({ entry }) => entry),
  };
}

/** "kos pak haji nambah 1 orang" begins no list: somebody comes, goes, or is set right. */
function tellsOfOne(head: string, rules: RegisterRules): boolean {
  const words = [rules.arrived, rules.left, rules.stays, rules.erased, rules.instead, rules.named, rules.not];
  return words.some((one) => anyOf(one).test(head));
}

/** The house is named up to a colon, the end of the line, or the first room. */
function headAndBody(text: string, rules: RegisterRules): [string, string] {
  const [line = '', ...lines] = text.split('\n');
  const colon = line.search(/:(?!\d)/);
  if (colon > 0) return [line.slice(0, colon), [line.slice(colon + 1), ...lines].join('\n')];
  if (lines.length) return [line, lines.join('\n')];
  const rooms = patternWith(rules.rooms, COUNTED).exec(line);
  const after = rooms ? rooms.index + rooms[0].length : 0;
  const first = /(?<=[\s,])1\s*[.)]?\s+(?=\p{L})/u.exec(line.slice(after));
  if (!first) return [line, ''];
  return [line.slice(0, after + first.index), line.slice(after + first.index)];
}

const NUMBER = /\b(?:rt|rw)\b(?:\s*\/\s*rw)?\s*[.:/-]?\s*\d{1,3}(?:\s*\/\s*(?:rw\s*)?\d{1,3})?/gi;

/** The house that a head line names. */
export function houseIn(
  head: string,
  rules: RegisterRules,
): Pick<Listing, 'head' | 'house' | 'rt' | 'rw'> | null {
  const numbers = /\brt\s*[.:-]?\s*0*(\d{1,3})/i.exec(head);
  const ofRw = /\brw\s*[.:-]?\s*0*(\d{1,3})/i.exec(head);
  const rooms = patternWith(rules.rooms, COUNTED).exec(head);
  const address = addressIn(head, rules);
  const bearer = patternWith(rules.columns.owner, OWNED).exec(head);
  const name = head
    .replace(bearer?.[0] ?? '\u0000', ' ')
    .replace(rooms?.[0] ?? '\u0000', ' ')
    .replace(address ?? '\u0000', ' ')
    .replace(NUMBER, ' ')
    .replace(/[,;:()|]+/g, ' ')
    .replace(everyOf(rules.counts), ' ')
    .replace(everyOf(rules.bearers), ' ')
    .replace(patternWith(rules.in, TRAILING), ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const word = atStart(rules.houses, name);
  if (word === null || name.length > 60) return null;
  const owner = bearer?.[1]?.trim() ?? name.slice(word.length).trim();
  const count = Number(rooms?.[1] ?? 0);
  return {
    head,
    rt: numbers ? Number(numbers[1]) : null,
    rw: ofRw ? Number(ofRw[1]) : null,
    house: {
      name: cut(name),
      owner: bearer || atStart(rules.honorifics, owner) !== null ? cut(owner) : null,
      address: address === null ? null : cut(address),
      rooms: count >= 1 && count <= 500 ? count : null,
    },
  };
}

/** "kos mawar (pemilik bu tini)", "kos mawar, yang punya bu tini" */
const OWNED = (owner: string) =>
  new RegExp(String.raw`(?<=\p{L}[\s(,]+)${owner}\s*[:=]?\s*([^,;:()]+)\)?`, 'iu');

/** The address in a head line: "jl mawar no 3". */
export function addressIn(head: string, { addresses }: RegisterRules): string | null {
  return patternWith(addresses, ADDRESS).exec(head)?.[1]?.trim() ?? null;
}

const ADDRESS = (word: string) =>
  new RegExp(String.raw`(?:^|[\s,])(${word}\.?[^,;]*(?:,\s*(?:no|blok)\b[^,;]*)*)`, 'iu');
/** "12 kamar" */
const COUNTED = (room: string) => new RegExp(String.raw`(\d{1,3})\s*${room}`, 'iu');
const TRAILING = (word: string) => new RegExp(String.raw`(?:\s+${word})+\s*$`, 'iu');

/** A month, or what a number counts: no name begins with it. */
function isNoName(text: string, { units }: RegisterRules): boolean {
  return atStart(units, text) !== null || MONTH.test(text);
}

const MONTH = new RegExp(String.raw`^(?:${Object.keys(MONTHS).join('|')})\b`, 'i');

/** What begins an entry: a room's number before a name. */
function numberedAt(text: string, { rooms }: RegisterRules): RegExpExecArray | null {
  return patternWith(rooms, NUMBERED).exec(text);
}

const NUMBERED = (room: string) =>
  new RegExp(
    String.raw`^(?:(?:${room}|no)\.?\s*)?(\d{1,3}[a-z]?|[a-z]\d{1,3})\s*(?:[.):=]|[-–]|\s|$)\s*`,
    'iu',
  );

/** The lines of a list, or the parts of one line that begin with a number; without numbers, with a name. */
function entriesOf(body: string, rules: RegisterRules): string[] {
  const lines = body
    .split('\n')
    .map((line) => line.replace(/^[\s*•·–-]+/, '').trim())
    .filter(Boolean);
  const entries = lines.flatMap((line) => entriesInLine(line, rules));
  return entries;
}

function entriesInLine(line: string, rules: RegisterRules): string[] {
  const parts = line
    .split(/[,;](?!\d)/)
    .flatMap((part) => atNextNumber(part, rules))
    .map((one) => one.trim())
    .filter(Boolean);
  const isNumbered = parts.some((part) => beginsEntry(part, rules));
  const entries: string[] = [];
  for (const part of parts) {
    const begins = isNumbered ? beginsEntry(part, rules) : !isField(part, rules);
    if (begins || !entries.length) entries.push(part);
    else entries[entries.length - 1] += `, ${part}`;
  }
  return entries;
}

function beginsEntry(part: string, rules: RegisterRules): boolean {
  const found = numberedAt(part, rules);
  if (!found) return false;
  const rest = part.slice(found[0].length);
  return !isNoName(rest, rules) && /^(?:[^\d\s]|$)/u.test(rest);
}

/** "1 andi dari garut 2 budi": the next number in turn begins anew, where nobody wrote a comma. */
function atNextNumber(part: string, rules: RegisterRules): string[] {
  const first = numberedAt(part.trim(), rules);
  if (!first || !/^\d+$/.test(first[1]!)) return [part];
  const cuts: number[] = [0];
  let wanted = Number(first[1]) + 1;
  for (const found of part.matchAll(/(?<=\s)(\d{1,3})\s*[.)]?\s+(?=\p{L})/gu)) {
    const behind = part.slice(found.index + found[0].length);
    if (Number(found[1]) !== wanted || isNoName(behind, rules) || isField(behind, rules)) continue;
    cuts.push(found.index);
    wanted += 1;
  }
  return cuts.map((from, i) =>
    part
      .slice(from, cuts[i + 1])
      .replace(patternWith(rules.joins, JOINED), '')
      .replace(patternWith(rules.rooms, JOINED), ''),
  );
}

/** "rina & 12 yanto": what joins one to the next is no name. */
const JOINED = (join: string) => new RegExp(String.raw`\s+${join}\s*$`, 'iu');

function isField(part: string, rules: RegisterRules): boolean {
  const words = [rules.from, rules.since, rules.fresh, rules.old, rules.reported, rules.unreported];
  return (
    [...words, rules.registered, rules.unregistered].some((list) => atStart(list, part) !== null) ||
    /^\d/.test(part) ||
    isNoName(part, rules)
  );
}

function readEntry(entry: string, rules: RegisterRules, today: Day): Told[] {
  const found = numberedAt(entry, rules);
  const isRoom = found && beginsEntry(entry, rules);
  const all = peopleTold(isRoom ? entry.slice(found[0].length) : entry, rules, today);
  if (!isRoom) return all;
  for (const { telling } of all) telling.room = found[1]!.toUpperCase();
  if (entry.slice(found[0].length).trim() === '') for (const told of all) told.vacant = true;
  return all;
}
