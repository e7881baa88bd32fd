import type { Logger } from 'pino';
import { causeOf } from '../cause.js';
import type { Clock } from '../clock.js';
import { type Store, StoreAway } from '../store/store.js';
import { ageChats } from './ageing.js';
import type { Contents } from './content.js';
import { endUnconfirmed } from './move.js';
import type { Observe } from './observed.js';
import type { Couriers } from './sending/couriers.js';

/** Messages that a crash or a full queue left behind are looked for this often (ms). */
const EVERY_MS = 30_000;
/** A sweep takes no longer (ms): the next one goes on. */
const LONGEST_MS = 10_000;
/** A data key that was dropped is shredded after so long (ms), many with it; it is promised to be gone after the other. */
const SHRED_AFTER_MS = 4 * 60_000;
const SHREDDED_WITHIN_MS = 10 * 60_000;
/** Chats that one sweep takes up. */
const CHATS = 500;

export interface SweepParts {
  store: Store;
  clock: Clock;
  contents: Contents;
  log: Logger;
  couriers: Couriers;
  observe?: Observe | undefined;
  /** Whether turns are made in this process: it then looks after the chats, too. */
  ofChats: boolean;
  /** Writes down beside the store who was erased. */
  keepErased(): Promise<void>;
  /** Tells other processes by which links the channels of this one are opened; */
  tellEntrances(): Promise<void>;
  /** and heads who has shown their certificates of late. */
  tellProofs(): Promise<void>;
  /** Counts what was asked in a week that has ended. */
  countAsked(): Promise<void>;
  /** Asks for a chat to be drained. */
  wake(chat: string): void;
}

/** Looks now and then for what was left behind, and deletes what is past its time: one sweep at a time, each bounded. */
export class Sweep {
  private timer: NodeJS.Timeout | null = null;
  private isUnderWay = false;
  private isStopped = false;
  /** The sweep under way, or the last one. */
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly parts: SweepParts) {}

  /**
   * Sweeps once, and now and then from then on.
   * @throws whatever the first sweep fails with.
   */
  async start(): Promise<void> {
    await this.sweep();
    this.timer = setInterval(() => {
      if (!this.isUnderWay) this.last = this.sweepSafely();
    }, EVERY_MS);
  }

  /** Ends with the chat at hand. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.last;
  }

  private async sweepSafely(): Promise<void> {
    this.isUnderWay = true;
    try {
      await this.sweep();
    } catch (error) {
      const { log, observe } = this.parts;
      observe?.({ what: 'swept', well: false, ms: 0 });
      if (!(error instanceof StoreAway)) log.error({ cause: causeOf(error) }, 'a sweep failed');
    } finally {
      this.isUnderWay = false;
    }
  }

  private async sweep(): Promise<void> {
    const {
      store,
      clock,
      contents,
      couriers,
      ofChats,
      tellEntrances,
      tellProofs,
      countAsked,
      wake,
      observe,
    } = this.parts;
    const since = performance.now();
    const until = since + LONGEST_MS;
    couriers.report();
    await couriers.lookAfter();
    await tellEntrances();
    if (!ofChats) return;
    await store.expire(clock.now(), contents.current.flows.retention);
    await ageChats(this.parts, () => this.isStopped || performance.now() > until);
    await endUnconfirmed({ store, clock });
    await tellProofs();
    await countAsked();
    observe?.({ what: 'swept', well: true, ms: performance.now() - since });
    await this.forget();
    for (const { chat } of await store.attention(CHATS)) {
      if (this.isStopped || performance.now() > until) return;
      wake(chat);
    }
  }

  /**
   * Who was erased is written down beside the store, and their keys go out of its files. Who waits for an answer does not
   * wait for that to go well.
   */
  private async forget(): Promise<void> {
    const { store, log, keepErased } = this.parts;
    try {
      await keepErased();
      const standsMs = await store.shred(SHRED_AFTER_MS);
      if (standsMs > SHREDDED_WITHIN_MS)
        log.error(
          { minutes: Math.round(standsMs / 60_000) },
          'data keys of the erased still stand in the files of the store',
        );
    } catch (error) {
      if (!(error instanceof StoreAway))
        log.error(
          { cause: causeOf(error) },
          'who was erased could not be taken out of the files of the store',
        );
    }
  }
}
