import { MONTHS } from '../language/dates/day-names.js';
import { BESIDE_ROOM } from './rooms.js';
import { anyOf, atEnd, atStart, patternWith, type RegisterRules } from './words.js';

/** What a list tells of one room, of several alike, or of somebody without a room. */
export interface Entry {
  /** As it was written. */
  text: string;
  rooms: string[];
  /** What is told, without the number of its room. */
  told: string;
}

/** The lines of a list, or the parts of one line that begin with a number; without numbers, with a name. */
export function entriesOf(body: string, rules: RegisterRules): Entry[] {
  const entries: Entry[] = [];
  for (const line of body.split('\n')) {
    const text = line.replace(/^[\s*•·–>-]+(?=\S)/, '').trim();
    if (!text || /^[-–]+$/.test(text) || isQuestion(text, rules)) continue;
    const last = entries.at(-1);
    if (last && goesOn(text, last, rules)) Object.assign(last, withMore(last, text));
    else entries.push(...entriesInLine(text, rules).map((one) => entryOf(one, rules)));
  }
  return entries;
}

/** "total brp org skrg?" among the lines tells of nobody. */
export function isQuestion(line: string, rules: RegisterRules): boolean {
  if (
    /[\p{L}\p{N})]\?+$/u.test(line) &&
    !beginsEntry(line, rules) &&
    !anyOf(rules.unknown).test(line.replace(/\?+$/, ''))
  )
    return true;
  return (
    !beginsEntry(line, rules) &&
    atStart(rules.questions, line.replace(/^(?:total|jumlah|semua|ada)\s+/i, '')) !== null
  );
}

/** "jenenge Wahid", "dari Rembang": a line that begins no entry goes on about the room above. */
function goesOn(line: string, last: Entry, rules: RegisterRules): boolean {
  if (!last.rooms.length || beginsEntry(line, rules)) return false;
  return last.told === '' || isField(line, rules) || atStart(rules.named, line) !== null;
}

function withMore(entry: Entry, line: string): Partial<Entry> {
  return { text: `${entry.text}, ${line}`, told: `${entry.told}, ${line}` };
}

function entryOf(text: string, rules: RegisterRules): Entry {
  const found = numberedAt(text, rules);
  if (!found || !beginsEntry(text, rules)) return { text, rooms: [], told: text };
  const rooms = found.rooms.split(BESIDE_ROOM).map((room) => room.toUpperCase());
  return { text: text.replaceAll(BESIDE_ROOM, ' '), rooms, told: text.slice(found.length).trim() };
}

function entriesInLine(line: string, rules: RegisterRules): string[] {
  const atRooms = partsAtRooms(line, rules);
  if (atRooms) return atRooms;
  const parts = line
    .split(/[,;](?!\d)|\.(?=\s+\d{1,3}\s*[.)]?\s+\p{L})/u)
    .flatMap((part) => atNextNumber(part, rules))
    .map((one) => one.trim())
    .filter(Boolean);
  const isNumbered = parts.some((part) => beginsEntry(part, rules));
  const entries: string[] = [];
  for (const part of parts) {
    const begins = isNumbered ? beginsEntry(part, rules) : !isField(part, rules) && !isBeside(part, rules);
    if (begins || !entries.length) entries.push(part);
    else entries[entries.length - 1] += `, ${part}`;
  }
  return entries;
}

/** "pintu 1 andi pintu 2 kosong": each room that is named begins anew, where the line begins with one. */
function partsAtRooms(line: string, rules: RegisterRules): string[] | null {
  const first = numberedAt(line, rules);
  if (!first?.named) return null;
  const starts = [...line.matchAll(patternWith(rules.rooms, ROOM_NAMED))]
    .map(({ index }) => index)
    .filter((at) => !patternWith(towardsOf(rules), AT_END).test(line.slice(0, at)));
  const cuts = [0, ...starts.slice(1)];
  const parts = cuts.map((from, i) =>
    line
      .slice(from, cuts[i + 1])
      .trim()
      .replace(/[\s,;.]+$/, ''),
  );
  return parts.map((part) =>
    part
      .replace(FLOOR, '')
      .replace(patternWith(rules.joins, JOINED), '')
      .replace(patternWith(rules.next, JOINED), (then, at: number, all: string) =>
        // "thn lalu" is a day
        atEnd(rules.days, all.slice(0, at)) === null ? '' : then,
      ),
  );
}

const towards = new WeakMap<RegisterRules, string[]>();

/** Before a room to which somebody goes: "pindah ke kamar 3". */
function towardsOf(rules: RegisterRules): string[] {
  const known = towards.get(rules) ?? [...rules.towards, ...rules.in];
  towards.set(rules, known);
  return known;
}

