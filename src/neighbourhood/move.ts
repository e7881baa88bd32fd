import type { Day } from '../calendar.js';
import { type Change, correctionsOf } from './change.js';
import { type House, type Occupant, type Placed, plainName, presentIn, type Telling } from './register.js';
import { sinceIn } from './since.js';
import { toldIn, withoutRoom } from './telling.js';
import { anyOf, atStart, type RegisterRules } from './words.js';

/** Somebody of the register, with the house. */
export interface Found {
  placed: Placed;
  occupant: Occupant;
}

/** What a message tells of somebody who comes, goes, or was entered otherwise. */
export type Move =
  | { is: 'out'; found: Found; on: string; change: Change }
  | { is: 'in'; placed: Placed; telling: Telling; change: Change }
  | { is: 'set'; found: Found; change: Change }
  /** Nobody of that name lives there, or several who might be meant. */
  | { is: 'nobody' }
  | { is: 'several'; found: Found[] }
  /** It is not told into which house. */
  | { is: 'which_house' };

/**
 * The move or correction that a message tells, read beside the register: "Andi kamar 1 pindah keluar 3 Maret", "Rina masuk
 * kos Bu Tini kamar 4 dari Solo", "Andi sudah lapor". `null` where it tells none.
 */
export function moveIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { today, id }: { today: Day; id: string },
): Move | null {
  const [inHouse, rest] = withoutHouse(text, register);
  const among = inHouse.length ? inHouse : register;
  const comes = isIn(rest, rules.arrived) && !anyOf(leavesOut(rules)).test(rest);
  const found = occupantsIn(rest, among, rules);
  if (isIn(rest, rules.left) && !comes) return out(found, rest, rules, today);
  if (found.length === 1) return corrected(found[0]!, rest, rules, today);
  if (found.length > 1) return { is: 'several', found };
  if (!comes) return null;
  if (inHouse.length !== 1) return { is: 'which_house' };
  return arrival(inHouse[0]!, rest, rules, { today, id });
}

/** Words of leaving that are none of coming: "pindah masuk" comes. */
function leavesOut(rules: RegisterRules): string[] {
  const leaves = rules.left.filter((word) => !rules.arrived.some((one) => one.startsWith(word)));
  return leaves;
}

function isIn(text: string, words: readonly string[]): boolean {
  return anyOf(words).test(text);
}

function out(found: Found[], text: string, rules: RegisterRules, today: Day): Move {
  if (found.length !== 1) return found.length ? { is: 'several', found } : { is: 'nobody' };
  const [{ placed, occupant }] = found as [Found];
  const words = anyOf(rules.left).exec(text)!;
  const after = text
    .slice(words.index + words[0].length)
    .replace(/^[\s,]*(?:pada|per|sejak|di|tanggal|tgl|kemarin dulu)\s+/i, '');
  const on = sinceIn(after.trim(), today) ?? sinceIn(wordsOfDay(after), today) ?? today;
  return {
    is: 'out',
    found: found[0]!,
    on,
    change: changeIn(placed, [{ do: 'out', id: occupant.id, was: null, on }]),
  };
}

/** The part of some words that may name a day. */
function wordsOfDay(text: string): string {
  return /\d.*$/.exec(text)?.[0]?.replace(/[.,;!]+$/, '') ?? text.replace(/[.,;!]+$/, '').trim();
}

function corrected(found: Found, text: string, rules: RegisterRules, today: Day): Move | null {
  const { placed, occupant } = found;
  const without = withoutName(text.replace(anyOf(rules.corrected), ' '), occupant.name);
  const { telling } = toldIn(without, rules, today);
  // a name that is left over is none: only what is told behind a word sets anything right
  const said: Telling = {
    ...telling,
    name: occupant.name,
    from: isIn(text, rules.from) ? telling.from : null,
  };
  const steps = correctionsOf(occupant, said);
  return steps.length ? { is: 'set', found, change: changeIn(placed, steps) } : null;
}

function arrival(
  placed: Placed,
  text: string,
  rules: RegisterRules,
  { today, id }: { today: Day; id: string },
): Move | null {
  const said = text
    .replace(anyOf(rules.arrived), ', ')
    .replace(/^\s*(?:ada|penghuni baru|tambah|catat)\s+/i, '');
  const { telling } = toldIn(said, rules, today);
  if (!telling.name) return null;
  const known: Telling = { ...telling, since: telling.since ?? today, fresh: telling.fresh ?? true };
  return {
    is: 'in',
    placed,
    telling: known,
    change: changeIn(placed, [{ do: 'in', occupant: { ...known, id, left: null } }]),
  };
}

function changeIn({ area, house }: Placed, steps: Change['steps']): Change {
  const { name, owner, address, rooms, version } = house;
  return { area, house: { name, owner, address, rooms }, seen: version, steps };
}

/** The houses that a text names, and the text without their names. */
export function withoutHouse(text: string, register: readonly Placed[]): [Placed[], string] {
  const found = register.filter(({ house }) => nameIn(house.name, text) !== null);
  const longest = Math.max(0, ...found.map(({ house }) => house.name.length));
  const named = found.filter(({ house }) => house.name.length === longest);
  const [first] = named;
  return [named, first ? text.replace(nameIn(first.house.name, text)!, ' ') : text];
}

function nameIn(name: string, text: string): RegExp | null {
  const words = plainName(name)
    .split(' ')
    .map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`[\s.,'’-]+`)}(?![\p{L}\p{N}])`,
    'iu',
  );
  return pattern.test(text.normalize('NFKD')) ? pattern : null;
}

/** Those present whom a text names: by their whole name, else by its first word; by room where it says one. */
function occupantsIn(text: string, among: readonly Placed[], rules: RegisterRules): Found[] {
  const [words, room] = withoutRoom(text, rules);
  const all = among.flatMap((placed) => presentIn(placed.house).map((occupant) => ({ placed, occupant })));
  const whole = all.filter(({ occupant }) => nameIn(occupant.name, words));
  const named = whole.length
    ? whole
    : all.filter(({ occupant }) => {
        const [first = ''] = plainName(occupant.name).split(' ');
        return first.length > 2 && nameIn(first, words);
      });
  if (room === null) return named;
  const inRoom = (named.length ? named : isBare(words, rules) ? all : []).filter(
    ({ occupant }) => occupant.room === room,
  );
  return inRoom.length ? inRoom : named;
}

/** Nobody is named: "kamar 3 sudah keluar" tells of whoever lives there. */
function isBare(words: string, rules: RegisterRules): boolean {
  const first = words.trim().toLowerCase();
  return (
    first === '' ||
    atStart(rules.left, first) !== null ||
    /^(?:yang|yg|penghuni|di|sudah|udah|dari)\b/.test(first)
  );
}

function withoutName(text: string, name: string): string {
  const whole = nameIn(name, text);
  if (whole) return text.replace(whole, ' ');
  const first = nameIn(plainName(name).split(' ')[0]!, text);
  return first ? text.replace(first, ' ') : text;
}

/** A house of a register by its name. */
export function houseOf(register: readonly Placed[], area: string, name: string): House | null {
  return (
    register.find((one) => one.area === area && plainName(one.house.name) === plainName(name))?.house ?? null
  );
}
