import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { expect, inject, it, onTestFinished } from 'vitest';
import { type Backend, openBackend } from '../../src/store/backend.js';
import { startRedis } from '../support/redis.js';

const ALLOWANCE = { points: 5, seconds: 60 };
const KEY = Buffer.alloc(32, 7).toString('base64');

async function open(redisUrl?: string): Promise<Backend> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bisa-counter-'));
  const backend = await openBackend({ redisUrl, dataDir, inMemory: true, key: KEY, onError: () => {} });
  onTestFinished(async () => {
    await backend.close();
    await rm(dataDir, { recursive: true });
  });
  return backend;
}

it.skipIf(!inject('redis'))(
  'counts over all processes what each has used, under no name of theirs',
  async () => {
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    const counters = (await Promise.all([open(redis.url), open(redis.url)])).map((backend) =>
      backend.createCounter('messages', ALLOWANCE),
    );
    const taken: boolean[] = [];
    for (let count = 0; count < 8; count += 1) taken.push(await counters[count % 2]!.takes('siti', 1));
    expect(taken).toEqual([true, true, true, true, true, false, false, false]);
    expect(await counters[0]!.takes('budi', 5)).toBe(true);

    const client = await createClient({ url: redis.url }).connect();
    const keys = await client.keys('*used*');
    expect(keys).toHaveLength(2);
    expect(keys.join()).not.toMatch(/siti|budi/);
    for (const key of keys) expect(await client.ttl(key)).toBeGreaterThan(0);
    await client.close();

    await redis.kill();
    expect(await counters[0]!.takes('wati', 5)).toBe(true);
    expect(await counters[0]!.takes('wati', 1)).toBe(false);
    await redis.restart();
  },
);

it('counts for the one process of the embedded store', async () => {
  const counter = (await open()).createCounter('messages', ALLOWANCE);
  expect([await counter.takes('siti', 5), await counter.takes('siti', 1)]).toEqual([true, false]);
});
