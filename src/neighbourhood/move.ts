import type { Day } from '../calendar.js';
import { arrivalIn, arriving } from './arrival.js';
import { changeIn, correctionsOf } from './change.js';
import { companionIn } from './companion-told.js';
import { contrastIn, correctionIn } from './correction.js';
import {
  bareHouses,
  type Found,
  goneIn,
  nameIn,
  namesUnknown,
  occupantsIn,
  presentAmong,
  startsBare,
  withoutHouse,
  withoutName,
} from './found.js';
import { houseToldIn } from './house-told.js';
import { isPlanned, out } from './leaving.js';
import { withoutParticles } from './particles.js';
import { leftRedatedIn, MONTHS_OR_NUMBERS } from './redated.js';
import { type Occupant, type Placed, plainName, type Telling } from './register.js';
import { renamingIn } from './renaming.js';
import { replacementIn } from './replacement.js';
import { targetRoom, withoutTarget } from './room-target.js';
import { NOTHING_TOLD, toldIn, withoutRoom } from './telling.js';
import type { Move, Telt } from './told-move.js';
import { transferIn } from './transfer.js';
import { unknownTarget } from './unknown-target.js';
import { anyOf, atStart, everyOf, patternWith, type RegisterRules, withoutAny } from './words.js';

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
  if (anyOf(rules.doubtful).test(text) || isPlanned(text, rules)) return { is: 'unsure' };
  const transfer = transferIn(text, register, rules, telt);
  if (transfer) return transfer;
  const renaming = renamingIn(text, register, rules, telt.house);
  if (renaming) return renaming;
  if (tellsOtherHouse(text, register, rules)) return { is: 'which_house' };
  const house = houseToldIn(text, register, rules, telt.wrote ? telt.house : null);
  if (house) return house;
  const [inHouse, rest] = withoutHouse(text, register, rules);
  // "pindah kamarnya dari tanggal 20": into which room is not told, and nobody leaves
  if (patternWith(rules.rooms, CHANGES_ROOM).test(rest) && targetRoom(rest, rules) === null) return null;
  const among = inHouse.length ? inHouse : register;
  const isIn = (words: readonly string[]) => anyOf(words).test(rest);
  if (isIn(rules.erased)) return erasure(erasedIn(rest, among, rules, telt.house));
  const doubled = isIn(rules.doubled) ? doubledIn(rest, among, rules) : null;
  if (doubled) return doubled;
  const replacement = replacementIn(rest, among, rules, telt);
  if (replacement) return replacement;
  const companion = companionIn(rest, among, rules, telt);
  if (companion) return companion;
  const [only] = inHouse.length ? inHouse : register;
  // whoever keeps one house alone need not name it
  const isOnly = register.length === 1 && !namesUnknown(text, register, rules);
  const into = only && (inHouse.length === 1 || isOnly) ? only : lastHouse(text, register, rules, telt);
  const redated = leftRedatedIn(rest, among, rules, telt);
  if (redated) return redated;
  const correction = correctionIn(rest, among, rules, telt);
  // "kamar 3 harusnya rina", where nobody was entered yet
  if (correction?.is === 'nobody' && into && withoutRoom(rest, rules)[1] !== null && !isIn(rules.not))
    return arrivalIn(rest, into, rules, telt) ?? correction;
  if (correction) return correction;
  const named = occupantsIn(withoutTarget(rest, rules), among, rules);
  const leaves = anyOf(rules.left).test(withoutAny(rest, [rules.remains]));
  if (isIn(rules.remains) && !leaves && !FIELDS.some((field) => isIn(rules[field]))) {
    const stays = remaining(named, goneIn(rest, among, rules));
    if (stays) return stays;
  }
  // whoever has left is told of by name, and nobody else is meant
  const gone = named.length ? [] : goneIn(rest, among, rules);
  const back = gone.length && [rules.remains, rules.restored].some(isIn) ? remaining([], gone) : null;
  if (back) return back;
  const found = named.length ? named : gone.length ? [] : meantIn(rest, rules, telt);
  const isNew = isIn(rules.arrived) || (found.length === 0 && isIn(rules.fresh));
  const comes = isNew && !patternWith(rules.left, LEAVES).test(rest);
  if (isIn(rules.moved) && withoutRoom(rest, rules)[1] !== null)
    return moved(found, rest.replace(everyOf(rules.moved), ' '), rules);
  const isElsewhere = !isIn(rules.arrived) && targetRoom(rest, rules) !== null;
  if (isIn(rules.stays) || changesRoom(rules).test(rest) || isElsewhere) return moved(found, rest, rules);
  // "pindahnya tgl 26 bukan 25" of one who has not left sets nothing right that stands here
  const contrast = isIn(rules.not) ? contrastIn(rest, rules, true) : null;
  if (isIn(rules.left) && contrast && /^\D*\d{1,2}\D*$/.test(contrast.wrong)) return null;
  if (isIn(rules.left) && !comes) {
    const move = out(found, rest, rules, telt.today);
    const to = move.is === 'out' ? unknownTarget(text, register, rules) : null;
    return move.is === 'out' && to ? { ...move, to } : move;
  }
  if (found.length === 1 && !(comes && isAnother(found[0]!, rest, rules, telt.today)))
    return corrected(found[0]!, rest, rules, telt.today);
  if (found.length > 1) return { is: 'several', found };
  if (!comes) return null;
  const alike = inHouse.length ? [] : bareHouses(text, register, rules);
  return alike.length > 1 ? { is: 'which_house', houses: alike } : arrivalIn(rest, into, rules, telt);
}

