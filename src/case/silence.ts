import type { Draft } from './draft.js';
import { SELF } from './person.js';
import { justReminded } from './reminded.js';
import { newTopic, SILENCE_MS } from './session.js';

/** After so long (ms) not even what a certificate proved is known any more: it may be another person's phone by now. */
const LONG_SILENCE_MS = 30 * SILENCE_MS;

/**
 * Notes that the chat is spoken in now. What was said long ago no longer counts: somebody else may hold the phone, and a
 * claim may be overtaken.
 */
export function breakSilence(draft: Draft): void {
  const { session, now } = draft;
  const silentMs = now - session.at;
  if (silentMs > SILENCE_MS) beginAnew(draft, silentMs > LONG_SILENCE_MS);
  session.at = now;
  if (session.runs.length === 0 && !draft.overtaken) session.waiting = null;
}

function beginAnew(draft: Draft, long: boolean): void {
  const { session } = draft;
  session.topic = newTopic();
  session.person.cases = long ? {} : { [SELF]: { facts: draft.verifiedFacts() } };
  session.runs = [];
  session.waiting = null;
  session.trail = [];
  session.said = [];
  session.evidence = null;
  session.photo = null;
  session.misses = 0;
  session.reminded = justReminded(session, draft.now);
}
