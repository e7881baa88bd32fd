import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import { dayOf } from '../../calendar.js';
import type { Pace } from '../../case/notice-rules.js';
import { causeOf } from '../../cause.js';
import type { Clock } from '../../clock.js';
import { awakeAt, type Hours } from '../../policy/quiet-hours.js';
import type { ReceiverState } from '../../store/notices.js';
import { type Address, type Store, StoreAway } from '../../store/store.js';
import type { NoticeBook } from './book.js';
import type { Notice } from './notice.js';
import type { PaceOf } from './paces.js';

/** Notices are looked for this often (ms); those that go out are given in so many parts of a second, for an even pace. */
const EVERY_MS = 1_000;
const PARTS = 5;
/** The right to do so is another's after this time (ms). */
const LEASE_MS = 10_000;
/** Followers are read, and receivers moved, so many at a time. */
const PAGE = 1_000;
/** What is on its way when a notice is over has so long (ms) to arrive. */
const LAST_MS = 2 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const QUOTA = 'notice-quota';

export interface DispatcherParts {
  store: Store;
  book: NoticeBook;
  clock: Clock;
  log: Logger;
  hours(): Hours;
  paceOf: PaceOf;
  /** Gives a notice to the chat of an address; the same key is taken once. */
  give(address: Address, key: string, notice: Notice): Promise<void>;
}

/**
 * Gives notices to the chats of those who follow, at each channel's own pace: no more are on their way than it sends in a
 * few seconds, so that the outbox never fills with them and answers wait for none. One process does so at a time; all that
 * it knows stands in the store, so that any other goes on where it died.
 */
export class Dispatcher {
  private readonly holder = newId();
  private timer: NodeJS.Timeout | null = null;
  private last: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(private readonly parts: DispatcherParts) {}

  start(): void {
    this.last = this.tickSafely().then((isGoing) => {
      if (!this.isStopped) this.timer = setTimeout(() => this.start(), isGoing ? EVERY_MS / PARTS : EVERY_MS);
    });
  }

  /** Ends with what is at hand. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer ?? undefined);
    await this.last;
    await this.parts.store.release('notices', this.holder).catch(() => {});
  }

  /** Gives every notice that goes out to the receivers of a part of a second; `false` where none goes out from here. */
  async tick(): Promise<boolean> {
    const { store, book } = this.parts;
    if ((await store.lease('notices', this.holder, LEASE_MS)) === null) return false;
    const open = (await book.list()).filter(({ state, isClosed }) => !isClosed && OPEN.includes(state));
    const room = new Map<string, number>();
    // the oldest first: what was begun before goes on before
    for (const notice of open.reverse()) {
      if (this.isStopped) break;
      await this.advance(notice, room);
    }
    return open.length > 0;
  }

  private async tickSafely(): Promise<boolean> {
    try {
      return await this.tick();
    } catch (error) {
      if (!(error instanceof StoreAway))
        this.parts.log.error({ cause: causeOf(error as Error) }, 'notices could not be looked after');
      return false;
    }
  }

  private async advance(notice: Notice, room: Map<string, number>): Promise<void> {
    const { store, book, clock, hours } = this.parts;
    const now = clock.now();
    const isOver = now >= (notice.until ?? now);
    if (notice.state !== 'sending' || isOver) {
      await this.leaveOut(notice);
      return this.finish(notice, isOver && now >= notice.until! + LAST_MS);
    }
    if (!notice.enlisted) {
      await this.enlist(notice);
      await book.change(notice.id, ['sending'], { enlisted: true });
    }
    if (awakeAt(hours(), now) > now) return;
    const tally = await store.notices.tally(notice.id);
    for (const channel of new Set(tally.map(({ channel }) => channel))) {
      const count = (...states: ReceiverState[]) =>
        tally
          .filter((one) => one.channel === channel && states.includes(one.state))
          .reduce((sum, one) => sum + one.count, 0);
      if (count('waiting') > 0) await this.giveSome(notice, channel, count('under_way', 'sending'), room);
    }
    await this.finish(notice, false);
  }

