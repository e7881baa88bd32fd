import type { Facts } from '../policy/facts.js';
import type { Who } from '../understanding/command.js';
import { type Case, SELF } from './person.js';
import type { Session } from './session.js';

const NOTHING: Case = { facts: {} };

/** A case; of one that nothing was said of, nothing is known. */
export function caseOf({ person }: Session, id: string): Case {
  return person.cases[id] ?? NOTHING;
}

/** The facts of the case that the chat is about, or of another one. */
export function factsOf(session: Session, id = session.topic.case): Facts {
  return caseOf(session, id).facts;
}

/** Writes the facts of the case that the chat is about. */
export function setFacts(session: Session, facts: Facts): void {
  const { topic, person } = session;
  person.cases[topic.case] = { ...caseOf(session, topic.case), facts };
}

/** The id of the case of somebody. */
export function caseIdOf({ topic }: Session, who: Who): string {
  if ('id' in who) return who.id;
  return who.kind === 'self' ? SELF : topic.case;
}
