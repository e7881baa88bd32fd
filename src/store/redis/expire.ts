import { inChunks } from '../chunks.js';
import type { Lifetimes } from '../store.js';
import type { RedisConnection } from './connection.js';
import type { Script } from './script.js';
import * as sweep from './scripts/sweep.js';

/** What is past its time is deleted so many at a time at first, and so many at most, */
const AT_ONCE = { rows: 100, most: 1_000 };
/** and so many photographs, each of which may take megabytes. */
const PHOTOS_AT_ONCE = { rows: 4, most: 20 };

/** Deletes what `Store.expire` does. */
export async function expireRows(redis: RedisConnection, now: number, lifetimes: Lifetimes): Promise<void> {
  const until = (kind: keyof Lifetimes) => now - lifetimes[kind].ms;
  const past: readonly (readonly [Script, number, typeof AT_ONCE?])[] = [
    [sweep.photos, until('photographs'), PHOTOS_AT_ONCE],
    [sweep.handoverPhotos, until('handover_lines'), PHOTOS_AT_ONCE],
    [sweep.recent, until('latest_lines')],
    [sweep.seen, until('message_marks')],
    [sweep.verdicts, until('verdicts')],
    [sweep.records, until('records')],
    [sweep.deadLetters, until('dead_letters')],
    [sweep.documents, now],
    [sweep.kept, 0],
    [sweep.unclaimed, lifetimes.unclaimed.ms],
  ];
  for (const [script, at, atOnce = AT_ONCE] of past)
    await inChunks(atOnce.rows, atOnce.most, async (rows) => (await redis.run(script, [at, rows])) === 1);
}
