import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type Backend, openBackend } from '../../src/store/backend.js';
import { WrongKey } from '../../src/store/keys.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { chatWith, passAll, send } from './hand.js';

interface Job {
  n: number;
}

/** Resolves with the first `count` values that are put in. */
function collector<T>(count: number) {
  const values: T[] = [];
  let done: (values: T[]) => void;
  const all = new Promise<T[]>((resolve) => {
    done = resolve;
  });
  return {
    all,
    values,
    put: (value: T) => {
      values.push(value);
      if (values.length === count) done(values);
    },
  };
}

for (const kind of ['redis', 'embedded'] as const) {
  describe.skipIf(kind === 'redis' && !inject('redis'))(`queues on ${kind}`, () => {
    let server: TestRedis | undefined;
    let dataDir: string;
    let backend: Backend;
    const errors: Error[] = [];
    const open = () =>
      openBackend({ dataDir, redisUrl: server?.url, onError: (error) => errors.push(error) });

    beforeAll(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'bisa-queues-'));
      if (kind === 'redis') server = await startRedis();
      backend = await open();
    });
    afterEach(() => expect(errors).toEqual([]));
    afterAll(async () => {
      await backend?.close();
      await server?.stop();
      await rm(dataDir, { recursive: true });
    });

    it('is what was asked for', () => {
      expect(backend.kind).toBe(kind);
    });

    it('runs a job at once', async () => {
      const queue = backend.createQueue<Job>('at-once');
      let ran = collector<number>(1);
      const worker = backend.createWorker<Job>('at-once', async ({ data }) => ran.put(data.n), {});
      await worker.waitUntilReady();
      const delays: number[] = [];
      for (const n of [1, 2, 3]) {
        ran = collector<number>(1);
        const start = performance.now();
        await queue.add('job', { n });
        expect(await ran.all).toEqual([n]);
        delays.push(performance.now() - start);
      }
      // a worker that nothing wakes looks for work every few seconds
      expect(Math.min(...delays)).toBeLessThan(2_000);
      await worker.close();
      await queue.close();
    });

    it('runs a delayed job when it is due, though everything was closed and opened meanwhile', async () => {
      const due = Date.now() + 1_500;
      await backend
        .createQueue<Job>('delayed')
        .add('job', { n: 7 }, { jobId: 'reminder-a', delay: 1_500, removeOnComplete: true });
      const { chat } = await chatWith(backend.store, { session: 'kept' });
      await backend.close();
      backend = await open();
      expect(await backend.store.address(chat)).not.toBeNull();
      const ran = collector<[number, number]>(1);
      const queue = backend.createQueue<Job>('delayed');
      const worker = backend.createWorker<Job>(
        'delayed',
        async ({ data }) => ran.put([data.n, Date.now()]),
        {},
      );
      await worker.waitUntilReady();
      const ready = Date.now();
      const [[n, at]] = (await ran.all) as [[number, number]];
      expect(n).toBe(7);
      expect(at - due).toBeGreaterThan(-50);
      expect(at - Math.max(due, ready)).toBeLessThan(10_000);
      await worker.close();
      expect(await queue.getJob('reminder-a')).toBeUndefined();
    });

    it('lets an id be used again once its job is done', async () => {
      const queue = backend.createQueue<Job>('again');
      const ran = collector<number>(2);
      const worker = backend.createWorker<Job>('again', async ({ data }) => ran.put(data.n), {});
      const finished = () => new Promise((resolve) => worker.once('completed', resolve));
      const options = { jobId: 'same-id', removeOnComplete: true };
      const first = finished();
      await queue.add('job', { n: 1 }, options);
      await first;
      await queue.add('job', { n: 2 }, options);
      expect(await ran.all).toEqual([1, 2]);
      await worker.close();
    });

    it('takes one job of a deduplication id, and the last that came while it ran once more', async () => {
      const queue = backend.createQueue<Job>('dedup');
      const options = { deduplication: { id: 'chat-1', keepLastIfActive: true }, removeOnComplete: true };
      const started = collector<number>(1);
      const ran = collector<number>(2);
      const gate = collector<true>(1);
      for (const n of [1, 2, 3]) await queue.add('drain', { n }, options);
      const worker = backend.createWorker<Job>(
        'dedup',
        async ({ data }) => {
          started.put(data.n);
          await gate.all;
          ran.put(data.n);
        },
        { concurrency: 4 },
      );
      await started.all;
      for (const n of [4, 5, 6]) await queue.add('drain', { n }, options);
      expect(started.values).toHaveLength(1);
      gate.put(true);
      const order = await ran.all;
      expect(order).toHaveLength(2);
      expect(order[1]).toBe(6);
      await queue.add('drain', { n: 9 }, options);
      await expect.poll(() => ran.values).toEqual([order[0], 6, 9]);
      await worker.close();
      expect(await queue.getJobCounts()).toMatchObject({ waiting: 0, active: 0, delayed: 0, completed: 0 });
    });

    it('does not run a job that was removed', async () => {
      const queue = backend.createQueue<Job>('removed');
      const ran = collector<number>(1);
      await queue.add('job', { n: 1 }, { jobId: 'gone', delay: 300 });
      await queue.add('job', { n: 2 }, { jobId: 'kept', delay: 600 });
      await queue.remove('gone');
      const worker = backend.createWorker<Job>('removed', async ({ data }) => ran.put(data.n), {});
      expect(await ran.all).toEqual([2]);
      await worker.close();
    });

    it('lets what runs end before it closes, and runs what waited after it opens', async () => {
      const queue = backend.createQueue<Job>('closing');
      const started = collector<number>(1);
      const gate = collector<true>(1);
      const ended: number[] = [];
      backend.createWorker<Job>(
        'closing',
        async ({ data }) => {
          started.put(data.n);
          await gate.all;
          await chatWith(backend.store);
          ended.push(data.n);
        },
        {},
      );
      for (const n of [1, 2, 3]) await queue.add('job', { n }, { removeOnComplete: true });
      await started.all;
      const closed = backend.close();
      gate.put(true);
      await closed;
      expect(ended).toEqual([1]);
      backend = await open();
      const rest = collector<number>(2);
      backend.createWorker<Job>('closing', async ({ data }) => rest.put(data.n), {});
      expect(await rest.all).toEqual([2, 3]);
    });

    it('serves store and queues at the same time', async () => {
      const queue = backend.createQueue<Job>('both');
      const ran = collector<number>(60);
      const worker = backend.createWorker<Job>(
        'both',
        async ({ data }) => {
          await chatWith(backend.store, { session: data.n });
          ran.put(data.n);
        },
        { concurrency: 8 },
      );
      await Promise.all(Array.from({ length: 60 }, (_, n) => queue.add('job', { n })));
      expect((await ran.all).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n));
      await worker.close();
    });
  });
}

