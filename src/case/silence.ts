import { keepRaised } from './agenda.js';
import type { Draft } from './draft.js';
import { holdBack } from './holder.js';
import { withParts } from './parts.js';
import { isWanted } from './pending.js';
import { type Case, SELF } from './person.js';
import { justReminded } from './reminded.js';
import { newTopic, SILENCE_MS } from './session.js';

/** After so long (ms) not even what a certificate proved is kept any more: it may be another person's phone by now. */
const LONG_SILENCE_MS = 30 * SILENCE_MS;
/** So many are known beside the writer and the people of a list. */
const MOST_OTHERS = 6;
/** The people of a list are known for so long (ms) after they were spoken of last. */
const LISTED_MS = 7 * SILENCE_MS;

/**
 * Notes that the chat is spoken in now. What was said long ago no longer counts: somebody else may hold the phone, and a
 * claim may be overtaken. Whoever was spoken of is forgotten after a day in which nobody spoke of them, the people of a
 * list after a week. What a certificate proved waits for the person to say that they are the one of before (`holder.ts`).
 */
export function breakSilence(draft: Draft): void {
  const { session, now } = draft;
  const silentMs = now - session.at;
  if (silentMs > SILENCE_MS) beginAnew(draft, silentMs > LONG_SILENCE_MS);
  session.pending = session.pending.filter((one) => isWanted(one, now));
  session.parts = withParts(session.parts, [], now);
  forgetOthers(draft);
  session.at = now;
  if (session.runs.length === 0 && !draft.overtaken) session.waiting = null;
}

function beginAnew(draft: Draft, long: boolean): void {
  const { session } = draft;
  const { person, topic } = session;
  const { [SELF]: _writer, ...others } = person.cases;
  const known = draft.verifiedFacts(SELF);
  holdBack(session, known, long);
  person.cases = long ? {} : others;
  if (long) person.head = false;
  session.topic = { ...newTopic(), people: topic.people };
  session.agenda = [];
  keepRaised(draft);
  session.runs = [];
  session.waiting = null;
  session.trail = [];
  session.said = [];
  session.evidence = null;
  session.parts = [];
  session.photos = [];
  session.pending = [];
  session.misses = 0;
  session.reminded = justReminded(session, draft.now);
}

/** Forgets those whose time is over; who is in question is spoken of. */
function forgetOthers({ session, now }: Draft): void {
  const { person, topic, pending } = session;
  const listed = new Set(topic.people.map((one) => one.case));
  // a case that an earlier version kept tells no time: then it is that of the chat
  const isOver = ([id, { at = session.at }]: [string, Case]) =>
    id !== SELF && now - at > (listed.has(id) ? LISTED_MS : SILENCE_MS);
  const others = Object.entries(person.cases).filter(([id]) => id !== SELF && !listed.has(id));
  const many = others.sort(([, a], [, b]) => (b.at ?? 0) - (a.at ?? 0)).slice(MOST_OTHERS);
  const over = new Set([...Object.entries(person.cases).filter(isOver), ...many].map(([id]) => id));
  over.delete(topic.case);
  for (const one of pending) over.delete(one.case);
  for (const id of over) delete person.cases[id];
  const people = topic.people.filter((one) => !over.has(one.case));
  topic.people = people.some((one) => one.case !== SELF) ? people : [];
  const inQuestion = person.cases[topic.case];
  if (topic.case !== SELF && inQuestion) person.cases[topic.case] = { ...inQuestion, at: now };
}
