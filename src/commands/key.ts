import { setTimeout as wait } from 'node:timers/promises';
import { keysOfRunning } from '../admin/client.js';
import type { Config } from '../config.js';
import { type KeyStatus, RotationRefused } from '../store/rotation.js';
import { REACH_FAILURES, reach } from './reach.js';

/** What may keep the command from its work, each with a message that says what to do. */
export const FAILURES = [RotationRefused, ...REACH_FAILURES];

/** How often (ms) is looked how far it is. */
const LOOK_MS = 500;

/** What a rotation is asked of, wherever the store is. */
export interface RootKeys {
  status(): Promise<KeyStatus>;
  /** @throws {RotationRefused} */
  rotate(): Promise<KeyStatus>;
}

/** With which root key the store is sealed, and how far the one before has been replaced. */
export function keyStatus(config: Config): Promise<string[]> {
  return withKeys(config, async (keys) => statusLines(await keys.status()));
}

/**
 * Replaces the root key of a store, and tells how far it is until it is done; where this is broken off, the hotline's
 * workers go on.
 * @throws {RotationRefused}
 */
export async function rotateKey(config: Config, print: (line: string) => void): Promise<void> {
  await withKeys(config, async (keys) => {
    let status = await keys.rotate();
    print(`sealed with ${status.sealing}; what ${status.retiring} still opens is wrapped anew`);
    let told = '';
    while (status.retiring !== null) {
      await wait(LOOK_MS);
      status = await keys.status();
      const line = `${status.done} of ${status.total}`;
      if (status.retiring !== null && status.total > 0 && line !== told) print(line);
      told = line;
    }
    for (const line of statusLines(status)) print(line);
  });
}

function statusLines({ sealing, retiring, waiting, strangers, done, total, inFile }: KeyStatus): string[] {
  const before = inFile ? 'the file key.before of the data folder' : 'BISA_KEY_BEFORE';
  const sealed = `sealed with ${sealing}`;
  if (retiring !== null)
    return [
      sealed,
      `${retiring} is being replaced: ${done} of ${total || '?'} data keys and documents were looked at`,
      `${before} is still needed`,
    ];
  if (waiting !== null)
    return [
      sealed,
      strangers
        ? `${waiting} is given and not used yet: ${strangers} processes at work do not know it`
        : `${waiting} is given and not used yet: \`bisa key rotate\` turns to it`,
    ];
  return [sealed, `no other root key opens anything: ${before}, where there is one, may be taken away`];
}

/** The root keys, wherever the store is; where it is opened here, this process wraps anew as well. */
function withKeys<T>(config: Config, work: (keys: RootKeys) => Promise<T>): Promise<T> {
  return reach(config, {
    running: (dataDir) => work(keysOfRunning(dataDir)),
    store: (_, { rotation }) => {
      rotation.start();
      return work(rotation);
    },
  });
}
