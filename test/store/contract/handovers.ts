import { v7 as newId } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitNext, commitOf, message, newAddress, nextTurn, send } from '../hand.js';

/** The contract of `Commit.handover`, `handovers` and `documents`. */
export function handovers(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  it('are told the longest first, until a commit ends them', async () => {
    const second = await chatWith(store, { handover: 7_000_000_000_002 });
    const first = await chatWith(store, { handover: 7_000_000_000_001 });
    const third = await chatWith(store, { handover: 7_000_000_000_003 });
    const none = await chatWith(store, { handover: null });
    const mine = [first, second, third, none].map(({ chat }) => chat);
    const waiting = async () => (await store.handovers()).filter(({ chat }) => mine.includes(chat));
    expect(await waiting()).toEqual([
      { chat: first.chat, since: 7_000_000_000_001 },
      { chat: second.chat, since: 7_000_000_000_002 },
      { chat: third.chat, since: 7_000_000_000_003 },
    ]);
    await store.accept(message(first.address));
    const stale = await nextTurn(store, first.chat);
    await store.commit(stale, commitOf());
    expect(await store.commit(stale, commitOf({ handover: 1 }))).toBeNull();
    await store.accept(message(second.address));
    await commitNext(store, second.chat, { handover: 7_000_000_000_004 });
    expect((await waiting()).map(({ chat }) => chat)).toEqual([third.chat, second.chat]);
    await store.accept(message(third.address));
    await commitNext(store, third.chat, { handover: null });
    await store.accept(message(second.address));
    await commitNext(store, second.chat, { forget: true, handover: 5, effects: [send('bye-0')] });
    expect(await waiting()).toEqual([]);
  });

  it('are counted, and told a part at a time', async () => {
    for (let since = 1; since <= 5; since += 1) await chatWith(store, { handover: since });
    const all = await store.handovers();
    expect(await store.openHandovers()).toBe(all.length);
    expect(await store.handovers({ skip: 0, most: 2 })).toEqual(all.slice(0, 2));
    expect(await store.handovers({ skip: 1, most: 3 })).toEqual(all.slice(1, 4));
    expect(await store.handovers({ skip: all.length, most: 3 })).toEqual([]);
  });

  it('show both documents of a chat as they stand', async () => {
    const address = newAddress();
    const { chat } = await store.accept(message(address));
    const { contact } = await nextTurn(store, chat);
    const documents = { contact, address, session: null, person: null };
    expect(await store.documents(chat)).toEqual(documents);
    await commitNext(store, chat, { session: { at: 'x' }, person: ['Siti'] });
    expect(await store.documents(chat)).toEqual({ ...documents, session: { at: 'x' }, person: ['Siti'] });
    expect(await store.documents(newId())).toBeNull();
  });
}
