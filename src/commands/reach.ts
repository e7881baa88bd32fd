import { HotlineSilent, NoHotline } from '../admin/client.js';
import type { Config } from '../config.js';
import { BACKEND_FAILURES, type Backend, openBackend } from '../store/backend.js';
import { FolderInUse } from '../store/embedded/lock.js';
import type { Store } from '../store/store.js';

/** The store cannot be reached; the message says what to do. */
export class StoreOutOfReach extends Error {}

/** What may keep a command from the store, each with a message that says what to do. */
export const REACH_FAILURES = [StoreOutOfReach, HotlineSilent, ...BACKEND_FAILURES];

/**
 * Does something with the store, wherever it is: on Redis, in the hotline that has the data folder open (`running`), or in
 * the folder itself. The folder is tried last, for opening it takes seconds.
 * @throws {StoreOutOfReach} when the folder is in use and nobody there answers.
 */
export async function reach<T>(
  config: Config,
  {
    running,
    store,
  }: {
    running: (dataDir: string) => Promise<T>;
    store: (store: Store, backend: Backend) => Promise<T>;
  },
): Promise<T> {
  if (config.redisUrl === undefined) {
    try {
      return await running(config.dataDir);
    } catch (error) {
      if (!(error instanceof NoHotline)) throw error;
    }
  }
  const backend = await openBackend({ ...config, onError: () => {} }).catch(explainFolder);
  try {
    return await store(backend.store, backend);
  } finally {
    await backend.close();
  }
}

/** Says what to do where another process has the data folder and cannot be spoken to. */
function explainFolder(error: unknown): never {
  if (!(error instanceof FolderInUse)) throw error;
  throw new StoreOutOfReach(
    `${error.message} It has no local address that this command could speak to (a hotline that is just starting, ` +
      'or another command, has none): wait a moment and try again, or stop it first.',
  );
}
