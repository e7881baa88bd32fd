import { setTimeout as wait } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { causeOf } from '../../cause.js';
import { type Refusal, TryLater } from '../../channels/channel.js';
import { Recent } from '../../channels/recent.js';
import type { Among, Held, Settled, Taker } from '../../store/outbox.js';
import { StoreAway } from '../../store/store.js';
import { Breaker } from './breaker.js';
import type { CourierParts } from './courier-parts.js';
import { InHand } from './in-hand.js';
import { inTime } from './in-time.js';
import { observePassed, turnOf } from './passed.js';
import { GONE_QUIET_MS, lost, type Outcome, type Verdict, verdictOn } from './verdict.js';

/** A queue is held for so long (ms) and the hold prolonged as often as that: what a dead process held is free after it. */
const HOLD_MS = 6_000;
const PROLONG_MS = 2_000;
/** Rows that have come due, or were left by a process that died, are looked for this often (ms). */
const LOOK_MS = 1_000;
/** What became of a row is said again so often (ms) to a store that was away. */
const SETTLE_AGAIN_MS = 500;
/** What nobody has come for is looked after when it has waited for so long (ms), so many rows at a time. */
const UNFETCHED_MS = 60_000;
const MOST_UNFETCHED = 50;
/** What is on its way at a stop may take so long to end (ms); it is taken up again after the next start. */
const STOP_MS = 5_000;
/** Rows that went out and are not marked yet, which a store that was away may bring about. */
const MOST_UNMARKED = 10_000;

/**
 * Takes rows out of the outbox and passes them on to one receiver: a channel's residents, the officers' desks, the
 * hotline's own parts. It waits for nobody but that receiver, and nobody waits for it. Rows of one queue of a chat go one
 * after another, those of several chats beside one another.
 */
export class Courier {
  private readonly taker: Taker;
  private readonly inHand = new InHand();
  /** What is being done, with its chat. */
  private readonly work = new Map<Promise<void>, string>();
  private readonly unmarked = new Recent<string, true>(MOST_UNMARKED);
  private readonly breaker = new Breaker();
  private readonly timers: NodeJS.Timeout[] = [];
  /** Somebody was sent away, since all hands were full. */
  private isHungry = false;
  private isStopped = false;
  private pausedUntil = 0;
  /** Places that are being taken. */
  private asked = 0;
  private looking: Promise<void> = Promise.resolve();
  private isLooking = false;
  /** Who found no hand free, and waits for a look that leaves nothing behind. */
  private waiting: (() => void)[] = [];

  constructor(private readonly parts: CourierParts) {
    this.taker = { name: parts.name, queues: parts.queues, holder: newId() };
  }

  /** Begins to look for rows by itself. */
  start(): void {
    this.timers.push(setInterval(() => this.look(), LOOK_MS));
    this.timers.push(setInterval(() => void this.prolong(), PROLONG_MS));
    this.look();
  }

  /** Passes on what waits for a chat, as soon as a hand is free; resolves when what can be done now is done. */
  async attend(chat: string): Promise<void> {
    const its = { chats: [chat] };
    const isAll = await this.take(this.parts.queues.length, its);
    // it may have been found by the way
    await this.looking;
    // or the look, begun before there was anything to find, had all hands for itself
    if (!isAll && !(await this.take(this.parts.queues.length, its)))
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    await Promise.all([...this.work].flatMap(([work, of]) => (of === chat ? work : [])));
  }

  /**
   * Looks after some of the rows that nobody has come for: whoever is to know of them hears of it, and what is too old is
   * given up. Each has its next turn after a longer while.
   */
  async lookAfter(): Promise<void> {
    await this.take(MOST_UNFETCHED, { dueMs: UNFETCHED_MS });
  }

  /** A receiver refuses what it had taken; nothing is done where the row is no longer kept. */
  async refused(chat: string, id: string, how: Refusal): Promise<void> {
    const held = await this.parts.outbox.recall(this.taker, chat, id, HOLD_MS);
    if (!held) return;
    this.unmarked.delete(id);
    await this.settle(held, verdictOn(held, how, this.parts.sending.keepMs));
  }

