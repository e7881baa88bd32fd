import { v7 as newId } from 'uuid';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Aged, Ageing, Commit, Json, Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitNext, LIFETIMES, message, newAddress, nextTurn, passAll, send } from '../hand.js';

const MOST = 1_000;
const DAY = 24 * 60 * 60_000;

/** The contract of documents of which something is over: `Commit.agesAt`, `ageing` and `age`. */
export function ageing(ground: () => Ground): void {
  let store: Store;
  let now = 6_000_000_000_000;
  beforeAll(() => {
    store = ground().store;
  });

  /** A chat of which something is over at `at`. */
  async function chatDue(fields: Partial<Commit> = {}, address = newAddress()) {
    now += 1_000;
    const made = await chatWith(store, { ...fields, agesAt: now }, address);
    return { ...made, at: now };
  }
  const leaving =
    (session: Json, person: Json, agesAt: number | null = null) =>
    (): Aged => ({ session, person, agesAt });
  const nothing = leaving(null, null);
  const isDue = async (chat: string, at: number) => (await store.ageing(at, MOST)).includes(chat);

  it('tells the chats of which something is over, the longest first, and no others', async () => {
    const chats = [await chatDue(), await chatDue(), await chatDue()];
    const last = chats[2]!.at;
    const told = (await store.ageing(last, MOST)).filter((id) => chats.some(({ chat }) => chat === id));
    expect(told).toEqual(chats.map(({ chat }) => chat));
    expect(await isDue(chats[2]!.chat, last - 1)).toBe(false);
    expect(await store.ageing(last, 2)).toHaveLength(2);
    const { chat } = await chatWith(store);
    expect(await isDue(chat, Number.MAX_SAFE_INTEGER)).toBe(false);
  });

  it('keeps the earliest time that a commit named, until it has been looked at', async () => {
    const { chat, address, at } = await chatDue();
    await store.accept(message(address));
    await commitNext(store, chat, { agesAt: at + 5_000 });
    expect(await isDue(chat, at)).toBe(true);
    await store.accept(message(address));
    await commitNext(store, chat, { agesAt: at - 5_000 });
    expect(await isDue(chat, at - 5_000)).toBe(true);
    await store.age(chat, at, ({ session, person }) => ({ session, person, agesAt: at + 9_000 }));
    expect(await isDue(chat, at + 8_999)).toBe(false);
    expect(await isDue(chat, at + 9_000)).toBe(true);
  });

  it('writes what is left, by which turns that were read before no longer stand', async () => {
    const { chat, address, at } = await chatDue({ session: { old: 1 }, person: { old: 2 } });
    const seen: Ageing[] = [];
    await store.age(chat, at, (documents) => {
      seen.push(documents);
      return { session: { less: 1 }, person: { less: 2 }, agesAt: at + 1 };
    });
    expect(seen).toEqual([{ session: { old: 1 }, person: { old: 2 }, alone: true, since: at }]);
    expect(await store.documents(chat)).toMatchObject({ session: { less: 1 }, person: { less: 2 } });
    await store.accept(message(address));
    const turn = await nextTurn(store, chat);
    expect(turn).toMatchObject({ session: { less: 1 }, person: { less: 2 } });
    expect(
      await store.commit(turn, { session: 1, person: 1, effects: [], records: [], reminders: {} }),
    ).not.toBeNull();
  });

  it('does nothing before its time, of a chat that is not there, and while messages wait', async () => {
    const { chat, address, at } = await chatDue();
    const left = vi.fn(nothing);
    await store.age(chat, at - 1, left);
    await store.age(newId(), at, left);
    await store.accept(message(address));
    await store.age(chat, at, left);
    expect(left).not.toHaveBeenCalled();
    expect(await isDue(chat, at)).toBe(false);
    expect(await isDue(chat, at + DAY)).toBe(true);
    await commitNext(store, chat, {});
  });

  it('takes a person of whom nothing is left along, with their chat and data key', async () => {
    const { chat, contact, address, at } = await chatDue();
    await store.age(chat, at, nothing);
    expect(await store.documents(chat)).toBeNull();
    expect(await store.chat(address)).toBeNull();
    expect(await ground().dataKey(contact)).toBeNull();
    const rows = await ground().rows();
    for (const id of [chat, contact]) expect(rows).not.toContain(id);
    expect(await isDue(chat, Number.MAX_SAFE_INTEGER)).toBe(false);
    expect((await store.accept(message(address))).chat).not.toBe(chat);
  });

  it('keeps a person without a session, as long as something of them is left', async () => {
    const { chat, contact, address, at } = await chatDue();
    await store.age(chat, at, leaving(null, { consent: 1 }, at + 9));
    expect(await store.documents(chat)).toMatchObject({ session: null, person: { consent: 1 } });
    await store.age(chat, at + 9, nothing);
    expect(await ground().dataKey(contact)).toBeNull();
    expect(await store.chat(address)).toBeNull();
  });

  const record = (kind: 'failure' | 'verdict', at: number) => ({
    id: newId(),
    kind,
    at,
    about: {},
    body: null,
  });
  it.each<[string, (at: number) => Partial<Commit>, (chat: string, at: number) => Promise<unknown>]>([
    [
      'a record',
      (at) => ({ records: [record('failure', at)] }),
      (_, at) => store.expire(at + LIFETIMES.records.ms, LIFETIMES),
    ],
    [
      'a verdict',
      (at) => ({ records: [record('verdict', at)] }),
      (_, at) => store.expire(at + LIFETIMES.verdicts.ms, LIFETIMES),
    ],
    [
      'latest lines',
      (at) => ({ recent: [{ id: newId(), at, body: 'halo' }] }),
      (_, at) => store.expire(at + LIFETIMES.latest_lines.ms, LIFETIMES),
    ],
    ['what waits to go out', () => ({ effects: [send('e-0')] }), (chat) => passAll(store, chat)],
  ])('keeps chat and key while there is %s', async (_, fields, end) => {
    const { chat, contact, at } = await chatDue(fields(now));
    await store.age(chat, at, nothing);
    expect(await store.documents(chat)).toMatchObject({ session: null, person: null });
    expect(await ground().dataKey(contact)).not.toBeNull();
    expect(await isDue(chat, at)).toBe(false);
    await end(chat, at);
    await store.age(chat, at + DAY, nothing);
    expect(await ground().dataKey(contact)).toBeNull();
  });

  it('keeps chat and key while a reminder is wanted, or officers have the chat', async () => {
    for (const fields of [{ reminders: { r: 9_000_000_000_000 } }, { handover: 1_000 }]) {
      const { chat, address, contact, at } = await chatDue(fields);
      await store.age(chat, at, nothing);
      expect(await ground().dataKey(contact)).not.toBeNull();
      await store.accept(message(address));
      await commitNext(store, chat, { agesAt: at + 1 });
      await store.age(chat, at + DAY, nothing);
      expect(await ground().dataKey(contact)).toBeNull();
    }
  });

  it('keeps a person who has other chats, until nothing is left in any of them', async () => {
    const one = await chatDue();
    const other = await chatDue();
    expect(await store.join(one.chat, other.chat, () => 'both')).toBe(true);
    const left = vi.fn(leaving(null, 'both'));
    await store.age(one.chat, other.at, left);
    expect(left.mock.calls).toEqual([
      [{ session: { step: 1 }, person: 'both', alone: false, since: one.at }],
    ]);
    expect(await store.documents(one.chat)).toMatchObject({ session: null, person: 'both' });
    expect(await store.chat(one.address)).toBe(one.chat);
    const last = vi.fn(nothing);
    await store.age(other.chat, other.at, last);
    expect(last.mock.calls).toEqual([
      [{ session: { step: 1 }, person: 'both', alone: true, since: other.at }],
    ]);
    for (const { address, contact } of [one, other]) {
      expect(await store.chat(address)).toBeNull();
      expect(await ground().dataKey(contact)).toBeNull();
    }
  });

  it('leaves a chat that was taken to where nobody has confirmed it to its own end', async () => {
    const { chat, address, contact, at } = await chatDue();
    await store.readdress(address, newAddress('moved'), at + 9 * DAY);
    await store.age(chat, at, nothing);
    expect(await ground().dataKey(contact)).not.toBeNull();
    expect(await store.end(chat, at + 9 * DAY, (person) => person)).toBe(true);
  });

  it('lets a chat whose only message was set aside go with that', async () => {
    const address = newAddress();
    const { chat } = await store.accept(message(address));
    const turn = await nextTurn(store, chat);
    now += 1_000;
    const since = now;
    await store.setAside(turn, { kind: 'text', since, fault: null }, null);
    expect(await isDue(chat, since)).toBe(true);
    await store.age(chat, since, nothing);
    expect(await store.chat(address)).toBe(chat);
    await store.expire(since + LIFETIMES.dead_letters.ms, LIFETIMES);
    await store.age(chat, since + LIFETIMES.dead_letters.ms, nothing);
    expect(await store.chat(address)).toBeNull();
  });
}
