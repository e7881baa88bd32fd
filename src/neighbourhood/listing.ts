import type { Day } from '../calendar.js';
import { MONTHS } from '../language/dates/day-names.js';
import type { HouseTelling, Since, Telling } from './register.js';
import { cut, type Told, toldIn } from './telling.js';
import { anyOf, atStart, type RegisterRules } from './words.js';

/** One house as somebody lists it. */
export interface Listing {
  /** RT and RW, where they are named with it. */
  rt: number | null;
  rw: number | null;
  house: HouseTelling;
  occupants: { telling: Telling; left: Since | null }[];
  /** Rooms in which nobody lives. */
  vacant: string[];
  /** Something that is never kept was left out. */
  leftOut: boolean;
  /** Lines of which nothing was read. */
  unread: string[];
}

/** No list of one message has more lines: what is beyond goes into a file. */
export const MOST_LINES = 500;

/**
 * The houses that a message lists, each with its name in front: "kos bu tini 12 kamar: 1 andi dari garut, 2 …", in a row or
 * in lines. Empty where it lists none.
 */
export function listingsIn(text: string, rules: RegisterRules, today: Day): Listing[] {
  const listings: Listing[] = [];
  for (const block of blocksOf(text, rules)) {
    const listing = listingOf(block, rules, today);
    if (listing) listings.push(listing);
  }
  return listings;
}

/** A line that begins with a house begins a block. */
function blocksOf(text: string, rules: RegisterRules): string[] {
  const blocks: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    if (isHead(line, rules) || !blocks.length) blocks.push(line);
    else blocks[blocks.length - 1] += `\n${line}`;
  }
  return blocks;
}

const GREETING =
  /^(?:(?:assalam\S*|selamat \p{L}+|pagi|siang|sore|malam|halo|min|kak|pak|bu|berikut|ini|data|daftar|penghuni|catat|tambah|tambahkan|punten|nuwun)[\s,:.]+)*/iu;

function isHead(line: string, rules: RegisterRules): boolean {
  return atStart(rules.houses, line.replace(GREETING, '')) !== null;
}

function listingOf(block: string, rules: RegisterRules, today: Day): Listing | null {
  const text = block.replace(GREETING, '');
  if (atStart(rules.houses, text) === null) return null;
  const [head, body] = headAndBody(text, rules);
  const house = houseIn(head, rules);
  if (!house || !body.trim()) return null;
  const entries = entriesOf(body, rules).map((entry) => ({ entry, told: readEntry(entry, rules, today) }));
  const named = entries.filter(({ told }) => told.telling.name);
  if (!named.length && !entries.some(({ told }) => told.vacant)) return null;
  return {
    ...house,
    occupants: named.map(({ told: { telling, left } }) => ({ telling, left })),
    vacant: entries.flatMap(({ told }) => (told.vacant && told.telling.room ? [told.telling.room] : [])),
    leftOut: entries.some(({ told }) => told.leftOut),
    unread: entries.filter(({ told }) => !told.telling.name && !told.vacant).map(({ entry }) => entry),
  };
}

/** The house is named up to a colon, the end of the line, or the first room. */
function headAndBody(text: string, rules: RegisterRules): [string, string] {
  const [line = '', ...lines] = text.split('\n');
  const colon = line.search(/:(?!\d)/);
  if (colon > 0) return [line.slice(0, colon), [line.slice(colon + 1), ...lines].join('\n')];
  if (lines.length) return [line, lines.join('\n')];
  const rooms = new RegExp(String.raw`\d+\s*${anyOf(rules.rooms).source}`, 'iu').exec(line);
  const after = rooms ? rooms.index + rooms[0].length : 0;
  const first = /(?<=[\s,])1\s*[.)]?\s+(?=\p{L})/u.exec(line.slice(after));
  if (!first) return [line, ''];
  return [line.slice(0, after + first.index), line.slice(after + first.index)];
}

const ADDRESS =
  /(?:^|[\s,])((?:jl|jln|jalan|gg|gang|blok|perum|komplek|kompleks|komp)\b\.?[^,;]*(?:,\s*(?:no|blok)\b[^,;]*)*)/i;
const NUMBER = /\b(?:rt|rw)\b(?:\s*\/\s*rw)?\s*[.:/-]?\s*\d{1,3}(?:\s*\/\s*(?:rw\s*)?\d{1,3})?/gi;

