import { v7 as newId } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import {
  commitNext,
  commitOf,
  doAll,
  HAND,
  LIFETIMES,
  message,
  newAddress,
  nextTurn,
  passAll,
} from '../hand.js';

const SINCE = 900_000_000_000;

/** The contract of `setAside`, `deadLetters` and `replay`. */
export function deadLetters(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  /** A chat with a message that was set aside at an instant, and others behind it. */
  async function chatWithOne(since = SINCE, address = newAddress()) {
    const first = message(address, { body: { said: 'first' }, photo: Buffer.from('photo'), at: 5 });
    const { chat } = await store.accept(first);
    await store.accept(message(address, { body: { said: 'second' } }));
    const turn = (await store.claim(chat, false, HAND))!;
    await store.failed(turn, 'RangeError');
    const notice = { turn: newId(), at: 6, body: { said: 'notice' } };
    expect(await store.setAside(turn, { kind: 'photo', since, fault: 'RangeError' }, notice)).toBe(true);
    return { chat, address, turn, notice };
  }

  it('leave their chat, and a notice comes into their place', async () => {
    const { chat, turn, notice } = await chatWithOne();
    expect(await store.claim(chat, false, HAND)).toMatchObject({
      id: notice.turn,
      at: 6,
      tries: 0,
      hasPhoto: false,
    });
    expect(await store.commit(turn, commitOf())).toBeNull();
    expect(await store.setAside(turn, { kind: 'photo', since: SINCE, fault: null }, null)).toBe(false);
    expect(await doAll(store, chat)).toEqual([{ said: 'notice' }, { said: 'second' }]);
  });

  it('leave their chat without a notice', async () => {
    const { chat } = await store.accept(message(newAddress()));
    expect(
      await store.setAside(await nextTurn(store, chat), { kind: 'text', since: SINCE, fault: null }, null),
    ).toBe(true);
    expect(await store.next(chat)).toBeNull();
    expect((await store.attention(1_000)).some((found) => found.chat === chat)).toBe(false);
  });

  it('are listed with what is not personal, the newest first', async () => {
    const older = await chatWithOne(SINCE + 1);
    const newer = await chatWithOne(SINCE + 2);
    const [first, second] = await store.deadLetters(2);
    expect(first).toEqual({ id: newer.turn.id, at: 5, since: SINCE + 2, kind: 'photo', fault: 'RangeError' });
    expect(second?.id).toBe(older.turn.id);
    expect(await store.deadLetters(1)).toHaveLength(1);
  });

  it('come back into their chat as the last message, with their photograph', async () => {
    const { chat, turn } = await chatWithOne();
    await commitNext(store, chat);
    expect(await store.replay(turn.id)).toBe(chat);
    expect(await store.replay(turn.id)).toBeNull();
    expect((await store.deadLetters(1_000)).some(({ id }) => id === turn.id)).toBe(false);
    expect((await store.attention(1_000)).find((found) => found.chat === chat)?.messages).toBe(2);
    await commitNext(store, chat);
    expect(await store.claim(chat, false, HAND)).toMatchObject({
      id: turn.id,
      at: 5,
      body: { said: 'first' },
      tries: 0,
    });
    expect(String(await store.photo(chat, turn.id))).toBe('photo');
    await commitNext(store, chat);
    expect(await store.photo(chat, turn.id)).toBeNull();
  });

  it('are forgotten with their person', async () => {
    const { chat, turn } = await chatWithOne();
    await commitNext(store, chat, { forget: true });
    expect((await store.deadLetters(1_000)).some(({ id }) => id === turn.id)).toBe(false);
    expect(await store.replay(turn.id)).toBeNull();
    await doAll(store, chat);
    await passAll(store, chat);
    expect(await ground().rows()).not.toContain(turn.id);
  });

  it('are gone after their time to live', async () => {
    const { turn } = await chatWithOne(SINCE + 10);
    const isThere = async () => (await store.deadLetters(1_000)).some(({ id }) => id === turn.id);
    await store.expire(SINCE + 10 + LIFETIMES.dead_letters.ms - 1, LIFETIMES);
    expect(await isThere()).toBe(true);
    await store.expire(SINCE + 10 + LIFETIMES.dead_letters.ms, LIFETIMES);
    expect(await isThere()).toBe(false);
  });
}
