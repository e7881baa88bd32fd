import type { Json } from './json.js';

/**
 * Tells other processes that share the store something at once: what is kept for them, or what is worth nothing later.
 * Nobody keeps it. Whoever listens may have missed what was told while the connection was away, and hears of that.
 */
export interface Signals {
  /** Tells all other processes that listen to a topic; best effort, and never an error. */
  tell(topic: string, body: Json): void;
  /** Hears what other processes tell; `missed` is called when something may not have been heard. Resolves once it hears. */
  listen(topic: string, hear: (body: Json) => void, missed?: () => void): Promise<void>;
}

/** Where one process has the store for itself there is nobody to be told. */
export const nobodyElse: Signals = {
  tell: () => {},
  listen: async () => {},
};