  /** Whether rows go out, as far as this process knows. */
  isGoing(): boolean {
    return !this.breaker.isOpen && performance.now() >= this.pausedUntil && this.parts.canSend();
  }

  /** Whether its receiver failed so often that it is left alone for a while. */
  get isResting(): boolean {
    return this.breaker.isOpen;
  }

  /** Why nothing goes out, in a sentence; `null` when all is well. */
  trouble(): string | null {
    return this.isResting ? 'does not answer: one message is tried now and then' : null;
  }

  /** Takes nothing more, and waits for what is on its way, but no longer than so many ms. */
  async stop(longestMs = STOP_MS): Promise<void> {
    this.isStopped = true;
    for (const resolve of this.waiting.splice(0)) resolve();
    await inTime(Promise.all(this.work.keys()), longestMs).catch(() => {});
    for (const one of this.timers) clearInterval(one);
  }

  /** Looks for whatever is due, one look at a time; who wishes for another meanwhile gets it afterwards. */
  private look(): void {
    this.isHungry = this.isLooking;
    if (this.isLooking) return;
    this.isLooking = true;
    const chats = this.parts.among?.();
    const waiting = this.waiting.splice(0);
    const look = this.take(Number.POSITIVE_INFINITY, chats ? { chats } : {}).catch((error: Error) => {
      this.failed(error, 'the outbox could not be read');
      return true;
    });
    this.looking = look.then((isAll) => {
      this.isLooking = false;
      if (!isAll && !this.isStopped) this.waiting.push(...waiting);
      else for (const resolve of waiting) resolve();
      this.freed();
    });
  }

  /** Hands are free again: whoever found none is looked for. */
  private freed(): void {
    if (this.isHungry && !this.isStopped && this.free() > 0) this.look();
  }

  private free(): number {
    return this.parts.sending.atOnce - this.inHand.size - this.asked;
  }

  /** That the store is away is told where it is found out, and not of everything that fails for it. */
  private failed(error: Error, what: string): void {
    const { log, name } = this.parts;
    if (!(error instanceof StoreAway)) log.error({ courier: name, cause: causeOf(error) }, what);
  }

  /**
   * Takes up to so many queues, as far as hands are free, and begins to pass on what stands in them; `false` where more may
   * stand there for which no hand was free.
   */
  private async take(wanted: number, among: Among): Promise<boolean> {
    if (among.chats?.length === 0) return true;
    const { outbox, canSend } = this.parts;
    const free = this.free();
    const most =
      canSend() && !this.isStopped ? this.breaker.allows(Math.min(free, wanted), performance.now()) : 0;
    if (most <= 0) {
      this.isHungry ||= free <= 0;
      return free > 0;
    }
    this.asked += most;
    try {
      const askedAt = performance.now();
      const held = await outbox.claim(this.taker, most, HOLD_MS, among);
      const isAll = held.length < most || most === wanted;
      this.isHungry ||= !isAll;
      // a hold that ran out while this process stood still is taken anew: its row is in hand already
      const found = held.filter((one) => !this.inHand.has(one));
      this.breaker.began(found.length);
      for (const one of found) {
        this.inHand.put(one, askedAt, HOLD_MS);
        const work = this.carry(one).finally(() => this.work.delete(work));
        this.work.set(work, one.chat);
      }
      return isAll;
    } finally {
      this.asked -= most;
      this.freed();
    }
  }

  /** Passes on a row and those behind it. */
  private async carry(first: Held): Promise<void> {
    let isGone = false;
    try {
      for (let held: Held | null = first; held; ) {
        const verdict: Verdict =
          isGone && held.ageMs >= GONE_QUIET_MS ? lost('gone') : await this.verdictOn(held);
        isGone = verdict.lost === 'gone';
        held = await this.settled(held, verdict);
      }
    } catch (error) {
      this.failed(error as Error, 'a row could not be settled');
    } finally {
      this.inHand.drop(first);
      this.breaker.ended();
      this.freed();
    }
  }