const AT_END = (word: string) => new RegExp(String.raw`${word}\s*$`, 'iu');

/** The floor of the rooms that follow. */
const FLOOR = /[\s,;.]*(?:lantai|lt|lante)\.?\s*\d\s*:?$/i;
const ROOM = String.raw`(?:\d{1,3}[a-z]?|[a-z]\d{1,3})(?:${BESIDE_ROOM}\d{1,3})*`;
const ROOM_NAMED = (room: string) =>
  new RegExp(String.raw`${room}\s*(?:no\b)?[\s.:#]*${ROOM}(?![\p{L}\p{N}])`, 'giu');

interface Numbered {
  rooms: string;
  /** A word says that it is a room. */
  named: boolean;
  length: number;
}

/** What begins an entry: a room's number before a name. */
function numberedAt(text: string, rules: RegisterRules): Numbered | null {
  const lead = patternWith(leadsOf(rules), LEADS).exec(text)?.[0] ?? '';
  const named = patternWith(rules.rooms, NUMBERED).exec(text.slice(lead.length));
  // "yg 5 mira"
  const isOfOne = /^(?:yang|yg|nu|sing)\s+$/i.test(lead);
  if (named && (named[1] || !lead || isOfOne))
    return { rooms: named[2]!, named: named[1] !== undefined, length: lead.length + named[0].length };
  const place = patternWith(rules.room_names, PLACED).exec(text);
  return place ? { rooms: place[1]!, named: true, length: place[0].length } : null;
}

const leads = new WeakMap<RegisterRules, string[]>();

/** What stands before a room and says nothing: "yang pintu 6", "lantai 2 kamar 21". */
function leadsOf(rules: RegisterRules): string[] {
  const known = leads.get(rules) ?? [...rules.next, ...rules.particles, ...rules.in, ...rules.polite];
  leads.set(rules, known);
  return known;
}

const LEADS = (word: string) =>
  new RegExp(String.raw`^(?:(?:(?:lantai|lt|lante)\.?\s*\d|${word})[\s,.:]+)+`, 'iu');
const NUMBERED = (room: string) =>
  new RegExp(
    String.raw`^(?:(${room}|no|nmr|nomer)\.?\s*(?:no\.?\s*)?[:#]?\s*)?(${ROOM}|[a-z](?=\s*[:=)]))(?:\s*(?:[.):=]|[-–])|\s|,|$)\s*`,
    'iu',
  );
const PLACED = (place: string) => new RegExp(String.raw`^(${place})\s*(?:[:=]|[-–])\s*`, 'iu');

/** Whether a part begins with a room, or with a number that is one. */
export function beginsEntry(part: string, rules: RegisterRules): boolean {
  const found = numberedAt(part, rules);
  if (!found) return false;
  const rest = part.slice(found.length);
  return found.named || (!isNoName(rest, rules) && /^(?:[^\d\s]|$)/u.test(rest));
}

/** A month, or what a number counts: no name begins with it. */
function isNoName(text: string, { units, kin }: RegisterRules): boolean {
  const isKin = Object.values(kin).some((words) => patternWith(words, KIN_ALONE).test(text));
  return atStart(units, text) !== null || MONTH.test(text) || isKin;
}

/** "1 anak", "2 anak balita" */
const KIN_ALONE = (kin: string) =>
  new RegExp(String.raw`^${kin}(?:\s+(?:balita|kecil|bayi))?\s*(?:$|[,.(]|[-–]\s)`, 'iu');

const MONTH = new RegExp(String.raw`^(?:${Object.keys(MONTHS).join('|')})\b`, 'i');

/** "1 andi dari garut 2 budi": the next number in turn begins anew, where nobody wrote a comma. */
function atNextNumber(part: string, rules: RegisterRules): string[] {
  const first = numberedAt(part.trim(), rules);
  if (!first || !/^\d+$/.test(first.rooms)) return [part];
  const cuts: number[] = [0];
  let wanted = Number(first.rooms) + 1;
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

/** Whether a part tells something of the one before it, and of nobody new. */
function isField(part: string, rules: RegisterRules): boolean {
  const words = [rules.from, rules.since, rules.fresh, rules.old, rules.reported, rules.unreported];
  return (
    [...words, rules.registered, rules.unregistered, rules.callings, rules.unknown].some(
      (list) => atStart(list, part) !== null,
    ) ||
    /^\d/.test(part) ||
    isNoName(part, rules)
  );
}

/** "istri", "1 anak": who lives there with the one before. */
function isBeside(part: string, { kin }: RegisterRules): boolean {
  return Object.values(kin).some(
    (words) => atStart(words, part.replace(/^(?:dan|sama|\+|&)\s*/i, '')) === part,
  );
}
