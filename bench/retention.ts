/**
 * A sweep of many rows whose time is over, on both stores: how long it holds the store at most, seen by somebody who asks
 * it for something small all the while, beside what the same asking takes where nobody sweeps.
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

/** Verdicts whose time is over, with a document for every fifth, unless `RETENTION_ROWS` says how many. */
const ROWS = Number(process.env.RETENTION_ROWS ?? (short ? 2_000 : 100_000));
/** Those of a chat. */
const A_CHAT = 500;
const AT = 1_000_000;
const BODY = 'x'.repeat(120);
/** The document that was kept last. */
const LAST = `${ROWS - A_CHAT}-${A_CHAT / 5 - 1}`;
/** For so long (ms) nobody sweeps. */
const ALONE_MS = 5_000;
/** Sweeps follow one another so soon here (ms). */
const PAUSE_MS = 50;

/** How long a sweep holds either store. */
export async function retention(): Promise<Table[]> {
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-retention-'));
  try {
    return [
      {
        title: `A sweep of ${figure(ROWS)} verdicts, and ${figure(ROWS / 5)} documents, whose time is over`,
        columns: [
          'store',
          's in all',
          ...['alone', 'beside it'].flatMap((when) => [
            `another waits ms, ${when}: median`,
            '99th percentile',
            'at most',
          ]),
        ],
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
    for (let row = 0; row < ROWS; row += A_CHAT) {
      await chatWith(store, { records: Array.from({ length: A_CHAT }, verdict) });
      const documents = Array.from({ length: A_CHAT / 5 }, (_, i) => [`${row}-${i}`, BODY] as const);
      await store.vault.put('bench', Object.fromEntries(documents), { expiresAt: AT });
    }
    console.error('seeded');
    const isLeft = async () =>
      (await store.records('verdict', 1)).length > 0 || (await store.vault.get('bench', LAST)) !== null;
    const alone = await waitsBeside(store, () => after(ALONE_MS));
    const started = performance.now();
    const beside = await waitsBeside(store, async () => {
      while (await isLeft()) {
        await store.expire(AT + LIFETIMES.verdicts.ms, LIFETIMES);
        await after(PAUSE_MS);
      }
    });
    const seconds = (performance.now() - started) / 1000;
    const shares = (waits: number[]) => [0.5, 0.99, 1].map((share) => percentile(waits, share));
    return [seconds, ...shares(alone), ...shares(beside)].map(figure);
  } finally {
    await close();
  }
}

function verdict(): RecordRow {
  const about = { service: 'ktp', outcome: 'allowed', on: '2021-10-01' };
  return { id: newId(), kind: 'verdict', at: AT, about, body: null };
}

/** How long (ms) each of those waits who ask for something small while something is done. */
async function waitsBeside(store: Store, work: () => Promise<unknown>): Promise<number[]> {
  const waits: number[] = [];
  const asking = new AbortController();
  const asked = askAlways(store, waits, asking.signal);
  await work();
  asking.abort();
  await asked;
  return waits;
}

async function askAlways(store: Store, waits: number[], until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const started = performance.now();
    await store.next('nobody');
    waits.push(performance.now() - started);
    await after(1);
  }
}
