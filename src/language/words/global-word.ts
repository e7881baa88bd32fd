import { saidIn } from './said.js';

/** Longer messages say something of their own. */
const LONGEST_GLOBAL = 6;

/**
 * The global word that a message consists of, or `null`. Polite words around it are allowed ("batal ya kak"), and the
 * same said twice ("batal deh, ga jadi"); a sentence that merely contains it is not.
 */
export function globalWord(text: string, words: Record<string, string[]>): string | null {
  const clauses = text.split(CLAUSE_ENDS).filter((clause) => saidIn(clause).all.length > 0);
  const [first, ...others] = clauses.length > 1 ? clauses.map((clause) => wordIn(clause, words)) : [];
  return first && others.every((id) => id === first) ? first : wordIn(text, words);
}

const CLAUSE_ENDS = /[,.;!\n]+/;

function wordIn(text: string, words: Record<string, string[]>): string | null {
  const { exact, polite } = indexOf(words);
  const { all, bare } = saidIn(text);
  if (all.length === 0 || all.length > LONGEST_GLOBAL) return null;
  return exact.get(all.join(' ')) ?? polite.get(bare.join(' ')) ?? null;
}

interface WordIndex {
  /** Ids by the words as they are listed, and by what is left of them without the polite ones. */
  exact: Map<string, string>;
  polite: Map<string, string>;
}

const indexes = new WeakMap<object, WordIndex>();

/** The global words made ready to look up; each list is taken apart once. */
function indexOf(words: Record<string, string[]>): WordIndex {
  const known = indexes.get(words);
  if (known) return known;
  const index: WordIndex = { exact: new Map(), polite: new Map() };
  for (const [id, list] of Object.entries(words)) {
    for (const word of list) {
      const { all, bare } = saidIn(word);
      index.exact.set(all.join(' '), id);
      if (bare.length) index.polite.set(bare.join(' '), id);
    }
  }
  indexes.set(words, index);
  return index;
}
