import { setTimeout as after } from 'node:timers/promises';

/** A sweep of one kind ends after so long (ms); the next one goes on. */
const LONGEST_MS = 2_000;

/**
 * Does something chunk by chunk until a chunk says that nothing is left. After each the store is left to others for as
 * long as the chunk took, since everybody waits for it meanwhile.
 */
export async function inChunks(chunk: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  for (;;) {
    const started = performance.now();
    const isMore = await chunk();
    const now = performance.now();
    if (!isMore || now > until) return;
    await after(now - started);
  }
}
