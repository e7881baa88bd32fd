import type { Hand } from '../store.js';

interface Held {
  /** `null`: nobody's, and to be left alone for a while. */
  holder: string | null;
  /** When it is over: an instant (ms) of a clock that never goes back. */
  until: number;
}

/** Chats in hands, in the embedded store: none outlives its process, so they are kept in memory. */
export class Hands {
  private readonly held = new Map<string, Held>();

  /** Takes a chat, or prolongs that; `false` while another has it. */
  take(chat: string, { holder, ms }: Hand): boolean {
    const other = this.held.get(chat)?.holder ?? null;
    if (other !== null && other !== holder && !this.isFree(chat)) return false;
    this.held.set(chat, { holder, until: performance.now() + ms });
    return true;
  }

  /** Whether a chat is in no hand, and not to be left alone. */
  isFree(chat: string): boolean {
    return (this.held.get(chat)?.until ?? 0) <= performance.now();
  }

  /** Holds on to those of the chats that the hand has. */
  hold(chats: readonly string[], hand: Hand): void {
    for (const chat of chats) if (this.held.get(chat)?.holder === hand.holder) this.take(chat, hand);
  }

  /** Lets go of a chat that the hand has, and leaves it alone for so long (ms). */
  letGo(chat: string, { holder }: Hand, ms: number): void {
    if (this.held.get(chat)?.holder !== holder) return;
    if (ms > 0) this.held.set(chat, { holder: null, until: performance.now() + ms });
    else this.held.delete(chat);
  }

  /** Nothing waits in a chat any more. */
  drop(chat: string): void {
    this.held.delete(chat);
  }

  /** What a chat that is left alone was waiting for has come. */
  wake(chat: string): void {
    if (this.held.get(chat)?.holder === null) this.held.delete(chat);
  }
}
