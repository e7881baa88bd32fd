import { dayOf, timeOf } from '../calendar.js';
import { isFactName, isFactValue } from '../policy/facts.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import { forOfficers } from './handover.js';
import { writeAs } from './office.js';
import { SELF } from './person.js';
import type { Request } from './request.js';

/** Asks the officers for something, by a deadline (`requests` of `flows/officers.yaml`); gives what was asked. */
export function requestOf(
  draft: Draft,
  node: string,
  asked: Pick<Request, 'what' | 'text'> & Partial<Request>,
): Request {
  const { session, event, now, flows, effects } = draft;
  const due = now + flows.office.requests.hours * 60 * 60 * 1000;
  const made: Request = { ...asked, id: `${event.turn}-${node}`, at: now, due };
  session.requests = [...session.requests, made];
  effects.push({ kind: 'request', request: made });
  const [day, time] = [dayOf(due, flows.zone), timeOf(due, flows.zone)];
  const text = forOfficers(draft, 'desk-request', { what: made.what, day: { day }, time: { hour: time } });
  const by = forOfficers(draft, 'desk-hotline', {});
  effects.push({ kind: 'desk', does: 'note', by, text, photo: null, from: null });
  return made;
}

/**
 * Officers have closed a request: its person hears why, and a correction that was granted holds, as said by them. Of an entry
 * of the register what was asked for is pending no more.
 */
export function closeRequest(
  draft: Draft,
  { id, granted, reason }: Extract<Happening, { kind: 'request_closed' }>,
): void {
  const { session, now } = draft;
  const request = session.requests.find((one) => one.id === id);
  if (!request) return;
  session.requests = session.requests.filter((one) => one !== request);
  const { what, fact, value, entry } = request;
  if (granted && fact && isFactName(fact) && value !== undefined && isFactValue(fact, value)) {
    const self = session.person.cases[SELF];
    session.person.cases[SELF] = {
      ...self,
      facts: { ...self?.facts, [fact]: { value, provenance: 'claimed', at: now } },
    };
  }
  if (entry) {
    const house = { name: entry.house, entered_as: entry.house, owner: null, address: null, rooms: null };
    const steps = [{ do: 'decide' as const, wish: id, granted }];
    const by = { by: 'officers', as: 'occupant' as const, until: entry.until };
    writeAs(draft, { area: entry.area, house, seen: 0, steps }, by);
  }
  draft.tell('request-closed', { what, granted: granted ? 'yes' : 'no', reason });
}
