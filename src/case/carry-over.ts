import { carryOver as carryEngineOver } from '../engine/versions.js';
import type { Text, Texts } from '../texts.js';
import type { Flows } from './flows.js';
import type { Session } from './session.js';
import { ChatView } from './view.js';

/**
 * A session on the flows as they are now: its dialogues go on where they stood as far as they are still there, services
 * that are gone are no longer spoken of, and reminders whose words are gone say so.
 * Pure, and the session itself where the flows have not changed under it.
 */
export function carryOver(flows: Flows, session: Session, now: number): Session {
  if (session.edition === flows.edition) return session;
  const carried: Session = {
    ...session,
    ...knownServices(flows, session),
    person: { ...session.person, reminders: wordedReminders(flows, session) },
  };
  const over = (state: Partial<Session>) => new ChatView(flows, { ...carried, ...state }, now);
  const pending = carried.pending.map((one) => {
    const { runs, trail } = carryEngineOver(
      flows,
      { ...carried, runs: one.runs, trail: one.trail, waiting: null },
      over,
    );
    return { ...one, runs, trail };
  });
  return { ...carried, ...carryEngineOver(flows, carried, over), pending };
}

function knownServices({ book, dialogues }: Flows, { topic, agenda, said, handover, pending }: Session) {
  const known = (id: string | null) => (id !== null && book.services.has(id) ? id : null);
  return {
    topic: {
      ...topic,
      service: known(topic.service),
      services: topic.services.filter((id) => known(id) !== null),
      people: topic.people.map((person) => ({ ...person, service: known(person.service) })),
    },
    agenda: agenda.filter((one) => dialogues.has(one.dialogue) && (!one.service || known(one.service))),
    pending: pending.map((one) => ({ ...one, service: known(one.service) })),
    said: said.filter(({ service }) => known(service) !== null),
    handover: handover && { ...handover, service: known(handover.service) },
  };
}

/** A reminder whose words were taken away since it was set still comes, and says so. */
function wordedReminders({ texts }: Flows, { person }: Session): Session['person']['reminders'] {
  return person.reminders.map((one) =>
    isWritten(texts, one.text) ? one : { ...one, text: { id: 'reminder-unnamed' } },
  );
}

/** Whether a text that was kept still has its words, and those that are put into it. */
export function isWritten(texts: Texts, { id, args = {} }: Text): boolean {
  const inside = Object.values(args).filter((arg) => typeof arg === 'object' && 'id' in arg);
  return texts.has(id) && inside.every((arg) => isWritten(texts, arg));
}
