import { beforeAll, expect, it } from 'vitest';
import type { Documents, Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitNext, message, newAddress, passAll, send } from '../hand.js';

/** The contract of `sessions`. */
export function sessions(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  async function all(): Promise<Documents[]> {
    const found: Documents[] = [];
    for await (const documents of store.sessions()) found.push(documents);
    return found;
  }

  it('are told of every chat that has one, each once, with the person', async () => {
    const many = await Promise.all(
      Array.from({ length: 250 }, (_, i) => chatWith(store, { session: { place: i }, person: { name: i } })),
    );
    const { chat: unread } = await store.accept(message(newAddress()));
    const found = new Map((await all()).map((one) => [one.address.id, one]));
    expect(found.size).toBe((await all()).length);
    for (const [i, { address, contact }] of many.entries())
      expect(found.get(address.id)).toEqual({ contact, address, session: { place: i }, person: { name: i } });
    expect(found.has((await store.address(unread))!.id)).toBe(false);
  });

  it('are told no more of who was forgotten', async () => {
    const { chat, address } = await chatWith(store);
    await store.accept(message(address));
    await commitNext(store, chat, { forget: true, effects: [send('bye-0')] });
    await passAll(store, chat);
    expect((await all()).some((one) => one.address.id === address.id)).toBe(false);
  });
}
