import { v7 as newId } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { Commit, Json, Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitOf, message, newAddress, nextTurn, send, wantedIn } from '../hand.js';

const MOST = 1_000;

/** The contract of chats that are overdue where they were taken to, and of their end. */
export function ending(ground: () => Ground): void {
  let store: Store;
  let now = 5_000_000;
  beforeAll(() => {
    store = ground().store;
  });

  /** A chat that is overdue at `until`. */
  async function takenAway(fields: Partial<Commit> = {}) {
    now += 1_000;
    const until = now;
    const away = newAddress('moved');
    const made = await chatWith(store, fields);
    await store.readdress(made.address, away, until);
    return { ...made, away, until };
  }
  const unchanged = (person: Json) => person;
  const remindersOf = async (chat: string) =>
    (await wantedIn(store)).filter((one) => one.chat === chat).map(({ id }) => id);

  it('comes once the chat is overdue, not before, and once', async () => {
    const { chat, until } = await takenAway();
    expect(await store.overdue(until - 1, MOST)).not.toContain(chat);
    expect(await store.end(chat, until - 1, unchanged)).toBe(false);
    expect(await store.documents(chat)).not.toBeNull();
    expect(await store.overdue(until, MOST)).toContain(chat);
    expect(await store.end(chat, until, unchanged)).toBe(true);
    expect(await store.overdue(until, MOST)).not.toContain(chat);
    expect(await store.end(chat, until, unchanged)).toBe(false);
    expect(await store.end(newId(), until, unchanged)).toBe(false);
  });

  it('never comes for a chat that was taken on to where it is not overdue, or was never away', async () => {
    const { chat, away, until } = await takenAway();
    const other = await chatWith(store);
    await store.readdress(away, newAddress());
    expect(await store.overdue(until, MOST)).not.toContain(chat);
    for (const one of [chat, other.chat]) expect(await store.end(one, until, unchanged)).toBe(false);
    expect(await store.documents(chat)).toMatchObject({ session: { step: 1 } });
  });

  it('tells the longest overdue first, and no more than are asked for', async () => {
    const chats = [await takenAway(), await takenAway(), await takenAway()];
    const told = await store.overdue(now, MOST);
    expect(told.filter((id) => chats.some(({ chat }) => chat === id))).toEqual(chats.map(({ chat }) => chat));
    expect(await store.overdue(now, 2)).toEqual(told.slice(0, 2));
  });

  it('takes a person who has no other chat along, with all of theirs', async () => {
    const record = newId();
    const { chat, contact, away, until } = await takenAway({
      effects: [send('x-0')],
      reminders: { [`r-${record}`]: 9_000_000 },
      records: [{ id: record, kind: 'verdict', at: 1_000_000, about: {}, body: null }],
      handover: 1_000_000,
      recent: [{ id: 'l-0', at: 1_000_000, body: 'halo' }],
    });
    await store.accept(message(away, { photo: new Uint8Array([1, 2, 3]) }));
    const turn = await nextTurn(store, chat);
    expect(await store.end(chat, until, unchanged)).toBe(true);
    expect(await store.commit(turn, commitOf())).toBeNull();
    expect(await store.chat(away)).toBeNull();
    expect(await store.documents(chat)).toBeNull();
    expect(await remindersOf(chat)).toEqual([]);
    expect((await store.attention(MOST)).map((one) => one.chat)).not.toContain(chat);
    expect((await store.handovers()).map((one) => one.chat)).not.toContain(chat);
    const rows = await ground().rows();
    for (const id of [chat, contact, record]) expect(rows).not.toContain(id);
  });

  it('leaves a person their other chats, with what was set in those', async () => {
    const reminders = { away: 9_000_000 };
    const { chat, until } = await takenAway({ reminders });
    const { chat: kept, address } = await chatWith(store);
    expect(await store.join(chat, kept, () => 'both')).toBe(true);
    await store.accept(message(address));
    const both = { away: 9_000_000, kept: 9_000_000 };
    await store.commit(await nextTurn(store, kept), commitOf({ person: 'both', reminders: both }));
    await store.accept(message(address));
    const turn = await nextTurn(store, kept);
    expect(await remindersOf(chat)).toEqual(['away']);

    const end = store.end(chat, until, (person, ids) => ({ was: person, without: ids }));
    expect(await end).toBe(true);
    expect(await store.documents(chat)).toBeNull();
    expect(await store.documents(kept)).toMatchObject({
      address,
      session: { step: 1 },
      person: { was: 'both', without: ['away'] },
    });
    expect(await remindersOf(chat)).toEqual([]);
    expect(await remindersOf(kept)).toEqual(['kept']);
    // what was read before it would bring the reminder back
    expect(await store.commit(turn, commitOf({ reminders: both }))).toBeNull();
    expect(
      await store.commit(await nextTurn(store, kept), commitOf({ reminders: { kept: 9_000_000 } })),
    ).not.toBeNull();
  });

  it('takes the last chat of a person along who had others', async () => {
    const first = await takenAway();
    const second = await takenAway({ reminders: { last: 9_000_000 } });
    await store.join(first.chat, second.chat, unchanged);
    expect(await store.end(first.chat, now, unchanged)).toBe(true);
    expect(await store.documents(second.chat)).not.toBeNull();
    expect(await store.end(second.chat, now, unchanged)).toBe(true);
    const rows = await ground().rows();
    for (const { chat, contact } of [first, second])
      for (const id of [chat, contact]) expect(rows).not.toContain(id);
  });
}
