import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import { type Hand, type Store, StoreAway } from '../store/store.js';

/** Chats that one process serves at once. */
const CHATS_AT_ONCE = 16;
/** A chat is held for so long (ms) and the hold prolonged as often as that: what a dead process held is free after it. */
const HOLD_MS = 6_000;
const PROLONG_MS = 2_000;
/** Chats that were left by a process that died, or that nobody had a hand free for, are looked for this often (ms), */
const LOOK_MS = 1_000;
/** and so many at a time. */
const A_LOOK = 64;
/** Others are told so often at most (ms) that there is too much to do here. */
const TELL_MS = 50;
/** So many chats stand in line here; what comes beyond that is found by a look. */
const MOST_IN_LINE = 2_000;

export interface ClerkParts {
  store: Store;
  log: Logger;
  /** Makes turns of a chat that the hand takes; `true` where it is to stand in line again. */
  drain(chat: string, hand: Hand): Promise<boolean>;
  /** Tells other processes that more chats are due than there are hands here. */
  tellOthers(): void;
}

/**
 * Has the turns of this process made, so many chats at once; those beyond stand in line. Which process makes those of a chat
 * is decided in the store, where the chat is taken with its oldest message, so that it is all the same who asks for it, and
 * how often.
 */
export class Clerk {
  private readonly hand: Hand = { holder: newId(), ms: HOLD_MS };
  private readonly inHand = new Map<string, Promise<void>>();
  private readonly line = new Set<string>();
  /** Chats at which the store was away. */
  private readonly brokenOff = new Set<string>();
  private readonly timers: NodeJS.Timeout[] = [];
  /** There may be more that is due than was found. */
  private isHungry = false;
  private isLooking = false;
  private isStopped = false;
  private toldAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly parts: ClerkParts) {}

  /** Begins to look for chats by itself. */
  start(): void {
    this.timers.push(setInterval(() => void this.look(), LOOK_MS));
    this.timers.push(setInterval(() => void this.prolong(), PROLONG_MS));
    void this.look();
  }

  /** Messages may wait in a chat: they are taken as soon as a hand is free, here or in another process. */
  attend(chat: string): void {
    if (this.isStopped) {
      this.parts.tellOthers();
      return;
    }
    if (this.line.size < MOST_IN_LINE) this.line.add(chat);
    else this.isHungry = true;
    this.serve();
    const now = performance.now();
    if (this.inHand.size < CHATS_AT_ONCE || now - this.toldAt < TELL_MS) return;
    this.toldAt = now;
    this.parts.tellOthers();
  }

  /** Another process has not enough hands: what is due is taken, as far as there are hands here. */
  help(): void {
    this.isHungry = true;
    this.serve();
  }

  /** Takes no more chats, and waits for the turns under way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.line.clear();
    await Promise.all(this.inHand.values());
    for (const one of this.timers) clearInterval(one);
  }

  /** Takes those who stand in line, as far as hands are free. */
  private serve(): void {
    if (this.isStopped) return;
    for (const chat of this.line) {
      if (this.inHand.size >= CHATS_AT_ONCE) return;
      if (this.inHand.has(chat)) continue;
      this.line.delete(chat);
      this.inHand.set(chat, this.serveOne(chat));
    }
    if (this.isHungry && this.inHand.size < CHATS_AT_ONCE) void this.look();
  }

  private async serveOne(chat: string): Promise<void> {
    const { drain, log } = this.parts;
    try {
      if (await drain(chat, this.hand)) this.line.add(chat);
    } catch (error) {
      if (error instanceof StoreAway) this.brokenOff.add(chat);
      else log.error({ chat, error: (error as Error).name }, 'the turns of a chat could not be made');
    } finally {
      this.inHand.delete(chat);
      this.serve();
    }
  }

  private async look(): Promise<void> {
    if (this.isLooking || this.isStopped || this.inHand.size >= CHATS_AT_ONCE) return;
    this.isLooking = true;
    try {
      this.isHungry = false;
      const due = await this.parts.store.due(A_LOOK);
      this.isHungry ||= due.length === A_LOOK;
      for (const chat of [...this.brokenOff, ...due]) this.line.add(chat);
      this.brokenOff.clear();
    } catch (error) {
      if (error instanceof StoreAway) return;
      this.parts.log.error({ error: (error as Error).name }, 'the chats that are due could not be read');
    } finally {
      this.isLooking = false;
    }
    this.serve();
  }

  private async prolong(): Promise<void> {
    if (this.inHand.size === 0) return;
    await this.parts.store.hold([...this.inHand.keys()], this.hand).catch(() => {});
  }
}
