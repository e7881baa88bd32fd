import type { Day } from '../calendar.js';
import { changeIn, correctionsOf, type Step } from './change.js';
import { peopleTold } from './companions.js';
import { contrastIn, correctionIn } from './correction.js';
import { type Found, goneIn, namesUnknown, occupantsIn, startsBare, withoutHouse } from './found.js';
import { houseToldIn } from './house-told.js';
import { withoutParticles } from './particles.js';
import type { Placed, Telling } from './register.js';
import { renamingIn } from './renaming.js';
import { roomsInDigits } from './rooms.js';
import { sinceIn } from './since.js';
import { ROOM_NAMED, toldIn, withoutRoom } from './telling.js';
import type { Move, Telt } from './told-move.js';
import { transferIn } from './transfer.js';
import { anyOf, atStart, patternWith, type RegisterRules } from './words.js';

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
  if (anyOf(rules.doubtful).test(text)) return { is: 'unsure' };
  const transfer = transferIn(text, register, rules, telt);
  if (transfer) return transfer;
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
  const into = only && (inHouse.length === 1 || isOnly) ? only : lastHouse(text, register, rules, telt);
  const correction = correctionIn(rest, among, rules, telt);
  // "kamar 3 harusnya rina", where nobody was entered yet
  if (correction?.is === 'nobody' && into && withoutRoom(rest, rules)[1] !== null && !isIn(rules.not))
    return arrival(into, rest, rules, telt) ?? correction;
  if (correction) return correction;
  const named = occupantsIn(rest, among, rules);
  if (isIn(rules.remains) && !FIELDS.some((field) => isIn(rules[field]))) {
    const stays = remaining(named, goneIn(rest, among, rules));
    if (stays) return stays;
  }
  const found = named.length ? named : meantIn(rest, rules, telt);
  const isNew = isIn(rules.arrived) || (found.length === 0 && isIn(rules.fresh));
  const comes = isNew && !patternWith(rules.left, LEAVES).test(rest);
  if (isIn(rules.moved) && withoutRoom(rest, rules)[1] !== null)
    return moved(found, rest.replace(patternWith(rules.moved, EVERY), ' '), rules, telt.today);
  if (isIn(rules.stays) || changesRoom(rules).test(rest)) return moved(found, rest, rules, telt.today);
  if (isIn(rules.left) && !comes) return out(found, rest, rules, telt.today);
  if (found.length === 1 && !(comes && isAnother(found[0]!, rest, rules, telt.today)))
    return corrected(found[0]!, rest, rules, telt.today);
  if (found.length > 1) return { is: 'several', found };
  if (!comes) return null;
  return into ? arrival(into, rest, rules, telt) : { is: 'which_house' };
}

/** The house that was told of just now, where a text names none. */
function lastHouse(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { wrote, house }: Telt,
): Placed | null {
  return wrote === null || namesUnknown(text, register, rules) ? null : house;
}

/** "Andi masih belum lapor" tells something of him. */
const FIELDS = ['reported', 'unreported', 'registered', 'unregistered', 'since', 'from'] as const;

/** Whoever was told of just now, where a text names nobody: "keluarnya kemarin", "sudah lapor". */
function meantIn(text: string, rules: RegisterRules, { latest, wrote }: Telt): Found[] {
  const isMeant = latest !== null && wrote !== null && startsBare(withoutParticles(text, rules), rules);
  return isMeant ? [latest] : [];
}

/** "Keysha ternyata tetap di sini": who was said to have left is back, who lives there stays. */
function remaining(present: readonly Found[], gone: readonly Found[]): Move | null {
  const [one] = gone.length === 1 && !present.length ? gone : [];
  const on = one?.occupant.left;
  if (one && on)
    return {
      is: 'back',
      found: one,
      change: changeIn(one.placed, [{ do: 'back', id: one.occupant.id, on }]),
    };
  return present.length === 1 ? { is: 'same', found: present[0]! } : null;
}

/** "pindah ke pintu 2", "pindah A4": it leads into another room of the house. */
function changesRoom({ left, towards, rooms }: RegisterRules): RegExp {
  const [leaves, to, room] = [left, towards, rooms].map((words) => anyOf(words).source);
  return new RegExp(
    String.raw`${leaves}\s+(?:${to}\s+)?(?:${room}\s*|(?=[a-z]?\d{1,3}[a-z]?\s*(?:$|[,.;])))(?=[a-z]?\d)([a-z]?\d{1,3}[a-z]?)(?![\p{L}\p{N}])`,
    'iu',
  );
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
  const into = ` ${rules.rooms[0]} `;
  const plain = text.replace(anyOf(rules.stays), into).replace(changesRoom(rules), `${into}$1`);
  return corrected(found[0]!, plain, rules, today) ?? { is: 'nobody' };
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

function arrival(
  placed: Placed,
  text: string,
  rules: RegisterRules,
  { today, id, wrote }: Telt,
): Move | null {
  const replaced = anyOf(rules.replaces).test(text) ? roomLeft(placed, wrote) : null;
  const rooms = byRoom(text, rules).map((part) => arrivingIn(part, rules, today, replaced));
  const tellings = rooms.flat();
  // of a room that was not understood nobody is left out unseen
  if (rooms.some((room) => !room.length)) return null;
  const steps = tellings.map((telling, i): Step => {
    const own = i === 0 ? id : `${id}-${i}`;
    return { do: 'in', occupant: { ...telling, id: own, left: null } };
  });
  return { is: 'in', placed, tellings, change: changeIn(placed, steps) };
}

/** Those who come into one room. */
function arrivingIn(text: string, rules: RegisterRules, today: Day, replaced: string | null): Telling[] {
  const [plain, room] = withoutRoom(arriving(text, rules), rules);
  // "masuk kamar 2: andi garut, budi tegal" lists those who come
  const [, listed = ''] = plain.split(LISTED);
  const said = listed.includes(',') ? listed.split(/,(?!\d)/) : [plain];
  const people = said
    .flatMap((part) => peopleTold(part, rules, today))
    .filter(({ telling }) => /^\P{N}+$/u.test(telling.name));
  return people.map(({ telling }) => ({
    ...telling,
    room: telling.room ?? room ?? replaced,
    since: telling.since ?? today,
    fresh: telling.fresh ?? true,
  }));
}

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
    ({ field, row }) => field === 'left' && wrote !== null && row?.startsWith(`${wrote.turn}-`),
  );
  return house.occupants.find(({ id }) => id === out?.occupant)?.room ?? null;
}

/** What is told of somebody who comes, without the words that say so, and those of manners. */
function arriving(text: string, rules: RegisterRules): string {
  const told = [rules.arrived, rules.replaces, rules.named, rules.instead, rules.slips, rules.now].reduce(
    (rest, words) => rest.replace(patternWith(words, EVERY), ' , '),
    text,
  );
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

const EVERY = (word: string) => new RegExp(word, 'giu');
const LEADING = (word: string) => new RegExp(String.raw`^(?:\s*${word}(?=\s))+`, 'iu');
const TRAILING = (word: string) => new RegExp(String.raw`(?:\s${word}\s*[.!]*)+\s*$`, 'iu');
