import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitOf, HAND, message, newAddress, nextTurn } from '../hand.js';

/** The contract of `claim` and `failed`. */
export function tries(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  it('are counted before they begin: the first, and those made alone', async () => {
    const { chat } = await store.accept(message(newAddress()));
    const turn = await nextTurn(store, chat);
    expect(await store.claim(chat, false, HAND)).toEqual(turn);
    expect(await store.claim(chat, false, HAND)).toEqual({ ...turn, tries: 1 });
    expect(await store.claim(chat, false, HAND)).toEqual({ ...turn, tries: 1 });
    expect(await store.claim(chat, true, HAND)).toEqual({ ...turn, tries: 1 });
    expect(await store.claim(chat, true, HAND)).toEqual({ ...turn, tries: 2 });
    expect(await nextTurn(store, chat)).toEqual({ ...turn, tries: 3 });
  });

  it('tell what the last one failed with, until the next begins', async () => {
    const { chat } = await store.accept(message(newAddress()));
    const turn = (await store.claim(chat, false, HAND))!;
    await store.failed(turn, 'TypeError');
    expect(await nextTurn(store, chat)).toEqual({ ...turn, tries: 1, fault: 'TypeError' });
    expect(await store.claim(chat, true, HAND)).toEqual({ ...turn, tries: 1, fault: 'TypeError' });
    expect(await nextTurn(store, chat)).toEqual({ ...turn, tries: 2 });
    await store.commit(turn, commitOf());
    await store.failed(turn, 'TypeError');
    expect(await store.claim(chat, true, HAND)).toBeNull();
  });

  it('are none where the chat had changed meanwhile', async () => {
    const { chat, address } = await chatWith(store);
    await store.accept(message(address));
    const turn = (await store.claim(chat, false, HAND))!;
    const stale = { ...turn, version: { ...turn.version, session: turn.version.session - 1 } };
    expect(await store.commit(stale, commitOf())).toBeNull();
    expect(await store.commit(stale, commitOf({ forget: true }))).toBeNull();
    expect(await nextTurn(store, chat)).toEqual(turn);
    await store.claim(chat, false, HAND);
    await store.untried(turn);
    await store.untried(turn);
    expect(await nextTurn(store, chat)).toEqual(turn);
    await store.commit(turn, commitOf());
    await store.untried(turn);
  });

  it('are those of one message: the next begins at none', async () => {
    const address = newAddress();
    const { chat } = await store.accept(message(address));
    await store.accept(message(address));
    await store.commit((await store.claim(chat, false, HAND))!, commitOf());
    expect((await store.claim(chat, false, HAND))?.tries).toBe(0);
  });
}
