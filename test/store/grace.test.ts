import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Outbox } from '../../src/store/outbox.js';
import type { Store } from '../../src/store/store.js';
import { PATIENCE } from '../support/patience.js';
import { type Ground, grounds } from './grounds.js';
import { chatWith, courier, send } from './hand.js';

const HOLD_MS = 500;
const { open } = grounds.find(({ name }) => name === 'redis')!;

describe.skipIf(!inject('redis'))('after Redis was away', () => {
  let ground: Ground;
  let store: Store;
  let box: Outbox;
  beforeAll(async () => {
    ground = await open();
    store = ground.store;
    box = store.outbox;
  });
  afterAll(() => ground?.end());

  const take = (chat: string, taker = courier('another')) => box.claim(taker, 10, HOLD_MS, { chats: [chat] });
  /** Nobody looks for longer than couriers ever leave out. */
  const silence = () => new Promise((resolve) => setTimeout(resolve, 4_000));

  it('what a courier holds is left to it for a while, so that it can say what went out', async () => {
    const { chat } = await chatWith(store, { effects: [send('one'), send('two')] });
    const sender = courier('sender');
    const [one] = await take(chat, sender);
    await silence();
    expect(await take(chat)).toEqual([]);
    const two = await box.settle(one!, sender, HOLD_MS, { is: 'done', keepMs: 0 });
    expect(two?.row.id).toBe('two');
  });

  it('what nobody holds is taken at once, and in the end what a dead courier held', async () => {
    const { chat } = await chatWith(store, { effects: [send('one')] });
    const { chat: free } = await chatWith(store, { effects: [send('two')] });
    await take(chat, courier('dead'));
    await silence();
    expect(await take(free)).toHaveLength(1);
    expect(await take(chat)).toEqual([]);
    await vi.waitUntil(async () => (await take(chat)).length > 0, PATIENCE);
  });
});
