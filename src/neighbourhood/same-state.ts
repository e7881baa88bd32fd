import { anyOf, type RegisterRules } from './words.js';

/**
 * The words by which what a text tells of somebody, reported or registered, is told of another one: so or not. `null` where it
 * tells neither.
 */
export function sameState(text: string, isSo: boolean, rules: RegisterRules): string | null {
  const { reported, unreported, registered, unregistered } = rules;
  const pairs = [
    [reported, unreported],
    [registered, unregistered],
  ] as const;
  const told = pairs.find((pair) => pair.some((words) => anyOf(words).test(text)));
  return told?.[isSo ? 0 : 1][0] ?? null;
}
