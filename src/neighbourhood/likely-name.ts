import { type Lexicon, lexiconOf, type Role, wordhood, wordsOf } from './sentence/lexemes.js';
import type { RegisterRules } from './words.js';

/** What stands in no name and no place: words that say what becomes of somebody, join or turn a sentence, or ask. */
const SAYS: ReadonlySet<Role> = new Set<Role>([
  ...([
    'unreported',
    'reported',
    'cancelled',
    'doubtful',
    'left',
    'arrived',
    'moved',
    'swapped',
    'erased',
  ] as const),
  ...([
    'replaced',
    'replaces',
    'vacant',
    'unknown',
    'weighs',
    'asides',
    'questions',
    'asking',
    'named',
  ] as const),
  ...(['becomes', 'instead', 'by_now', 'not_yet', 'since', 'not', 'next', 'now', 'particles'] as const),
]);

/** Whether words may be somebody's name: "Sekamar Ama Nia", "Diganti Ku Pipit" and "Mlm" are none. */
export function isLikelyName(name: string, rules: RegisterRules): boolean {
  // what is written where no name is known
  if ([rules.nameless, rules.family].some((one) => name.startsWith(one))) return true;
  const { isAffixed } = wordhood(rules);
  return !wordsOf(name).some(
    (word) =>
      isAffixed(word) ||
      (WITHOUT_VOWEL.test(word) && !rules.honorifics.includes(word)) ||
      rules.not_names.includes(word) ||
      isOf(word, lexiconOf(rules), SAYS),
  );
}

/** Three letters and more that nobody can say: "mlm", "dtg". */
const WITHOUT_VOWEL = /^[bcdfghjklmnpqrstvwxz]{3,}$/;

/** Whether a name is made of words of the language alone: "Bahan Rapat", "Anak". It may be one where it stands for a name. */
export function isOfWords(name: string, rules: RegisterRules): boolean {
  const words = wordsOf(name);
  return words.length > 0 && words.every((word) => wordhood(rules).isRoot(word));
}

/** No town is called in fewer letters. */
const SHORTEST_PLACE = 3;

/** Whether words may be where somebody comes from: "Tuban Ono Piro" and "Batalin" are nowhere. */
export function isLikelyPlace(place: string, rules: RegisterRules): boolean {
  const known = Object.values(rules.places).some((places) => places.includes(place.toLowerCase()));
  const isShort = place.replace(/\P{L}/gu, '').length < SHORTEST_PLACE;
  const says = (word: string) => isOf(word, lexiconOf(rules), SAYS) || rules.polite.includes(word);
  return known || (!isShort && !wordsOf(place).some(says));
}

function isOf(word: string, lexicon: Lexicon, roles: ReadonlySet<Role>): boolean {
  return (lexicon.get(word) ?? []).some(({ words, role }) => words.length === 1 && roles.has(role));
}
