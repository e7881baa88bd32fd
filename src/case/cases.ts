import type { Facts } from '../policy/facts.js';
import type { Who } from '../understanding/command.js';
import { knownCase } from './known.js';
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

/** The id of the case of somebody; `null` where nothing is known of them yet. */
export function caseIdOf(session: Session, who: Who): string | null {
  switch (who.kind) {
    case 'self':
      return SELF;
    case 'unsaid':
      return session.topic.case;
    case 'listed':
      return who.id;
    case 'relative':
      return who.anew ? null : knownCase(session, who.named);
  }
}

/** An id for a case that a turn begins: it tells nothing of whose it is. */
export function newCaseId({ person }: Session, turn: string): string {
  for (let n = 1; ; n++) {
    const id = `${turn}-r${n}`;
    if (!(id in person.cases)) return id;
  }
}
