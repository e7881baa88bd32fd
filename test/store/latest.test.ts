import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { type Backend, openBackend } from '../../src/store/backend.js';
import { openKeys } from '../../src/store/keys.js';
import { Latest } from '../../src/store/latest.js';
import { BrokenSeal, dropDataKey, newDataKey, Sealed, unwrapDataKey } from '../../src/store/seal.js';
import { startRedis } from '../support/redis.js';
import { chatWith, commitOf, message, newAddress, nextTurn } from './hand.js';

test('what is used of late is remembered, and nothing for longer than two ages', () => {
  const latest = new Latest<number>(3);
  latest.set('used', 1);
  latest.set('unused', 2);
  latest.age();
  expect(latest.get('used')).toBe(1);
  latest.age();
  expect([latest.get('used'), latest.get('unused')]).toEqual([1, undefined]);
  latest.delete('used');
  expect(latest.get('used')).toBeUndefined();
});

test('no more than two generations are remembered', () => {
  const latest = new Latest<number>(3);
  for (let n = 0; n < 100; n++) latest.set(`${n}`, n);
  const known = Array.from({ length: 100 }, (_, n) => n).filter((n) => latest.get(`${n}`) !== undefined);
  expect(known.length).toBeLessThanOrEqual(6);
  expect(known).toContain(99);
});

test('a data key is found again by its contact and its wrapped form alone, until it is dropped', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'bisa-keys-'));
  const keys = await openKeys({ dir });
  const { wrapped } = newDataKey(keys, 'ani');
  const key = unwrapDataKey(keys, 'ani', wrapped);
  expect(unwrapDataKey(keys, 'ani', new Sealed(Buffer.from(wrapped.bytes)))).toBe(key);
  expect(() => unwrapDataKey(keys, 'budi', wrapped)).toThrow(BrokenSeal);
  const changed = Buffer.from(wrapped.bytes);
  changed[20]! ^= 1;
  expect(() => unwrapDataKey(keys, 'ani', new Sealed(changed))).toThrow(BrokenSeal);
  dropDataKey(keys, 'ani', wrapped);
  expect(unwrapDataKey(keys, 'ani', wrapped)).not.toBe(key);
  await rm(dir, { recursive: true });
});

test.skipIf(!inject('redis'))(
  'whoever another process forgot, or moved, is not known by what this one remembers',
  async () => {
    const server = await startRedis();
    const open = () => openBackend({ redisUrl: server.url, dataDir: server.dir, onError: () => {} });
    const [here, there] = [await open(), await open()] as [Backend, Backend];
    try {
      const { chat, address } = await chatWith(here.store);
      const known = await here.store.accept(message(address));
      expect(known.chat).toBe(chat);
      await there.store.commit(await nextTurn(there.store, chat), commitOf({ forget: true }));
      const anew = await here.store.accept(message(address));
      expect(anew.chat).not.toBe(chat);
      expect((await nextTurn(there.store, anew.chat)).session).toBeNull();

      const moved = newAddress();
      await there.store.readdress(address, moved);
      const other = await here.store.accept(message(address));
      expect(other.chat).not.toBe(anew.chat);
      expect((await here.store.accept(message(moved))).chat).toBe(anew.chat);
      expect((await nextTurn(here.store, anew.chat)).address).toEqual(moved);
    } finally {
      await Promise.all([here.close(), there.close()]);
      await server.stop();
    }
  },
);
