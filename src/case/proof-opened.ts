import { advance } from '../engine/run.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import { lapse } from './handover.js';
import { breakSilence } from './silence.js';

type Of<Kind extends Happening['kind']> = Extract<Happening, { kind: Kind }>;

/** A code that a head passed on was entered: its writer is asked, or told why it is none. */
export function openProof(draft: Draft, event: Of<'proof_code'>): void {
  lapse(draft);
  // an officer would have the answer
  if (draft.session.handover?.state === 'held') {
    draft.tell('proof-later');
    return;
  }
  breakSilence(draft);
  if (event.outcome !== 'open') {
    draft.tell('proof-code-refused', { why: event.outcome });
    return;
  }
  const { code, grant, area, service, until } = event;
  draft.startOn('proof_asked', { code, grant, area, until, ...(service === null ? {} : { service }) });
  advance(draft);
}

/** What was agreed to for a code came to nothing: nobody was told anything. */
export function closeProof(draft: Draft, { code, why }: Of<'proof_not'>): void {
  const { person } = draft.session;
  person.showings = person.showings.filter((one) => one.code !== code);
  draft.tell('proof-code-refused', { why });
}