  /** Passes a row on, where that is still to be done, and gives what follows. */
  private async verdictOn(held: Held): Promise<Verdict> {
    const { sending } = this.parts;
    if (this.isStopped) return { settled: PUT_BACK };
    if (this.unmarked.has(held.row.id)) return { settled: { is: 'done', keepMs: sending.keepMs } };
    const waitMs = this.parts.waitMs(held);
    if (waitMs === Number.POSITIVE_INFINITY) return lost('expired');
    if (waitMs > 0) return { settled: { is: 'again', afterMs: waitMs, failed: false } };
    if (!this.inHand.isSure(held)) return { settled: PUT_BACK };
    const outcome = await this.outcomeOf(held);
    return typeof outcome === 'object' ? { settled: outcome } : verdictOn(held, outcome, sending.keepMs);
  }

  /** The same as {@link settle}, as soon as the store is there: what went out is not to go out again from elsewhere. */
  private async settled(held: Held, verdict: Verdict): Promise<Held | null> {
    for (;;) {
      try {
        return await this.settle(held, verdict);
      } catch (error) {
        if (!(error instanceof StoreAway) || this.isStopped) throw error;
      }
      await wait(SETTLE_AGAIN_MS);
    }
  }

  /** Gives the next row of the queue. */
  private async settle(held: Held, { settled, lost: why }: Verdict): Promise<Held | null> {
    const { name: receiver, outbox, lost: tell, observe } = this.parts;
    if (why) {
      observe?.({ what: 'lost', receiver, why });
      await tell(held, why);
    }
    const askedAt = performance.now();
    const next = await outbox.settle(held, this.taker, HOLD_MS, settled);
    if (next) this.inHand.put(next, askedAt, HOLD_MS);
    if (settled.is === 'done') this.unmarked.delete(held.row.id);
    if (settled.is === 'again') this.parts.putBack?.(held);
    return next;
  }

  /** What its receiver says, or already what follows from a wish to wait. */
  private async outcomeOf(held: Held): Promise<Outcome | Settled> {
    const { name, outbox, log, observe } = this.parts;
    const { chat, queue, row } = held;
    const since = performance.now();
    const told = (outcome: Outcome | 'try_later') =>
      observePassed(observe, name, held, outcome, performance.now() - since);
    try {
      const outcome = await this.passed(held);
      this.breaker.succeeded();
      told(outcome);
      return outcome;
    } catch (error) {
      if (error instanceof TryLater) {
        this.breaker.succeeded();
        told('try_later');
        if (error.whom === 'everybody') {
          log.warn(
            { courier: name, ms: error.afterMs },
            'asked to wait: nothing is tried before that is over',
          );
          this.pausedUntil = performance.now() + error.afterMs;
          await outbox.pause(name, error.afterMs);
        }
        return { is: 'again', afterMs: error.afterMs, failed: false };
      }
      const rest = this.breaker.failed(performance.now());
      told('unreachable');
      log.warn(
        { chat, turn: turnOf(row), queue, cause: causeOf(error) },
        'a message could not be passed on and is tried again',
      );
      if (rest !== null)
        log.error({ courier: name, rest }, 'several messages in a row failed: it is left alone');
      return 'unreachable';
    }
  }

  /** A receiver that says after its time that it has the row is believed: it is not passed on again. */
  private passed(held: Held): Promise<Exclude<Outcome, 'unreachable'>> {
    const passing = this.parts.pass(held);
    passing.then(
      (outcome) => outcome === 'sent' && this.unmarked.set(held.row.id, true),
      () => {},
    );
    return inTime(passing, this.parts.sending.longestMs);
  }

  private async prolong(): Promise<void> {
    if (this.inHand.size === 0) return;
    const { rows, done } = this.inHand.prolonging(performance.now(), HOLD_MS);
    await this.parts.outbox.prolong(this.taker, rows, HOLD_MS).then(done, () => {});
  }
}

const PUT_BACK: Settled = { is: 'again', afterMs: 0, failed: false };
