import type { Texts } from '../texts.js';
import { factsOf, setFacts } from './cases.js';
import { SELF } from './person.js';
import { noteSaid, saidOf } from './said.js';
import type { Session } from './session.js';

/** A chat that may turn to another case or service. */
export interface Turned {
  readonly session: Session;
  readonly texts: Texts;
  readonly now: number;
  tell(id: string): void;
}

/** Turns to a case, which may be a new one. What is known of it stays known. */
export function turnToCase(chat: Turned, id: string): void {
  const { topic, person } = chat.session;
  if (id !== SELF) person.cases[id] = { ...(person.cases[id] ?? { facts: {} }), at: chat.now };
  if (topic.case === id) return;
  chat.session.evidence = null;
  tellAgainOnlyNews(chat, id);
  topic.case = id;
}

/** What was just told of a service to one case need not be told in full to the next. */
function tellAgainOnlyNews({ session }: Turned, id: string): void {
  const { case: before, service } = session.topic;
  if (service === null) return;
  const { papers, places, answers } = saidOf(session, before, service);
  noteSaid(session, id, service, { papers, places, answers });
}

/**
 * Turns to a service, which is then told in full; what was said of another errand no longer counts. Those that were
 * named beside it stay to be turned to. `announced`: what goes before everything else about it was said already.
 */
export function turnToService(chat: Turned, service: string, { announced = false } = {}): void {
  const { topic } = chat.session;
  if (!announced) sayFirstWords(chat, [service]);
  if (topic.service !== service) {
    const { variant: _kind, expires_on: _expiry, urgent, ...facts } = factsOf(chat.session);
    // a need that was told before any service was named is this one's
    setFacts(chat.session, topic.service === null && urgent ? { ...facts, urgent } : facts);
    topic.services = topic.services.includes(service) ? topic.services.filter((id) => id !== service) : [];
    noteSaid(chat.session, topic.case, service, { answers: undefined });
  }
  topic.service = service;
  topic.people = topic.people.map((one) => (one.case === topic.case ? { ...one, service } : one));
  noteSaid(chat.session, topic.case, service, { papers: undefined, places: undefined });
}

/** Turns to no service. */
export function askNothing({ session }: Turned): void {
  const { variant: _kind, expires_on: _expiry, urgent: _need, ...facts } = factsOf(session);
  setFacts(session, facts);
  session.topic.service = null;
  session.topic.services = [];
}

/** Says what goes before everything else about services that were not spoken of yet: `first-words-<service>`. */
export function sayFirstWords(chat: Turned, services: readonly string[]): void {
  const { topic } = chat.session;
  for (const service of services) {
    const id = `first-words-${service}`;
    const spokenOf = topic.service === service || topic.services.includes(service);
    if (!spokenOf && chat.texts.has(id)) chat.tell(id);
  }
}
