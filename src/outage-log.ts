import type { Logger } from 'pino';
import { causeOf } from './cause.js';

/** How often it is told that the store is still away, and the same error of a queue (ms). */
const AGAIN_MS = 60_000;
/** What goes with an outage is told by that, where it is known within so long (ms). */
const SOON_MS = 2_000;

/**
 * Tells a log that the store is away: once when it goes, once a minute while it is, and once when it is back. What fails
 * meanwhile fails for that and is not told; at other times the same error is told once a minute.
 */
export class OutageLog {
  private outage: { since: number; timer: NodeJS.Timeout } | null = null;
  private cause = '';
  private readonly told = new Map<string, number>();

  constructor(private readonly log: Logger) {}

  /** The store does not answer, and why; may be told again and again. */
  away(cause: Error): void {
    this.cause = causeOf(cause);
    if (this.outage) return;
    const since = performance.now();
    const timer = setInterval(() => {
      this.log.error({ cause: this.cause, seconds: secondsSince(since) }, 'the store still does not answer');
    }, AGAIN_MS);
    this.outage = { since, timer };
    // each outage is one of its own, however soon after the one before
    const at = new Date().toISOString();
    this.log.error(
      { cause: this.cause, since: at },
      'the store does not answer: messages wait with their platforms',
    );
  }

  back(): void {
    if (!this.outage) return;
    this.log.info({ cause: this.cause, seconds: secondsSince(this.outage.since) }, 'the store answers again');
    this.stop();
  }

  /** An error of the store or a queue that belongs to no call; `what` went wrong by it. */
  error(error: Error, what = 'the store or a queue reports an error'): void {
    const name = causeOf(error);
    const now = performance.now();
    if (this.outage || now - (this.told.get(name) ?? Number.NEGATIVE_INFINITY) < AGAIN_MS) return;
    this.told.set(name, now);
    // a connection that breaks says so in many places before the outage that it is is known
    setTimeout(() => {
      if (!this.outage) this.log.error({ error: name }, what);
    }, SOON_MS).unref();
  }

  stop(): void {
    clearInterval(this.outage?.timer);
    this.outage = null;
  }
}

function secondsSince(instant: number): number {
  return Math.round((performance.now() - instant) / 1000);
}
