import { type Wordhood, wordhoodOf } from '../../language/words/wordhood.js';
import type { RegisterRules } from '../words.js';

/**
 * What the words of `flows/register.yaml` are in a sentence, those that say more first: of two that are as long the first counts.
 * Each is a list of that file.
 */
const LISTS = [
  ...(['unreported', 'reported', 'unregistered', 'registered', 'cancelled', 'doubtful', 'stays'] as const),
  ...(['left', 'moved', 'swapped', 'replaced', 'replaces', 'renamed', 'erased', 'doubled'] as const),
  ...([
    'vacant',
    'unknown',
    'same',
    'remains',
    'everybody',
    'both',
    'all_three',
    'others',
    'except',
  ] as const),
  ...(['accompanies', 'pairs', 'families', 'owned', 'addressed', 'questions', 'asking', 'restored'] as const),
  ...([
    'weighs',
    'named',
    'not',
    'becomes',
    'corrected',
    'instead',
    'slips',
    'fresh',
    'old',
    'arrived',
  ] as const),
  ...([
    'from',
    'asides',
    'abodes',
    'too',
    'next',
    'by_now',
    'since',
    'callings',
    'persons',
    'fields',
  ] as const),
  ...(['not_yet', 'now', 'honorifics', 'towards', 'in', 'beside', 'planned', 'greetings', 'thanks'] as const),
  ...(['polite', 'particles', 'enters', 'wants', 'counts', 'self', 'numbered', 'houses', 'rooms'] as const),
  ...(['authorities', 'days'] as const),
] as const;
export type Role = (typeof LISTS)[number] | 'kin';

/** What words stand for, by their first word: the rest of a phrase, and its role. */
export type Lexicon = ReadonlyMap<string, readonly { words: readonly string[]; role: Role }[]>;

const known = new WeakMap<RegisterRules, Lexicon>();

/** The phrases of the register's rules, for looking up what begins with a word; the longest first. */
export function lexiconOf(rules: RegisterRules): Lexicon {
  const made = known.get(rules) ?? lexiconFrom(rules);
  known.set(rules, made);
  return made;
}

function lexiconFrom(rules: RegisterRules): Lexicon {
  const phrases = new Map<string, Role>();
  const add = (list: readonly string[], role: Role) => {
    for (const phrase of list) {
      const words = wordsOf(phrase).join(' ');
      if (words && !phrases.has(words)) phrases.set(words, role);
    }
  };
  for (const role of LISTS) add(rules[role], role);
  for (const list of Object.values(rules.kin)) add(list, 'kin');
  const lexicon = new Map<string, { words: string[]; role: Role }[]>();
  for (const [phrase, role] of phrases) {
    const words = phrase.split(' ');
    lexicon.set(words[0]!, [...(lexicon.get(words[0]!) ?? []), { words, role }]);
  }
  for (const all of lexicon.values()) all.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

/** The words of a text in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}•'’]+/gu) ?? [];
}

const wordhoods = new WeakMap<RegisterRules, Wordhood>();

/** What tells the words of the language from names. */
export function wordhood(rules: RegisterRules): Wordhood {
  const made = wordhoods.get(rules) ?? wordhoodOf(rules.roots);
  wordhoods.set(rules, made);
  return made;
}
