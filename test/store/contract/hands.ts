import { beforeAll, expect, it, vi } from 'vitest';
import type { Hand, Store } from '../../../src/store/store.js';
import { PATIENCE } from '../../support/patience.js';
import type { Ground } from '../grounds.js';
import { commitOf, HAND, HOLD_MS, message, newAddress, nextTurn } from '../hand.js';

const SHORT_MS = 50;
const other: Hand = { holder: 'other', ms: HOLD_MS };
const brief: Hand = { holder: 'brief', ms: SHORT_MS };

/** The contract of who makes the turns of a chat. */
export function hands(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  const chatWith = async (messages: number) => {
    const address = newAddress();
    let chat = '';
    for (let i = 0; i < messages; i++) chat = (await store.accept(message(address))).chat;
    return { chat, address };
  };
  const isDue = async (chat: string) => (await store.due(10_000)).includes(chat);

  it('take a chat one at a time, from its first message to its last', async () => {
    const { chat, address } = await chatWith(2);
    expect(await isDue(chat)).toBe(true);
    const turn = (await store.claim(chat, false, HAND))!;
    expect(await isDue(chat)).toBe(false);
    expect(await store.claim(chat, true, other)).toBeNull();
    expect((await nextTurn(store, chat)).tries).toBe(1);
    expect(await store.commit(turn, commitOf())).toEqual({ more: true });
    expect(await store.claim(chat, false, other)).toBeNull();
    expect(await isDue(chat)).toBe(false);
    await store.commit((await store.claim(chat, false, HAND))!, commitOf());
    await store.accept(message(address));
    expect(await isDue(chat)).toBe(true);
    expect(await store.claim(chat, false, other)).not.toBeNull();
  });

  it('are told of what came while they made a turn, also of one that forgets', async () => {
    const { chat, address } = await chatWith(1);
    const turn = (await store.claim(chat, false, HAND))!;
    await store.accept(message(address));
    expect(await store.claim(chat, false, other)).toBeNull();
    expect(await store.commit(turn, commitOf())).toEqual({ more: true });
    const last = (await store.claim(chat, false, HAND))!;
    await store.accept(message(address));
    expect(await store.commit(last, commitOf({ forget: true }))).toEqual({ more: true });
    expect(await store.claim(chat, false, other)).toBeNull();
  });

  it('lose what they do not hold on to', async () => {
    const { chat: lost } = await chatWith(1);
    const { chat: held } = await chatWith(1);
    for (const chat of [lost, held]) await store.claim(chat, false, brief);
    await store.hold([held, lost], { ...other });
    await store.hold([held], { ...brief, ms: HOLD_MS });
    await vi.waitUntil(() => isDue(lost), PATIENCE);
    expect(await store.claim(lost, true, other)).not.toBeNull();
    await store.hold([lost], brief);
    expect(await isDue(held)).toBe(false);
    expect(await store.claim(held, true, other)).toBeNull();
  });

  it('let go of a chat, which another may take then', async () => {
    const { chat } = await chatWith(1);
    await store.claim(chat, false, HAND);
    await store.letGo(chat, other);
    expect(await isDue(chat)).toBe(false);
    await store.letGo(chat, HAND);
    expect(await isDue(chat)).toBe(true);
    expect(await store.claim(chat, true, other)).not.toBeNull();
  });

  it('leave a chat alone whose message waits for something, until that has come or the time is over', async () => {
    const { chat } = await chatWith(1);
    const turn = (await store.claim(chat, false, HAND))!;
    expect(await store.rest(turn, HAND, HOLD_MS)).toBe(true);
    expect(await isDue(chat)).toBe(false);
    // whoever is asked for it looks all the same
    const again = (await store.claim(chat, false, other))!;
    expect(again.tries).toBe(0);
    expect(await store.rest(again, other, SHORT_MS)).toBe(true);
    await vi.waitUntil(() => isDue(chat), PATIENCE);
    const third = (await store.claim(chat, false, other))!;
    expect(await store.rest(third, other, HOLD_MS)).toBe(true);
    await store.complete(chat, turn.id, { whole: true });
    expect(await isDue(chat)).toBe(true);
  });

  it('keep a chat whose message came whole before they could leave it alone', async () => {
    const { chat } = await chatWith(1);
    const turn = (await store.claim(chat, false, HAND))!;
    await store.complete(chat, turn.id, { whole: true });
    expect(await store.claim(chat, false, other)).toBeNull();
    expect(await store.rest(turn, HAND, HOLD_MS)).toBe(false);
    expect((await store.claim(chat, false, HAND))?.body).toEqual({ whole: true });
  });

  it('find nothing due in a chat in which nothing waits', async () => {
    const { chat } = await chatWith(1);
    const turn = (await store.claim(chat, false, HAND))!;
    await store.setAside(turn, { kind: 'text', since: 1, fault: null }, null);
    await store.letGo(chat, HAND);
    expect(await isDue(chat)).toBe(false);
    expect(await store.claim(chat, false, HAND)).toBeNull();
    expect(await store.replay(turn.id)).toBe(chat);
    expect(await isDue(chat)).toBe(true);
  });
}
