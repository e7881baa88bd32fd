import { changeIn, type Step } from './change.js';
import { occupantsIn, withoutHouse } from './found.js';
import type { Placed } from './register.js';
import type { Move } from './told-move.js';
import { anyOf, type RegisterRules } from './words.js';

/** Two of one house who change rooms with each other: "tuker kamar sri sama ning". `null` where a text tells of none. */
export function swapIn(text: string, register: readonly Placed[], rules: RegisterRules): Move | null {
  if (!anyOf(rules.swapped).test(text)) return null;
  const [houses, rest] = withoutHouse(text, register, rules);
  const found = occupantsIn(rest, houses.length ? houses : register, rules);
  const [one, other] = found;
  if (!one || !other || found.length > 2 || one.placed !== other.placed) return null;
  const { occupant: a } = one;
  const { occupant: b } = other;
  if (a.room === b.room) return null;
  const into = (id: string, was: string | null, value: string | null): Step => ({
    do: 'set',
    id,
    field: 'room',
    was,
    value,
  });
  const change = changeIn(one.placed, [into(a.id, a.room, b.room), into(b.id, b.room, a.room)]);
  return { is: 'swapped', found: [one, other], change };
}
