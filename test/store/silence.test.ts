import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { type Backend, openBackend } from '../../src/store/backend.js';
import { StoreAway } from '../../src/store/store.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { type SilentProxy, startProxy } from '../support/silent-proxy.js';
import { chatWith } from './hand.js';

/** A connection that is silent is broken off within that (ms), with room for a slow machine. */
const AT_THE_LATEST_MS = 20_000;

describe.skipIf(!inject('redis'))('a connection to Redis that goes silent', () => {
  let server: TestRedis;
  let proxy: SilentProxy;
  let backend: Backend | undefined;

  afterEach(async () => {
    await backend?.close();
    proxy?.stop();
    await server?.stop();
  });

  it('is broken off though it is written to, and made anew once there is an answer', async () => {
    server = await startRedis();
    proxy = await startProxy(Number(new URL(server.url).port));
    const causes: string[] = [];
    const isBack = vi.fn();
    backend = await openBackend({
      redisUrl: `redis://127.0.0.1:${proxy.port}`,
      dataDir: server.dir,
      onError: () => {},
      onAway: ({ name }) => causes.push(name),
      onBack: isBack,
    });
    const { store } = backend;
    const ran: number[] = [];
    const queue = backend.createQueue<{ n: number }>('jobs');
    const worker = backend.createWorker<{ n: number }>('jobs', async ({ data }) => void ran.push(data.n), {});
    await worker.waitUntilReady();
    const { chat, address } = await chatWith(store);
    expect(await backend.answers()).toBe(true);

    proxy.goSilent();
    // somebody writes all the while, so that the socket is never idle
    const writing = setInterval(() => void store.address(chat).catch(() => {}), 500);
    const asked = performance.now();
    await expect(store.address(chat)).rejects.toThrow(StoreAway);
    expect(performance.now() - asked).toBeLessThan(AT_THE_LATEST_MS);
    expect(causes[0]).toBe('RedisSilent');
    expect(await backend.answers()).toBe(false);
    // one that is made in the silence is given up as well
    await vi.waitUntil(() => causes.includes('SocketTimeoutError') || causes.length > 1, PATIENCE);
    expect(isBack).not.toHaveBeenCalled();

    proxy.speak();
    await vi.waitUntil(() => isBack.mock.calls.length > 0, PATIENCE);
    clearInterval(writing);
    expect(await store.address(chat)).toEqual(address);
    expect(await backend.answers()).toBe(true);
    await queue.add('job', { n: 1 });
    await vi.waitUntil(() => ran.includes(1), PATIENCE);
  });
});
