import { v7 as newId } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { Json, Store } from '../../../src/store/store.js';
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
/** The person of these tests is a list of names: one of them leaves with their own. */
const merge = (into: Json, from: Json): Json => [...((into ?? []) as Names), ...((from ?? []) as Names)];
const without = (name: string) => (person: Json) => ({
  own: [name],
  rest: ((person ?? []) as Names).filter((one) => one !== name),
});

/** The contract of `leave` and of `recordsOf`. */
export function leaving(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  /** A chat with something of it in every place. */
  async function chatOf(name: string) {
    const first = message(newAddress(name), { photo: Buffer.from(name) });
    const { chat } = await store.accept(first);
    await turnOf(chat, name, { person: [name], reminders: { [`r-${chat}`]: 9_000_000 }, photo: first.turn });
    return { name, chat, address: first.address, photo: first.turn };
  }
  type Chat = Awaited<ReturnType<typeof chatOf>>;
  /** A turn of a chat with a record and a message. */
  async function turnOf(
    chat: string,
    name: string,
    { person, reminders, photo }: { person: Names; reminders: { [id: string]: number }; photo: string },
  ) {
    await commitNext(store, chat, {
      session: { of: name },
      person,
      reminders,
      effects: [send(`${name}-${newId()}`, name)],
      records: [{ id: newId(), kind: 'hand_over', at: 1, about: {}, body: name }],
      keepPhotos: [photo],
    });
  }
  const recordsOf = async (chat: string) =>
    (await store.recordsOf(chat, 'hand_over', 100)).map(({ body }) => body).sort();
  const remindersOf = async ({ chat }: Chat) =>
    (await wantedIn(store)).filter((one) => one.chat === chat).map(({ id }) => id);
  const isWhole = async ({ chat, address, name, photo }: Chat, person: Names) => {
    expect(await store.documents(chat)).toMatchObject({ address, session: { of: name }, person });
    expect(String(await store.photo(chat, photo))).toBe(name);
  };

  it.each([
    ['who was joined to the other', 0],
    ['to whom the other was joined', 1],
  ])('gives back to one %s what is theirs', async (_, which) => {
    const chats = [await chatOf('web'), await chatOf('phone')] as const;
    await store.join(chats[0].chat, chats[1].chat, merge);
    const both = ['phone', 'web'];
    for (const { chat, address, name, photo } of chats) {
      await store.accept(message(address));
      const reminders = Object.fromEntries(chats.map((one) => [`r-${one.chat}`, 9_000_000]));
      await turnOf(chat, name, { person: both, reminders, photo });
      expect(await recordsOf(chat)).toHaveLength(name === 'web' ? 3 : 4);
    }
    const [leaver, other] = [chats[which as 0]!, chats[1 - which]!];
    expect(await store.leave(leaver.chat, without(leaver.name))).toBe(true);
    for (const one of [leaver, other]) {
      await isWhole(one, [one.name]);
      expect(await recordsOf(one.chat)).toEqual([one.name, one.name]);
      expect(await remindersOf(one)).toEqual([`r-${one.chat}`]);
      expect(await passAll(store, one.chat)).toHaveLength(2);
    }
    expect(await store.leave(leaver.chat, without(leaver.name))).toBe(false);
    expect(await store.leave(other.chat, without(other.name))).toBe(false);
    // who is forgotten now goes alone
    await store.accept(message(leaver.address));
    await commitNext(store, leaver.chat, { effects: [send('bye-0')], forget: true });
    expect(await recordsOf(leaver.chat)).toEqual([]);
    await isWhole(other, [other.name]);
    expect(await remindersOf(other)).toEqual([`r-${other.chat}`]);
    expect(await recordsOf(other.chat)).toEqual([other.name, other.name]);
  });

  it('leaves those who stay one person, in whatever order they came and go', async () => {
    const all = [await chatOf('a'), await chatOf('b'), await chatOf('c'), await chatOf('d')] as const;
    const [a, b, c, d] = all;
    await store.join(a.chat, b.chat, merge);
    await store.join(c.chat, d.chat, merge);
    await store.join(d.chat, b.chat, merge);
    expect(await store.leave(b.chat, without('b'))).toBe(true);
    await isWhole(b, ['b']);
    const [one, two, three] = await Promise.all([a, c, d].map(({ chat }) => store.documents(chat)));
    expect(new Set([one!.contact, two!.contact, three!.contact]).size).toBe(1);
    expect((one!.person as Names).toSorted()).toEqual(['a', 'c', 'd']);
    expect(await recordsOf(a.chat)).toEqual(['a', 'c', 'd']);
    expect(await store.leave(c.chat, without('c'))).toBe(true);
    await isWhole(c, ['c']);
    // and they may come back
    expect(await store.join(b.chat, c.chat, merge)).toBe(true);
    expect(await recordsOf(b.chat)).toEqual(['b', 'c']);
    // of each two that are one person, from one of them
    for (const { chat, address } of [a, c]) {
      await store.accept(message(address));
      await commitNext(store, chat, { effects: [send('bye-0')], forget: true });
      await passAll(store, chat);
    }
    const left = await ground().rows();
    for (const { chat } of all) expect(left).not.toContain(chat);
  });

  it('lets no turn stand that was read before, and does nothing for one alone', async () => {
    const [one, two] = [await chatOf('one'), await chatOf('two')];
    expect(await store.leave(one.chat, without('one'))).toBe(false);
    expect(await store.leave(newId(), without('one'))).toBe(false);
    await store.join(one.chat, two.chat, merge);
    for (const { address } of [one, two]) await store.accept(message(address));
    const turns = await Promise.all([one, two].map(({ chat }) => nextTurn(store, chat)));
    await store.leave(two.chat, without('two'));
    for (const turn of turns) expect(await store.commit(turn, commitOf({ person: ['stale'] }))).toBeNull();
    expect((await nextTurn(store, one.chat)).person).toEqual(['one']);
    expect((await nextTurn(store, two.chat)).person).toEqual(['two']);
    expect((await chatWith(store, { person: ['three'] })).chat).not.toBe(one.chat);
  });
}
