import { beforeAll, expect, it } from 'vitest';
import type { Address, Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import {
  chatWith,
  commitNext,
  courier,
  HOLD_MS,
  message,
  newAddress,
  nextTurn,
  passAll,
  send,
  wantedIn,
} from '../hand.js';

/** The contract of `readdress`. */
export function readdressing(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });
  const alias = (address: Address, other: Address) => store.accept(message(address, { aliases: [other.id] }));

  it('takes a chat with all that is its own to another address, and leaves nothing at the old ones', async () => {
    const [old, lid, now] = [newAddress(), newAddress(), newAddress()];
    const reminders = { [`r-${old.id}`]: 9_000_000 };
    const { chat } = await chatWith(store, { session: 's', effects: [send('x-0')], reminders }, old);
    await alias(old, lid);
    expect(await store.readdress(old, now)).toBe(true);
    expect(await store.chat(now)).toBe(chat);
    expect(await store.address(chat)).toEqual(now);
    expect(await store.chat(old)).toBeNull();
    expect(await store.chat(lid)).toBeNull();
    expect((await nextTurn(store, chat)).address).toEqual(now);
    expect(await passAll(store, chat)).toEqual([send('x-0')]);
    expect((await wantedIn(store)).filter((one) => one.chat === chat)).toHaveLength(1);
    const stranger = await store.accept(message(old));
    expect(stranger.chat).not.toBe(chat);
    expect((await nextTurn(store, stranger.chat)).session).toBeNull();
    expect(await store.documents(chat)).toMatchObject({ address: now, session: 's' });
  });

  it('takes what waits to the channel of the other address, and back', async () => {
    const old = newAddress('whatsapp');
    const away = newAddress('moved');
    const rows = [send('x-0'), send('x-1')];
    const { chat } = await chatWith(store, { effects: rows }, old);
    await store.readdress(old, away);
    const there = courier('there', 'there', 'moved');
    const [held] = await store.outbox.claim(there, 9, HOLD_MS, { chats: [chat] });
    expect(held).toMatchObject({ queue: 'moved/reply', row: rows[0], address: away });
    expect(
      await store.outbox.claim(courier('old', 'old', 'whatsapp'), 9, HOLD_MS, { chats: [chat] }),
    ).toEqual([]);
    await store.readdress(away, old);
    // whoever held it while it was away holds it no more
    expect(
      await store.outbox.settle(held!, there, HOLD_MS, { is: 'again', afterMs: HOLD_MS, failed: true }),
    ).toBeNull();
    expect(await passAll(store, chat)).toEqual(rows);
  });

  it('leads whoever had the address before to the chat, and goes on writing to them', async () => {
    const [old, now, lid] = [newAddress(), newAddress(), newAddress()];
    const { chat } = await chatWith(store, {}, old);
    const before = await chatWith(store, { effects: [send('y-0')] }, now);
    await alias(now, lid);
    expect(await store.readdress(old, now)).toBe(true);
    for (const address of [now, lid]) expect(await store.chat(address)).toBe(chat);
    expect(await store.address(before.chat)).toEqual(now);
    expect(await store.address(chat)).toEqual(now);
    expect(await passAll(store, before.chat)).toEqual([send('y-0')]);
    expect((await store.accept(message(now))).chat).toBe(chat);
    // twice is once
    expect(await store.readdress(now, now)).toBe(true);
    expect(await store.chat(now)).toBe(chat);
  });

  it('keeps the address of a chat when the one that was left is forgotten', async () => {
    const [old, now] = [newAddress(), newAddress()];
    const { chat } = await chatWith(store, {}, old);
    const before = await chatWith(store, {}, now);
    await store.accept(message(now));
    await store.readdress(old, now);
    await commitNext(store, before.chat, { forget: true });
    expect(await store.address(before.chat)).toBeNull();
    expect(await store.chat(now)).toBe(chat);
  });

  it('does nothing where nobody is', async () => {
    const [old, now] = [newAddress(), newAddress()];
    expect(await store.readdress(old, now)).toBe(false);
    expect(await store.chat(now)).toBeNull();
  });
}