describe.skipIf(!inject('redis'))('a backend on redis', () => {
  let server: TestRedis;
  let dataDir: string;
  beforeAll(async () => {
    server = await startRedis('always');
    dataDir = server.dir;
  });
  afterAll(() => server?.stop());

  it('sees nothing of another with another prefix', async () => {
    const options = { redisUrl: server.url, dataDir, onError: () => {} };
    const one = await openBackend({ ...options, prefix: 'one' });
    const two = await openBackend({ ...options, prefix: 'two' });
    const { chat, address } = await chatWith(one.store, { effects: [send('e-0')] });
    await one.createQueue<Job>('q').add('job', { n: 1 }, { delay: 60_000, jobId: 'j' });
    expect(await two.store.chat(address)).toBeNull();
    expect(await two.store.attention(10)).toEqual([]);
    expect(await two.createQueue<Job>('q').getJob('j')).toBeUndefined();
    expect(await one.store.chat(address)).toBe(chat);
    await one.close();
    await two.close();
  });

  it('refuses a store that was sealed with another key', async () => {
    const options = { redisUrl: server.url, dataDir, prefix: 'sealed', onError: () => {} };
    await (await openBackend(options)).close();
    const key = randomBytes(32).toString('base64');
    await expect(openBackend({ ...options, key })).rejects.toThrow(WrongKey);
    await (await openBackend(options)).close();
  });

  it('keeps a right on its own clock: one that is taken an hour ahead of it is free in time', async () => {
    const backend = await openBackend({ redisUrl: server.url, dataDir, prefix: 'ahead', onError: () => {} });
    const now = Date.now.bind(Date);
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + 60 * 60 * 1000);
    expect(await backend.store.lease('telegram', 'ahead', 50)).not.toBeNull();
    clock.mockRestore();
    await vi.waitUntil(() => backend.store.lease('telegram', 'on time', 50), {
      timeout: 60_000,
      interval: 20,
    });
    await backend.close();
  });

  it('comes back by itself, with everything, when Redis was killed', async () => {
    const errors: Error[] = [];
    const backend = await openBackend({
      redisUrl: server.url,
      dataDir,
      prefix: 'killed',
      onError: (error) => errors.push(error),
    });
    const ran = collector<number>(2);
    const queue = backend.createQueue<Job>('jobs');
    const worker = backend.createWorker<Job>('jobs', async ({ data }) => ran.put(data.n), {});
    await worker.waitUntilReady();
    const { chat, address } = await chatWith(backend.store, { effects: [send('e-0')] });
    await queue.add('job', { n: 1 }, { delay: 1_000 });
    await server.kill();
    await server.restart();
    expect(await backend.store.chat(address)).toBe(chat);
    expect(await passAll(backend.store, chat)).toEqual([send('e-0')]);
    await queue.add('job', { n: 2 });
    expect((await ran.all).toSorted()).toEqual([1, 2]);
    expect(errors.length).toBeGreaterThan(0);
    await server.kill();
    await backend.close();
    await server.restart();
  });
});

describe('openBackend', () => {
  it('says that Redis cannot be reached, and where, but not the password', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'bisa-backend-'));
    const redisUrl = 'redis://user:secret@127.0.0.1:1';
    const refused = openBackend({ dataDir, redisUrl, onError: () => {} });
    await expect(refused).rejects.toThrow('127.0.0.1:1');
    await expect(refused).rejects.not.toThrow('secret');
    await rm(dataDir, { recursive: true });
  });

  it('keeps nothing on disk but the key when it is in memory', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'bisa-backend-'));
    const backend = await openBackend({ dataDir, inMemory: true, onError: () => {} });
    await chatWith(backend.store);
    await backend.close();
    await expect(rm(join(dataDir, 'postgres'))).rejects.toThrow('ENOENT');
    await rm(dataDir, { recursive: true });
  });
});
