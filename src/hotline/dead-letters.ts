import { type DeadLetters, MOST_SHOWN } from '../officers/dead-letters.js';
import type { Store } from '../store/store.js';

/** The messages of a store that were set aside; `wake` asks for a chat to be drained, or the sweep finds it. */
export function deadLettersOf(store: Store, wake: (chat: string) => void = () => {}): DeadLetters {
  return {
    list: () => store.deadLetters(MOST_SHOWN),
    replay: async (id) => {
      const chat = await store.replay(id);
      if (chat) wake(chat);
      return chat !== null;
    },
  };
}
