import type { Address } from '../../store/store.js';

/** So many chats are looked at at a time: the others have their turn the next time. */
const MOST_AT_ONCE = 500;

/** The chats of a channel whose people are at this process, as far as it has heard of them. */
export class Present {
  private readonly chats = new Map<string, Address>();

  constructor(private readonly isHere: (address: Address) => boolean) {}

  /** Whether the person of a chat is here; it is looked at from then on, until they leave. */
  notes(chat: string, address: Address): boolean {
    const here = this.isHere(address);
    if (here) this.chats.set(chat, address);
    else this.chats.delete(chat);
    return here;
  }

  /** The next of them to be looked at. */
  next(): string[] {
    const next = [...this.chats].slice(0, MOST_AT_ONCE);
    for (const [chat, address] of next) {
      this.chats.delete(chat);
      this.notes(chat, address);
    }
    return next.flatMap(([chat]) => (this.chats.has(chat) ? [chat] : []));
  }
}
