import { goneIn, occupantsIn } from './found.js';
import type { Placed } from './register.js';
import type { Telt } from './told-move.js';
import { touchedBy } from './undo.js';
import { anyOf, type RegisterRules } from './words.js';

/** What is taken back is told in few words. */
const LONGEST = 10;

/**
 * Whether a text takes back what was told just now: "batal tukerannya", "doni ga jadi nginep" of a Doni who was entered just
 * now. Whoever names somebody else means no such thing.
 */
export function takesBack(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { wrote }: Telt,
): boolean {
  if (wrote === null || text.trim().split(/\s+/).length > LONGEST) return false;
  if (!anyOf(rules.cancelled).test(text) || anyOf(rules.remains).test(text)) return false;
  const touched = new Set(touchedBy(register, wrote.turn).map(({ id }) => id));
  const named = [...occupantsIn(text, register, rules), ...goneIn(text, register, rules)];
  return named.every(({ occupant }) => touched.has(occupant.id));
}