const CHANGES_ROOM = (room: string) =>
  new RegExp(String.raw`(?:pindah|geser|ganti)\s+${room}(?!\s*(?:no\b)?[\s.]*[a-z]?\d)`, 'iu');

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
  if (latest === null || wrote === null) return [];
  const isMeant = startsBare(withoutParticles(text, rules), rules) || tellsFieldsAlone(text, rules);
  return isMeant ? [latest] : [];
}

/** "asal sragen jg, blm lapor": something is told, and nobody named. */
function tellsFieldsAlone(text: string, rules: RegisterRules): boolean {
  return FIELDS.some((field) => atStart(rules[field], text.trim().toLowerCase()) !== null);
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
  // "budi sekarang nempatin kamar 5" is the same one
  if (telling.from === null && telling.since === null && !anyOf(rules.fresh).test(text)) return false;
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

/** Of an entry that was made twice the one that is not right goes: "rini dobel, kamar 1 sama 2, yang benar kamar 2". */
function doubledIn(text: string, among: readonly Placed[], rules: RegisterRules): Move | null {
  const all = presentAmong(among).filter(({ occupant }) => nameIn(occupant.name, text) !== null);
  const [first] = all;
  const isOne = all.every(({ occupant }) => plainName(occupant.name) === plainName(first!.occupant.name));
  if (!first || all.length < 2 || !isOne) return null;
  const right = withoutRoom(contrastIn(text, rules, false)?.right ?? '', rules)[1];
  const wrong = all.filter(({ occupant }) => right !== null && occupant.room !== right);
  return { is: 'erase', found: (wrong.length === all.length - 1 ? wrong : all).at(-1)! };
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

/** "pindah kamar, jadi di 6" */
const NUMBER = /(?:di|ke|ka|jadi|nomor|nomer|no)\s+([a-z]?\d{1,3}[a-z]?)(?![\p{L}\p{N}/-])/iu;

/** That somebody lives in another room of the house; since when they live in the house stays as it is. */
function moved(found: Found[], text: string, rules: RegisterRules): Move | null {
  const [one] = found;
  if (!one || found.length > 1) return one ? { is: 'several', found } : { is: 'nobody' };
  const into = ` ${rules.rooms[0]} `;
  const plain = text.replace(anyOf(rules.stays), into).replace(changesRoom(rules), `${into}$1`);
  const room =
    targetRoom(text, rules) ?? withoutRoom(plain, rules)[1] ?? NUMBER.exec(text)?.[1]?.toUpperCase() ?? null;
  if (room === null) return null;
  const steps = correctionsOf(one.occupant, { ...NOTHING_TOLD, room });
  if (!steps.length) return { is: 'same', found: one };
  return { is: 'set', found: one, change: changeIn(one.placed, steps) };
}

function corrected(found: Found, text: string, rules: RegisterRules, today: Day): Move | null {
  const { placed, occupant } = found;
  const without = withoutName(withoutSlips(text, rules), occupant.name);
  const { telling } = toldIn(without, rules, today);
  // a name that is left over is none: only what is told behind a word sets anything right
  const said: Telling = {
    ...telling,
    name: occupant.name,
    from: anyOf(rules.from).test(text) && isPlace(telling.from, rules) ? telling.from : null,
    since: tellsSince(text, occupant, rules) ? telling.since : null,
  };
  const steps = correctionsOf(occupant, said);
  return steps.length ? { is: 'set', found, change: changeIn(placed, steps) } : null;
}

/** "dari ke" and "dari yang" are from nowhere. */
function isPlace(from: string | null, { towards, in: at, particles, fields }: RegisterRules): boolean {
  return from !== null && /\p{L}{3,}/u.test(withoutAny(from, [towards, at, particles, fields]));
}

/**
 * Whether a day is since when somebody lives there: "sudah lapor kemarin" tells none, nor does what is not understood. A day that
 * is known is another one only where that is said: "dewi udah, minggu kemarin" is of something else.
 */
function tellsSince(text: string, { name, since }: Occupant, rules: RegisterRules): boolean {
  const isIn = (words: readonly string[]) => anyOf(words).test(text);
  const { reported, unreported, registered, unregistered, arrived, fields, fresh } = rules;
  const states = [reported, unreported, registered, unregistered];
  const bare = withoutAny(text, states);
  if (
    [arrived, fields, fresh].some(isIn) ||
    anyOf(rules.since).test(withoutAny(bare, [rules.now, rules.by_now]))
  )
    return true;
  if (since !== null) return false;
  if (anyOf(rules.since).test(bare)) return true;
  if (states.some(isIn)) return false;
  const more = withoutAny(withoutName(bare, name), [rules.particles, rules.polite, rules.slips, rules.from]);
  return !/\p{L}{3,}/u.test(more.replace(MONTHS_OR_NUMBERS, ' ').replace(everyOf(rules.days), ' '));
}

function withoutSlips(text: string, rules: RegisterRules): string {
  return [rules.corrected, rules.slips].reduce((rest, words) => rest.replace(anyOf(words), ' '), text);
}
const LEADING = (word: string) => new RegExp(String.raw`^(?:\s*${word}(?=\s))+`, 'iu');