/** The house that a head line names. */
export function houseIn(head: string, rules: RegisterRules): Pick<Listing, 'house' | 'rt' | 'rw'> | null {
  const numbers = /\brt\s*[.:-]?\s*0*(\d{1,3})/i.exec(head);
  const ofRw = /\brw\s*[.:-]?\s*0*(\d{1,3})/i.exec(head);
  const rooms = new RegExp(String.raw`(\d{1,3})\s*${anyOf(rules.rooms).source}`, 'iu').exec(head);
  const address = ADDRESS.exec(head)?.[1]?.trim() ?? null;
  const name = head
    .replace(rooms?.[0] ?? '\u0000', ' ')
    .replace(address ?? '\u0000', ' ')
    .replace(NUMBER, ' ')
    .replace(/[,;:()|]+/g, ' ')
    .replace(/\s+(?:di|ada|isi|jumlah|total|punya|milik)(?=\s|$)/gi, (word) =>
      /punya|milik/i.test(word) ? ' ' : '',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const word = atStart(rules.houses, name);
  if (word === null || name.length > 60) return null;
  const owner = name.slice(word.length).trim();
  const count = Number(rooms?.[1] ?? 0);
  return {
    rt: numbers ? Number(numbers[1]) : null,
    rw: ofRw ? Number(ofRw[1]) : null,
    house: {
      name: cut(name),
      owner:
        /^(?:bu|ibu|pak|bapak|bpk|pa|mas|mbak|mba|teh|kang|haji|hj|h|bang|ceu|wak|mpok|om|tante)\b/i.test(
          owner,
        )
          ? cut(owner)
          : null,
      address: address === null ? null : cut(address),
      rooms: count >= 1 && count <= 500 ? count : null,
    },
  };
}

const UNITS = 'tahun|thn|taun|bulan|bln|minggu|hari|orang|org|jiwa|kk|th';
const NO_NAME = new RegExp(String.raw`^(?:${Object.keys(MONTHS).join('|')}|${UNITS})\b`, 'i');
/** What begins an entry: a room's number before a name. */
const NUMBERED =
  /^(?:(?:kamar|kmr|km|no|nomor|pintu|unit|room)\.?\s*)?(\d{1,3}[a-z]?|[a-z]\d{1,3})\s*(?:[.):=]|[-–]|\s|$)\s*/i;

/** The lines of a list, or the parts of one line that begin with a number; without numbers, with a name. */
function entriesOf(body: string, rules: RegisterRules): string[] {
  const lines = body
    .split('\n')
    .map((line) => line.replace(/^[\s*•·–-]+/, '').trim())
    .filter(Boolean);
  const entries = lines.flatMap((line) => entriesInLine(line, rules));
  return entries.slice(0, MOST_LINES);
}

function entriesInLine(line: string, rules: RegisterRules): string[] {
  const parts = line
    .split(/[,;](?!\d)/)
    .flatMap(atNextNumber)
    .map((one) => one.trim())
    .filter(Boolean);
  const isNumbered = parts.some(beginsEntry);
  const entries: string[] = [];
  for (const part of parts) {
    const begins = isNumbered ? beginsEntry(part) : !isField(part, rules);
    if (begins || !entries.length) entries.push(part);
    else entries[entries.length - 1] += `, ${part}`;
  }
  return entries;
}

function beginsEntry(part: string): boolean {
  const found = NUMBERED.exec(part);
  if (!found) return false;
  const rest = part.slice(found[0].length);
  return !NO_NAME.test(rest) && !/^\d/.test(rest) && /^(?:\p{L}|•|-|$)/u.test(rest);
}

/** "1 andi dari garut 2 budi": the next number in turn begins anew, where nobody wrote a comma. */
function atNextNumber(part: string): string[] {
  const first = NUMBERED.exec(part.trim());
  if (!first || !/^\d+$/.test(first[1]!)) return [part];
  const cuts: number[] = [0];
  let wanted = Number(first[1]) + 1;
  for (const found of part.matchAll(/(?<=\s)(\d{1,3})\s*[.)]?\s+(?=\p{L})/gu)) {
    if (Number(found[1]) !== wanted || NO_NAME.test(part.slice(found.index + found[0].length))) continue;
    cuts.push(found.index);
    wanted += 1;
  }
  return cuts.map((from, i) => part.slice(from, cuts[i + 1]));
}

function isField(part: string, rules: RegisterRules): boolean {
  const words = [rules.from, rules.since, rules.fresh, rules.old, rules.reported, rules.unreported];
  return (
    [...words, rules.registered, rules.unregistered].some((list) => atStart(list, part) !== null) ||
    /^\d/.test(part) ||
    NO_NAME.test(part)
  );
}

function readEntry(entry: string, rules: RegisterRules, today: Day): Told {
  const found = NUMBERED.exec(entry);
  const isRoom = found && beginsEntry(entry);
  const told = toldIn(isRoom ? entry.slice(found[0].length) : entry, rules, today);
  if (isRoom) told.telling.room = found[1]!.toUpperCase();
  if (isRoom && entry.slice(found[0].length).trim() === '') told.vacant = true;
  return told;
}
