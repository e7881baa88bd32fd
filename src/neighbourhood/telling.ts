import type { Day } from '../calendar.js';
import { COUNT_WORDS, COUNTS, MONTHS, WEEKDAYS } from '../language/dates/day-names.js';
import { isLikelyName } from './likely-name.js';
import { roomState } from './occupancy.js';
import { nameOfWords, withoutParticles } from './particles.js';
import { type FieldWord, fieldAt, piecesOf, upToUnasked } from './pieces.js';
import { placeApart, placeBefore } from './places.js';
import { LONGEST_FIELD, LONGEST_ROOM, type Since, type Telling } from './register.js';
import { roomsInDigits } from './rooms.js';
import { isWrongDate, sinceExactly, sinceIn } from './since.js';
import { anyOf, atStart, patternWith, type RegisterRules, withoutAny } from './words.js';

/** A day that was told of somebody, and that no calendar has. */
export interface Misdated {
  name: string;
  words: string;
}

/** What a piece of text tells of one occupant; `unread` are words that have no place. */
export interface Told {
  telling: Telling;
  left: Since | null;
  vacant: boolean;
  unread: string[];
  /** Something that is never kept was left out. */
  leftOut: boolean;
  misdated?: Misdated[];
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

/**
 * What a line tells: "Andi dari Garut sejak Maret, belum lapor". The first words that say nothing else are the name; others
 * are a day or a place, as they look.
 */
export function toldIn(text: string, rules: RegisterRules, today: Day): Told {
  const told: Told = { telling: { ...NOTHING_TOLD }, left: null, vacant: false, unread: [], leftOut: false };
  const { telling } = told;
  const said = text.replace(PHONE, ' ');
  told.leftOut = said !== text;
  const [rest, room] = withoutRoom(said, rules);
  telling.room = room;
  const pieces = piecesOf(rest, rules);
  // where a place is told as one, no other words are
  const hasPlace = pieces.some(
    (one) => atStart(rules.from, one) !== null && atStart(rules.from, one) !== one,
  );
  for (const piece of pieces)
    if (isUnasked(piece, rules)) {
      told.leftOut = true;
      const asked = upToUnasked(piece, rules);
      if (asked) read(told, asked, rules, today, hasPlace);
    } else if (isManners(piece, rules)) continue;
    else read(told, piece, rules, today, hasPlace);
  for (const one of told.misdated ?? []) one.name = telling.name;
  if (!telling.name && anyOf(rules.vacant).test(text)) told.vacant = true;
  return told;
}

/** A number of a telephone, as it is written or masked, with what it is called: "wa 0896•••••". */
export const PHONE =
  /(?:(?:no(?:mor|mer)?\.?\s*)?(?<!\p{L})(?:wa|hp|telp?|tlp|telepon|telpon)(?:nya)?\s*[:.]?\s*)?(?<!\d)(?:\+?62|0)\s?8[\d•][\d•\s.-]{5,}[\d•]/giu;

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

/** "Terima kasih", "ya kak": said to whoever reads it. */
function isManners(piece: string, { polite, thanks }: RegisterRules): boolean {
  return !/[\p{L}\p{N}•?]/u.test(withoutAny(piece, [thanks, polite]));
}

function read(told: Told, piece: string, rules: RegisterRules, today: Day, hasPlace: boolean): void {
  if (
    atStart(rules.vacant, piece) === piece ||
    (!told.telling.name && roomState(piece, rules) === 'vacant')
  ) {
    told.vacant = true;
    return;
  }
  const at = fieldAt(piece, rules);
  if (!at) {
    readBare(told, piece, rules, today, hasPlace);
    return;
  }
  const [field, word] = at;
  const behind = piece
    .slice(word.length)
    .replace(/^[\s,:]+/, '')
    .trim();
  // "masuk tgl 2", "masuk bulan lalu"
  const rest = behind && field === 'since' ? `${OF_DAY.exec(word)?.[0] ?? ''} ${behind}`.trim() : behind;
  readField(told, at, rest, rules, today);
  if (!rest || BEHIND.has(field)) return;
  // "baru Budi" and "sudah Tini" are names behind a word; a place is behind "dari" alone
  if (!told.telling.name) readBare(told, rest, rules, today);
  else told.telling.since ??= dayIn(rest, rules, today);
}

const OF_DAY = /(?:tgl|tanggal|bulan|tahun|taun)$/i;
const BEHIND: ReadonlySet<FieldWord> = new Set(['named', 'since', 'from', 'unknown']);

function dayIn(words: string, rules: RegisterRules, today: Day): Since | null {
  return sinceIn(words, today) ?? sinceIn(withoutParticles(words, rules), today);
}

/** The day that a piece tells and nothing else: "budi kemarin lusa" tells of somebody. */
function dayAlone(piece: string, rules: RegisterRules, today: Day): Since | null {
  const exact = sinceExactly(piece, today) ?? sinceExactly(withoutParticles(piece, rules), today);
  if (exact) return exact;
  const rest = withoutAny(piece, [rules.days, rules.since, rules.particles, rules.fresh]).replace(
    DAY_NAMES,
    ' ',
  );
  return /\p{L}/u.test(rest) ? null : dayIn(piece, rules, today);
}

const DAY_NAMES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[...Object.keys(MONTHS), ...Object.keys(WEEKDAYS), ...COUNT_WORDS.split('|')].join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

function misdate(told: Told, words: string): void {
  told.misdated = [...(told.misdated ?? []), { name: '', words }];
}

function readField(
  told: Told,
  [field, word]: [FieldWord, string],
  rest: string,
  rules: RegisterRules,
  today: Day,
): void {
  const { telling } = told;
  switch (field) {
    case 'named': {
      const name = isUnknown(rest, rules) ? '' : nameOfWords(rest, rules);
      if (name) telling.name = '';
      if (name) readName(told, rest, rules, today);
      return;
    }
    case 'reported':
    case 'unreported':
      telling.reported ??= field === 'reported' && !isNotYet(rest, rules);
      return;
    case 'registered':
    case 'unregistered':
      telling.registered ??= field === 'registered' && !isNotYet(rest, rules);
      return;
    case 'unknown':
      return;
    case 'fresh':
    case 'old':
      telling.fresh ??= field === 'fresh';
      return;
    case 'since': {
      const since = dayIn(rest, rules, today);
      if (since) telling.since ??= since;
      else if (isWrongDate(rest, today)) misdate(told, rest);
      // "kmr 3 masuk budi" names whoever comes
      else if (comesNamed(word, rest, rules) && !telling.name && telling.since === null)
        readName(told, rest, rules, today);
      else if (rest && !isUnknown(rest, rules)) told.unread.push(rest);
      return;
    }
    case 'from': {
      const since = dayAlone(rest, rules, today);
      if (since) telling.since ??= since;
      else if (!isUnknown(rest, rules)) readPlace(told, rest, rules, today);
    }
  }
}

/** "masuk budi" */
function comesNamed(word: string, rest: string, rules: RegisterRules): boolean {
  return atStart(rules.arrived, word) === word && /^\p{L}/u.test(rest) && isLikelyName(rest, rules);
}

/** "nonpermanennya belum" */
function isNotYet(rest: string, rules: RegisterRules): boolean {
  return atStart(rules.not_yet, rest) !== null;
}

/** "Nias yosua petrus" tells a place and who is from there; "kos sebelah" is no place that anybody comes from. */
function readPlace(told: Told, words: string, rules: RegisterRules, today: Day): void {
  const { telling } = told;
  const [before, behind] = dayApart(words, rules, today);
  if (behind === 'wrong') misdate(told, words.slice(before.length).trim());
  else if (behind) telling.since ??= behind;
  const [place, rest] = placeBefore(before, rules) ?? [before, ''];
  const name = nameOfWords(place, rules);
  if (name && !isNextDoor(name, rules)) telling.from ??= cut(name);
  if (rest && !telling.name) readBare(told, rest, rules, today);
  else if (rest) telling.since ??= dayIn(rest, rules, today);
}

function isNextDoor(place: string, { houses }: RegisterRules): boolean {
  return atStart(houses, place) !== null || /^r[tw]\b|\b(?:sebelah|sini|lain|tetangga)\b/i.test(place);
}

/** "asal belum ada", "ga tau dari mana" */
function isUnknown(words: string, { vacant, unknown, questions }: RegisterRules): boolean {
  return atStart(vacant, words) === words || [unknown, questions].some((one) => atStart(one, words) !== null);
}

function readBare(told: Told, piece: string, rules: RegisterRules, today: Day, hasPlace = false): void {
  const { telling } = told;
  const since = dayAlone(piece, rules, today);
  const [, before, year] = BEFORE_YEAR.exec(piece) ?? [];
  if (since) telling.since ??= since;
  else if (isWrongDate(piece, today)) misdate(told, piece);
  else if (telling.name && isBeside(piece, rules)) return;
  else if (before && year && sinceIn(year, today)) {
    readBare(told, before, rules, today);
    telling.since ??= year;
  } else if (!telling.name && /\p{L}|•/u.test(piece)) {
    readName(told, piece, rules, today);
  } else if (!hasPlace && telling.from === null && nameOfWords(piece, rules))
    readPlace(told, piece, rules, today);
  else told.unread.push(piece);
}

function readName(told: Told, piece: string, rules: RegisterRules, today: Day): void {
  const { telling } = told;
  const [words, behind] = dayApart(piece, rules, today);
  const named = nameOfWords(words, rules);
  const [name, place] = placeApart(named, rules) ?? [named, null];
  const since = named === words ? null : sinceIn(named, today);
  if (since) telling.since ??= since;
  else if (!Object.hasOwn(COUNTS, name.toLowerCase())) telling.name = capital(cut(name));
  if (behind === 'wrong') misdate(told, piece.slice(words.length).trim());
  else if (behind) telling.since ??= behind;
  if (!named) told.unread.push(piece);
  if (place !== null) telling.from ??= cut(place);
}

/** What somebody is or does, or to whom they are what, beside their name: "tukang bakso", "adik Ning". */
function isBeside(piece: string, { callings, kin }: RegisterRules): boolean {
  return [callings, ...Object.values(kin)].some((words) => atStart(words, piece) !== null);
}

/** "bpk Rusdi" with its first letter as those of names are. */
export function capital(name: string): string {
  return name.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** "budi kemarin lusa", "sari tgl 30 feb": what is called before the day behind it, where that begins with a word for days. */
function dayApart(piece: string, rules: RegisterRules, today: Day): [string, Since | 'wrong' | null] {
  for (const { index } of piece.matchAll(/(?<=\p{L}\s+)(?=[\p{L}\d])/gu)) {
    const behind = piece.slice(index);
    // a month alone may be a name: "Mei", "Agustus"
    if (!/\d|\s/.test(behind) && atStart(rules.days, behind) === null) continue;
    const day = isWrongDate(behind, today) ? 'wrong' : sinceIn(behind, today);
    // "lampung hari ini": a word without which it is the same day is none of it
    const rest = behind.replace(/^\S+\s+/, '');
    const isBefore = atStart(rules.days, behind) === null && rest !== behind && sinceIn(rest, today) === day;
    if (day !== null && !isBefore) return [piece.slice(0, index).trim(), day];
  }
  return [piece, null];
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
