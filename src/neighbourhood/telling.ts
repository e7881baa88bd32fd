import type { Day } from '../calendar.js';
import { nameOfWords, withoutParticles } from './particles.js';
import { placeApart } from './places.js';
import { LONGEST_FIELD, LONGEST_ROOM, type Since, type Telling } from './register.js';
import { roomsInDigits } from './rooms.js';
import { sinceIn } from './since.js';
import { anyOf, atStart, everyOf, patternWith, type RegisterRules } from './words.js';

/** What a piece of text tells of one occupant; `unread` are words that have no place. */
export interface Told {
  telling: Telling;
  left: Since | null;
  vacant: boolean;
  unread: string[];
  /** Something that is never kept was left out. */
  leftOut: boolean;
}

export const NOTHING_TOLD: Telling = {
  name: '',
  room: null,
  from: null,
  since: null,
  fresh: null,
  reported: null,
  registered: null,
};

const SEPARATOR = /\s+[-–—]+\s+|[,;|/()\t:]+|\.(?=\s|$)|\s{3,}/;

/**
 * What a line tells: "Andi dari Garut sejak Maret, belum lapor". The first words that say nothing else are the name; others
 * are a day or a place, as they look.
 */
export function toldIn(text: string, rules: RegisterRules, today: Day): Told {
  const told: Told = { telling: { ...NOTHING_TOLD }, left: null, vacant: false, unread: [], leftOut: false };
  const { telling } = told;
  const [rest, room] = withoutRoom(text, rules);
  telling.room = room;
  for (const piece of piecesOf(rest, rules))
    if (isUnasked(piece, rules)) told.leftOut = true;
    else read(told, piece, rules, today);
  if (!telling.name && anyOf(rules.vacant).test(text)) told.vacant = true;
  return told;
}

/** Somebody's number, or what the register has no place for. */
function isUnasked(piece: string, rules: RegisterRules): boolean {
  return anyOf(rules.unasked).test(piece) || /\d{6}|•{3}/.test(piece);
}

/** Words without those parts that are never kept; the first part of a name is the name, whatever it is. */
export function withoutUnasked(words: string, rules: RegisterRules, isName: boolean): string {
  const parts = words.split(/\s*[,;|/()]+\s*/).filter(Boolean);
  const asked = parts.filter((part, i) => (isName && i === 0) || !anyOf(rules.unasked).test(part));
  return asked.length === parts.length ? words : asked.join(', ');
}

/** Words before which something new begins. */
const FIELDS = [
  'unreported',
  'reported',
  'unregistered',
  'registered',
  'since',
  'from',
  'old',
  'fresh',
  'unknown',
] as const;
type FieldWord = (typeof FIELDS)[number];

function piecesOf(text: string, rules: RegisterRules): string[] {
  return datesWhole(text)
    .replace(patternWith(rules.honorifics, SHORTENED), '$1\u0002')
    .split(SEPARATOR)
    .flatMap((part) => partsAtWords(part, rules))
    .map((one) => one.replaceAll('\u0001', '/').replaceAll('\u0002', '.').trim())
    .filter((one) => one !== '' && one !== '-');
}

/** The dot of "Tn. Fajar" and "M. Rizki" parts nothing. */
const SHORTENED = (word: string) => new RegExp(String.raw`(${word}|(?<![\p{L}\p{N}])\p{L})\.(?=\s)`, 'giu');

/** A slash within a date parts nothing. */
function datesWhole(text: string): string {
  return text.replace(/(?<=\d)\s*[/.]\s*(?=\d)/g, '\u0001');
}

function partsAtWords(part: string, rules: RegisterRules): string[] {
  const all = FIELDS.map((field) => everyOf(rules[field]));
  const starts = new Set<number>([0]);
  const taken: [number, number][] = [];
  for (const pattern of all)
    for (const found of part.matchAll(pattern)) {
      const [from, to] = [found.index, found.index + found[0].length];
      if (taken.some(([a, b]) => from < b && to > a)) continue;
      taken.push([from, to]);
      starts.add(from);
    }
  const cuts = [...starts].sort((a, b) => a - b);
  return cuts.map((from, i) => part.slice(from, cuts[i + 1]));
}

function read(told: Told, piece: string, rules: RegisterRules, today: Day): void {
  const { telling } = told;
  if (atStart(rules.vacant, piece) === piece) {
    told.vacant = true;
    return;
  }
  const field = FIELDS.find((one) => atStart(rules[one], piece) !== null);
  if (!field) {
    readBare(told, piece, rules, today);
    return;
  }
  const word = atStart(rules[field], piece)!;
  const rest = piece.slice(word.length).trim();
  readField(told, field, rest, rules, today);
  // "baru Budi" and "sudah Tini" are names behind a word; a place is behind "dari" alone
  if (rest && !telling.name && !BEHIND.has(field)) readBare(told, rest, rules, today);
}

