import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitNext, courier, doAll, HOLD_MS, message, newAddress, send } from '../hand.js';

/** The contract of `backlog`. */
export function backlog(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  it('counts chats in which messages wait, and tells when the oldest came', async () => {
    const before = await store.backlog();
    const [first, second] = [newAddress(), newAddress()];
    const { chat } = await store.accept(message(first, { at: 0 }));
    await store.accept(message(first, { at: 900 }));
    const other = await store.accept(message(second, { at: 1 }));
    expect((await store.backlog()).inbox).toEqual({ chats: before.inbox.chats + 2, oldest: 0 });
    await commitNext(store, chat);
    expect((await store.backlog()).inbox).toEqual({ chats: before.inbox.chats + 2, oldest: 1 });
    await doAll(store, chat);
    await doAll(store, other.chat);
    expect((await store.backlog()).inbox).toEqual(before.inbox);
  });

  it('counts chats by the queue in which rows wait for them, and for how long these have been due', async () => {
    const queue = 'backlogged/reply';
    const of = async () => (await store.backlog()).outbox[queue];
    expect(await of()).toBeUndefined();
    const address = newAddress('backlogged');
    const { chat } = await chatWith(store, { effects: [send('b-0'), send('b-1')] }, address);
    await chatWith(store, { effects: [send('c-0')] }, newAddress('backlogged'));
    const { chats, overdueMs } = (await of())!;
    expect([chats, overdueMs >= 0, overdueMs < 60_000]).toEqual([2, true, true]);
    // what is in hand is not due
    const taker = courier('b', 'backlogged', 'backlogged');
    const held = await store.outbox.claim(taker, 10, HOLD_MS);
    expect(await of()).toEqual({ chats: 2, overdueMs: 0 });
    const mine = held.find((one) => one.chat === chat)!;
    for (let next: typeof mine | null = mine; next; )
      next = await store.outbox.settle(next, taker, HOLD_MS, { is: 'done', keepMs: HOLD_MS });
    expect((await of())!.chats).toBe(1);
    for (const other of held)
      if (other !== mine) await store.outbox.settle(other, taker, HOLD_MS, { is: 'dropped' });
    expect(await of()).toBeUndefined();
  });
}
