import type { Run } from '../engine/state.js';
import { newPerson, type Person } from './person.js';
import { newSession, newTopic, type Session } from './session.js';

/** The version of the kept form; see `migrate`. */
export const VERSION = 2;

/** A session as it is kept: what differs from that of a new chat, and its version. Its person is kept apart. */
export type PackedChat = { v: typeof VERSION; at: number } & Record<string, unknown>;
export type PackedPerson = { v: typeof VERSION; locale: string } & Record<string, unknown>;

const NEW_SESSION: Record<string, unknown> = newSession('', 0);
const NEW_PERSON: Record<string, unknown> = newPerson('');
const NEW_TOPIC: Record<string, unknown> = newTopic();
const NEW_RUN: Record<string, unknown> = { args: {}, answers: {}, sought: [], kept: [] };

/** A chat as it is kept, without its person. */
export function packChat({ person: _kept, at, topic, runs, ...rest }: Session): PackedChat {
  return {
    v: VERSION,
    at,
    ...differing(rest, NEW_SESSION),
    ...(runs.length ? { runs: runs.map((run: Run) => differing(run, NEW_RUN)) } : {}),
    ...unlessEmpty('topic', differing(topic, NEW_TOPIC)),
  };
}

/** A person as it is kept. */
export function packPerson({ locale, cases, ...rest }: Person): PackedPerson {
  const known = Object.entries(cases).filter(([, { facts, relayed }]) => relayed || !isUsual(facts, {}));
  return {
    v: VERSION,
    locale,
    ...differing(rest, NEW_PERSON),
    ...(known.length ? { cases: Object.fromEntries(known) } : {}),
  };
}

function differing(value: object, usual: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) if (!isUsual(part, usual[name])) kept[name] = part;
  return kept;
}

/** What is usual is a plain value, or empty. */
function isUsual(part: unknown, usual: unknown): boolean {
  if (part === usual) return true;
  if (typeof part !== 'object' || typeof usual !== 'object' || part === null || usual === null) return false;
  for (const _ in part) return false;
  return true;
}

function unlessEmpty(name: string, part: object): object {
  return isUsual(part, {}) ? {} : { [name]: part };
}
