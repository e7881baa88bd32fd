import { isFactName, isFactValue } from '../policy/facts.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import { SELF } from './person.js';

/** Officers have closed a request: its person hears why, and a correction that was granted holds, as said by them. */
export function closeRequest(
  draft: Draft,
  { id, granted, reason }: Extract<Happening, { kind: 'request_closed' }>,
): void {
  const { session, now } = draft;
  const request = session.requests.find((one) => one.id === id);
  if (!request) return;
  session.requests = session.requests.filter((one) => one !== request);
  const { what, fact, value } = request;
  if (granted && fact && isFactName(fact) && value !== undefined && isFactValue(fact, value)) {
    const self = session.person.cases[SELF];
    session.person.cases[SELF] = {
      ...self,
      facts: { ...self?.facts, [fact]: { value, provenance: 'claimed', at: now } },
    };
  }
  draft.tell('request-closed', { what, granted: granted ? 'yes' : 'no', reason });
}
