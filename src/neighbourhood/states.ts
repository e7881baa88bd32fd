import { anyOf, patternWith, type RegisterRules } from './words.js';

/** What may be told of somebody's state: reported to the RT, registered as nonpermanent. */
export type StateField = 'reported' | 'registered';

const STATES = [
  ['reported', 'unreported', 'reported'],
  ['registered', 'unregistered', 'registered'],
] as const;

/** The states that a text tells, each so or not: "sudah lapor, nonpermanennya belum". */
export function statesIn(text: string, rules: RegisterRules): [StateField, boolean][] {
  return STATES.flatMap(([field, not, so]): [StateField, boolean][] => {
    if (anyOf(rules[not]).test(text)) return [[field, false]];
    const found = anyOf(rules[so]).exec(text);
    if (!found) return [];
    const [before, behind] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    const isNot =
      patternWith(rules.not_yet, BEHIND).test(behind) || patternWith(rules.not_yet, BEFORE).test(before);
    return [[field, !isNot]];
  });
}

const BEHIND = (word: string) => new RegExp(String.raw`^\s*${word}`, 'iu');
const BEFORE = (word: string) => new RegExp(String.raw`${word}\s*$`, 'iu');
