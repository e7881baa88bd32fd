import type { Day } from '../calendar.js';
import { type Change, changeIn, correctionsOf } from './change.js';
import { type Corrected, contrastIn, correctionIn } from './correction.js';
import { type Found, namesUnknown, occupantsIn, withoutHouse } from './found.js';
import { type HouseTold, houseToldIn } from './house-told.js';
import type { Placed, Telling } from './register.js';
import { type Renaming, renamingIn } from './renaming.js';
import { sinceIn } from './since.js';
import { toldIn, withoutRoom } from './telling.js';
import { anyOf, atStart, patternWith, type RegisterRules } from './words.js';

/** What a message tells of somebody who comes, goes, or was entered otherwise. */
export type Move =
  | { is: 'out'; found: Found; on: string; change: Change }
  | { is: 'in'; placed: Placed; telling: Telling; change: Change }
  | Corrected
  /** An entry is to go: once that is confirmed. */
  | { is: 'erase'; found: Found }
  /** Nobody of that name lives there, or several who might be meant. */
  | { is: 'nobody' }
  | { is: 'several'; found: Found[] }
  /** It is not told into which house. */
  | { is: 'which_house' }
  | Renaming
  | HouseTold;

/** The day, an id for somebody new, and the occupant and the house of which the writer has told last. */
export interface Telt {
  today: Day;
  id: string;
  latest: Found | null;
  house: Placed | null;
}

/**
 * The move or correction that a message tells, read beside the register: "Andi kamar 1 pindah keluar 3 Maret", "Rina masuk
 * kos Bu Tini kamar 4 dari Solo", "Andi sudah lapor", "salah ketik, Andi bukan Andy", "hapus yang kamar 4". `null` where it
 * tells none.
 */
export function moveIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  telt: Telt,
): Move | null {
  const renaming = renamingIn(text, register, rules, telt.house);
  if (renaming) return renaming;
  if (tellsOtherHouse(text, register, rules)) return { is: 'which_house' };
  const house = houseToldIn(text, register, rules);
  if (house) return house;
  const [inHouse, rest] = withoutHouse(text, register, rules);
  const among = inHouse.length ? inHouse : register;
  const isIn = (words: readonly string[]) => anyOf(words).test(rest);
  if (isIn(rules.erased)) return erasure(erasedIn(rest, among, rules, telt.house));
  const [only] = inHouse.length ? inHouse : register;
  // whoever keeps one house alone need not name it
  const isOnly = register.length === 1 && !namesUnknown(text, register, rules);
  const into = only && (inHouse.length === 1 || isOnly) ? only : null;
  const correction = correctionIn(rest, among, rules, telt);
  // "kamar 3 harusnya rina", where nobody was entered yet
  if (correction?.is === 'nobody' && into && withoutRoom(rest, rules)[1] !== null && !isIn(rules.not))
    return arrival(into, rest, rules, telt) ?? correction;
  if (correction) return correction;
  const found = occupantsIn(rest, among, rules);
  const isNew = isIn(rules.arrived) || (found.length === 0 && isIn(rules.fresh));
  const comes = isNew && !patternWith(rules.left, LEAVES).test(rest);
  if (isIn(rules.moved) && withoutRoom(rest, rules)[1] !== null)
    return moved(found, rest.replace(patternWith(rules.moved, EVERY), ' '), rules, telt.today);
  if (isIn(rules.stays)) return moved(found, rest, rules, telt.today);
  if (isIn(rules.left) && !comes) return out(found, rest, rules, telt.today);
  if (found.length === 1 && !(comes && isAnother(found[0]!, rest, rules, telt.today)))
    return corrected(found[0]!, rest, rules, telt.today);
  if (found.length > 1) return { is: 'several', found };
  if (!comes) return null;
  return into ? arrival(into, rest, rules, telt) : { is: 'which_house' };
}

/** "budi bukan kos bu tini tapi kos melati", where there is no such house. */
function tellsOtherHouse(text: string, register: readonly Placed[], rules: RegisterRules): boolean {
  const right = contrastIn(text, rules, true)?.right.replace(patternWith(rules.in, LEADING), '') ?? '';
  return atStart(rules.houses, right.trim()) !== null && namesUnknown(right, register, rules);
}

/** Words of leaving that are none of coming: "pindah masuk" comes. */
const LEAVES = (left: string) => new RegExp(String.raw`${left}(?!\s*masuk)`, 'iu');

/** Somebody of the same first name who comes into another room: "masuk kamar 5, andi dari solo". */
function isAnother({ occupant }: Found, text: string, rules: RegisterRules, today: Day): boolean {
  const { telling } = toldIn(arriving(text, rules), rules, today);
  return telling.room !== null && occupant.room !== null && telling.room !== occupant.room;
}

