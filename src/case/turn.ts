import { caseOf, factsOf, setFacts } from './cases.js';
import type { Draft } from './draft.js';
import { SELF } from './person.js';
import { noteSaid, saidOf } from './said.js';

/**
 * Turns to a case: the person's own or somebody else's. Of a relative or neighbour nothing is known yet, unless they are
 * spoken of already and not `anew`; who is listed keeps what the list said.
 */
export function turnToCase(draft: Draft, id: string, { anew = false } = {}): void {
  const { topic, person } = draft.session;
  const listed = topic.people.some((one) => one.case === id);
  const { relayed } = caseOf(draft.session, topic.case);
  if (id !== SELF && !listed && (anew || topic.case !== id)) {
    person.cases[id] = { facts: {}, ...(relayed ? { relayed } : {}) };
  }
  if (topic.case === id) return;
  draft.session.evidence = null;
  tellAgainOnlyNews(draft, id);
  topic.case = id;
}

/** What was just told of a service to one case need not be told in full to the next. */
function tellAgainOnlyNews({ session }: Draft, id: string): void {
  const { case: before, service } = session.topic;
  if (service === null) return;
  const { papers, places, answers } = saidOf(session, before, service);
  noteSaid(session, id, service, { papers, places, answers });
}

/**
 * Turns to a service, which is then told in full; what was said of another errand no longer counts. Those that were
 * named beside it stay to be turned to.
 */
export function turnToService(draft: Draft, service: string): void {
  const { topic } = draft.session;
  sayFirstWords(draft, [service]);
  if (topic.service !== service) {
    const { variant: _kind, expires_on: _expiry, urgent, ...facts } = factsOf(draft.session);
    // a need that was told before any service was named is this one's
    setFacts(draft.session, topic.service === null && urgent ? { ...facts, urgent } : facts);
    topic.services = topic.services.includes(service) ? topic.services.filter((id) => id !== service) : [];
    noteSaid(draft.session, topic.case, service, { answers: undefined });
  }
  topic.service = service;
  topic.people = topic.people.map((one) => (one.case === topic.case ? { ...one, service } : one));
  draft.untell({ papers: undefined, places: undefined });
}

/** Turns to no service. */
export function askNothing({ session }: Draft): void {
  const { variant: _kind, expires_on: _expiry, urgent: _need, ...facts } = factsOf(session);
  setFacts(session, facts);
  session.topic.service = null;
  session.topic.services = [];
}

/** Says what goes before everything else about services that were not spoken of yet: `first-words-<service>`. */
export function sayFirstWords(draft: Draft, services: readonly string[]): void {
  const { topic } = draft.session;
  for (const service of services) {
    const id = `first-words-${service}`;
    const spokenOf = topic.service === service || topic.services.includes(service);
    if (!spokenOf && draft.texts.has(id)) draft.tell(id);
  }
}
