import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../src/config.js';
import { Health, type HealthParts } from '../src/health.js';
import type { Status } from '../src/hotline/status.js';
import { type Running, type StartOptions, startHotline } from '../src/main.js';
import { MetricsAddressRefused, MetricsServer } from '../src/metrics/server.js';
import { rolesOf } from '../src/roles.js';
import { PATIENCE } from './support/patience.js';
import { People } from './support/people.js';
import { startRedis, type TestRedis } from './support/redis.js';
import { searchedLog } from './support/searched-log.js';

const log = searchedLog();
const running: Running[] = [];
let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'bisa-monitoring-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function start(people: People, more: Partial<StartOptions> = {}, redisUrl = ''): Promise<Running> {
  const env = { BISA_DATA_DIR: dir, PORT: '0', BISA_METRICS: '127.0.0.1:0', REDIS_URL: redisUrl };
  const one = await startHotline({
    config: readConfig(env),
    log,
    channels: [people],
    inMemory: !redisUrl,
    ...more,
  });
  running.push(one);
  return one;
}

async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((one) => one.stop()));
}

/** The samples of a scrape by name and labels: `bisa_turns_total{outcome="committed"}`. */
async function scrape({ metricsUrl }: Running): Promise<Map<string, number>> {
  const response = await fetch(metricsUrl!);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/plain'),
  ]);
  const lines = (await response.text()).split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}

const sumOf = (samples: Map<string, number>, name: string) =>
  [...samples].reduce((sum, [key, value]) => (key.startsWith(name) ? sum + value : sum), 0);

