import type { Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';

/** So many different words of a language, and so great a part of all words, tell that a message is written in it. */
const LEAST_WORDS = 3;
const LEAST_PART = 0.3;

/** Everybody mixes words of it into the others: it is told only where hardly any of those is there. */
const INDONESIAN = 'id';

/** The language a message is plainly written in (`id`, `en`, `su`, `jv`); `null` for mixtures and short messages. */
export function findWritten({ line }: Message, { written }: Lexicon): string | null {
  const words = line.match(/[a-z']+/g) ?? [];
  const told = new Map<string, Set<string>>();
  let hits = 0;
  for (const word of words) {
    const locale = written.get(word);
    if (locale === undefined) continue;
    if (locale !== INDONESIAN) hits++;
    told.set(locale, (told.get(locale) ?? new Set()).add(word));
  }
  const indonesian = told.get(INDONESIAN)?.size ?? 0;
  told.delete(INDONESIAN);
  const [first, second] = [...told].sort(([, a], [, b]) => b.size - a.size);
  const others = first?.[1].size ?? 0;
  if (indonesian >= LEAST_WORDS && others * LEAST_WORDS <= indonesian) return INDONESIAN;
  if (!first || others < LEAST_WORDS || hits < words.length * LEAST_PART) return null;
  // "aku mau renew, how much?" is Indonesian with English in it
  if (indonesian > 1 && others < indonesian * LEAST_WORDS) return null;
  return second && second[1].size * 2 > others ? null : first[0];
}

const NEGATIONS: ReadonlySet<string> = new Set(['tidak', 'jangan', 'bukan', 'belum', "can't", 'cannot']);
/** "tidak bisa bahasa indonesia": so many words a negation reaches. */
const REACH = 4;

/** The language that a wish names: not the one that is not understood, but for that the one it is written in. */
export function findAsked(message: Message, lexicon: Lexicon): string | null {
  const { words, hits } = message;
  const negated = ({ at }: { at: number }) => {
    const before = words.slice(Math.max(0, at - REACH), at);
    return before.slice(before.lastIndexOf('.') + 1).some((word) => NEGATIONS.has(word));
  };
  const named = hits.intents.locales;
  const wanted = named.find((hit) => !negated(hit));
  if (wanted) return wanted.label;
  const written = findWritten(message, lexicon);
  return written !== named[0]?.label ? written : null;
}
