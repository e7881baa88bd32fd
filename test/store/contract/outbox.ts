import { v7 as newId } from 'uuid';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Held, Outbox, Settled, Taker } from '../../../src/store/outbox.js';
import type { EffectRow, Store } from '../../../src/store/store.js';
import { PATIENCE } from '../../support/patience.js';
import type { Ground } from '../grounds.js';
import {
  chatWith,
  commitNext,
  commitOf,
  courier,
  HOLD_MS,
  LIFETIMES,
  message,
  nextTurn,
  passAll,
  send,
} from '../hand.js';

const DONE: Settled = { is: 'done', keepMs: 0 };

/** The contract of the outbox. Its clock is the store's own, so that times are told by what may be taken. */
export function outbox(ground: () => Ground): void {
  let store: Store;
  let box: Outbox;
  beforeAll(() => {
    store = ground().store;
    box = store.outbox;
  });

  const ids = (held: Held[]) => held.map(({ row }) => row.id);
  const take = (chat: string, taker = courier(), ms = HOLD_MS) => box.claim(taker, 10, ms, { chats: [chat] });
  const first = async (chat: string, taker: Taker) => (await take(chat, taker))[0]!;

  it('keeps the rows of a queue in the order of the list and of the turns, each queue by itself', async () => {
    const kinds = ['remind', 'send', 'desk', 'send', 'cancel'] as const;
    const effects = kinds.map((kind, i) => ({ id: `z-${9 - i}`, kind, body: { i } }));
    const { chat, address } = await chatWith(store, { effects });
    await store.accept(message(address));
    const reminder: EffectRow = { ...send('a-2'), purpose: 'reminder' };
    const more = [send('a-0'), reminder, send('a-1')];
    await store.commit(await nextTurn(store, chat), commitOf({ effects: more }));
    const taker = courier();
    const held = await take(chat, taker);
    expect(held.map(({ queue }) => queue)).toEqual(['web/reply', 'web/reminder', 'desk', 'own']);
    expect(held[1]).toMatchObject({ chat, address, row: reminder, tries: 0 });
    for (const one of held) await box.settle(one, taker, HOLD_MS, { is: 'again', afterMs: 0, failed: false });
    expect(await passAll(store, chat)).toEqual([
      ...[effects[1], effects[3], send('a-0'), send('a-1')],
      reminder,
      effects[2],
      ...[effects[0], effects[4]],
    ]);
    expect(await take(chat)).toEqual([]);
  });

  it('gives each row away when it is settled, and the next one with it', async () => {
    const { chat } = await chatWith(store, { effects: [send('e-0'), send('e-1'), send('e-2')] });
    const taker = courier();
    const one = await first(chat, taker);
    const two = await box.settle(one, taker, HOLD_MS, DONE);
    expect(two?.row.id).toBe('e-1');
    // another process, after this one has died
    const other = courier('other');
    expect(await take(chat, other)).toEqual([]);
    await box.settle(two!, taker, HOLD_MS, { is: 'again', afterMs: 0, failed: false });
    expect(ids(await take(chat, other))).toEqual(['e-1']);
  });

  it('is in one hand at a time, until it is let go or its time is over', async () => {
    const { chat } = await chatWith(store, { effects: [send('e-0')] });
    const hands = Array.from({ length: 6 }, (_, i) => courier(`hand ${i}`));
    const taken = await Promise.all(hands.map((hand) => take(chat, hand)));
    expect(taken.flat()).toHaveLength(1);
    const holder = hands[taken.findIndex(({ length }) => length)]!;
    await box.prolong(holder, taken.flat(), 0);
    const [again] = await take(chat, courier('after it'));
    expect(again?.row.id).toBe('e-0');
    // who lost it is heard, and gets no more of it
    expect(await box.settle(taken.flat()[0]!, holder, HOLD_MS, DONE)).toBeNull();
    expect(await box.settle(again!, courier('after it'), HOLD_MS, DONE)).toBeNull();
    expect(await take(chat)).toEqual([]);
  });

  it('of one who lost it, is prolonged by nobody but the new one', async () => {
    const { chat } = await chatWith(store, { effects: [send('e-0')] });
    const [old, young] = [courier('old'), courier('young')];
    const held = await take(chat, old, 0);
    expect(ids(await take(chat, young))).toEqual(['e-0']);
    await box.prolong(old, held, 0);
    expect(await take(chat, courier('third'))).toEqual([]);
  });

  it('lets a row wait, and counts what failed', async () => {
    const { chat, address } = await chatWith(store, { effects: [send('e-0')] });
    const taker = courier();
    for (const failed of [true, false, true]) {
      await box.settle(await first(chat, taker), taker, HOLD_MS, { is: 'again', afterMs: 0, failed });
    }
    expect(await first(chat, taker)).toMatchObject({ tries: 2, row: { id: 'e-0' } });
    const held = await first(chat, courier('x'));
    expect(held).toBeUndefined();
    await box.prolong(taker, [{ chat, queue: 'web/reply' }], 0);
    const late = { is: 'again', afterMs: HOLD_MS, failed: true } as const;
    await box.settle(await first(chat, taker), taker, HOLD_MS, late);
    expect(await take(chat)).toEqual([]);
    // the person is there again, or writes again: what has failed is tried at once
    await box.wake(chat);
    await box.settle(await first(chat, taker), taker, HOLD_MS, late);
    await store.accept(message(address));
    await commitNext(store, chat, { effects: [send('e-1')] });
    expect(ids(await take(chat))).toEqual(['e-0']);
  });

  it('keeps a wish to be left alone, whoever wakes the chat', async () => {
    const { chat, address } = await chatWith(store, { effects: [send('e-0')] });
    const taker = courier();
    const wait = { is: 'again', afterMs: HOLD_MS, failed: false } as const;
    await box.settle(await first(chat, taker), taker, HOLD_MS, wait);
    await box.wake(chat);
    await store.accept(message(address));
    await commitNext(store, chat, { effects: [send('e-1')] });
    expect(await take(chat)).toEqual([]);
  });

  it('takes what is held from nobody, whoever wakes the chat', async () => {
    const { chat, address } = await chatWith(store, { effects: [send('e-0')] });
    await take(chat, courier('holder'));
    await box.wake(chat);
    await store.accept(message(address));
    await commitNext(store, chat, { effects: [send('e-1')] });
    expect(await take(chat)).toEqual([]);
  });

  it('gives the most urgent of all chats first, and no more than are wanted', async () => {
    const queues = ['urgent/reply', 'urgent/reminder'];
    const taker = { ...courier(), queues };
    const of = async (id: string, purpose?: 'reminder') => {
      const address = { channel: 'urgent', id: newId() };
      await chatWith(store, { effects: [purpose ? { ...send(id), purpose } : send(id)] }, address);
    };
    await of('r-0', 'reminder');
    await of('a-0');
    await of('a-1');
    expect(ids(await box.claim(taker, 1, HOLD_MS))).toEqual(['a-0']);
    expect(ids(await box.claim(taker, 5, HOLD_MS))).toEqual(['a-1', 'r-0']);
    expect(await box.claim(taker, 5, HOLD_MS)).toEqual([]);
  });

  it('gives those of some chats alone, or those that nobody has come for, where that is wanted', async () => {
    const queues = ['some/reply'];
    const taker = { ...courier(), queues };
    const of = async (id: string) =>
      (await chatWith(store, { effects: [send(id)] }, { channel: 'some', id: newId() })).chat;
    const [one, two, three] = [await of('a-0'), await of('a-1'), await of('a-2')];
    expect(await box.claim(taker, 5, HOLD_MS, { chats: [] })).toEqual([]);
    expect(await box.claim(taker, 5, HOLD_MS, { dueMs: HOLD_MS })).toEqual([]);
    expect(ids(await box.claim(taker, 5, HOLD_MS, { chats: [three, newId(), one] })).sort()).toEqual([
      'a-0',
      'a-2',
    ]);
    await vi.waitUntil(async () => (await box.claim(taker, 5, HOLD_MS, { dueMs: 2 })).length === 1, PATIENCE);
    expect(await box.claim(taker, 5, HOLD_MS, { chats: [two] })).toEqual([]);
  });

  it('gives nothing under a name that is paused, in no hand, and does not shorten a pause', async () => {
    const { chat } = await chatWith(store, { effects: [send('e-0'), send('e-1')] });
    const name = newId();
    const [one, two] = [courier('one', name), courier('two', name)];
    const held = await first(chat, one);
    await box.pause(name, HOLD_MS);
    await box.pause(name, 1);
    expect(await box.settle(held, one, HOLD_MS, DONE)).toBeNull();
    expect(await take(chat, two)).toEqual([]);
    expect(ids(await take(chat, courier('one')))).toEqual(['e-1']);
  });

  it('drops a row, whatever was to be kept of those that went out', async () => {
    const { chat } = await chatWith(store, { effects: [send('e-0'), send('e-1')] });
    const taker = courier();
    const next = await box.settle(await first(chat, taker), taker, HOLD_MS, { is: 'dropped' });
    expect(next?.row.id).toBe('e-1');
    expect(await box.recall(taker, chat, 'e-0', HOLD_MS)).toBeNull();
  });

  it('can take back a row that went out, while it is kept, before all others', async () => {
    const { chat, address } = await chatWith(store, { effects: [send('e-0', 'first')] });
    const taker = courier();
    const failed = { is: 'again', afterMs: 0, failed: true } as const;
    await box.settle(await first(chat, taker), taker, HOLD_MS, failed);
    await box.settle(await first(chat, taker), taker, HOLD_MS, { is: 'done', keepMs: HOLD_MS });
    expect(await take(chat)).toEqual([]);
    await store.accept(message(address));
    await commitNext(store, chat, { effects: [send('e-1')] });
    const back = await box.recall(taker, chat, 'e-0', HOLD_MS);
    expect(back).toMatchObject({ row: send('e-0', 'first'), tries: 1, queue: 'web/reply' });
    expect(await box.recall(taker, chat, 'e-0', HOLD_MS)).toBeNull();
    expect((await box.settle(back!, taker, HOLD_MS, DONE))?.row.id).toBe('e-1');
    expect(await box.recall(taker, chat, 'e-0', HOLD_MS)).toBeNull();
    expect(await box.recall(taker, chat, 'e-1', HOLD_MS)).toBeNull();
  });

  it('keeps nothing longer than it was told', async () => {
    const { chat } = await chatWith(store, { effects: [send('e-0', 'KEPT-NO-LONGER')] });
    const taker = courier();
    await box.settle(await first(chat, taker), taker, HOLD_MS, { is: 'done', keepMs: 1 });
    await expect
      .poll(async () => {
        await store.expire(0, LIFETIMES);
        return box.recall(taker, chat, 'e-0', HOLD_MS);
      })
      .toBeNull();
  });

  it('tells how long a row waits, and how long its queue has been quiet', async () => {
    const { chat } = await chatWith(store, { effects: [send('e-0')] });
    const [held] = await take(chat);
    expect(held!.ageMs).toBeGreaterThanOrEqual(0);
    expect(held!.ageMs).toBeLessThan(HOLD_MS);
    expect(held!.quietMs).toBeLessThanOrEqual(held!.ageMs);
  });
}
