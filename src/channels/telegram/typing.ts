import type { Api } from 'grammy';

/** Most answers come sooner than this (ms): a sign for them would be a call more, and gone at once. */
const PATIENCE_MS = 400;
/** Telegram shows the sign for five seconds, or until a message comes; then it is shown again (ms). */
const SHOWN_MS = 4_500;
/** So often at most: whoever was to end it may be a process that has died. */
const MOST_TIMES = 20;

/** The typing sign in chats whose answer takes a while; best effort. */
export class Typing {
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(private readonly api: Api) {}

  begins(chat: string): void {
    if (!this.timers.has(chat)) this.later(chat, PATIENCE_MS);
  }

  ends(chat: string): void {
    clearTimeout(this.timers.get(chat));
    this.timers.delete(chat);
  }

  stop(): void {
    for (const chat of this.timers.keys()) this.ends(chat);
  }

  private later(chat: string, ms: number, times = MOST_TIMES): void {
    const show = () => {
      if (times === 0) return this.ends(chat);
      this.api.sendChatAction(chat, 'typing').catch(() => {});
      this.later(chat, SHOWN_MS, times - 1);
    };
    this.timers.set(chat, setTimeout(show, ms).unref());
  }
}
