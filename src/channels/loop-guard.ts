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

/** What the guard asks and tells of a chat, by its id. */
export interface GuardHost {
  /** Whether an officer holds it. The bot is silent there, so that nothing can go round. */
  isHeld(id: string): Promise<boolean>;
  /** It is passed over for so many minutes from now on; the same key, from whichever process, is told once. */
  silenced(id: string, key: string, minutes: number): Promise<void>;
}

/**
 * Keeps two bots from talking to each other for ever. It goes by the times that the platform gives to messages, so that
 * those of a whole day, fetched at once after an outage, are not held against anybody; for that reason it counts by itself,
 * process by process, since a shared counter goes by the time of counting. Who is passed over is told once: they may be a
 * person in a hurry.
 */
export class LoopGuard {
  private readonly chats = new Map<string, Chat>();

  constructor(private readonly host: GuardHost) {}

  /**
   * Whether a chat's message of the instant `at` (ms since 1970) is taken. The same key counts once: a retry, or an album, whose
   * photographs come as messages of their own. While an officer holds the chat all are.
   */
  async allows(id: string, key: string, at: number): Promise<boolean> {
    const how = this.count(id, key, at);
    if (how === 'slow') return true;
    if (await this.host.isHeld(id)) {
      this.chats.delete(id);
      return true;
    }
    const left = (this.chats.get(id)?.ignoredUntil ?? 0) - Date.now();
    const span = String(Math.floor(at / IGNORED_MS));
    if (how === 'first' && left > 0) await this.host.silenced(id, span, Math.ceil(left / MINUTE_MS));
    return false;
  }

  private count(id: string, key: string, at: number): 'slow' | 'first' | 'more' {
    const chat = this.chats.get(id) ?? { recent: new Map(), ignoredUntil: 0 };
    this.chats.delete(id);
    this.chats.set(id, chat);
    if (this.chats.size > MOST_CHATS) this.chats.delete(this.chats.keys().next().value!);
    if (at < chat.ignoredUntil) return 'more';
    for (const [other, since] of chat.recent) if (since <= at - MINUTE_MS) chat.recent.delete(other);
    chat.recent.set(key, at);
    if (chat.recent.size <= MOST) return 'slow';
    chat.recent.clear();
    chat.ignoredUntil = at + IGNORED_MS;
    return 'first';
  }
}
