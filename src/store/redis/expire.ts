import { inChunks } from '../chunks.js';
import { remainsOf } from '../statistics.js';
import type { Lifetimes, Statistic } from '../store.js';
import type { RedisConnection } from './connection.js';
import type { VerdictReply } from './replies.js';
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
    [sweep.statistics, until('statistics')],
    [sweep.records, until('records')],
    [sweep.deadLetters, until('dead_letters')],
    [sweep.documents, now],
    [sweep.kept, 0],
    [sweep.unclaimed, lifetimes.unclaimed.ms],
  ];
  for (const [script, at, atOnce = AT_ONCE] of past)
    await inChunks(atOnce.rows, atOnce.most, async (rows) => (await redis.run(script, [at, rows])) === 1);
  await inChunks(AT_ONCE.rows, AT_ONCE.most, (rows) => countVerdicts(redis, until('verdicts'), rows));
}

async function countVerdicts(redis: RedisConnection, until: number, most: number): Promise<boolean> {
  const past = (await redis.run(sweep.pastVerdicts, [until, most])) as VerdictReply[];
  const rows = past.flatMap(([id, at, about]) => {
    const { day, service, outcome, area, ...remains } = remainsOf({
      id: String(id),
      at: Number(at),
      about: String(about),
    });
    return [id, JSON.stringify([day, service, outcome, area]), remains.at];
  });
  if (past.length) await redis.run(sweep.countVerdicts, [past.length, ...rows]);
  return past.length === most;
}

/** `Store.statistics`. */
export async function readStatistics(redis: RedisConnection): Promise<Statistic[]> {
  const reply = ((await redis.run(sweep.counted, [])) as Buffer[]).map(String);
  const found: Statistic[] = [];
  for (let i = 0; i < reply.length; i += 2) {
    const [day, service, outcome, area] = JSON.parse(reply[i]!) as [string, string, string, string];
    found.push({ day, service, outcome, area, count: Number(reply[i + 1]) });
  }
  const order = ({ day, service, outcome, area }: Statistic) => [day, service, outcome, area].join('\n');
  return found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
