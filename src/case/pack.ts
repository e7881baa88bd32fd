import { newRun, type Run } from '../engine/state.js';
import { newPerson, type Person } from './person.js';
import { newSession, newTopic, type Session } from './session.js';

/** The version of the kept form; see `migrate`. */
export const VERSION = 2;

/** A session or a person as it is kept: its version, and what differs from a new one's. */
export type Packed = { v: typeof VERSION } & Record<string, unknown>;

const NEW_CHAT: Record<string, unknown> = newSession('', 0);
const NEW_TOPIC: Record<string, unknown> = newTopic();
const NEW_PERSON: Record<string, unknown> = newPerson('');
const NEW_RUN: Record<string, unknown> = newRun('', 0, '', {});

/** A chat as it is kept, without its person. */
export function packChat({ person: _kept, topic, runs, ...rest }: Session): Packed {
  const packed: Packed = { v: VERSION };
  pack(rest, NEW_CHAT, packed);
  if (runs.length) packed.runs = runs.map((run) => pack(run, NEW_RUN));
  const about = pack(topic, NEW_TOPIC);
  if (!isEmpty(about)) packed.topic = about;
  return packed;
}

/** A person as it is kept. */
export function packPerson({ cases, ...rest }: Person): Packed {
  const packed: Packed = { v: VERSION };
  pack(rest, NEW_PERSON, packed);
  const known = Object.entries(cases).filter(([, one]) => one.relayed || !isEmpty(one.facts));
  if (known.length) packed.cases = Object.fromEntries(known);
  return packed;
}

/** What was packed, whole again, as far as it has the form of a chat: what is not in it is as in a new one. */
export function unpackChat(packed: Partial<Record<keyof Session, unknown>>): unknown {
  const { runs, topic } = packed;
  return {
    runs: Array.isArray(runs) ? runs.map(unpackRun) : (runs ?? []),
    trail: packed.trail ?? [],
    shown: packed.shown ?? '',
    edition: packed.edition ?? '',
    token: packed.token ?? 0,
    waiting: packed.waiting ?? null,
    misses: packed.misses ?? 0,
    topic: topic === undefined ? newTopic() : { ...newTopic(), ...(topic as object) },
    said: packed.said ?? [],
    photo: packed.photo ?? null,
    evidence: packed.evidence ?? null,
    handover: packed.handover ?? null,
    at: packed.at,
  };
}

/** What was packed, whole again, as far as it has the form of a person. */
export function unpackPerson(packed: Partial<Record<keyof Person, unknown>>): unknown {
  return {
    locale: packed.locale,
    consent: packed.consent ?? null,
    stopped: packed.stopped ?? false,
    chose_locale: packed.chose_locale ?? false,
    cases: packed.cases ?? {},
    reminders: packed.reminders ?? [],
  };
}

function unpackRun(run: Partial<Run>): unknown {
  const { dialogue, version, node, args = {}, answers = {}, sought = [], kept = [] } = run ?? {};
  return { dialogue, version, node, args, answers, sought, kept };
}

/** What differs from what is usual. */
function pack(value: object, usual: Record<string, unknown>, into: Record<string, unknown> = {}) {
  for (const name in value) {
    const part = (value as Record<string, unknown>)[name];
    if (part !== usual[name] && !(isEmpty(part) && isEmpty(usual[name]))) into[name] = part;
  }
  return into;
}

function isEmpty(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  for (const _ in part) return false;
  return true;
}
