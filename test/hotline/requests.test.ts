import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { PATIENCE } from '../support/patience.js';
import { People, type Person } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { STORES } from '../support/stores.js';
import { TestDesk } from '../support/test-desk.js';

const textOf = (seen: Person['seen']) => seen.map(({ text }) => text).join('\n');
const THREE_DAYS_MS = 72 * 60 * 60 * 1000;

describe.each(STORES)('requests about data, on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  let redis: TestRedis | null = null;
  let dir: string;
  const people = new People();
  const desk = new TestDesk();
  let running: Running;

  beforeAll(async () => {
    if (skipped) return;
    if (kind === 'redis') redis = await startRedis();
    dir = mkdtempSync(join(tmpdir(), 'bisa-requests-'));
    const env = {
      BISA_DATA_DIR: dir,
      BISA_METRICS: '127.0.0.1:0',
      ...(redis ? { REDIS_URL: redis.url } : {}),
    };
    running = await startHotline({
      config: readConfig(env),
      log: searchedLog(),
      channels: [people],
      desks: [desk],
      web: false,
    });
  });
  afterAll(async () => {
    if (skipped) return;
    await running.stop();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  const given = it.skipIf(skipped);
  const open = async (count: number) => {
    await vi.waitFor(async () => expect(await running.requests.list()).toHaveLength(count), PATIENCE);
    return running.requests.list();
  };
  const metrics = async () => (await fetch(running.metricsUrl!)).text();

  given('wait with a deadline, are seen when it has passed, and are closed with a reason', async () => {
    const siti = people.person('siti');
    await siti.sends(readFileSync('flows/demo/two-doses.jpg'));
    await siti.says('ya');
    await siti.says('punya saya');
    await vi.waitFor(() => expect(textOf(siti.seen)).toMatch(/cocok dengan tanda tangan/), PATIENCE);
    await siti.says('data saya salah');
    await siti.says('dosis');
    expect(textOf(await siti.says('1'))).toMatch(/petugas yang membetulkannya.*72 jam/);
    const [first] = await open(1);
    expect(first).toMatchObject({ what: 'correction', text: 'dosis: 1' });
    expect(first!.due - first!.at).toBe(THREE_DAYS_MS);
    await vi.waitFor(() => expect(desk.words.join('\n')).toMatch(/membetulkan data/), PATIENCE);
    const budi = people.person('budi');
    await budi.says('hapus data saya di nomor lama');
    await budi.says('dihapus');
    await budi.says('yang akhirannya 812');
    expect((await open(2)).map(({ what }) => what)).toEqual(['correction', 'erasure']);
    expect(await metrics()).toMatch(/bisa_requests_open 2/);
    expect(await metrics()).toMatch(/bisa_requests_overdue 0/);
    await running.moveTo!('2021-10-06');
    await vi.waitFor(async () => expect(await metrics()).toMatch(/bisa_requests_overdue 2/), PATIENCE);

    const closing = { id: first!.id, by: 'Bu Rina', granted: true, reason: 'sudah dicocokkan' };
    expect(await running.requests.close(closing)).toBe(first!.chat);
    await vi.waitFor(() => expect(textOf(siti.seen)).toMatch(/sudah dikerjakan.*sudah dicocokkan/), PATIENCE);
    expect(await running.requests.close(closing)).toBeNull();
    // what goes with its person is nobody's task any more
    await budi.says('hapus data');
    await budi.says('ya');
    expect(await open(0)).toEqual([]);
  });
});
