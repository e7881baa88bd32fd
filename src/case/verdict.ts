import type { Day } from '../calendar.js';
import { decide, type Verdict } from '../policy/decide.js';
import type { Facts } from '../policy/facts.js';
import type { Rulebook } from '../policy/schema.js';
import { factsOf } from './cases.js';
import type { Session } from './session.js';

/**
 * The verdict for the day on which the person means to come, as far as that is known: on the case and the service in
 * question, or on others.
 */
export function verdictOn(
  { book, session, today }: { book: Rulebook; session: Session; today: Day },
  other: { service?: string; facts?: Facts } = {},
): Verdict {
  const { topic } = session;
  const service = other.service ?? topic.service ?? book.city.other_service;
  return decide(book, service, other.facts ?? factsOf(session), topic.day ?? today, today);
}
