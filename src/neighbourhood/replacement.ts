import { changeIn } from './change.js';
import { type Found, goneIn, occupantsIn, withoutName } from './found.js';
import { nameOfWords } from './particles.js';
import { goneInTurn } from './redated.js';
import type { Placed } from './register.js';
import { sinceWithin } from './since.js';
import { cut, NOTHING_TOLD, toldIn } from './telling.js';
import type { Move, Telt } from './told-move.js';
import { anyOf, everyOf, type RegisterRules, upToAny } from './words.js';

/**
 * Somebody new in the room of one who leaves, told at once: "teguh digantiin bowo dari pemalang per 15 november"; or of one who
 * was told just now to have left: "diganti ku dewi ti kuningan". `null` where a text tells of none.
 */
export function replacementIn(
  text: string,
  among: readonly Placed[],
  rules: RegisterRules,
  { today, id, wrote }: Telt,
): Move | null {
  const replaces = wrote === null ? null : anyOf(rules.replaces).exec(text);
  const words = anyOf(rules.replaced).exec(text) ?? replaces;
  if (!words) return null;
  const before = text.slice(0, words.index);
  const present = words === replaces ? [] : occupantsIn(before, among, rules);
  const left = present.length || wrote === null ? [] : leftJust(before, among, rules, wrote.turn);
  const [one, ...others] = present.length ? present : left;
  if (!one || others.length) return null;
  const { placed, occupant } = one;
  const behind = withoutName(text.slice(words.index + words[0].length), occupant.name);
  const ends = [rules.from, rules.since, rules.arrived, rules.reported, rules.unreported];
  const called = upToAny(behind, ends).replace(BY, '').replace(everyOf(rules.named), ' ');
  const name = nameOfWords(called.split(/[,;(]/)[0]!, rules);
  if (!name) return null;
  const { telling } = toldIn(behind, rules, today);
  const told = telling.since ?? sinceWithin(behind, today);
  const on = told ?? one.occupant.left ?? sinceWithin(withoutName(before, occupant.name), today) ?? today;
  const arrived = {
    ...NOTHING_TOLD,
    name: cut(name),
    room: occupant.room,
    from: anyOf(rules.from).test(behind) ? telling.from : null,
    since: on,
    fresh: true,
  };
  const comes = { do: 'in' as const, occupant: { ...arrived, id, left: null } };
  if (occupant.left !== null)
    return { is: 'in', placed, tellings: [arrived], change: changeIn(placed, [comes]) };
  const change = changeIn(placed, [{ do: 'out', id: occupant.id, was: null, on }, comes]);
  return { is: 'replaced', found: one, on, telling: arrived, change };
}

/** Who was told just now to have left, where nobody else is named. */
function leftJust(text: string, among: readonly Placed[], rules: RegisterRules, turn: string): Found[] {
  const gone = goneInTurn(among, turn);
  const named = goneIn(text, among, rules);
  return named.length ? gone.filter((one) => named.some(({ occupant }) => occupant === one.occupant)) : gone;
}

const BY = /^\s*(?:sama|oleh|dengan|dgn|ama|ku|dening|kalih|by|si)\s+/i;
