import { changeIn } from './change.js';
import { lastRowOf } from './entry.js';
import { type Found, goneIn, occupantsIn } from './found.js';
import type { Placed } from './register.js';
import { tagged } from './sentence/tagged.js';
import type { Move, Telt } from './told-move.js';
import { backSteps, touchedBy } from './undo.js';
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
  { wrote, today }: Telt,
): boolean {
  if (wrote === null || text.trim().split(/\s+/).length > LONGEST) return false;
  if (!anyOf(rules.cancelled).test(text) || anyOf(rules.remains).test(text)) return false;
  const touched = new Set(touchedBy(register, wrote.turn).map(({ id }) => id));
  // "pak maman ga jadi" is of somebody who is not there
  if (tagged(text, { register, rules, today }).some(({ is }) => is === 'name')) return false;
  const named = [...occupantsIn(text, register, rules), ...goneIn(text, register, rules)];
  return named.every(({ occupant }) => touched.has(occupant.id));
}

/**
 * What was noted last of the one whom a text names is taken back: "yang bayu juga batalin, ternyata mudik doang". `null` where it
 * takes nothing back, or names nobody or several; who was entered by that goes once it is confirmed.
 */
export function takenBackOf(text: string, register: readonly Placed[], rules: RegisterRules): Move | null {
  if (text.trim().split(/\s+/).length > LONGEST || !anyOf(rules.cancelled).test(text)) return null;
  const gone = goneIn(text, register, rules);
  const [one, ...others] = gone.length ? gone : occupantsIn(text, register, rules);
  return one && !others.length ? lastTakenBack(one) : null;
}

function lastTakenBack(found: Found): Move | null {
  const { placed, occupant } = found;
  const { house } = placed;
  if (occupant.left !== null)
    return {
      is: 'back',
      found,
      change: changeIn(placed, [{ do: 'back', id: occupant.id, on: occupant.left }]),
    };
  const row = lastRowOf(house, occupant.id);
  if (row === null) return null;
  if (row === occupant.entered?.row) return { is: 'erase', found };
  const steps = backSteps(house, occupant.id, row);
  return steps.length ? { is: 'set', found, change: changeIn(placed, steps) } : null;
}
