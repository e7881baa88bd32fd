import { changeIn } from './change.js';
import { bareName, nameIn, occupantsIn } from './found.js';
import { bareDay } from './redated.js';
import type { Placed } from './register.js';
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
 * Somebody goes from one house of the register to another: "lina biru 3 pindah ke kos kuning kamar 1". `null` where a text
 * tells of none.
 */
export function transferIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { today, id }: Telt,
): Move | null {
  if (![rules.left, rules.stays].some((words) => anyOf(words).test(text))) return null;
  const target = targetIn(text, register, rules);
  if (!target) return null;
  const others = register.filter((one) => one !== target.placed);
  const rest = `${text.slice(0, target.from)} ${text.slice(target.to)}`;
  const found = occupantsIn(rest, others, rules);
  const [one] = found;
  if (!one || found.length > 1) return null;
  const { placed, occupant } = one;
  const last = text.slice(target.to).split(/[,.;]/)[0] ?? '';
  const on = bareDay(last, rules, today) ?? today;
  const { name, from, reported, registered } = occupant;
  const telling = { name, from, reported, registered, room: target.room, since: on, fresh: null };
  return {
    is: 'transfer',
    found: one,
    placed: target.placed,
    telling,
    on,
    change: changeIn(placed, [{ do: 'out', id: occupant.id, was: null, on }]),
    into: changeIn(target.placed, [{ do: 'in', occupant: { ...telling, id, left: null } }]),
  };
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
  const found = new RegExp(
    String.raw`${patternWith(rules.towards, ITSELF).source}\s+${name}(?:\s*,?\s*(?:${anyOf(rules.rooms).source}\s*)?([a-z]?\d{1,3}[a-z]?)(?![\p{L}\p{N}]))?`,
    'iu',
  ).exec(text);
  if (!found) return null;
  const room = found[1]?.toUpperCase() ?? null;
  return { placed, from: found.index, to: found.index + found[0].length, room };
}

const ITSELF = (word: string) => new RegExp(word, 'iu');