/** Whose entry is to go: a bare number is a room, of the house that was told of last where several have it. */
function erasedIn(
  text: string,
  among: readonly Placed[],
  rules: RegisterRules,
  latest: Placed | null,
): Found[] {
  const ofRoom = text.replace(patternWith(rules.numbered, NUMBERED), ` ${rules.rooms[0]} $1`);
  const found = occupantsIn(ofRoom, among, rules);
  const there = found.filter(({ placed }) => placed.house === latest?.house);
  return there.length ? there : found;
}

const NUMBERED = (number: string) => new RegExp(String.raw`${number}\.?\s*(\d{1,3})(?!\d)`, 'iu');

function erasure(found: Found[]): Move {
  const [first] = found;
  if (!first) return { is: 'nobody' };
  const sameName = found.every(
    ({ occupant }) => occupant.name.toLowerCase() === first.occupant.name.toLowerCase(),
  );
  // of an entry that was made twice the later one goes
  return sameName ? { is: 'erase', found: found.at(-1)! } : { is: 'several', found };
}

function moved(found: Found[], text: string, rules: RegisterRules, today: Day): Move {
  if (found.length !== 1) return found.length ? { is: 'several', found } : { is: 'nobody' };
  return corrected(found[0]!, text.replace(anyOf(rules.stays), ' kamar '), rules, today) ?? { is: 'nobody' };
}

function out(found: Found[], text: string, rules: RegisterRules, today: Day): Move {
  if (found.length !== 1) return found.length ? { is: 'several', found } : { is: 'nobody' };
  return outOf(found[0]!, text, rules, today);
}

/** That somebody leaves, on the day that a text tells or else today. */
export function outOf(
  found: Found,
  text: string,
  rules: RegisterRules,
  today: Day,
): Extract<Move, { is: 'out' }> {
  const { placed, occupant } = found;
  const words = anyOf(rules.left).exec(text) ?? { index: 0, 0: '' };
  const after = text.slice(words.index + words[0].length).replace(/^[\s,]+/, '');
  const since = anyOf([...rules.since, ...rules.in]);
  const on =
    sinceIn(after.replace(since, ' ').trim(), today) ??
    sinceIn(wordsOfDay(after), today) ??
    sinceIn(wordsOfDay(text.slice(0, words.index)), today) ??
    today;
  return {
    is: 'out',
    found,
    on,
    change: changeIn(placed, [{ do: 'out', id: occupant.id, was: null, on }]),
  };
}

/** The part of some words that may name a day. */
function wordsOfDay(text: string): string {
  const plain = text.replace(/[.,;!]+\s*$/, '').trim();
  return /(?:\b(?:tgl|tanggal)\s*)?\d.*$/.exec(plain)?.[0] ?? plain.split(/[\s,]+/).at(-1) ?? '';
}

function corrected(found: Found, text: string, rules: RegisterRules, today: Day): Move | null {
  const { placed, occupant } = found;
  const without = withoutSlips(text, rules).replace(new RegExp(escapedName(occupant.name), 'iu'), ' ');
  const { telling } = toldIn(without, rules, today);
  // a name that is left over is none: only what is told behind a word sets anything right
  const said: Telling = {
    ...telling,
    name: occupant.name,
    from: anyOf(rules.from).test(text) ? telling.from : null,
  };
  const steps = correctionsOf(occupant, said);
  return steps.length ? { is: 'set', found, change: changeIn(placed, steps) } : null;
}

function withoutSlips(text: string, rules: RegisterRules): string {
  return [rules.corrected, rules.slips].reduce((rest, words) => rest.replace(anyOf(words), ' '), text);
}

function escapedName(name: string): string {
  const [first = ''] = name.split(/\s+/);
  const escaped = (word: string) => word.replace(/[\^$.*+?()[\]{}|]/g, '$&');
  return String.raw`(?<![\p{L}\p{N}])(?:${escaped(name)}|${escaped(first)})(?![\p{L}\p{N}])`;
}

function arrival(placed: Placed, text: string, rules: RegisterRules, { today, id }: Telt): Move | null {
  const { telling } = toldIn(arriving(text, rules), rules, today);
  if (!telling.name) return null;
  const known: Telling = { ...telling, since: telling.since ?? today, fresh: telling.fresh ?? true };
  return {
    is: 'in',
    placed,
    telling: known,
    change: changeIn(placed, [{ do: 'in', occupant: { ...known, id, left: null } }]),
  };
}

/** What is told of somebody who comes, without the words that say so, and those of manners. */
function arriving(text: string, rules: RegisterRules): string {
  const told = [rules.arrived, rules.named, rules.instead, rules.slips, rules.now].reduce(
    (rest, words) => rest.replace(patternWith(words, EVERY), ' , '),
    text,
  );
  return told
    .split(/[,:;]/)
    .map((piece) => withoutFillers(piece, rules))
    .join(' , ');
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

const EVERY = (word: string) => new RegExp(word, 'giu');
const LEADING = (word: string) => new RegExp(String.raw`^(?:\s*${word}(?=\s))+`, 'iu');
const TRAILING = (word: string) => new RegExp(String.raw`(?:\s${word}\s*[.!]*)+\s*$`, 'iu');
