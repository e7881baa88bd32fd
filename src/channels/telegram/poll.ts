import { setTimeout as wait } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import type { Logger } from 'pino';
import { FIRST_PAUSE_MS, LONGEST_PAUSE_MS } from '../until-taken.js';
import { signalOf } from './api.js';
import { TOKEN_ADVICE } from './refusals.js';
import { UPDATE_KINDS } from './updates.js';

/** How long Telegram holds a poll open while nothing comes (s). */
export const POLL_S = 30;
/** While updates are being taken, those that came after them are looked for this often (ms). */
const LOOK_MS = 100;

/** An update before it is read. */
export interface RawUpdate {
  update_id: number;
}

/**
 * Polls until the signal aborts. Updates are taken beside one another (Telegram hands out the hundred oldest at most);
 * one is confirmed, by the offset of a later poll, only when it and all before it are taken.
 */
export async function poll(
  api: Api,
  take: (update: RawUpdate) => Promise<void>,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  const isTaken = new Map<number, boolean>();
  const underWay = new Set<Promise<void>>();
  let offset = 0;
  let pause = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      // those behind one that is not taken yet stay unconfirmed with it, and come again in each poll
      for (const [id, taken] of isTaken) {
        if (!taken) break;
        isTaken.delete(id);
        offset = id + 1;
      }
      const timeout = underWay.size ? 0 : POLL_S;
      const options = { offset, timeout, allowed_updates: UPDATE_KINDS };
      const updates = await api.getUpdates(options, signalOf(signal));
      // what is not taken now comes again after the next start
      if (signal.aborted) return;
      for (const update of updates) {
        const id: unknown = update?.update_id;
        // one without a number is none that could be taken or confirmed, and takes no other with it
        if (typeof id !== 'number' || isTaken.has(id)) continue;
        isTaken.set(id, false);
        const taking = take(update)
          .then(() => void isTaken.set(id, true))
          .catch(() => {})
          .finally(() => underWay.delete(taking));
        underWay.add(taking);
      }
      const settled = underWay.size ? [Promise.all(underWay)] : [];
      await Promise.race([...settled, wait(LOOK_MS, undefined, { ref: false })]);
      pause = FIRST_PAUSE_MS;
    } catch (error) {
      if (signal.aborted) return;
      const told = error instanceof GrammyError ? error : null;
      const asked = (told?.parameters.retry_after ?? 0) * 1000;
      const about = { error: (error as Error).name, code: told?.error_code, pause: Math.max(pause, asked) };
      log.warn(about, whatFailed(told));
      await wait(about.pause, undefined, { signal }).catch(() => {});
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }
}

/** What an operator reads: the two failures that only they can end are named. */
function whatFailed(told: GrammyError | null): string {
  switch (told?.error_code) {
    case 401:
      return `telegram: a poll failed: ${TOKEN_ADVICE}`;
    case 409:
      return 'telegram: a poll failed: something else polls with the same token, or has set a webhook; stop it';
    default:
      return 'telegram: a poll failed';
  }
}