const BEHIND: ReadonlySet<FieldWord> = new Set(['since', 'from', 'unknown']);

function readField(told: Told, field: FieldWord, rest: string, rules: RegisterRules, today: Day): void {
  const { telling } = told;
  switch (field) {
    case 'reported':
    case 'unreported':
      telling.reported ??= field === 'reported';
      return;
    case 'registered':
    case 'unregistered':
      telling.registered ??= field === 'registered';
      return;
    case 'unknown':
      return;
    case 'fresh':
    case 'old':
      telling.fresh ??= field === 'fresh';
      return;
    case 'since': {
      const since = sinceIn(withoutParticles(rest, rules), today) ?? sinceIn(rest, today);
      if (since) telling.since ??= since;
      else if (rest && !isUnknown(rest, rules)) told.unread.push(rest);
      return;
    }
    case 'from': {
      const since = sinceIn(withoutParticles(rest, rules), today) ?? sinceIn(rest, today);
      const place = since || isUnknown(rest, rules) ? '' : nameOfWords(rest, rules);
      if (since) telling.since ??= since;
      else if (place) telling.from ??= cut(place);
    }
  }
}

/** "asal belum ada", "ga tau dari mana" */
function isUnknown(words: string, { vacant, unknown, questions }: RegisterRules): boolean {
  return atStart(vacant, words) === words || [unknown, questions].some((one) => atStart(one, words) !== null);
}

function readBare(told: Told, piece: string, rules: RegisterRules, today: Day): void {
  const { telling } = told;
  const since = sinceIn(piece, today) ?? sinceIn(withoutParticles(piece, rules), today);
  const [, before, year] = BEFORE_YEAR.exec(piece) ?? [];
  if (since) telling.since ??= since;
  else if (before && year && sinceIn(year, today)) {
    readBare(told, before, rules, today);
    telling.since ??= year;
  } else if (!telling.name && /\p{L}|•/u.test(piece)) {
    readName(told, piece, rules, today);
  } else if (telling.from === null && nameOfWords(piece, rules))
    telling.from = cut(nameOfWords(piece, rules));
  else told.unread.push(piece);
}

function readName(told: Told, piece: string, rules: RegisterRules, today: Day): void {
  const { telling } = told;
  const named = nameOfWords(piece, rules);
  const [name, place] = placeApart(named, rules) ?? [named, null];
  const since = named === piece ? null : sinceIn(named, today);
  if (since) telling.since ??= since;
  else telling.name = cut(name);
  if (!named) told.unread.push(piece);
  if (place !== null) telling.from ??= cut(place);
}

/** "dede garut 2020" */
const BEFORE_YEAR = /^(.*\p{L})\s+((?:19|20)\d\d)$/u;

/** "kamar 3", "kmr no. 3" */
export const ROOM_NAMED = (room: string) =>
  new RegExp(String.raw`${room}\s*(?:no\b)?\s*[.:#]?\s*(\d{1,3}[a-z]?|[a-z]\d{0,3})(?![\p{L}\p{N}])`, 'iu');

/** A text without the room that it names, "kamar 3", and that room. */
export function withoutRoom(told: string, rules: RegisterRules): [string, string | null] {
  const text = roomsInDigits(told, rules);
  const found = patternWith(rules.rooms, ROOM_NAMED).exec(text);
  if (!found) return [text, null];
  return [
    `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`,
    found[1]!.toUpperCase(),
  ];
}

/** Marks that turn the direction of a text, join or part letters unseen, or ring a bell; and halves of signs. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}]|(?![\t\n\r])\p{Cc}/gu;

/** A name or a place in its capitals where it was typed without, without marks that nobody sees, and cut. */
export function cut(words: string): string {
  const text = seen(words)
    .replace(/^[\s=+@]+/, '')
    .trim();
  return atMost(
    LONGEST_FIELD,
    text === text.toLowerCase() ? text.replace(/(?<![\p{L}'’])\p{L}/gu, (one) => one.toUpperCase()) : text,
  );
}

/** A room as it is kept, "3A", or `null` where nothing of it is seen. */
export function roomOf(words: string): string | null {
  return atMost(LONGEST_ROOM, seen(words).trim().toUpperCase()) || null;
}

/** Words without what nobody sees of them, on one line. */
export function seen(words: string): string {
  return words.replace(UNSEEN, '').replace(/\s+/g, ' ');
}

/** Cut last of all: in capitals a text may be longer. No sign is left by half. */
function atMost(length: number, text: string): string {
  return text
    .slice(0, length)
    .replace(/\p{Cs}$/u, '')
    .trim();
}
