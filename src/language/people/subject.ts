import type { Lexicon } from '../lexicon.js';
import { apartFrom } from '../words/finder.js';

/** Who is asked for: the writer, somebody close, or neighbours whose question is relayed. */
export type Whom = 'self' | 'other' | 'relay';

/** Who a message asks for. */
export function findWhom(words: readonly string[], services: string[], { subject, traits }: Lexicon): Whom {
  const aside = subject.not_asked_for.find(words);
  if (apartFrom(subject.relay.find(words), aside).length) return 'relay';
  if (subject.comes.has(words)) return 'other';
  const writerComes = services.some((one) => traits.writerComes.has(one)) || subject.self_after.has(words);
  return !writerComes && apartFrom(subject.others.find(words), aside).length ? 'other' : 'self';
}
