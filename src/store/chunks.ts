import { setTimeout as after } from 'node:timers/promises';

/** A sweep of one kind ends after so long (ms); the next one goes on. */
const LONGEST_MS = 2_000;
/** Everybody waits for the store while a chunk is done: it is made so large that it takes about so long (ms). */
const AIM_MS = 8;

/** How much is done at a time, by how long it took before; and how long all of it may take. */
export class Chunks {
  private readonly until = performance.now() + LONGEST_MS;

  /** `rows`: of the first chunk; `most`: of any. */
  constructor(
    private rows: number,
    private readonly most: number,
  ) {}

  /** Whether the sweep has taken as long as it may. */
  get isOver(): boolean {
    return performance.now() > this.until;
  }

  /** Does one chunk, and leaves the store to others for as long as that took. */
  async take<T>(chunk: (rows: number) => Promise<T>): Promise<T> {
    const started = performance.now();
    const done = await chunk(this.rows);
    const ms = performance.now() - started;
    if (ms > 2 * AIM_MS) this.rows = Math.max(1, Math.floor(this.rows / 2));
    else if (ms < AIM_MS / 2) this.rows = Math.min(this.most, this.rows * 2);
    await after(ms);
    return done;
  }

  /** Does something else in between, and leaves the store to others for as long as that took. */
  async pause(work: () => Promise<unknown>): Promise<void> {
    const started = performance.now();
    await work();
    await after(performance.now() - started);
  }
}

/** Does something chunk by chunk until a chunk says that nothing is left, or the sweep has taken as long as it may. */
export async function inChunks(
  rows: number,
  most: number,
  chunk: (rows: number) => Promise<boolean>,
): Promise<void> {
  const chunks = new Chunks(rows, most);
  while ((await chunks.take(chunk)) && !chunks.isOver);
}
