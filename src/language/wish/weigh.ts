import { LIKELY, SURE, SUREST_BY_EXAMPLES, UNSURE } from '../confidence.js';
import type { Wish } from '../reading.js';
import type { Likeness } from './examples.js';
import { type Sought, UNDOES } from './intent.js';

/** How many times likelier another intent must be by the examples to win over phrases that are so sure, as logarithms. */
const TRUST: [confidence: number, trust: number][] = [
  [SURE, 3],
  [LIKELY, 2],
  [UNSURE, 1],
  [0, 0.5],
];
/** A message of strange words is like no example, whatever the few others say. */
const LEAST_KNOWN = 0.5;

/** A question with words of public services in it is about another matter only where hardly anything else is possible. */
const TRUST_IN_SCOPE = 3;

/** What else is known of a message when phrases and examples are weighed. */
export interface Weighing {
  /** Public services are spoken of. */
  inScope: boolean;
  /** Nobody but the writer is spoken of. */
  self: boolean;
  /** Clear phrases tell of a situation: what they ask for beside it stands. */
  situation: boolean;
  /** What it has words to undo; see `undoneIn`. */
  undone: ReadonlySet<string>;
}

/** Weighs what phrases found against what messages like this one want. */
export function weigh(
  byPhrases: Sought,
  likeness: Likeness,
  { inScope, self, situation, undone }: Weighing,
): Sought {
  const unlikely = (wish: Wish) => UNDOES.has(wish) && !undone.has(wish);
  const best = likeness.best((wish) => !(self && wish === 'relay_for_other') && !unlikely(wish));
  if (best === undefined || (situation && byPhrases.confidence >= SURE)) return byPhrases;
  // what is asked beside is read apart: `beyondLanguage`
  if (byPhrases.intent === 'change_language') return byPhrases;
  const p = likeness.of(best);
  if (best === byPhrases.intent) {
    // phrases that found a question but hardly what is asked are as sure as examples that agree make them
    const agreed = byPhrases.confidence >= UNSURE ? Math.min(LIKELY, p) : 0;
    return { ...byPhrases, confidence: Math.max(byPhrases.confidence, agreed) };
  }
  const strange = best === 'out_of_scope' && inScope && byPhrases.confidence >= UNSURE;
  const trust = strange
    ? TRUST_IN_SCOPE
    : TRUST.find(([confidence]) => byPhrases.confidence >= confidence)![1];
  const likelier = Math.log(p) - Math.log(likeness.of(byPhrases.intent) + Number.EPSILON);
  if (likeness.known < LEAST_KNOWN || likelier < trust) return byPhrases;
  const confidence = Math.min(SUREST_BY_EXAMPLES, p * likeness.known);
  // a guess is better than to ask back
  return confidence < UNSURE && byPhrases.confidence >= UNSURE ? byPhrases : { intent: best, confidence };
}
