import { type Facts, isAsked, isFactName } from '../policy/facts.js';
import { factsOf } from './cases.js';
import type { Session } from './session.js';

/** The service that the innermost dialogue is about: its own, where it was begun for one, or the one in question. */
export function serviceAbout({ runs, topic }: Pick<Session, 'runs' | 'topic'>): string | null {
  return (runs.at(-1)?.args.service as string | undefined) ?? topic.service;
}

/**
 * What counts where the innermost dialogue was begun for a service of its own: what is known of the case, and what was
 * asked of that service, in place of what was asked of the errand in question. `null` where there is none.
 */
export function factsAbout(session: Session, now: number): Facts | null {
  const args = session.runs.at(-1)?.args ?? {};
  if (args.service === undefined) return null;
  // which kind is meant was said of the errand in question
  const isOther = args.service !== session.topic.service;
  const facts: Facts = Object.fromEntries(
    Object.entries(factsOf(session)).filter(
      ([name]) => !isAsked(name) && !(isOther && (name === 'variant' || name === 'expires_on')),
    ),
  );
  for (const [name, value] of Object.entries(args)) {
    if (isFactName(name) && isAsked(name)) facts[name] = { value, provenance: 'claimed', at: now };
  }
  return facts;
}
