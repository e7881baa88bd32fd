import type { RegisterRules } from './words.js';

/** Words that are shorter are easily something else. */
const SHORTEST = 5;

/** Lists whose words say what became of somebody: a slip in one of them is mended. */
const LISTS = [
  ...(['left', 'arrived', 'stays', 'moved', 'reported', 'registered', 'rooms', 'houses', 'since'] as const),
  ...(['erased', 'swapped', 'everybody', 'remains', 'vacant', 'fresh'] as const),
] as const;

const known = new WeakMap<RegisterRules, Map<string, string>>();

/** A text in which two letters that changed places are put right in the words of the register: "pnidah" is "pindah". */
export function withoutSlipsOfHand(text: string, rules: RegisterRules): string {
  const slips = known.get(rules) ?? slipsOf(rules);
  known.set(rules, slips);
  return text.replace(/\p{L}+/gu, (word) => slips.get(word.toLowerCase()) ?? word);
}

/** Every word with two neighbouring letters in each other's place, where that is no word itself. */
function slipsOf(rules: RegisterRules): Map<string, string> {
  const words = new Set(LISTS.flatMap((list) => rules[list]).flatMap((phrase) => phrase.split(/[\s-]+/)));
  const slips = new Map<string, string>();
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    for (let i = 0; i + 1 < word.length; i += 1) {
      const slip = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
      if (!words.has(slip)) slips.set(slip, word);
    }
  }
  return slips;
}
