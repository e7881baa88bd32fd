/** More messages of one chat than this within a minute are no person's: a bot, or a stuck key. */
const MOST = 30;
const MINUTE_MS = 60_000;
/** Such a chat is passed over for so long (ms). */
const IGNORED_MS = 10 * MINUTE_MS;
/** Chats that are remembered; who has been quiet longest is forgotten first. */
const MOST_CHATS = 10_000;

interface Chat {
  /** What came within the last minute: its key, and when (ms). */
  recent: Map<string, number>;
  ignoredUntil: number;
}

/**
 * Keeps two bots from talking to each other for ever. It goes by the times that the platform gives to messages, so that
 * those of a whole day, fetched at once after an outage, are not held against anybody.
 */
export class LoopGuard {
  private readonly chats = new Map<string, Chat>();

  /** `isHeld`: whether an officer holds a chat. The bot is silent there, so that nothing can go round. */
  constructor(private readonly isHeld: (id: string) => Promise<boolean>) {}

  /**
   * Whether a chat's message of the instant `at` (ms since 1970) is taken. The same key counts once: a retry, or an album, whose
   * photographs come as messages of their own. While an officer holds the chat all are.
   */
  async allows(id: string, key: string, at: number): Promise<boolean> {
    if (this.isSlow(id, key, at)) return true;
    if (!(await this.isHeld(id))) return false;
    this.chats.delete(id);
    return true;
  }

  private isSlow(id: string, key: string, at: number): boolean {
    const chat = this.chats.get(id) ?? { recent: new Map(), ignoredUntil: 0 };
    this.chats.delete(id);
    this.chats.set(id, chat);
    if (this.chats.size > MOST_CHATS) this.chats.delete(this.chats.keys().next().value!);
    if (at < chat.ignoredUntil) return false;
    for (const [other, since] of chat.recent) if (since <= at - MINUTE_MS) chat.recent.delete(other);
    chat.recent.set(key, at);
    if (chat.recent.size <= MOST) return true;
    chat.recent.clear();
    chat.ignoredUntil = at + IGNORED_MS;
    return false;
  }
}
