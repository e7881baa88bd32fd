import { deadLettersOfRunning } from '../admin/client.js';
import type { Config } from '../config.js';
import { deadLettersOf } from '../hotline/dead-letters.js';
import type { DeadLetter, DeadLetters } from '../officers/dead-letters.js';
import { REACH_FAILURES, reach } from './reach.js';

/** There is no such message. */
export class NoSuchLetter extends Error {}

/** Errors whose message says why the messages cannot be had. */
export const FAILURES = [NoSuchLetter, ...REACH_FAILURES];

/** Messages that were set aside, the newest first. */
export function listDeadLetters(config: Config): Promise<DeadLetter[]> {
  return withLetters(config, (letters) => letters.list());
}

/** A message in a line: its id, when it came, what kind it is and what went wrong. */
export function deadLetterLine({ id, at, kind, fault }: DeadLetter): string {
  return [id, new Date(at).toISOString(), kind, fault ?? 'the process ended'].join('\t');
}

/**
 * Has a message tried again.
 * @throws {NoSuchLetter}
 */
export async function replayDeadLetter(config: Config, id: string): Promise<string> {
  if (!(await withLetters(config, (letters) => letters.replay(id))))
    throw new NoSuchLetter('no message of that id is set aside; `bisa dead-letters list` shows all');
  return 'the message is the last of its chat now, and is tried again within a minute of a running hotline';
}

function withLetters<T>(config: Config, work: (letters: DeadLetters) => Promise<T>): Promise<T> {
  return reach(config, {
    running: (dataDir) => work(deadLettersOfRunning(dataDir)),
    store: (store) => work(deadLettersOf(store)),
  });
}
