import type { Fact } from '../policy/facts.js';
import type { Retention } from '../policy/retention.js';
import { dropWishes, keepRaised } from './agenda.js';
import type { Draft } from './draft.js';
import { holdBack } from './holder.js';
import { withParts } from './parts.js';
import { isWanted } from './pending.js';
import { type Case, SELF } from './person.js';
import { justReminded } from './reminded.js';
import { newTopic, type Session } from './session.js';

/** So many are known beside the writer and the people of a list. */
const MOST_OTHERS = 6;

/** A chat that is looked at some time after it was spoken in. */
export interface Silent {
  readonly flows: { readonly retention: Retention };
  readonly session: Session;
  readonly now: number;
  isRaised(dialogue: string): boolean;
  outlastsSilence(dialogue: string): boolean;
}

/**
 * Notes that the chat is spoken in now. What was said long ago no longer counts: somebody else may hold the phone, and a
 * claim may be overtaken. Whoever was spoken of is forgotten after a time in which nobody spoke of them. What a certificate
 * proved waits for the person to say that they are the one of before (`holder.ts`). How long all that is known the retention
 * table says.
 */
export function breakSilence(draft: Draft): void {
  const { session, now, flows } = draft;
  if (now - session.at > flows.retention.claims.ms) beginAnew(draft);
  forgetOthers(draft);
  session.at = now;
  const { topic, person } = session;
  const inQuestion = person.cases[topic.case];
  if (topic.case !== SELF && inQuestion) person.cases[topic.case] = { ...inQuestion, at: now };
  if (session.runs.length === 0 && !draft.overtaken) session.waiting = null;
}

/** Forgets what was said and asked, and after a longer silence what a certificate proved, too. */
export function beginAnew(chat: Silent): void {
  const { session, now, flows } = chat;
  const { person, topic } = session;
  const { sessions, claims, verified_facts } = flows.retention;
  const silentMs = now - session.at;
  const isLong = silentMs > sessions.ms;
  const isDoubted = silentMs > verified_facts.ms;
  const { [SELF]: writer, ...others } = person.cases;
  const facts = Object.entries(writer?.facts ?? {});
  const isProven = ([, fact]: [string, Fact]) => fact.provenance === 'verified';
  // what was said since in another chat of the person still holds
  const fresh = facts.filter((one) => (isProven(one) ? !isDoubted : now - one[1].at <= claims.ms));
  if (isDoubted) holdBack(session, Object.fromEntries(facts.filter(isProven)), isLong);
  person.cases = isLong
    ? {}
    : { ...others, ...(fresh.length ? { [SELF]: { facts: Object.fromEntries(fresh) } } : {}) };
  if (isLong) {
    person.head = false;
    person.entries = [];
  }
  session.topic = { ...newTopic(), people: topic.people };
  dropWishes(chat);
  const open = session.runs.slice(-1).filter(({ dialogue }) => chat.outlastsSilence(dialogue));
  keepRaised(
    chat,
    session.runs.filter((one) => !open.includes(one)),
  );
  session.runs = open;
  if (open.length === 0) session.waiting = null;
  session.trail = [];
  session.said = [];
  session.evidence = null;
  session.parts = [];
  session.photos = [];
  session.pending = [];
  session.misses = 0;
  session.reminded = justReminded(session, now, flows.retention);
}

/** Forgets those whose time is over, but for who is in question, and what was agreed to for a time. */
export function forgetOthers({ session, now, flows: { retention } }: Silent): void {
  session.pending = session.pending.filter((one) => isWanted(one, now, retention.photographs.ms));
  session.parts = withParts(session.parts, [], now, retention.photographs.ms);
  const { person, topic, pending } = session;
  person.showings = person.showings.filter(({ until }) => until > now);
  person.entries = person.entries.filter(({ until }) => until > now);
  const listed = new Set(topic.people.map((one) => one.case));
  const isOver = ([id, one]: [string, Case]) => id !== SELF && now > lastKnownAt(session, id, one, retention);
  const others = Object.entries(person.cases).filter(([id]) => id !== SELF && !listed.has(id));
  const many = others.sort(([, a], [, b]) => (b.at ?? 0) - (a.at ?? 0)).slice(MOST_OTHERS);
  const over = new Set([...Object.entries(person.cases).filter(isOver), ...many].map(([id]) => id));
  over.delete(topic.case);
  for (const one of pending) over.delete(one.case);
  for (const id of over) delete person.cases[id];
  const people = topic.people.filter((one) => !over.has(one.case));
  topic.people = people.some((one) => one.case !== SELF) ? people : [];
}

/** The last instant (ms) at which somebody who was spoken of is known, unless they are spoken of again. */
export function lastKnownAt({ topic, at }: Session, id: string, one: Case, retention: Retention): number {
  const isListed = topic.people.some((listed) => listed.case === id);
  // a case that an earlier version kept tells no time: then it is that of the chat
  return (one.at ?? at) + (isListed ? retention.listed : retention.relatives).ms;
}
