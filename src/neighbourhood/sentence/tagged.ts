import type { Day } from '../../calendar.js';
import { COUNTS, MONTHS, WEEKDAYS } from '../../language/dates/day-names.js';
import { WHICH } from '../described.js';
import { bareName, type Found, presentAmong } from '../found.js';
import { differByOne } from '../names.js';
import { bareDay } from '../redated.js';
import { type Placed, plainName, type Since } from '../register.js';
import { roomsInDigits } from '../rooms.js';
import { anyOf, type RegisterRules } from '../words.js';
import { lexiconOf, type Role, wordhood } from './lexemes.js';

/** A word, or some that belong together, and what it is in the sentence. */
export type Tagged =
  | { is: 'person'; found: Found[]; text: string }
  | { is: 'house'; placed: Placed; text: string }
  | { is: 'room'; room: string; text: string }
  | { is: 'day'; day: Since; text: string }
  | { is: 'place'; text: string }
  | { is: 'number'; text: string }
  | { is: 'break'; text: string }
  /** What stands in no list: `name` where it may be one, `root` where it is one of the language as well, and `word` where it is nobody. */
  | { is: 'name' | 'root' | 'word'; text: string }
  | { is: Role; text: string };

/** What it is read beside. */
export interface Beside {
  register: readonly Placed[];
  rules: RegisterRules;
  today: Day;
}

interface Piece {
  word: string;
  text: string;
  /** A sign before it ends a clause. */
  breaks: boolean;
}

/** No day is told in more words. */
const LONGEST_DAY = 5;
/** No place has more words. */
const LONGEST_PLACE = 3;
/** A shorter name is another one where a letter differs. */
const SHORTEST_NEAR = 5;

/** A text word by word, each with what it is: somebody who lives there, a house, a room, a day, a place, or a word of the register. */
export function tagged(text: string, beside: Beside): Tagged[] {
  const pieces = piecesOf(roomsInDigits(text, beside.rules));
  const tags: Tagged[] = [];
  for (let at = 0; at < pieces.length; ) {
    if (pieces[at]!.breaks && tags.length) tags.push({ is: 'break', text: ',' });
    // "ke kontrakan bu rus 2 kemarin"
    const isRoom = tags.at(-1)?.is === 'house' && ROOM.test(pieces[at]!.word);
    const room = pieces[at]!.word.toUpperCase();
    const [tag, length] = isRoom ? [{ is: 'room' as const, room, text: room }, 1] : tagAt(pieces, at, beside);
    tags.push(tag);
    at += length;
  }
  return tags;
}

