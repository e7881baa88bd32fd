import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Pauses after a failure (ms), doubled each time. */
export const FIRST_PAUSE_MS = 500;
export const LONGEST_PAUSE_MS = 30_000;

/** What is tried again with. */
export interface Patience {
  signal: AbortSignal;
  log: Logger;
  /** Whose it is, for the log. */
  platform: string;
  /** Another first pause than {@link FIRST_PAUSE_MS}. */
  firstPauseMs?: number | undefined;
}

/**
 * Tries until it works, with growing pauses, and no more once the signal has aborted: what waited behind it in its chat is
 * not taken before it.
 * @throws {Error} the last one, when the signal aborts.
 */
export async function untilTaken(
  take: () => Promise<void>,
  { signal, log, platform, firstPauseMs = FIRST_PAUSE_MS }: Patience,
): Promise<void> {
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    signal.throwIfAborted();
    try {
      return await take();
    } catch (error) {
      if (signal.aborted) throw error;
      log.warn(
        { error: (error as Error).name, pause },
        `${platform}: an update could not be taken and is tried again`,
      );
      await wait(pause, undefined, { signal });
    }
  }
}
