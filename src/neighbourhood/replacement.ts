import { changeIn } from './change.js';
import { occupantsIn, withoutName } from './found.js';
import { nameOfWords } from './particles.js';
import type { Placed } from './register.js';
import { sinceWithin } from './since.js';
import { cut, NOTHING_TOLD, toldIn } from './telling.js';
import type { Move, Telt } from './told-move.js';
import { anyOf, type RegisterRules, upToAny } from './words.js';

/**
 * Somebody new in the room of one who leaves, told at once: "teguh digantiin bowo dari pemalang per 15 november". `null` where
 * a text tells of none.
 */
export function replacementIn(
  text: string,
  among: readonly Placed[],
  rules: RegisterRules,
  { today, id }: Telt,
): Move | null {
  const words = anyOf(rules.replaced).exec(text);
  const [one, ...others] = words ? occupantsIn(text.slice(0, words.index), among, rules) : [];
  if (!words || !one || others.length) return null;
  const { placed, occupant } = one;
  const behind = withoutName(text.slice(words.index + words[0].length), occupant.name);
  const ends = [rules.from, rules.since, rules.arrived, rules.reported, rules.unreported];
  const name = nameOfWords(upToAny(behind, ends).replace(BY, ''), rules);
  if (!name) return null;
  const { telling } = toldIn(behind, rules, today);
  const on = telling.since ?? sinceWithin(behind, today) ?? today;
  const told = {
    ...NOTHING_TOLD,
    name: cut(name),
    room: occupant.room,
    from: anyOf(rules.from).test(behind) ? telling.from : null,
    since: on,
    fresh: true,
  };
  const change = changeIn(placed, [
    { do: 'out', id: occupant.id, was: null, on },
    { do: 'in', occupant: { ...told, id, left: null } },
  ]);
  return { is: 'replaced', found: one, on, telling: told, change };
}

const BY = /^\s*(?:sama|oleh|dengan|dgn|ama|ku|dening|kalih|by|si)\s+/i;