function piecesOf(text: string): Piece[] {
  const found = [...text.matchAll(/\d+(?:[/.:-]\d+)+|[\p{L}\p{N}•'’]+/gu)];
  return found.map((one, i) => {
    const before = found[i - 1];
    const between = text.slice(before ? before.index + before[0].length : 0, one.index);
    return { word: one[0].toLowerCase(), text: one[0], breaks: /[,.;:!\n()…]/.test(between) };
  });
}

/** What begins at a place, and of how many words it is. */
function tagAt(pieces: readonly Piece[], at: number, beside: Beside): [Tagged, number] {
  const { rules } = beside;
  const text = textOf(pieces, at, 1);
  const phrase = phraseAt(pieces, at, rules);
  const named = namedAt(pieces, at, beside);
  if (named && named[1] >= (phrase?.[1] ?? 0)) return named;
  const day = dayAt(pieces, at, beside);
  if (day && day[1] >= (phrase?.[1] ?? 0)) return day;
  const room = phrase?.[0].is === 'rooms' ? roomAt(pieces, at, phrase[1], rules) : null;
  if (room) return room;
  if (phrase) return phrase;
  const place = placeAt(pieces, at, rules);
  if (place) return place;
  if (/^\d/.test(text)) {
    const counts = rules.persons.includes(pieces[at + 1]?.word ?? '');
    return counts ? [{ is: 'counts', text: textOf(pieces, at, 2) }, 2] : [{ is: 'number', text }, 1];
  }
  const { isRoot, isAffixed } = wordhood(rules);
  return [{ is: isAffixed(text) ? 'word' : isRoot(text) ? 'root' : 'name', text }, 1];
}

function textOf(pieces: readonly Piece[], at: number, length: number): string {
  return pieces
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether so many words stand there without a sign between them. */
function isTogether(pieces: readonly Piece[], at: number, length: number): boolean {
  return at + length <= pieces.length && pieces.slice(at + 1, at + length).every(({ breaks }) => !breaks);
}

function phraseAt(pieces: readonly Piece[], at: number, rules: RegisterRules): [Tagged, number] | null {
  const { word } = pieces[at]!;
  const lexicon = lexiconOf(rules);
  const all = lexicon.get(word) ?? [];
  const whole = all.find(
    ({ words }) =>
      isTogether(pieces, at, words.length) && words.every((one, i) => pieces[at + i]!.word === one),
  );
  // "keluarnya" is as "keluar"
  const stem = whole || !word.endsWith('nya') ? [] : (lexicon.get(word.slice(0, -'nya'.length)) ?? []);
  const found = whole ?? stem.find(({ words }) => words.length === 1);
  if (!found) return null;
  const { words, role } = found;
  // the room of "pindah ke kamar 2" is told by a number behind it
  const ofRoom = words.length > 1 && rules.rooms.includes(words.at(-1)!);
  // and so is the day of "masuk tgl 1"
  const ofDay = words.length > 1 && rules.days.includes(words.at(-1)!);
  const isTold = (ofRoom || ofDay) && ROOM.test(pieces[at + words.length]?.word ?? '');
  const length = isTold ? words.length - 1 : words.length;
  return [{ is: role, text: textOf(pieces, at, length) } as Tagged, length];
}

const ROOM = /^(?:\d{1,3}[a-z]?|[a-z]\d{0,3})$/;

/** "kamar 3", "pintu no 3", "kmr a2" */
function roomAt(
  pieces: readonly Piece[],
  at: number,
  length: number,
  { numbered }: RegisterRules,
): [Tagged, number] | null {
  const more = numbered.includes(pieces[at + length]?.word ?? '') ? 1 : 0;
  const room = pieces[at + length + more];
  if (!room || !ROOM.test(room.word)) return null;
  const all = length + more + 1;
  return [{ is: 'room', room: room.word.toUpperCase(), text: textOf(pieces, at, all) }, all];
}

/** Somebody who lives there, by the whole name or its first word, or a house by its name. */
function namedAt(pieces: readonly Piece[], at: number, beside: Beside): [Tagged, number] | null {
  return longest([houseAt(pieces, at, beside), personAt(pieces, at, beside), fromAt(pieces, at, beside)]);
}

function longest(found: readonly ([Tagged, number] | null)[]): [Tagged, number] | null {
  return found.reduce((best, one) => (one && one[1] > (best?.[1] ?? 0) ? one : best), null);
}

function houseAt(pieces: readonly Piece[], at: number, { register, rules }: Beside): [Tagged, number] | null {
  const phrase = phraseAt(pieces, at, rules);
  const behind = phrase?.[0].is === 'houses' || phrase?.[0].is === 'abodes' ? phrase[1] : 0;
  const all = register.map((placed): [Tagged, number] | null => {
    const bare = withoutHonorifics(bareName(placed.house.name, rules).split(' '), rules);
    const from = at + behind;
    const skipped = honorificsAt(pieces, from, rules);
    const stands = startsWith(pieces, from + skipped, bare);
    // one called by a bare word may be somebody who lives there
    if (!bare.length || !stands || (behind + skipped === 0 && !isBehindIn(pieces, at, rules))) return null;
    const length = behind + skipped + bare.length;
    return [{ is: 'house', placed, text: textOf(pieces, at, length) }, length];
  });
  const best = longest(all);
  return best && all.filter((one) => one?.[1] === best[1]).length === 1 ? best : null;
}

function isBehindIn(pieces: readonly Piece[], at: number, rules: RegisterRules): boolean {
  const before = pieces[at - 1]?.word ?? '';
  return [...rules.in, ...rules.towards].includes(before);
}

function withoutHonorifics(words: readonly string[], { honorifics }: RegisterRules): string[] {
  const rest = words.filter((word) => !honorifics.includes(word));
  return rest.length ? rest : [...words];
}

function honorificsAt(pieces: readonly Piece[], at: number, { honorifics }: RegisterRules): number {
  let count = 0;
  while (pieces[at + count] && honorifics.includes(pieces[at + count]!.word)) count += 1;
  return count;
}

function startsWith(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  return isTogether(pieces, at, words.length) && words.every((word, i) => pieces[at + i]?.word === word);
}

function personAt(pieces: readonly Piece[], at: number, beside: Beside): [Tagged, number] | null {
  const { register, rules } = beside;
  const skipped = honorificsAt(pieces, at, rules);
  const from = at + skipped;
  if (!pieces[from]) return null;
  const all = presentAmong(register).map((one) => ({
    one,
    words: withoutHonorifics(plainName(one.occupant.name).split(' '), rules),
  }));
  const whole = all.filter(({ words }) => startsWith(pieces, from, words));
  const most = Math.max(0, ...whole.map(({ words }) => words.length));
  const named = whole.filter(({ words }) => words.length === most);
  const word = pieces[from].word;
  const first = most <= 1 ? all.filter(({ words }) => words[0] === word && word.length > 2) : [];
  const alike = named.length || first.length ? [] : nearly(word, all, beside);
  const found = most > 1 ? named : first.length ? first : named.length ? named : alike;
  if (!found.length) return null;
  const length = skipped + Math.max(1, most);
  return [
    { is: 'person', found: found.map(({ one }) => one), text: textOf(pieces, from, Math.max(1, most)) },
    length,
  ];
}

/** "yang dari lampung": those who come from there, where a clause begins so. */
function fromAt(pieces: readonly Piece[], at: number, { register, rules }: Beside): [Tagged, number] | null {
  const isFirst = at === 0 || pieces[at]!.breaks;
  if (!isFirst || !WHO.has(pieces[at]!.word) || !rules.from.includes(pieces[at + 1]?.word ?? '')) return null;
  const all = presentAmong(register).map(({ placed, occupant }) => ({
    one: { placed, occupant },
    words: occupant.from === null ? [] : plainName(occupant.from).split(' '),
  }));
  const there = all.filter(({ words }) => words.length > 0 && startsWith(pieces, at + 2, words));
  const most = Math.max(0, ...there.map(({ words }) => words.length));
  const found = there.filter(({ words }) => words.length === most).map(({ one }) => one);
  const length = 2 + most;
  return found.length ? [{ is: 'person', found, text: textOf(pieces, at, length) }, length] : null;
}

const WHO: ReadonlySet<string> = new Set(WHICH);

type Named = { one: Found; words: string[] };

/** "mulyadi" of Mulyadie, where that is one, and the word nothing else. */
function nearly(word: string, all: readonly Named[], { rules }: Beside): Named[] {
  const { isRoot, isAffixed } = wordhood(rules);
  if (word.length < SHORTEST_NEAR || lexiconOf(rules).has(word) || isRoot(word) || isAffixed(word)) return [];
  const found = all.filter(
    ({ words: [first = ''] }) => first.length >= SHORTEST_NEAR && differByOne(first, word),
  );
  return found.length === 1 ? found : [];
}

/** A day, month or year, in as many words as tell it. */
function dayAt(pieces: readonly Piece[], at: number, { rules, today }: Beside): [Tagged, number] | null {
  if (!isOfDay(pieces[at]!.word, rules) || isCount(pieces, at)) return null;
  for (let length = Math.min(LONGEST_DAY, pieces.length - at); length > 0; length -= 1) {
    const isWhole = isTogether(pieces, at, length) && isOfDay(pieces[at + length - 1]!.word, rules);
    const text = textOf(pieces, at, length);
    // "tadi malam masuk 1 orang": what is told of the day is no part of it
    const isElse = [rules.arrived, rules.not].some((words) => anyOf(words).test(text));
    if (!isWhole || /^\d{1,3}$/.test(text) || isElse) continue;
    // a day that is to come tells of no more than a plan
    if (anyOf(rules.planned).test(text) && !BEEN.test(text)) return [{ is: 'planned', text }, length];
    const day = bareDay(text, rules, today);
    if (day !== null) return [{ is: 'day', day, text }, length];
  }
  return null;
}

/** "pindah ke 202 tadi siang": a number is of a day before a month, a count of days, or a word for the last of that number. */
function isCount(pieces: readonly Piece[], at: number): boolean {
  if (!/^\d{1,3}$/.test(pieces[at]!.word)) return false;
  const next = pieces[at + 1]?.word ?? '';
  return !(Object.hasOwn(MONTHS, next) || AGO.has(next) || LAST.test(next));
}

const LAST = /^(?:kemarin|kmrn|kemaren|kmren|wingi|kamari|bulan|bln)$/;

function isOfDay(word: string, { days }: RegisterRules): boolean {
  const isNamed = [MONTHS, WEEKDAYS, COUNTS].some((names) => Object.hasOwn(names, word));
  return isNamed || /^\d/.test(word) || days.some((one) => one.split(' ').includes(word)) || AGO.has(word);
}

/** "kemarin lusa" has been. */
const BEEN = /^(?:kemarin|kmrn|kemaren|tadi|td|mau|wau)\b/;

/** Words with which it is told how long ago something was. */
const AGO: ReadonlySet<string> = new Set([
  'yang',
  'yg',
  'nu',
  'sing',
  'seminggu',
  'sebulan',
  'setahun',
  'dulu',
]);

const places = new WeakMap<RegisterRules['places'], Set<string>>();

function placeAt(pieces: readonly Piece[], at: number, rules: RegisterRules): [Tagged, number] | null {
  const all = places.get(rules.places) ?? new Set(Object.values(rules.places).flat());
  places.set(rules.places, all);
  for (let length = Math.min(LONGEST_PLACE, pieces.length - at); length > 0; length -= 1) {
    const text = textOf(pieces, at, length);
    if (isTogether(pieces, at, length) && all.has(text.toLowerCase())) return [{ is: 'place', text }, length];
  }
  return null;
}
