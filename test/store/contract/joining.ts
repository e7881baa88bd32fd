import { v7 as newId } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { Commit, Json, Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import {
  chatWith,
  commitNext,
  commitOf,
  message,
  newAddress,
  nextTurn,
  passAll,
  send,
  wantedIn,
} from '../hand.js';

type Names = string[];
/** The person of these tests is a list of names. */
const merge = (into: Json, from: Json): Json => [...((into ?? []) as Names), ...((from ?? []) as Names)];

/** The contract of `join`, and of what joined chats share. */
export function joining(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  /** A chat with something of it in every place. */
  async function chatOf(name: string, fields: Partial<Commit> = {}) {
    const address = newAddress(name);
    const first = message(address, { photo: Buffer.from(name) });
    const { chat } = await store.accept(first);
    const { contact } = await nextTurn(store, chat);
    const record = newId();
    await commitNext(store, chat, {
      session: { of: name },
      person: [name],
      effects: [send(`${name}-0`, name)],
      records: [{ id: record, kind: 'hand_over', at: 1, about: {}, body: name }],
      reminders: { [`r-${chat}`]: 9_000_000 },
      keepPhotos: [first.turn],
      handover: 1,
      ...fields,
    });
    return { name, address, chat, contact, photo: first.turn, record };
  }
  const recordsOf = async (ids: string[]) =>
    (await store.records('hand_over', 1_000)).filter(({ id }) => ids.includes(id)).map(({ body }) => body);
  const remindersOf = async (chats: string[]) =>
    (await wantedIn(store)).filter(({ chat }) => chats.includes(chat)).map(({ id }) => id);

  it('makes one person of two, and leaves each chat what is its own', async () => {
    const web = await chatOf('web');
    const phone = await chatOf('phone');
    await store.accept(message(web.address, { body: 'waits' }));
    expect(await store.join(web.chat, phone.chat, merge)).toBe(true);
    const person = ['phone', 'web'];
    for (const { chat, address, name, photo } of [web, phone]) {
      const documents = { contact: phone.contact, address, session: { of: name }, person };
      expect(await store.documents(chat)).toEqual(documents);
      expect(await store.address(chat)).toEqual(address);
      expect(await store.chat(address)).toBe(chat);
      expect(String(await store.photo(chat, photo))).toBe(name);
      expect(await passAll(store, chat)).toEqual([send(`${name}-0`, name)]);
      expect((await store.handovers()).some((handover) => handover.chat === chat)).toBe(true);
    }
    expect((await recordsOf([web.record, phone.record])).toSorted()).toEqual(['phone', 'web']);
    const turn = await nextTurn(store, web.chat);
    expect(turn).toMatchObject({ contact: phone.contact, body: 'waits', session: { of: 'web' }, person });
    const record = newId();
    const after = commitOf({
      session: 'later',
      person: ['both'],
      records: [{ id: record, kind: 'hand_over', at: 2, about: {}, body: 'new' }],
    });
    expect(await store.commit(turn, after)).not.toBeNull();
    expect(await recordsOf([record])).toEqual(['new']);
    expect(await store.documents(phone.chat)).toMatchObject({ session: { of: 'phone' }, person: ['both'] });
    expect(await store.documents(web.chat)).toMatchObject({ session: 'later', person: ['both'] });
  });

  it('tells whether both chats are known, and does nothing when they are one already', async () => {
    const one = await chatOf('one');
    const two = await chatOf('two');
    const fails = () => {
      throw new Error('there was nothing to merge');
    };
    expect(await store.join(one.chat, newId(), fails)).toBe(false);
    expect(await store.join(newId(), one.chat, fails)).toBe(false);
    expect(await store.join(one.chat, one.chat, fails)).toBe(true);
    await expect(store.join(one.chat, two.chat, fails)).rejects.toThrow('nothing to merge');
    expect(await store.documents(one.chat)).toMatchObject({ contact: one.contact, person: ['one'] });
    expect(await store.join(one.chat, two.chat, merge)).toBe(true);
    expect(await store.join(one.chat, two.chat, fails)).toBe(true);
    expect(await store.join(two.chat, one.chat, fails)).toBe(true);
  });

  it('joins those who have just written for the first time', async () => {
    const one = await store.accept(message(newAddress()));
    const two = await store.accept(message(newAddress()));
    expect(await store.join(one.chat, two.chat, (into, from) => [into, from])).toBe(true);
    expect(await nextTurn(store, one.chat)).toMatchObject({ session: null, person: [null, null] });
    expect(await store.documents(two.chat)).toMatchObject({ person: [null, null] });
  });

  it('lets no turn stand that was read before', async () => {
    const one = await chatOf('one');
    const two = await chatOf('two');
    for (const { address } of [one, two]) await store.accept(message(address));
    const turns = await Promise.all([one, two].map(({ chat }) => nextTurn(store, chat)));
    await store.join(one.chat, two.chat, merge);
    for (const turn of turns) {
      expect(await store.commit(turn, commitOf({ person: ['stale'] }))).toBeNull();
      expect(await store.commit({ ...turn }, commitOf({ forget: true }))).toBeNull();
      expect((await nextTurn(store, turn.chat)).person).toEqual(['two', 'one']);
    }
  });

  it('keeps reminders where they were first set', async () => {
    const one = await chatOf('one');
    const two = await chatOf('two');
    await store.join(one.chat, two.chat, merge);
    const chats = [one.chat, two.chat];
    const kept = async () =>
      new Map((await wantedIn(store)).flatMap(({ chat, id }) => (chats.includes(chat) ? [[chat, id]] : [])));
    expect(await kept()).toEqual(
      new Map([
        [one.chat, `r-${one.chat}`],
        [two.chat, `r-${two.chat}`],
      ]),
    );
    await store.accept(message(two.address));
    const reminders = { [`r-${one.chat}`]: 8_000_000, [`new-${two.chat}`]: 8_000_001 };
    await commitNext(store, two.chat, { reminders });
    expect((await wantedIn(store)).filter(({ chat }) => chats.includes(chat))).toEqual([
      { chat: one.chat, id: `r-${one.chat}`, at: 8_000_000 },
      { chat: two.chat, id: `new-${two.chat}`, at: 8_000_001 },
    ]);
    await store.accept(message(one.address));
    await commitNext(store, one.chat);
    expect(await kept()).toEqual(new Map());
    expect(await remindersOf(chats)).toEqual([]);
  });

  it('forgets all of a chain of joins from any of its chats', async () => {
    const [a, b, c, d] = [await chatOf('a'), await chatOf('b'), await chatOf('c'), await chatOf('d')];
    await store.accept(message(a.address, { photo: Buffer.from('a2') }));
    await store.join(a.chat, b.chat, merge);
    await store.join(b.chat, c.chat, merge);
    await store.accept(message(a.address, { body: 'after the joins' }));
    await store.join(c.chat, d.chat, merge);
    const all = [a, b, c, d];
    const people = await Promise.all(all.map(({ chat }) => store.documents(chat)));
    expect(people.map((found) => found?.person)).toEqual(all.map(() => ['d', 'c', 'b', 'a']));
    expect(await recordsOf(all.map(({ record }) => record))).toHaveLength(4);
    const keys = await Promise.all(all.map(({ contact }) => ground().dataKey(contact)));
    expect(keys).not.toContain(null);

    await store.accept(message(b.address, { key: 'forget', body: 'hapus' }));
    await store.accept(message(b.address, { body: 'halo lagi' }));
    await commitNext(store, b.chat, { effects: [send('bye-0', 'bye')], forget: true });
    expect(await recordsOf(all.map(({ record }) => record))).toEqual([]);
    expect(await remindersOf(all.map(({ chat }) => chat))).toEqual([]);
    for (const { address, chat, photo } of [a, c, d]) {
      expect(await store.chat(address)).toBeNull();
      expect(await store.documents(chat)).toBeNull();
      expect(await store.next(chat)).toBeNull();
      expect(await store.photo(chat, photo)).toBeNull();
      expect(await passAll(store, chat)).toEqual([]);
    }
    expect(await store.documents(b.chat)).toMatchObject({ address: b.address, session: null, person: null });
    expect(await passAll(store, b.chat)).toEqual([send('bye-0', 'bye')]);
    const turn = await nextTurn(store, b.chat);
    expect(turn).toMatchObject({ body: 'halo lagi', contact: d.contact, person: null });
    expect(await ground().dataKey(b.contact)).toBeNull();
    const rows = await ground().rows();
    for (const key of keys) expect(rows).not.toContain(key);
    const gone = [a, c, d]
      .map(({ chat }) => chat)
      .concat(all.flatMap(({ record, photo }) => [record, photo]));
    for (const id of [...gone, a.contact, b.contact, c.contact]) expect(rows).not.toContain(id);

    await store.commit(turn, commitOf({ effects: [send('bye-1')], forget: true }));
    await passAll(store, b.chat);
    const left = await ground().rows();
    for (const { chat, contact } of all) for (const id of [chat, contact]) expect(left).not.toContain(id);
    expect((await store.accept(message(a.address))).chat).not.toBe(a.chat);
  });

  it('joins nobody with who was just forgotten, and with whom begins anew', async () => {
    const one = await chatOf('one');
    const two = await chatOf('two');
    await store.accept(message(one.address));
    await commitNext(store, one.chat, { effects: [send('bye-0')], forget: true });
    expect(await store.join(one.chat, two.chat, merge)).toBe(false);
    expect(await store.join(two.chat, one.chat, merge)).toBe(false);
    await store.accept(message(one.address));
    await commitNext(store, one.chat, { person: ['anew'] });
    expect(await store.join(two.chat, one.chat, merge)).toBe(true);
    expect(await passAll(store, one.chat)).toHaveLength(1);
    expect(await store.documents(one.chat)).toMatchObject({ person: ['anew', 'two'] });
  });

  it('loses and doubles nobody when several join each other at once', async () => {
    const all = [await chatOf('a'), await chatOf('b'), await chatOf('c'), await chatOf('d')];
    const [a, b, c, d] = all.map(({ chat }) => chat) as [string, string, string, string];
    const pairs = [
      [a, b],
      [b, a],
      [b, c],
      [c, d],
      [d, a],
      [a, c],
    ] as [string, string][];
    const outcomes = await Promise.all(pairs.map(([chat, into]) => store.join(chat, into, merge)));
    expect(outcomes).toEqual(pairs.map(() => true));
    const documents = await Promise.all(all.map(({ chat }) => store.documents(chat)));
    expect(new Set(documents.map((found) => found!.contact)).size).toBe(1);
    for (const found of documents) expect((found!.person as Names).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes on beside messages that come in and turns that are committed', async () => {
    const one = await chatWith(store, { person: ['one'] });
    const two = await chatWith(store, { person: ['two'] });
    const write = async ({ address }: { address: typeof one.address }) => {
      for (let i = 0; i < 10; i++) await store.accept(message(address, { body: i }));
    };
    const work = async (chat: string) => {
      const seen: Json[] = [];
      while (seen.length < 10) {
        const turn = await store.next(chat);
        if (!turn) continue;
        const person = [...(turn.person as Names), `${chat} ${turn.body}`];
        if (await store.commit(turn, commitOf({ person }))) seen.push(turn.body);
      }
      return seen;
    };
    const join = async () => {
      await expect
        .poll(async () => ((await store.documents(one.chat))!.person as Names).length)
        .toBeGreaterThan(3);
      return store.join(one.chat, two.chat, merge);
    };
    const [, , inOne, inTwo, joined] = await Promise.all([
      write(one),
      write(two),
      work(one.chat),
      work(two.chat),
      join(),
    ]);
    expect(joined).toBe(true);
    for (const seen of [inOne, inTwo]) expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const { person } = (await store.documents(one.chat))!;
    expect(new Set(person as Names).size).toBe(22);
    expect(person).toHaveLength(22);
  });

  it('and forgetting at the same time leave nothing of the person', async () => {
    const one = await chatOf('one');
    const two = await chatOf('two');
    await store.accept(message(one.address));
    const turn = await nextTurn(store, one.chat);
    const [forgotten, joined] = await Promise.all([
      store.commit(turn, commitOf({ effects: [send('bye-0')], forget: true })),
      store.join(two.chat, one.chat, merge),
    ]);
    expect([forgotten !== null, joined].filter(Boolean)).toHaveLength(1);
    if (!forgotten) await commitNext(store, one.chat, { effects: [send('bye-0')], forget: true });
    await passAll(store, one.chat);
    expect(await ground().rows()).not.toContain(one.chat);
    expect(await store.documents(two.chat)).toEqual(
      joined ? null : expect.objectContaining({ person: ['two'] }),
    );
    expect(await recordsOf([one.record, two.record])).toEqual(joined ? [] : ['two']);
  });
}
