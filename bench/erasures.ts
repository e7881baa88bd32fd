/**
 * A hundred people a minute who have all that is kept of them erased, on both stores: how long each waits for the word that
 * it is done, and for how long the oldest of what they left stands in the store's files, for which ten minutes are promised.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import pino from 'pino';
import { readConfig } from '../src/config.js';
import { startHotline } from '../src/main.js';
import type { Store } from '../src/store/store.js';
import { startRedis } from '../test/support/redis.js';
import { Crowd } from './crowd.js';
import { percentile, short } from './measure.js';
import { figure, type Table } from './table.js';

const A_MINUTE = 100;
/** What was dropped is shredded four minutes after the first of it: the short form sees that begin. */
const MINUTES = short ? 5 : 15;
/** who has asked something before they are erased. */
const BEFORE = ['bs perpanjang sim c ga min? blm vaksin', 'hapus data'];

/** How soon erasures are told, and how soon they are true. */
export async function erasures(): Promise<Table[]> {
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-erasures-'));
  try {
    const rows = await Promise.all([
      measure('Redis', join(dir, 'redis'), redis.url),
      measure('embedded (PGlite)', join(dir, 'embedded')),
    ]);
    return [
      {
        title: `${A_MINUTE} erasures a minute for ${MINUTES} minutes`,
        columns: [
          'store',
          'told after ms, median',
          '95th percentile',
          'at most',
          'in files at most, s',
          'left',
        ],
        rows,
        notes: [
          'Both at once. Each person asks for a service and then for the erasing, and confirms it: told is the time to that ' +
            'answer. In files is what the hotline itself watches (bisa_erasure_pending_seconds), until after the last erasure.',
        ],
      },
    ];
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function measure(name: string, dataDir: string, redisUrl?: string): Promise<string[]> {
  const crowd = new Crowd();
  let store!: Store;
  const running = await startHotline({
    config: readConfig({
      ...{ BISA_DATA_DIR: dataDir, PORT: '0' },
      ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    }),
    log: pino({ level: 'silent' }),
    web: false,
    channels: (made) => {
      store = made;
      return [crowd];
    },
  });
  const told: number[] = [];
  let standsMs = 0;
  const look = async () => {
    standsMs = Math.max(standsMs, (await store.backlog()).unshreddedMs);
  };
  try {
    const people: Promise<void>[] = [];
    const started = performance.now();
    for (let i = 0; i < A_MINUTE * MINUTES; i++) {
      await after(Math.max(0, started + i * (60_000 / A_MINUTE) - performance.now()));
      people.push(
        crowd
          .converse(`person-${i}`, [...BEFORE, 'ya'])
          .then((latencies) => void told.push(latencies.at(-1)!)),
      );
      await look();
    }
    await Promise.all(people);
    // the last of them
    const until = performance.now() + 10 * 60_000;
    while ((await store.backlog()).unshreddedMs > 0 && performance.now() < until) {
      await look();
      await after(1_000);
    }
    await look();
    const left = (await store.backlog()).unshreddedMs;
    const shares = [0.5, 0.95, 1].map((share) => figure(percentile(told, share)));
    return [name, ...shares, figure(standsMs / 1000), left ? 'yes' : 'nothing'];
  } finally {
    await running.stop();
  }
}
