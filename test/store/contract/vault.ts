import { v7 as newId } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { Kept, Vault } from '../../../src/store/vault.js';
import { shredAll } from '../../support/shredding.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitNext, LIFETIMES, message, newAddress, passAll, send } from '../hand.js';

/** The contract of the vault. */
export function vault(ground: () => Ground): void {
  let vault: Vault;
  beforeAll(() => {
    vault = ground().store.vault;
  });
  const NAME = 'session:6281234567890@s.whatsapp.net';

  it('gives back what was put in, by name, and nothing else', async () => {
    const collection = newId();
    const strange = { text: 'a\u0000\ud800 😀 $1', list: [1, null, true], '': -0.5 };
    expect(await vault.get(collection, NAME)).toBeNull();
    await vault.put(collection, { [NAME]: strange, b: 'two', '': 0 });
    expect(await vault.get(collection, NAME)).toEqual(strange);
    expect(await vault.get(collection, '')).toBe(0);
    expect(await vault.get(newId(), NAME)).toBeNull();
    const some = await vault.getMany(collection, ['b', 'unknown', NAME, 'b']);
    expect([...some].toSorted()).toEqual([
      ['b', 'two'],
      [NAME, strange],
    ]);
    expect(await vault.getMany(collection, [])).toEqual(new Map());
    await vault.put(collection, { b: null, c: 3, [NAME]: 'new', unknown: null });
    const all = (await vault.list(collection)).toSorted((a, b) => a.name.localeCompare(b.name));
    expect(all).toEqual([
      { name: '', value: 0 },
      { name: 'c', value: 3 },
      { name: NAME, value: 'new' },
    ]);
    await vault.put(collection, {});
    expect(await vault.list(collection)).toHaveLength(3);
  });

  it('takes 500 documents at once', async () => {
    const collection = newId();
    const bytes = 'x'.repeat(400);
    const documents = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`pre-key-${i}`, { i, bytes }]),
    );
    await vault.put(collection, documents);
    const names = Object.keys(documents);
    expect(Object.fromEntries(await vault.getMany(collection, names))).toEqual(documents);
    await vault.put(collection, Object.fromEntries(names.slice(1).map((name) => [name, null])));
    expect(await vault.list(collection)).toEqual([{ name: 'pre-key-0', value: documents['pre-key-0'] }]);
  });

  it('adds a document for one of many who try at once', async () => {
    const collection = newId();
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, i) => vault.add(collection, NAME, i)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await vault.get(collection, NAME)).toBe(outcomes.indexOf(true));
    await vault.put(collection, { [NAME]: null });
    expect(await vault.add(collection, NAME, 'again')).toBe(true);
  });

  it('changes a document as it stands, whoever else does at once, and makes none', async () => {
    const collection = newId();
    const add = (value: unknown) => ({ sum: (value as { sum: number }).sum + 1 });
    expect(await vault.change(collection, NAME, add)).toBeNull();
    expect(await vault.get(collection, NAME)).toBeNull();
    await vault.put(collection, { [NAME]: { sum: 0 } });
    await Promise.all(Array.from({ length: 8 }, () => vault.change(collection, NAME, add)));
    expect(await vault.get(collection, NAME)).toEqual({ sum: 8 });
    expect(await vault.change(collection, NAME, () => null)).toBeNull();
    expect(await vault.change(collection, NAME, add, { expiresAt: 8_000 })).toEqual({ sum: 9 });
    await ground().store.expire(8_001, LIFETIMES);
    expect(await vault.get(collection, NAME)).toBeNull();
  });

  it('clears a collection, and no other', async () => {
    const collection = newId();
    await vault.put(collection, { a: 1, b: 2 }, { expiresAt: 10 });
    await vault.put(`${collection}/x`, { a: 3 });
    await vault.clear(collection);
    expect(await vault.list(collection)).toEqual([]);
    expect(await vault.get(`${collection}/x`, 'a')).toBe(3);
    await vault.clear(newId());
    await vault.put(collection, { a: 1 });
    await ground().store.expire(11, LIFETIMES);
    expect(await vault.get(collection, 'a')).toBe(1);
  });

  it('are all deleted when their time has come, however many they are', async () => {
    const collection = newId();
    const many = Object.fromEntries(Array.from({ length: 1_300 }, (_, i) => [`d${i}`, i]));
    await vault.put(collection, many, { expiresAt: 7_000 });
    await ground().store.expire(7_001, LIFETIMES);
    expect(await vault.list(collection)).toEqual([]);
  });

  it('lets go of documents whose time has come, as it was given last', async () => {
    const collection = `sessions/${newId()}`;
    const { store } = ground();
    await vault.put(collection, { gone: 1, later: 1, kept: 1 }, { expiresAt: 5_000 });
    await vault.put(collection, { later: 2 }, { expiresAt: 6_000 });
    await vault.put(collection, { kept: 2 });
    expect(await vault.add(collection, 'added', 1, { expiresAt: 5_000 })).toBe(true);
    await store.expire(4_999, LIFETIMES);
    expect(await vault.list(collection)).toHaveLength(4);
    await store.expire(5_000, LIFETIMES);
    expect(Object.fromEntries(await vault.getMany(collection, ['gone', 'later', 'kept', 'added']))).toEqual({
      later: 2,
      kept: 2,
    });
    expect(await vault.add(collection, 'added', 2)).toBe(true);
    await store.expire(6_000, LIFETIMES);
    expect(await vault.list(collection)).toHaveLength(2);
  });

  it('goes with whose it is once the goodbye has gone out, and out of the files', async () => {
    const { store } = ground();
    const collection = `of/${newId()}`;
    const address = newAddress();
    await vault.put(collection, { before: 1 }, { of: { address }, expiresAt: 9e15 });
    const { chat } = await chatWith(store, {}, address);
    const joined = await chatWith(store);
    const stranger = await chatWith(store);
    await store.join(joined.chat, chat, () => 'both');
    await vault.put(collection, { now: 1, gone: 1, later: 1 }, { of: { address } });
    await vault.put(collection, { gone: null, later: 2 });
    await vault.add(collection, 'chat', 1, { of: { chat } });
    await vault.put(collection, { joined: 1 }, { of: joined });
    await vault.put(collection, { stranger: 1, moved: 1 }, { of: stranger });
    await vault.put(collection, { moved: 2 }, { of: { chat } });
    await vault.put(collection, { nobody: 1 });
    const names = async () => (await vault.list(collection)).map(({ name }) => name).toSorted();
    await store.accept(message(address));
    await commitNext(store, chat, { forget: true, effects: [send(`${newId()}-0`)] });
    expect(await names()).toEqual(['before', 'chat', 'later', 'moved', 'nobody', 'now', 'stranger']);
    await vault.put(collection, { goodbye: 1 }, { of: { address } });
    await passAll(store, chat);
    expect(await names()).toEqual(['nobody', 'stranger']);
    expect(await ground().rows()).not.toContain(chat);
    await vault.clear(collection);
    await shredAll(store);
    expect((await ground().files()).includes(collection)).toBe(false);
    await store.accept(message(stranger.address));
    await commitNext(store, stranger.chat, { forget: true });
  });

  it('writes each document in its own way, in one write', async () => {
    const { store } = ground();
    const collection = newId();
    const [one, other] = [await chatWith(store), await chatWith(store)];
    const kept: Record<string, Kept> = {
      ofOne: { of: { address: one.address } },
      ofOther: { of: other },
      passing: { expiresAt: 3_000 },
      stays: {},
    };
    await vault.put(collection, { ofOne: 1, ofOther: 1, passing: 1, stays: 1 }, (name) => kept[name]!);
    const names = async () => (await vault.list(collection)).map(({ name }) => name).toSorted();
    await store.expire(3_000, LIFETIMES);
    expect(await names()).toEqual(['ofOne', 'ofOther', 'stays']);
    await store.accept(message(one.address));
    await commitNext(store, one.chat, { forget: true });
    expect(await names()).toEqual(['ofOther', 'stays']);
  });

  it('leaves to whoever begins again what came since', async () => {
    const { store } = ground();
    const collection = newId();
    const { chat, address } = await chatWith(store);
    await vault.put(collection, { before: 1, both: 1 }, { of: { address } });
    await store.accept(message(address));
    const again = message(address);
    await store.accept(again);
    await commitNext(store, chat, { forget: true, effects: [send(`${newId()}-0`)] });
    await vault.put(collection, { both: 2, since: 1 }, { of: { address } });
    await shredAll(store);
    await passAll(store, chat);
    const left = await vault.list(collection);
    expect(left.map(({ name }) => name).toSorted()).toEqual(['both', 'since']);
    expect((await store.backlog()).unshreddedMs).toBeGreaterThan(0);
    await commitNext(store, chat);
    expect(await vault.list(collection)).toHaveLength(2);
    await store.accept(message(address));
    await commitNext(store, chat, { forget: true });
    expect(await vault.list(collection)).toEqual([]);
  });

  it('goes with a chat that ends, and leaves nothing where its time comes first', async () => {
    const { store } = ground();
    const collection = newId();
    const ended = await chatWith(store);
    await vault.put(collection, { one: 1 }, { of: { address: ended.address } });
    await vault.put(collection, { two: 1 }, { of: ended, expiresAt: 4_000 });
    await store.expire(4_000, LIFETIMES);
    expect(await vault.list(collection)).toHaveLength(1);
    await store.readdress(ended.address, newAddress('moved'), 1);
    await store.end(ended.chat, 1, (person) => person);
    expect(await vault.list(collection)).toEqual([]);
    expect(await ground().rows()).not.toContain(ended.chat);
  });

  it('shows neither names nor values to who reads the database', async () => {
    const mark = `Ibu-Rahayu-${newId()}`;
    const collection = `accounts-${newId()}`;
    await vault.put(collection, { [mark]: { secret: mark }, [`${mark}-2`]: mark }, { expiresAt: 9e15 });
    await vault.add(collection, `${mark}-3`, mark);
    const files = (await ground().files()).toString('latin1');
    expect(files).toContain(collection);
    expect(files).not.toContain(mark);
    const rows = await ground().rows();
    expect(rows).toContain(collection);
    expect(rows).not.toContain(mark);
    expect(rows).not.toContain(Buffer.from(mark).toString('hex'));
  });
}
