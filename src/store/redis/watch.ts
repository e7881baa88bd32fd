import { setImmediate as loopTurn, setTimeout as wait } from 'node:timers/promises';
import { ErrorReply } from 'redis';

/** How often a connection is asked whether it still answers (ms), */
const PING_EVERY_MS = 2_000;
/** and for how long it may owe the answer (ms): what it was asked before is answered before. */
const SILENCE_MS = 5_000;

/** The part of a client of `redis` that is watched. */
interface Client {
  readonly isReady: boolean;
  /** Grows with every connection that is made. */
  readonly socketEpoch: number;
  /** Fails with an `ErrorReply` where Redis answers, and takes nothing. */
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
    /** Told, again and again, that it does not answer, or takes nothing, and why; */
    private readonly onAway: (cause: Error) => void,
    /** and that all is well. */
    private readonly onWell: () => void = () => {},
  ) {}

  /** Watches until `stop`. */
  async start(): Promise<void> {
    const { signal } = this.ended;
    while (!signal.aborted) {
      const epoch = this.client.socketEpoch;
      const found = await this.asked(SILENCE_MS);
      if (signal.aborted) return;
      if (found === 'well') this.onWell();
      else if (found !== 'silent') this.onAway(found);
      else if (this.client.isReady && this.client.socketEpoch === epoch) this.anew();
      await wait(PING_EVERY_MS, undefined, { signal }).catch(() => {});
    }
  }

  /** Whether the connection answers within so many ms, and all is well. */
  async answers(ms: number): Promise<boolean> {
    return (await this.asked(ms)) === 'well';
  }

  /** What comes of a sign of life within so many ms; a Redis that takes nothing answers it with an error. */
  private async asked(ms: number): Promise<'well' | 'silent' | ErrorReply> {
    if (!this.client.isReady) return 'silent';
    const late = new AbortController();
    const signal = AbortSignal.any([late.signal, this.ended.signal]);
    // what has arrived while this process was busy is read before it counts as late
    const impatience = wait(ms, undefined, { signal }).then(() => loopTurn());
    const silent = () => 'silent' as const;
    try {
      return await Promise.race([
        this.client.ping().then(
          () => 'well' as const,
          (error: unknown) => (error instanceof ErrorReply ? error : 'silent'),
        ),
        impatience.then(silent, silent),
      ]);
    } finally {
      late.abort();
    }
  }

  stop(): void {
    this.ended.abort();
  }

  private anew(): void {
    this.onAway(new RedisSilent());
    this.client.destroy();
    // it is tried again until it succeeds, and its errors are told as events
    this.client.connect().catch(() => {});
  }
}
