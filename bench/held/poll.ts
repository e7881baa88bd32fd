/** Long polling as grammY's runner does it: a chat's updates one after another, different chats' beside one another. */
import type { Update } from 'grammy/types';
import { Lanes } from '../../src/channels/lanes.js';

/** So many updates are under way at once, as in @grammyjs/runner. */
const MOST_AT_ONCE = 500;

/** Asks for updates for ever, and has each handled. */
export async function poll(
  getUpdates: (offset: number) => Promise<Update[]>,
  handle: (update: Update) => Promise<void>,
): Promise<never> {
  const lanes = new Lanes();
  const running = new Set<Promise<void>>();
  for (let offset = 0; ; ) {
    const updates = await getUpdates(offset);
    for (const update of updates) {
      offset = update.update_id + 1;
      const run = lanes.run(String(update.message?.chat.id ?? ''), () => handle(update));
      running.add(run);
      void run.finally(() => running.delete(run));
    }
    while (running.size >= MOST_AT_ONCE) await Promise.race(running);
  }
}
