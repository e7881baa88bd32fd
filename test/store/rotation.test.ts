import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { type Backend, type BackendOptions, openBackend } from '../../src/store/backend.js';
import { BadKey, WrongKey } from '../../src/store/keys.js';
import type { RedisStore } from '../../src/store/redis.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis } from '../support/redis.js';
import { chatWith, commitOf, message, newAddress, nextTurn } from './hand.js';

const newKey = () => randomBytes(32).toString('base64');

interface Place {
  open(keys?: Pick<BackendOptions, 'key' | 'keyBefore'>): Promise<Backend>;
  dir: string;
  /** Whether several processes share it: its pages are larger then, 400 and not 200 keys. */
  shared: boolean;
}

const places: { name: string; skip: boolean; make(): Promise<Place> }[] = [
  { name: 'redis', skip: !inject('redis'), make: onRedis },
  { name: 'embedded', skip: false, make: embedded },
];

async function onRedis(): Promise<Place> {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  return { ...(await embedded(redis.url)), shared: true };
}

async function embedded(redisUrl?: string): Promise<Place> {
  const dir = await mkdtemp(join(tmpdir(), 'bisa-rotation-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const open = async (keys = {}) => {
    const onError = (error: Error) => {
      throw error;
    };
    return openBackend({ dataDir: dir, redisUrl, ...keys, onError, onAway: () => {} });
  };
  return { open, dir, shared: false };
}

/** Chats, one of them joined to another, and documents, each to be found again. */
async function furnish({ store }: Backend, count: number) {
  const chats = [];
  for (let i = 0; i < count; i++)
    chats.push(await chatWith(store, { session: { step: i }, person: { locale: 'id', n: i } }));
  const [first, second] = chats as [(typeof chats)[0], (typeof chats)[0]];
  await store.join(first.chat, second.chat, (into) => into);
  await store.vault.put('officers', { siti: { role: 'lead' }, budi: { role: 'reader' } });
  await store.vault.put('gone', { soon: { a: 1 } }, { expiresAt: 1 });
  return chats;
}

async function assertThere({ store }: Backend, chats: Awaited<ReturnType<typeof furnish>>) {
  for (const [step, { chat, address }] of chats.entries()) {
    expect(await store.chat(address)).toBe(chat);
    expect(await store.documents(chat)).toMatchObject({ address, session: { step } });
  }
  expect(await store.vault.get('officers', 'siti')).toEqual({ role: 'lead' });
  expect(await store.vault.list('officers')).toHaveLength(2);
}

const done = (backend: Backend) =>
  vi.waitFor(async () => expect((await backend.rotation.status()).retiring).toBeNull(), PATIENCE);

describe.each(places)('a root key that is replaced, $name', ({ skip: isMissing, make }) => {
  const test = it.skipIf(isMissing);

  test('opens all that was sealed, under traffic, and is needed no more once it says so', async () => {
    const place = await make();
    const [old, fresh] = [newKey(), newKey()];
    const before = await place.open({ key: old });
    const chats = await furnish(before, place.shared ? 450 : 250);
    const { sealing } = await before.rotation.status();
    await before.close();

    const both = await place.open({ key: fresh, keyBefore: old });
    expect(await both.rotation.status()).toMatchObject({ sealing, retiring: null, strangers: 0 });
    await assertThere(both, chats.slice(0, 3));
    expect(await both.rotation.rotate()).toMatchObject({ retiring: sealing });
    expect(await both.rotation.rotate()).toMatchObject({ retiring: sealing });
    // what is sealed now is sealed with the new one, and what there is goes on being answered
    const late = await chatWith(both.store, { session: { step: chats.length } });
    await both.store.vault.put('officers', { siti: { role: 'lead' } });
    both.rotation.start();
    for (const { chat, address } of chats.slice(2, 40)) {
      await both.store.accept(message(address));
      const turn = await nextTurn(both.store, chat);
      expect(
        await both.store.commit(turn, commitOf({ session: turn.session, person: turn.person })),
      ).toBeTruthy();
    }
    await done(both);
    await both.close();

    await expect(place.open({ key: old })).rejects.toThrow(/has replaced the root key that is given/);
    await expect(place.open({ key: newKey() })).rejects.toThrow(WrongKey);
    const after = await place.open({ key: fresh });
    await assertThere(after, [...chats, late]);
    // the same number leads to the same chat, though it is named by an HMAC
    expect(await after.store.accept(message(chats[5]!.address))).toMatchObject({ chat: chats[5]!.chat });
    await after.close();
  });

  test('in a file has its successor made beside it', async () => {
    const place = await make();
    const before = await place.open();
    const chats = await furnish(before, 3);
    const first = await readFile(join(place.dir, 'key'), 'utf8');
    await before.rotation.rotate();
    expect(await readFile(join(place.dir, 'key.before'), 'utf8')).toBe(first);
    before.rotation.start();
    await done(before);
    await before.close();
    await rm(join(place.dir, 'key.before'));
    const after = await place.open();
    await assertThere(after, chats);
    await after.close();
  });
});

describe('a root key that several processes share', () => {
  const test = it.skipIf(!inject('redis'));

  test('is replaced once every process knows both, and each follows by itself', async () => {
    const place = await onRedis();
    const [old, fresh] = [newKey(), newKey()];
    const one = await place.open({ key: old });
    const two = await place.open({ key: fresh, keyBefore: old });
    expect(await two.rotation.status()).toMatchObject({ strangers: 1 });
    await expect(two.rotation.rotate()).rejects.toThrow(/do not know the new root key/);
    await one.close();
    const three = await place.open({ key: fresh, keyBefore: old });
    const chats = await furnish(two, 20);
    await two.rotation.rotate();
    await expect(place.open({ key: old })).rejects.toThrow(/newer root key/);
    // nobody has told this one
    await three.store.accept(message(newAddress()));
    await three.store.vault.put('officers', { siti: { role: 'lead' } });
    expect(await three.store.vault.change('officers', 'budi', () => ({ role: 'officer' }))).not.toBeNull();
    two.rotation.start();
    await done(two);
    await Promise.all([two.close(), three.close()]);
    const after = await place.open({ key: fresh });
    await assertThere(
      after,
      chats.filter((_, i) => i < 20),
    );
  });

  test('is still needed until all is wrapped anew, and may be broken off in between', async () => {
    const place = await onRedis();
    const [old, fresh] = [newKey(), newKey()];
    const before = await place.open({ key: old });
    const chats = await furnish(before, 3);
    await before.close();
    const both = await place.open({ key: fresh, keyBefore: old });
    await both.rotation.rotate();
    await both.close();
    await expect(place.open({ key: fresh })).rejects.toThrow(/only the root key before opens/);
    await expect(place.open({ key: old })).rejects.toThrow(/sealed with a newer root key/);
    await expect(place.open({ key: old, keyBefore: newKey() })).rejects.toThrow(WrongKey);
    const again = await place.open({ key: fresh, keyBefore: old });
    await assertThere(again, chats);
    again.rotation.start();
    await done(again);
    await again.close();
    const after = await place.open({ key: fresh });
    await assertThere(after, chats);
    await after.close();
  });

  test('is not replaced where no other one is given, nor by itself', async () => {
    const place = await onRedis();
    const key = newKey();
    const backend = await place.open({ key });
    await expect(backend.rotation.rotate()).rejects.toThrow(/BISA_KEY_BEFORE/);
    await backend.close();
    await expect(place.open({ key, keyBefore: ` ${key}` })).rejects.toThrow(/the same key/);
    await expect(place.open({ keyBefore: key })).rejects.toThrow(BadKey);
  });

  test('is not let go early by what a process that stood still writes of an earlier time', async () => {
    const place = await onRedis();
    const [old, fresh, newest] = [newKey(), newKey(), newKey()];
    const first = await place.open({ key: old });
    const chats = await furnish(first, 3);
    await first.close();
    const second = await place.open({ key: fresh, keyBefore: old });
    const { retiring } = await second.rotation.rotate();
    second.rotation.start();
    await done(second);
    await second.close();
    const third = await place.open({ key: newest, keyBefore: fresh });
    await third.rotation.rotate();
    const { roots } = third.store as RedisStore;
    await roots.rewrap(retiring!, [], { at: 'late', done: 1, total: 1 });
    expect(await roots.progress()).toBeNull();
    third.rotation.start();
    await done(third);
    await third.close();
    const last = await place.open({ key: newest });
    await assertThere(last, chats);
    await last.close();
  });

  test('is replaced again and again, and comes back never', async () => {
    const place = await onRedis();
    const [old, fresh, newest] = [newKey(), newKey(), newKey()];
    const first = await place.open({ key: old });
    const chats = await furnish(first, 3);
    await first.close();
    for (const keys of [
      { key: fresh, keyBefore: old },
      { key: newest, keyBefore: fresh },
    ]) {
      const both = await place.open(keys);
      await both.rotation.rotate();
      both.rotation.start();
      await done(both);
      await both.close();
    }
    const last = await place.open({ key: newest });
    await assertThere(last, chats);
    await last.close();
    await expect(place.open({ key: old, keyBefore: newest })).rejects.toThrow(/make a new key/);
  });
});
