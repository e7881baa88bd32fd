import { changeIn } from './change.js';
import { contrastIn } from './correction.js';
import { bareName, type Found, nameIn, occupantsIn, withoutHouse } from './found.js';
import { bareDay } from './redated.js';
import type { Placed, Since } from './register.js';
import { withoutRoom } from './telling.js';
import type { Move, Telt } from './told-move.js';
import { anyOf, patternWith, type RegisterRules } from './words.js';

/** A house that a text names, where, and the room behind it. */
interface Named {
  placed: Placed;
  from: number;
  to: number;
  room: string | null;
}

/**
 * Somebody goes from one house of the register to another, or was entered in the wrong one: "lina biru 3 pindah ke kos kuning
 * kamar 1", "lina bukan di kos biru tapi di kos kuning". `null` where a text tells of none.
 */
export function transferIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { today, id }: Telt,
): Move | null {
  const goes = [rules.left, rules.stays, rules.moved].some((words) => anyOf(words).test(text));
  const target = goes ? targetIn(text, register, rules) : rightIn(text, register, rules);
  if (!target) return null;
  const others = register.filter((one) => one !== target.placed);
  const rest = `${text.slice(0, target.from)} ${text.slice(target.to)}`;
  const found = occupantsIn(rest, others, rules);
  const [one] = found;
  if (!one || found.length > 1) return null;
  const last = text.slice(target.to).split(/[,.;]/)[0] ?? '';
  return transferOf(one, target.placed, target.room, bareDay(last, rules, today) ?? today, id);
}

/** Somebody goes into another house on a day, where they get an id of its own. */
export function transferOf(
  found: Found,
  into: Placed,
  room: string | null,
  on: Since,
  id: string,
): Extract<Move, { is: 'transfer' }> {
  const { placed, occupant } = found;
  const { name, from, reported, registered, fresh } = occupant;
  const telling = { name, from, reported, registered, fresh, room, since: on };
  return {
    is: 'transfer',
    found,
    placed: into,
    telling,
    on,
    change: changeIn(placed, [{ do: 'out', id: occupant.id, was: null, on }]),
    into: changeIn(into, [{ do: 'in', occupant: { ...telling, id, left: null } }]),
  };
}

/** The house that is right where another one was not: "bukan di kos biru tapi di kos kuning". */
function rightIn(text: string, register: readonly Placed[], rules: RegisterRules): Named | null {
  const right = contrastIn(text, rules, true)?.right ?? '';
  const [[placed, ...others], rest] = withoutHouse(right, register, rules);
  const from = text.toLowerCase().lastIndexOf(right.toLowerCase());
  if (!placed || others.length || from < 0) return null;
  return { placed, from, to: from + right.length, room: withoutRoom(rest, rules)[1] };
}

/** The one house that stands behind "ke". */
function targetIn(text: string, register: readonly Placed[], rules: RegisterRules): Named | null {
  const named = register.flatMap((placed) => {
    const found = namedAt(text, placed, register, rules);
    return found ? [found] : [];
  });
  return named.length === 1 ? named[0]! : null;
}

function namedAt(
  text: string,
  placed: Placed,
  register: readonly Placed[],
  rules: RegisterRules,
): Named | null {
  const bare = bareName(placed.house.name, rules);
  const isAlone = register.filter(({ house }) => bareName(house.name, rules) === bare).length === 1;
  const whole = nameIn(placed.house.name, text)?.source;
  const short = isAlone && bare.length > 2 && nameIn(bare, text)?.source;
  const name = whole ?? (short ? `(?:${anyOf(rules.houses).source}\\s+)?${short}` : null);
  if (!name) return null;
  const room = String.raw`${anyOf(rules.rooms).source}\s*([a-z]?\d{1,3}[a-z]?)\s+`;
  const found = new RegExp(
    String.raw`${patternWith(rules.towards, ITSELF).source}\s+(?:${room}(?:${anyOf(rules.in).source}\s+)?)?${name}(?:\s*,?\s*(?:${anyOf(rules.rooms).source}\s*)?([a-z]?\d{1,3}[a-z]?)(?![\p{L}\p{N}]))?`,
    'iu',
  ).exec(text);
  if (!found) return null;
  const into = (found[1] ?? found[2])?.toUpperCase() ?? null;
  return { placed, from: found.index, to: found.index + found[0].length, room: into };
}

const ITSELF = (word: string) => new RegExp(word, 'iu');
