/**
 * A sweep of many rows whose time is over, on both stores: how long it holds the store at most, seen by somebody who asks
 * it for something small all the while.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { openBackend } from '../src/store/backend.js';
import type { RecordRow, Store } from '../src/store/store.js';
import { chatWith, LIFETIMES } from '../test/store/hand.js';
import { startRedis } from '../test/support/redis.js';
import { percentile, short } from './measure.js';
import { figure, type Table } from './table.js';

/** Verdicts whose time is over, unless `RETENTION_ROWS` says how many. */
const ROWS = Number(process.env.RETENTION_ROWS ?? (short ? 2_000 : 100_000));
/** Those of a chat. */
const A_CHAT = 500;
const AT = 1_000_000;
/** Sweeps follow one another so soon here (ms). */
const PAUSE_MS = 50;

/** How long a sweep holds either store. */
export async function retention(): Promise<Table[]> {
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-retention-'));
  try {
    return [
      {
        title: `A sweep of ${figure(ROWS)} verdicts whose time is over`,
        columns: ['store', 's in all', 'another waits ms, median', '99th percentile', 'at most'],
        rows: [
          ['Redis', ...(await measure({ dataDir: join(dir, 'redis'), redisUrl: redis.url }))],
          ['embedded (PGlite)', ...(await measure({ dataDir: join(dir, 'embedded') }))],
        ],
        notes: [
          'Another asks for a chat that is not there, again and again, while sweeps follow one another until counts are ' +
            'all that remains. Waiting holds what the two processors are slow in, too.',
        ],
      },
    ];
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function measure(place: { dataDir: string; redisUrl?: string }): Promise<string[]> {
  const { store, close } = await openBackend({ ...place, onError: (error) => console.error(error) });
  try {
    for (let row = 0; row < ROWS; row += A_CHAT)
      await chatWith(store, { records: Array.from({ length: A_CHAT }, verdict) });
    console.error('seeded');
    const waits: number[] = [];
    const asking = new AbortController();
    const asked = askAlways(store, waits, asking.signal);
    const started = performance.now();
    while ((await store.records('verdict', 1)).length) {
      await store.expire(AT + LIFETIMES.verdicts.ms, LIFETIMES);
      await after(PAUSE_MS);
    }
    const seconds = (performance.now() - started) / 1000;
    asking.abort();
    await asked;
    return [seconds, ...[0.5, 0.99, 1].map((share) => percentile(waits, share))].map(figure);
  } finally {
    await close();
  }
}

function verdict(): RecordRow {
  const about = { service: 'ktp', outcome: 'allowed', on: '2021-10-01' };
  return { id: newId(), kind: 'verdict', at: AT, about, body: null };
}

async function askAlways(store: Store, waits: number[], until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const started = performance.now();
    await store.next('nobody');
    waits.push(performance.now() - started);
    await after(1);
  }
}
