import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { openBackend } from '../../src/store/backend.js';
import { type HotlineProcess, startProcess, type Told } from '../support/hotline-process.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis, type TestRedis } from '../support/redis.js';

const TEXT = 'mau urus skck, sudah vaksin 2 kali, bisa tidak?';
const BACKLOG = 400;
/** How long an end may take (ms), whatever hangs. */
const LONGEST_MS = 20_000;

describe.skipIf(!inject('redis'))('SIGTERM', () => {
  let redis: TestRedis;
  let dataDir: string;
  let running: HotlineProcess;
  let told: Told[];

  beforeEach(async () => {
    redis = await startRedis();
    dataDir = mkdtempSync(join(tmpdir(), 'bisa-ending-'));
    told = [];
    running = startProcess({ redisUrl: redis.url, dataDir, HANGS: 'stuck' }, (one) => told.push(one));
    await running.started;
  });

  afterEach(async () => {
    running.child.kill('SIGKILL');
    process.kill(redis.pid, 'SIGCONT');
    await redis.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const count = (kind: Told['kind']) => told.filter((one) => one.kind === kind).length;

  it('ends a long backlog at the next message, and leaves the rest to others', async () => {
    for (let i = 0; i < BACKLOG; i++) running.child.send({ chat: 'long', key: `m${i}`, text: TEXT });
    await vi.waitUntil(() => count('accepted') > 3, PATIENCE);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    const backend = await openBackend({ redisUrl: redis.url, dataDir, onError: () => {} });
    const [left] = await backend.store.attention(10);
    await backend.close();
    expect(left!.messages).toBeGreaterThan(0);
    // what was committed and is not out waits for another process
    expect(left!.messages + count('sent')).toBeLessThanOrEqual(BACKLOG);
  });

  it('ends in time while a message hangs with its platform and Redis says nothing', async () => {
    running.child.send({ chat: 'stuck', key: 'm', text: TEXT });
    running.child.send({ chat: 'other', key: 'm', text: TEXT });
    await vi.waitUntil(() => count('sent') === 1, PATIENCE);
    process.kill(redis.pid, 'SIGSTOP');
    running.child.send({ chat: 'other', key: 'm2', text: TEXT });
    const since = performance.now();
    running.child.kill('SIGTERM');
    await running.ended;
    expect(performance.now() - since).toBeLessThan(LONGEST_MS);
  });
});
