import { changeIn, type Step } from './change.js';
import { contrastIn } from './correction.js';
import { isRowOf } from './entry.js';
import { type Found, goneIn, nameIn, occupantsIn } from './found.js';
import { type Placed, plainName } from './register.js';
import type { Move, Telt } from './told-move.js';
import type { RegisterRules } from './words.js';

/**
 * What was told just now of one was meant of another one of the house: "salah, bukan eko tapi wulan" after "eko pindah kamar 5".
 * The first is as before, and the other is what he was made. `null` where a text tells of none such.
 */
export function meantOtherIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { wrote }: Telt,
): Move | null {
  const said = wrote === null ? null : contrastIn(text, rules, true);
  if (!said || wrote === null || said.by === 'becomes' || said.by === 'named') return null;
  const [wrong, ...more] = writtenOf(said.wrong, register, rules, wrote.turn);
  const [right, ...others] = occupantsIn(said.right, register, rules);
  if (!wrong || !right || more.length || others.length || wrong.placed !== right.placed) return null;
  const isElse = right.occupant.id !== wrong.occupant.id && nameIn(right.occupant.name, said.right) !== null;
  if (!isElse || plainName(wrong.occupant.name) === plainName(right.occupant.name)) return null;
  const steps = stepsOf(wrong, right, wrote.turn);
  return steps.length
    ? { is: 'meant_other', found: [wrong, right], change: changeIn(right.placed, steps) }
    : null;
}

/** Those whom some words name, or nobody in particular, and of whom a turn wrote. */
function writtenOf(words: string, register: readonly Placed[], rules: RegisterRules, turn: string): Found[] {
  const all = [...occupantsIn(words, register, rules), ...goneIn(words, register, rules)];
  return all.filter(({ placed, occupant }) => pastOf({ placed, occupant }, turn).length > 0);
}

function pastOf({ placed, occupant }: Found, turn: string) {
  return placed.house.history.filter((past) => past.occupant === occupant.id && isRowOf(past.row, turn));
}

function stepsOf(wrong: Found, right: Found, turn: string): Step[] {
  const [from, to] = [wrong.occupant, right.occupant];
  return pastOf(wrong, turn)
    .reverse()
    .flatMap(({ field, was }): Step[] => {
      if (field === 'left' && from.left !== null)
        return [
          { do: 'back', id: from.id, on: from.left },
          { do: 'out', id: to.id, was: null, on: from.left },
        ];
      const told = MEANT.find((one) => one === field);
      if (!told) return [];
      const value = from[told];
      return [
        { do: 'set', id: from.id, field: told, was: value, value: was as typeof value },
        { do: 'set', id: to.id, field: told, was: to[told], value },
      ];
    });
}

/** What may have been told of the wrong one; a name is nobody else's. */
const MEANT = ['room', 'from', 'since', 'reported', 'registered', 'fresh'] as const;
