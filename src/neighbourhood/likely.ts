import { isLikelyName, isLikelyPlace, isOfWords } from './likely-name.js';
import type { Move } from './told-move.js';
import { anyOf, type RegisterRules } from './words.js';

/** A move that a text tells, or that what it would write is no name or no place. */
export function likely(move: Move, text: string, rules: RegisterRules): Move {
  const isNamed = anyOf(rules.named).test(text);
  const steps = 'change' in move ? move.change.steps : [];
  const isName = (name: string) => isLikelyName(name, rules) && (isNamed || !isOfWords(name, rules));
  const isPlace = (from: string | null) => from === null || isLikelyPlace(from, rules);
  for (const step of steps) {
    if (step.do === 'in' && move.is !== 'transfer') {
      if (!isName(step.occupant.name)) return { is: 'unlikely', words: step.occupant.name };
      if (!isPlace(step.occupant.from)) return { is: 'unlikely', words: step.occupant.from! };
    }
    if (step.do !== 'set' || typeof step.value !== 'string') continue;
    if (step.field === 'name' && !isName(step.value)) return { is: 'unlikely', words: step.value };
    if (step.field === 'from' && !isPlace(step.value)) return { is: 'unlikely', words: step.value };
  }
  return move;
}
