import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import { holds, shredAll } from '../../support/shredding.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitNext, commitOf, message, newAddress, nextTurn, passAll } from '../hand.js';

/** The contract of dropped data keys: they are in the store's files until those are shredded, and then in none. */
export function shredding(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });
  const keyOf = async (contact: string) => Buffer.from((await ground().dataKey(contact))!, 'hex');
  const forget = async (chat: string, address: Awaited<ReturnType<typeof chatWith>>['address']) => {
    await store.accept(message(address));
    await commitNext(store, chat, { forget: true });
  };

  it('waits until the oldest is old enough, and takes all with it', async () => {
    const [one, other, stays] = [await chatWith(store), await chatWith(store), await chatWith(store)];
    const keys = [await keyOf(one.contact), await keyOf(other.contact)];
    const kept = await keyOf(stays.contact);
    await shredAll(store);
    expect(await store.shred(0)).toBe(0);
    await forget(one.chat, one.address);
    await forget(other.chat, other.address);
    expect(await store.shred(60_000)).toBeGreaterThan(0);
    expect((await store.backlog()).unshreddedMs).toBeGreaterThan(0);
    const before = await ground().files();
    for (const key of keys) expect(holds(before, key)).toBe(true);
    await shredAll(store);
    expect((await store.backlog()).unshreddedMs).toBe(0);
    const after = await ground().files();
    for (const key of keys) expect(holds(after, key)).toBe(false);
    expect(holds(after, kept)).toBe(true);
    expect(await store.documents(stays.chat)).toMatchObject({ session: { step: 1 } });
  });

  it('takes the key of the goodbye, too', async () => {
    const { chat, address, contact } = await chatWith(store);
    await store.accept(message(address));
    await commitNext(store, chat, {
      forget: true,
      effects: [{ id: 'bye-0', kind: 'send', body: { text: 'dah' } }],
    });
    const ofGoodbye = await keyOf(contact);
    await shredAll(store);
    expect(holds(await ground().files(), ofGoodbye)).toBe(true);
    expect(await passAll(store, chat)).toHaveLength(1);
    expect(await store.address(chat)).toBeNull();
    await shredAll(store);
    expect(holds(await ground().files(), ofGoodbye)).toBe(false);
  });

  it('takes the keyrings of joined chats, and the key of a chat that has ended', async () => {
    const [from, into] = [await chatWith(store), await chatWith(store)];
    const ring = await keyOf(from.contact);
    await store.join(from.chat, into.chat, () => 'both');
    await forget(into.chat, into.address);
    const ended = await chatWith(store);
    const away = newAddress('moved');
    await store.readdress(ended.address, away, 1);
    const key = await keyOf(ended.contact);
    expect(await store.end(ended.chat, 1, (person) => person)).toBe(true);
    await shredAll(store);
    const files = await ground().files();
    for (const gone of [ring, key]) expect(holds(files, gone)).toBe(false);
  });

  it('forgets none that is dropped while files are written anew', async () => {
    const [one, other] = [await chatWith(store), await chatWith(store)];
    const key = await keyOf(other.contact);
    await forget(one.chat, one.address);
    await store.accept(message(other.address));
    const turn = await nextTurn(store, other.chat);
    await Promise.all([store.shred(0), store.commit(turn, commitOf({ forget: true }))]);
    await shredAll(store);
    expect(holds(await ground().files(), key)).toBe(false);
  });
}
