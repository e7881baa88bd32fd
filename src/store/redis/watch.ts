import { setImmediate as loopTurn, setTimeout as wait } from 'node:timers/promises';

/** How often a connection is asked whether it still answers (ms), */
const PING_EVERY_MS = 2_000;
/** and for how long it may owe the answer (ms): what it was asked before is answered before. */
const SILENCE_MS = 5_000;

/** The part of a client of `redis` that is watched. */
interface Client {
  readonly isReady: boolean;
  /** Grows with every connection that is made. */
  readonly socketEpoch: number;
  ping(): Promise<unknown>;
  destroy(): void;
  connect(): Promise<unknown>;
}

/** Nothing came over a connection for too long. */
export class RedisSilent extends Error {
  override readonly name = 'RedisSilent';
}

/**
 * Breaks off a connection over which nothing comes any more, and makes it anew: whatever was asked over it fails then. The
 * client's own limits do not do that, since they end with the last byte written.
 */
export class Watch {
  private readonly ended = new AbortController();

  constructor(
    private readonly client: Client,
    private readonly onSilent: (error: RedisSilent) => void,
  ) {}

  /** Watches until `stop`. */
  async start(): Promise<void> {
    const { signal } = this.ended;
    while (!signal.aborted) {
      const epoch = this.client.socketEpoch;
      const answered = await this.answers(SILENCE_MS);
      if (!answered && !signal.aborted && this.client.isReady && this.client.socketEpoch === epoch)
        this.anew();
      await wait(PING_EVERY_MS, undefined, { signal }).catch(() => {});
    }
  }

  /** Whether the connection answers within so many ms. */
  async answers(ms: number): Promise<boolean> {
    if (!this.client.isReady) return false;
    const late = new AbortController();
    const signal = AbortSignal.any([late.signal, this.ended.signal]);
    // what has arrived while this process was busy is read before it counts as late
    const impatience = wait(ms, undefined, { signal }).then(() => loopTurn());
    try {
      return await Promise.race([
        this.client.ping().then(() => true),
        impatience.then(
          () => false,
          () => false,
        ),
      ]);
    } catch {
      return false;
    } finally {
      late.abort();
    }
  }

  stop(): void {
    this.ended.abort();
  }

  private anew(): void {
    this.onSilent(new RedisSilent());
    this.client.destroy();
    // it is tried again until it succeeds, and its errors are told as events
    this.client.connect().catch(() => {});
  }
}