const ready = async ({ url }: Running) => {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('a hotline', () => {
  const people = new People();
  let one: Running;
  let trouble: string | null = null;
  beforeAll(async () => {
    Object.assign(people, { trouble: () => trouble });
    one = await start(people);
  });
  afterAll(stopAll);

  it('is alive and ready, and says of what it has', async () => {
    expect((await fetch(`${one.url}/livez`)).status).toBe(200);
    const channels = { web: 'ok', people: 'ok' };
    const checks = { store: 'ok', queues: 'ok', channels, oldest_waiting_seconds: 0 };
    expect(await ready(one)).toEqual({ status: 200, body: { status: 'ready', checks } });
  });

  it('counts and times what it does for its residents', async () => {
    const siti = people.person('siti');
    await siti.says('bisa perpanjang sim? sudah vaksin 2 kali');
    await siti.sends(new Uint8Array(readFileSync('flows/demo/two-doses.jpg')));
    await siti.taps('yes');
    await siti.taps('mine');
    await people.person('budi').says('petugas');
    await people.person('ani').says('hapus data');
    await people.person('ani').says('ya');

    const found = await vi.waitFor(async () => {
      const samples = await scrape(one);
      expect(samples.get('bisa_erasures_total')).toBe(1);
      expect(sumOf(samples, 'bisa_photograph_seconds_count')).toBe(1);
      return samples;
    }, PATIENCE);
    expect(found.get('bisa_messages_total{channel="people",kind="text"}')).toBe(4);
    expect(found.get('bisa_messages_total{channel="people",kind="photo"}')).toBe(1);
    expect(found.get('bisa_verdicts_total{service="sim",outcome="allowed_if"}')).toBe(1);
    expect(found.get('bisa_turns_total{outcome="committed"}')).toBeGreaterThanOrEqual(6);
    for (const stage of ['accept', 'wait', 'read', 'dialogue', 'commit', 'send'])
      expect(found.get(`bisa_stage_seconds_count{stage="${stage}"}`), stage).toBeGreaterThan(3);
    const sent = 'bisa_sends_total{receiver="people",purpose="reply",outcome="sent"}';
    expect(found.get(sent)).toBeGreaterThan(4);
    expect(found.get('bisa_handovers_total')).toBe(1);
    expect(found.get('bisa_handovers_waiting')).toBe(1);
    expect(found.get('bisa_root_key_replacing')).toBe(0);
    expect(found.get('bisa_handovers_oldest_seconds')).toBeGreaterThanOrEqual(0);
    expect(found.get('bisa_sweeps_total{outcome="done"}')).toBeGreaterThan(0);
    expect(found.get('bisa_store_up')).toBe(1);
    expect(found.get('bisa_channel_connected{channel="people"}')).toBe(1);
    expect(found.has('bisa_inbox_chats')).toBe(true);
    expect(found.has('process_resident_memory_bytes')).toBe(true);
  });

  it('counts reminders by whether they are late, and what does not arrive', async () => {
    const rina = people.person('rina');
    await rina.says('ingatkan vaksin kedua, kemarin sinovac tgl 20 september');
    await rina.says('ya');
    rina.refuses = { words: 'pengingat', how: 'refused' };
    await one.moveTo!('2021-10-17');
    await vi.waitFor(async () => {
      const found = await scrape(one);
      // the clock was moved to nine, an hour after it was to come
      expect(found.get('bisa_reminders_total{punctuality="late"}')).toBe(1);
      expect(found.get('bisa_lost_total{receiver="people",why="refused"}')).toBe(1);
      expect(found.get('bisa_sends_total{receiver="people",purpose="reminder",outcome="refused"}')).toBe(1);
    }, PATIENCE);
  });

  it('serves metrics nowhere but at their address, and nothing else there', async () => {
    expect((await fetch(`${one.url}/metrics`)).status).toBe(404);
    const { origin, port } = new URL(one.metricsUrl!);
    for (const path of ['/', '/readyz', '/petugas', '/metrics/x'])
      expect((await fetch(origin + path)).status, path).toBe(404);
    expect((await fetch(one.metricsUrl!, { method: 'POST', body: 'x' })).status).toBe(405);
    const address = { host: '127.0.0.1', port: Number(port) };
    const second = MetricsServer.open(address, new Registry(), async () => {});
    await expect(second).rejects.toThrow(/BISA_METRICS.*EADDRINUSE.*address of its own/);
    await expect(second).rejects.toThrow(MetricsAddressRefused);
  });

  it('is not ready while a channel is in trouble', async () => {
    trouble = 'the token holds no more: make a new one';
    await vi.waitUntil(async () => (await ready(one)).status === 503, PATIENCE);
    expect((await ready(one)).body).toMatchObject({
      status: 'not ready',
      checks: { channels: { people: trouble } },
    });
    expect((await scrape(one)).get('bisa_channel_trouble{channel="people"}')).toBe(1);
    trouble = null;
    await vi.waitUntil(async () => (await ready(one)).status === 200, PATIENCE);
  });
});

describe('a process', () => {
  const people = new People();
  describe.skipIf(!inject('redis'))('over Redis', () => {
    let redis: TestRedis;
    beforeEach(async () => {
      redis = await startRedis('always');
    });
    afterEach(async () => {
      await stopAll();
      await redis.stop();
    });

    it('is alive and not ready while the store is away, and its metrics say so', async () => {
      const one = await start(people, {}, redis.url);
      await people.person('siti').says('halo');
      await redis.kill();
      await vi.waitUntil(async () => (await ready(one)).status === 503, PATIENCE);
      expect(await ready(one)).toMatchObject({ body: { checks: { store: 'does not answer' } } });
      expect((await fetch(`${one.url}/livez`)).status).toBe(200);
      await vi.waitUntil(async () => (await scrape(one)).get('bisa_store_up') === 0, PATIENCE);
      await redis.restart();
      await vi.waitUntil(async () => (await ready(one)).status === 200, PATIENCE);
    });

    it('shows what waits for all where it makes turns, and only what it holds elsewhere', async () => {
      const web = await start(people, { roles: rolesOf('web') }, redis.url);
      await people.person('siti').posts('m', 'halo');
      expect((await scrape(web)).has('bisa_inbox_chats')).toBe(false);
      expect((await ready(web)).body).toMatchObject({ checks: { oldest_waiting_seconds: null } });
      const worker = await start(people, { roles: rolesOf('worker'), channels: [] }, redis.url);
      const found = await scrape(worker);
      expect([found.has('bisa_inbox_chats'), found.has('bisa_handovers_waiting')]).toEqual([true, true]);
    });
  });
});

describe('readiness', () => {
  const NOW = 1_000_000_000;
  const jobs = { waiting: 0, active: 0, delayed: 0, isTaken: true };
  const status = (oldest: number | null, isTaken = true): Status => ({
    channels: {},
    backlog: { inbox: { chats: 1, oldest }, outbox: {}, unshreddedMs: 0 },
    jobs: { photographs: { ...jobs, isTaken }, reminders: jobs },
  });
  const health = (parts: Partial<HealthParts>) =>
    new Health({
      storeAnswers: async () => true,
      status: async () => status(null),
      now: () => NOW,
      makesTurns: true,
      ...parts,
    });

  it('ends with a message that waits for longer than any worker takes to be followed', async () => {
    const waits = async (ms: number, makesTurns = true) =>
      (await health({ status: async () => status(NOW - ms), makesTurns }).readiness()).isReady;
    expect([await waits(0), await waits(120_000), await waits(121_000)]).toEqual([true, true, false]);
    expect(await waits(121_000, false)).toBe(true);
  });

  it('ends with a queue whose jobs this process does not take', async () => {
    const { isReady, checks } = await health({ status: async () => status(null, false) }).readiness();
    expect([isReady, checks.queues]).toEqual([false, 'no jobs are taken of photographs']);
  });

  it('is looked after once, however many ask, and a look that fails or hangs says that it is none', async () => {
    const look = vi.fn(async () => status(null));
    const one = health({ status: look });
    await Promise.all(Array.from({ length: 50 }, () => one.readiness()));
    expect(look).toHaveBeenCalledTimes(1);
    const failing = health({ status: async () => Promise.reject(new Error('a secret')) });
    expect(await failing.readiness()).toMatchObject({ isReady: false, checks: { store: 'does not answer' } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hanging = health({ status: () => new Promise(() => {}) }).readiness();
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect((await hanging).isReady).toBe(false);
  });
});
