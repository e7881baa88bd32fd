import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { commit } from '../../src/store/redis/scripts/commit.js';
import { next } from '../../src/store/redis/scripts/read.js';
import { PATIENCE } from '../support/patience.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { type SilentProxy, startProxy } from '../support/silent-proxy.js';

const TEXT = 'mau urus skck, sudah vaksin 2 kali, bisa tidak?';
/** The next sweep, which finds whatever was left behind, is later than that (ms). */
const SOON_MS = 25_000;

describe.skipIf(!inject('redis'))('a connection to Redis that breaks off', () => {
  let redis: TestRedis;
  let proxy: SilentProxy;
  let running: Running;
  const people = new People();
  const dir = mkdtempSync(join(tmpdir(), 'bisa-broken-off-'));

  beforeEach(async () => {
    redis = await startRedis();
    proxy = await startProxy(Number(new URL(redis.url).port));
    running = await startHotline({
      config: readConfig({ BISA_DATA_DIR: dir, REDIS_URL: `redis://127.0.0.1:${proxy.port}` }),
      log: searchedLog(),
      channels: [people],
      web: false,
    });
  });

  afterEach(async () => {
    await running.stop();
    proxy.stop();
    await redis.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('before a turn delays it no longer than until there is another one', async () => {
    const siti = people.person('siti');
    const since = performance.now();
    proxy.cut(next.sha);
    await siti.posts('one', TEXT);
    await vi.waitUntil(() => siti.seen.length > 0, PATIENCE);
    expect(performance.now() - since).toBeLessThan(SOON_MS);
  });

  it('in the middle of a commit has that made once more', async () => {
    const budi = people.person('budi');
    const since = performance.now();
    proxy.cut(commit.sha);
    await budi.posts('one', TEXT);
    await vi.waitUntil(() => budi.seen.length > 0, PATIENCE);
    expect(performance.now() - since).toBeLessThan(SOON_MS);
    expect(budi.seen).toHaveLength(1);
  });
});
