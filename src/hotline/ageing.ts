import { age } from '../case/ageing.js';
import type { Clock } from '../clock.js';
import type { Aged, Store } from '../store/store.js';
import type { Contents } from './content.js';

/** Chats that are looked for at once. */
const AT_ONCE = 200;

/** Takes from idle chats what the retention table says is over, one after another, until none is left or it `isEnough`. */
export async function ageChats(
  { store, clock, contents }: { store: Store; clock: Clock; contents: Contents },
  isEnough: () => boolean,
): Promise<void> {
  for (;;) {
    const now = clock.now();
    const chats = await store.ageing(now, AT_ONCE);
    for (const chat of chats) {
      if (isEnough()) return;
      await store.age(chat, now, (documents) => age(contents.current.flows, documents, now) as Aged);
    }
    if (chats.length < AT_ONCE) return;
  }
}
