import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESP_TYPES } from 'redis';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { openKeys } from '../../src/store/keys.js';
import { RedisConnection } from '../../src/store/redis/connection.js';
import { RedisStore } from '../../src/store/redis.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { holds, shredAll } from '../support/shredding.js';
import { chatWith, commitNext, message } from './hand.js';

describe.skipIf(!inject('redis'))('shredding on Redis', () => {
  let server: TestRedis;
  let redis: RedisConnection;
  let store: RedisStore;

  async function open(): Promise<void> {
    redis = await RedisConnection.open(server.url, 'test', { onAway: () => {}, onBack: () => {} });
    store = await RedisStore.open(redis, await openKeys({ dir: server.dir }));
  }
  async function begin(settings: Record<string, string> = {}): Promise<void> {
    server = await startRedis('always', settings);
    await open();
  }
  afterEach(async () => {
    await store.close();
    await server.stop();
  });

  /** The wrapped data key of somebody who is forgotten, `before` which something else is done. */
  async function forgotten(before = async () => {}): Promise<Buffer> {
    const { chat, address, contact } = await chatWith(store);
    const raw = redis.client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
    const key = (await raw.hGet(`{test}:contact:${contact}`, 'key')) as unknown as Buffer;
    await before();
    await store.accept(message(address));
    await commitNext(store, chat, { forget: true });
    return key;
  }
  function files(): Buffer {
    const entries = readdirSync(server.dir, { recursive: true, withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile());
    return Buffer.concat(found.map(({ parentPath, name }) => readFileSync(join(parentPath, name))));
  }

  it('writes its snapshot anew as well, where it keeps one', async () => {
    await begin({ save: '3600 1' });
    const key = await forgotten(async () => {
      await redis.client.sendCommand(['SAVE']);
    });
    const dump = join(server.dir, 'dump.rdb');
    expect(existsSync(dump)).toBe(true);
    expect(holds(readFileSync(dump), key)).toBe(true);
    await shredAll(store);
    expect(holds(files(), key)).toBe(false);
  });

  it('begins again where Redis ended meanwhile', async () => {
    await begin();
    const key = await forgotten();
    expect(await store.shred(0)).toBeGreaterThan(0);
    await server.kill();
    await server.restart();
    await store.close();
    await open();
    await shredAll(store);
    expect(holds(files(), key)).toBe(false);
  });

  it('says that it is not done while Redis keeps the files of before', async () => {
    await begin({ 'aof-disable-auto-gc': 'yes' });
    const key = await forgotten();
    await expect(shredAll(store)).rejects.toThrow(/aof-disable-auto-gc/);
    expect((await store.backlog()).unshreddedMs).toBeGreaterThan(0);
    expect(holds(files(), key)).toBe(true);
    await redis.client.configSet('aof-disable-auto-gc', 'no');
    await shredAll(store);
    expect(holds(files(), key)).toBe(false);
  });

  it('is done by whichever process comes by', async () => {
    await begin();
    const key = await forgotten();
    const other = await RedisConnection.open(server.url, 'test', { onAway: () => {}, onBack: () => {} });
    const beside = await RedisStore.open(other, await openKeys({ dir: server.dir }));
    await Promise.allSettled([store.shred(0), beside.shred(0), store.shred(0), beside.shred(0)]);
    await shredAll(beside);
    await beside.close();
    expect(await store.shred(0)).toBe(0);
    expect(holds(files(), key)).toBe(false);
  });
});
