import { wordhood, wordsOf } from './sentence/lexemes.js';
import type { RegisterRules } from './words.js';

/** Lists of names, not of words. */
const NAMES: ReadonlySet<string> = new Set<keyof RegisterRules>(['places', 'roots', 'spellings', 'columns']);

interface Spellings {
  /** All words of the register. */
  known: ReadonlySet<string>;
  /** A word as people write it, to that word. */
  written: ReadonlyMap<string, string>;
}

const made = new WeakMap<RegisterRules, Spellings>();

/**
 * A text whose words are written out that people shorten, "dtng mlm" is "datang malam", or say as in Betawi, "udeh", "dimane".
 * Only what can be nobody's name is changed.
 */
export function spelledOut(text: string, rules: RegisterRules): string {
  const spellings = made.get(rules) ?? spellingsOf(rules);
  made.set(rules, spellings);
  const { isRoot } = wordhood(rules);
  return text.replace(/(?<![\p{L}\p{N}•])\p{L}{2,}(?![\p{L}\p{N}•])/gu, (word) => {
    const said = word.toLowerCase();
    if (spellings.known.has(said)) return word;
    const spoken = inIndonesian(said, spellings);
    return spoken ?? (isRoot(said) ? word : (spellings.written.get(said) ?? word));
  });
}

/** No word is said otherwise that is shorter: "ade" may be somebody. */
const SHORTEST_BETAWI = 4;

/** "udeh" as "udah", "bininye" as "bininya". */
function inIndonesian(word: string, { known }: Spellings): string | null {
  if (word.length < SHORTEST_BETAWI) return null;
  if (word.endsWith('nye')) return `${word.slice(0, -1)}a`;
  const said = word.replace(/e(?=h?$)/, 'a');
  return said !== word && known.has(said) ? said : null;
}

function spellingsOf(rules: RegisterRules): Spellings {
  const known = new Set<string>();
  for (const [list, words] of Object.entries(rules))
    if (!NAMES.has(list)) for (const word of wordsOf(JSON.stringify(words))) known.add(word);
  const { isRoot } = wordhood(rules);
  const written = new Map<string, string>();
  for (const [other, word] of rules.spellings)
    if ((known.has(word) || isRoot(word)) && isShortened(other, word)) written.set(other, word);
  return { known, written };
}

/** Whether a word is another one with some vowels left out, or doubled letters: "mlm", "pindh", "kluar". Vowels alone tell names apart. */
function isShortened(short: string, word: string): boolean {
  const [bare, whole] = [short, word].map((one) => one.replace(/(.)\1+/g, '$1').replaceAll('ng', 'g'));
  if (bare!.length > whole!.length || bare![0] !== whole![0]) return false;
  const consonants = (one: string) => one.replace(/[aeiou]/g, '');
  if (consonants(bare!) !== consonants(whole!)) return false;
  let at = 0;
  for (const letter of whole!) if (bare![at] === letter) at += 1;
  return at === bare!.length;
}
