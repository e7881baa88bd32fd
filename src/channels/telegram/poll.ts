import { setTimeout as wait } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import type { Logger } from 'pino';
import { UPDATE_KINDS } from './updates.js';

/** How long Telegram holds a poll open while nothing comes (s). */
export const POLL_S = 30;
/** Pauses after a failed poll (ms), doubled each time. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Polls until the signal aborts. An update is confirmed, by the offset of the next poll, only after `handle` has
 * resolved for it and all before it; when `handle` throws, the update comes again.
 */
export async function poll(
  api: Api,
  handle: (update: { update_id: number }) => Promise<void>,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  let offset = 0;
  let pause = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      const options = { offset, timeout: POLL_S, allowed_updates: UPDATE_KINDS };
      // grammY types the signal of a library that it brings along for old versions of Node
      for (const update of await api.getUpdates(options, signal as Parameters<Api['getUpdates']>[1])) {
        // what is not taken now comes again after the next start
        if (signal.aborted) return;
        await handle(update);
        offset = update.update_id + 1;
      }
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
      return 'telegram: a poll failed: the token holds no more; give TELEGRAM_TOKEN a new one from @BotFather';
    case 409:
      return 'telegram: a poll failed: another process polls with the same token; stop one of the two';
    default:
      return 'telegram: a poll failed';
  }
}
