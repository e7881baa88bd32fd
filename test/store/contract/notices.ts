import { v7 as newId } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitOf, message, nextTurn, passAll, send } from '../hand.js';

/** The contract of `NoticeIndex`. */
export function notices(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  /** A purpose of its own for each test, since all share one store. */
  const purposeOfTest = () => `p${newId().slice(-12)}`;
  const follower = async (...topics: string[]) => {
    const { chat, address } = await chatWith(store);
    await store.notices.follow({ chat, channel: address.channel }, topics);
    return chat;
  };
  const all = async (topic: string, most = 100) => {
    const found: string[] = [];
    for (let from: string | null = null; ; ) {
      const page = await store.notices.followers(topic, from, most);
      found.push(...page.followers.map(({ chat }) => chat));
      from = page.next;
      if (from === null) return found;
    }
  };

  it('finds those who follow a topic or one below it, and nobody beside or above it', async () => {
    const of = purposeOfTest();
    const rt = await follower(`${of}/32.75.02.1005.005.003.`);
    const rw = await follower(`${of}/32.75.02.1005.005.`);
    const other = await follower(`${of}/32.75.02.1005.050.`);
    const another = await follower(`${of}x/32.75.02.1005.005.`);
    expect((await all(`${of}/32.75.02.1005.005.`)).sort()).toEqual([rt, rw].sort());
    expect(await all(`${of}/32.75.02.1005.005.003.`)).toEqual([rt]);
    expect((await all(`${of}/32.75.`)).sort()).toEqual([rt, rw, other].sort());
    expect(await all(`${of}x/32.75.`)).toEqual([another]);
    expect(await all(`${of}/32.75.03.`)).toEqual([]);
  });

  it('reads page by page without losing or repeating anybody', async () => {
    const of = purposeOfTest();
    const chats = [];
    for (let i = 0; i < 7; i++) chats.push(await follower(`${of}/32.75.0${i % 3}.`));
    expect((await all(`${of}/32.75.`, 3)).sort()).toEqual(chats.sort());
    expect((await all(`${of}/32.75.`, 7)).sort()).toEqual(chats.sort());
  });

  it('puts topics in the place of others, and tells on which channel', async () => {
    const of = purposeOfTest();
    const { chat } = await chatWith(store);
    const receiver = { chat, channel: 'telegram' };
    await store.notices.follow(receiver, [`${of}/32.75.01.`, `${of}/32.75.02.`]);
    await store.notices.follow(receiver, [`${of}/32.75.02.`]);
    expect(await all(`${of}/32.75.01.`)).toEqual([]);
    expect((await store.notices.followers(`${of}/32.75.02.`, null, 5)).followers).toEqual([receiver]);
    await store.notices.follow(receiver, []);
    expect(await all(`${of}/`)).toEqual([]);
  });

  it('lets whoever is forgotten go, and takes up nobody who is gone', async () => {
    const of = purposeOfTest();
    const { chat, address } = await chatWith(store);
    await store.notices.follow({ chat, channel: 'web' }, [`${of}/32.75.`]);
    await store.accept(message(address));
    await store.commit(await nextTurn(store, chat), commitOf({ forget: true, effects: [send('bye')] }));
    await passAll(store, chat);
    expect(await all(`${of}/32.75.`)).toEqual([]);
    await store.notices.follow({ chat: 'nobody', channel: 'web' }, [`${of}/32.75.`]);
    expect(await all(`${of}/32.75.`)).toEqual([]);
  });

  it('enlists each receiver once, moves it from where it stands alone, and counts', async () => {
    const notice = newId();
    const chats = [await follower(), await follower(), await follower()].sort();
    const [first, second, third] = chats as [string, string, string];
    const receivers = chats.map((chat) => ({ chat, channel: 'telegram' }));
    await store.notices.enlist(notice, receivers);
    expect(await store.notices.standing(notice, 'telegram', 'waiting', 2)).toEqual([first, second]);
    expect(await store.notices.move(notice, [first, second], ['waiting'], 'under_way')).toHaveLength(2);
    await store.notices.enlist(notice, receivers);
    expect(await store.notices.standing(notice, 'telegram', 'waiting', 9)).toEqual([third]);
    const claims = [1, 2, 3, 4].map(() => store.notices.move(notice, [first], ['under_way'], 'sending'));
    expect((await Promise.all(claims)).flat()).toEqual([first]);
    expect(await store.notices.move(notice, [first, newId()], ['sending'], 'sent')).toEqual([first]);
    expect(await store.notices.move(notice, [first], ['waiting', 'under_way'], 'left_out')).toEqual([]);
    const tally = await store.notices.tally(notice);
    expect(tally).toHaveLength(3);
    for (const state of ['waiting', 'under_way', 'sent'])
      expect(tally).toContainEqual({ channel: 'telegram', state, count: 1 });
    await store.notices.drop(notice);
    expect(await store.notices.tally(notice)).toEqual([]);
    expect(await store.notices.standing(notice, 'telegram', 'waiting', 9)).toEqual([]);
  });
}
