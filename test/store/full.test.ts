import pino from 'pino';
import { createClient, ErrorReply } from 'redis';
import { afterEach, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { OutageLog } from '../../src/outage-log.js';
import { type Backend, openBackend } from '../../src/store/backend.js';
import { Watch } from '../../src/store/redis/watch.js';
import { StoreAway } from '../../src/store/store.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { chatWith } from './hand.js';

describe.skipIf(!inject('redis'))('a Redis that takes nothing', () => {
  let server: TestRedis;
  let backend: Backend | undefined;

  afterEach(async () => {
    await backend?.close();
    await server?.stop();
  });

  const lines: { msg: string; cause?: string }[] = [];

  async function open(): Promise<Backend> {
    lines.length = 0;
    const outages = new OutageLog(pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) }));
    backend = await openBackend({
      redisUrl: server.url,
      dataDir: server.dir,
      onError: (error) => outages.error(error),
      onAway: (cause) => outages.away(cause),
      onBack: () => outages.back(),
    });
    onTestFinished(() => outages.stop());
    return backend;
  }

  /** The log tells once that Redis takes nothing, and why, and once that it does again. */
  async function toldOnce(cause: string): Promise<void> {
    await vi.waitUntil(() => lines.at(-1)?.msg === 'the store answers again', PATIENCE);
    expect(lines.map(({ msg, cause }) => [msg.split(':')[0], cause])).toEqual([
      ['the store does not answer', cause],
      ['the store answers again', cause],
    ]);
  }

  it('for want of memory counts as away, and no message is at fault', async () => {
    server = await startRedis();
    const { store, answers } = await open();
    const client = createClient({ url: server.url });
    await client.connect();
    await client.configSet('maxmemory', '1mb');
    await expect(chatWith(store)).rejects.toThrow(StoreAway);
    expect(await answers()).toBe(false);
    await vi.waitUntil(() => lines.length > 0, PATIENCE);
    await client.configSet('maxmemory', '0');
    await chatWith(store);
    await toldOnce('OOM');
    await client.close();
  });

  it('for want of room on its disk counts as away, and takes everything again once there is room', async () => {
    server = await startRedis();
    const { store, answers } = await open();
    await chatWith(store);
    server.setFull(true);
    // some are taken before it finds out
    await vi.waitUntil(
      () =>
        chatWith(store).then(
          () => false,
          (error) => error instanceof StoreAway,
        ),
      PATIENCE,
    );
    expect(await answers()).toBe(false);
    await vi.waitUntil(() => lines.length > 0, PATIENCE);
    server.setFull(false);
    await vi.waitUntil(() => answers(), PATIENCE);
    await chatWith(store);
    await toldOnce('MISCONF');
  });

  it('keeps its connection, for it is not silent', async () => {
    const client = {
      isReady: true,
      socketEpoch: 1,
      ping: vi.fn(async () => {
        throw new ErrorReply('MISCONF Errors writing to the AOF file: No space left on device');
      }),
      destroy: vi.fn(),
      connect: vi.fn(),
    };
    const away = vi.fn();
    const watch = new Watch(client, away);
    const watching = watch.start();
    await vi.waitUntil(() => client.ping.mock.calls.length > 1, PATIENCE);
    watch.stop();
    await watching;
    expect(client.destroy).not.toHaveBeenCalled();
    expect(away).toHaveBeenCalledWith(expect.any(ErrorReply));
  });
});