  private async enlist({ id, purpose, area }: Notice): Promise<void> {
    const { notices } = this.parts.store;
    for (let from: string | null = null; ; ) {
      const page = await notices.followers(`${purpose}/${area}.`, from, PAGE);
      await notices.enlist(id, page.followers);
      from = page.next;
      if (from === null) return;
    }
  }

  /** Gives a notice to as many receivers of a channel as its pace, and what others took of it, leave room for. */
  private async giveSome(
    notice: Notice,
    channel: string,
    underWay: number,
    room: Map<string, number>,
  ): Promise<void> {
    const { store, paceOf } = this.parts;
    const pace = paceOf(channel);
    if (!pace) return this.leaveOut(notice, channel);
    const left =
      room.get(channel) ?? Math.min(Math.ceil(pace.a_second / PARTS), await this.quotaLeft(channel, pace));
    const most = Math.min(left, pace.at_once - underWay);
    if (most <= 0) return;
    const chats = await store.notices.standing(notice.id, channel, 'waiting', most);
    room.set(channel, left - chats.length);
    await this.countQuota(channel, pace, chats.length);
    await Promise.all(chats.map((chat) => this.give(notice, chat)));
  }

  private async give(notice: Notice, chat: string): Promise<void> {
    const { store, give } = this.parts;
    const address = await store.address(chat);
    if (!address) {
      await store.notices.move(notice.id, [chat], ['waiting'], 'left_out');
      return;
    }
    await give(address, `notice-${notice.id}`, notice);
    await store.notices.move(notice.id, [chat], ['waiting'], 'under_way');
  }

  /** Those who wait get it no more. */
  private async leaveOut({ id }: Notice, of?: string): Promise<void> {
    const { notices } = this.parts.store;
    const tally = await notices.tally(id);
    for (const { channel, state } of tally) {
      if (state !== 'waiting' || (of !== undefined && channel !== of)) continue;
      for (;;) {
        const chats = await notices.standing(id, channel, 'waiting', PAGE);
        if (chats.length === 0) break;
        await notices.move(id, chats, ['waiting'], 'left_out');
      }
    }
  }

  /** Writes down how a notice ended once nothing of it is on its way; `anyway`: whatever still is. */
  private async finish({ id, state }: Notice, anyway: boolean): Promise<void> {
    const { store, book } = this.parts;
    const result = await store.notices.tally(id);
    const isOpen = result.some((one) => ['waiting', 'under_way', 'sending'].includes(one.state));
    if (isOpen && !anyway) return;
    const ended = state === 'stopped' ? 'stopped' : 'done';
    // a stop that comes meanwhile is heard with the next look
    if (!(await book.change(id, [state], { state: ended, result }))) return;
    await store.notices.drop(id);
    await book.change(id, [ended], { isClosed: true });
  }

  /** How many people may still be written to first today, where that is limited. */
  private async quotaLeft(channel: string, { a_day }: Pace): Promise<number> {
    if (a_day === undefined) return Number.POSITIVE_INFINITY;
    return Math.max(0, a_day - Number((await this.parts.store.vault.get(QUOTA, this.quotaOf(channel))) ?? 0));
  }

  private async countQuota(channel: string, { a_day }: Pace, count: number): Promise<void> {
    if (a_day === undefined || count === 0) return;
    const { store, clock } = this.parts;
    const used = Number((await store.vault.get(QUOTA, this.quotaOf(channel))) ?? 0);
    const expiresAt = clock.now() + 2 * DAY_MS;
    await store.vault.put(QUOTA, { [this.quotaOf(channel)]: used + count }, { expiresAt });
  }

  private quotaOf(channel: string): string {
    return `${channel}/${dayOf(this.parts.clock.now(), this.parts.hours().zone)}`;
  }
}

const OPEN: readonly Notice['state'][] = ['sending', 'stopped', 'done'];
