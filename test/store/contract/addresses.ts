import { v7 as newId } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { Address, Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import {
  chatWith,
  commitNext,
  commitOf,
  doAll,
  message,
  newAddress,
  nextTurn,
  passAll,
  send,
} from '../hand.js';

/** A person with a LID and a telephone number. */
function person(): { lid: Address; phone: Address } {
  return { lid: newAddress('whatsapp'), phone: newAddress('whatsapp') };
}

/** The contract of `NewMessage.aliases`. */
export function addresses(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });
  /** A message from one address of a person that tells of others. */
  const from = (address: Address, aliases: Address[], fields = {}) =>
    store.accept(message(address, { aliases: aliases.map(({ id }) => id), ...fields }));

  it('lead to one chat, whichever comes first, and the last is written to', async () => {
    const { lid, phone } = person();
    const { chat } = await store.accept(message(lid));
    expect(await from(phone, [lid])).toEqual({ chat, duplicate: false, others: [] });
    expect(await store.address(chat)).toEqual(phone);
    expect((await nextTurn(store, chat)).address).toEqual(phone);
    for (const address of [lid, phone]) expect(await store.chat(address)).toBe(chat);
    expect((await store.accept(message(lid))).chat).toBe(chat);
    expect(await store.address(chat)).toEqual(lid);
    expect((await from(phone, [])).chat).toBe(chat);
    expect((await store.attention(1_000)).find((found) => found.chat === chat)?.address).toEqual(phone);
    expect(await doAll(store, chat)).toHaveLength(4);
  });

  it('are remembered from the first message on, each once', async () => {
    const { lid, phone } = person();
    const { chat } = await from(lid, [phone, lid, phone]);
    expect(await store.address(chat)).toEqual(lid);
    expect(await store.chat(phone)).toBe(chat);
    expect((await store.accept(message({ ...phone, channel: 'telegram' }))).chat).not.toBe(chat);
  });

  it('count one message once, under whichever of them it comes', async () => {
    const { lid, phone } = person();
    const { chat } = await from(lid, [], { key: 'k', body: 'first' });
    expect(await from(phone, [lid], { key: 'k' })).toMatchObject({ chat, duplicate: true });
    expect(await store.chat(phone)).toBe(chat);
    expect(await from(phone, [], { key: 'k' })).toMatchObject({ chat, duplicate: true });
    expect(await from(phone, [], { key: 'other', body: 'second' })).toMatchObject({ duplicate: false });
    expect(await from(lid, [], { key: 'other' })).toMatchObject({ chat, duplicate: false });
    expect(await doAll(store, chat)).toHaveLength(3);
  });

  it('with a chat of their own are left alone and told, until it is joined', async () => {
    const { lid, phone } = person();
    const spare = newAddress('whatsapp');
    const { chat } = await store.accept(message(lid));
    const other = (await store.accept(message(phone))).chat;
    const told = { chat, others: [other] };
    const accepted = await from(lid, [phone, spare], { key: 'k' });
    expect(accepted).toEqual({ ...told, duplicate: false });
    expect(await from(lid, [phone], { key: 'k' })).toEqual({ ...told, duplicate: true });
    expect(await store.chat(phone)).toBe(other);
    expect(await store.chat(spare)).toBe(chat);
    expect(await from(newAddress('whatsapp'), [phone, lid])).toMatchObject({ chat: other, others: [chat] });
    expect(await store.join(chat, other, () => null)).toBe(true);
    expect(await from(lid, [phone])).toEqual({ chat, duplicate: false, others: [] });
    expect(await store.chat(phone)).toBe(other);
  });

  it('that come for the first time at once, from all of them, begin one chat and lose nothing', async () => {
    const { lid, phone } = person();
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        i % 2
          ? from(lid, [phone], { key: String(i), body: i })
          : from(phone, [lid], { key: String(i), body: i }),
      ),
    );
    const [chat] = new Set(all.map((accepted) => accepted.chat));
    expect(all).toEqual(all.map(() => ({ chat, duplicate: false, others: [] })));
    expect((await doAll(store, chat!)).toSorted((a, b) => Number(a) - Number(b))).toEqual(
      all.map((_, i) => i),
    );
    const address = await store.address(chat!);
    expect([lid, phone]).toContainEqual(address);
  });

  it('that bring the same message at once bring it once', async () => {
    const { lid, phone } = person();
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        i % 2 ? from(lid, [phone], { key: 'k' }) : from(phone, [lid], { key: 'k' }),
      ),
    );
    expect(all.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    const { chat } = all.find(({ duplicate }) => !duplicate)!;
    expect(await doAll(store, chat)).toHaveLength(1);
  });

  it('are all forgotten with the person', async () => {
    const { lid, phone } = person();
    const first = { key: newId() };
    const { chat } = await from(lid, [phone], first);
    await from(phone, []);
    await commitNext(store, chat, { effects: [send('old-0')] });
    await commitNext(store, chat, { effects: [send('bye-0')], forget: true });
    expect(await store.address(chat)).toEqual(phone);
    expect(await passAll(store, chat)).toEqual([send('bye-0')]);
    for (const address of [lid, phone]) {
      expect(await store.chat(address)).toBeNull();
      expect((await from(address, [], first)).duplicate).toBe(true);
      expect(await store.chat(address)).toBeNull();
    }
    expect(await ground().rows()).not.toContain(chat);
    const anew = await store.accept(message(lid));
    expect((await store.accept(message(phone))).chat).not.toBe(anew.chat);
  });

  it('that come while the person is forgotten are written to afterwards', async () => {
    const { lid, phone } = person();
    const { chat } = await store.accept(message(lid));
    const turn = await nextTurn(store, chat);
    await from(phone, [lid]);
    expect(await store.commit(turn, commitOf({ forget: true, effects: [send('bye-0')] }))).not.toBeNull();
    expect(await store.address(chat)).toEqual(phone);
    await passAll(store, chat);
    expect((await nextTurn(store, chat)).address).toEqual(phone);
    for (const address of [lid, phone]) expect(await store.chat(address)).toBe(chat);
  });

  it('lie nowhere in the clear', async () => {
    const { lid, phone } = person();
    const { chat } = await chatWith(store, {}, lid);
    await from(phone, [lid]);
    await from(lid, [phone, newAddress('whatsapp')]);
    const files = (await ground().files()).toString('latin1');
    expect(files).toContain(chat);
    for (const { id } of [lid, phone]) {
      expect(files).not.toContain(id);
      expect(await ground().rows()).not.toContain(Buffer.from(id).toString('hex'));
    }
  });
}
