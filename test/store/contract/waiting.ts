import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { commitNext, commitOf, doAll, HAND, message, newAddress, nextTurn } from '../hand.js';

/** The contract of `message` and `complete`. */
export function waiting(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  it('is read wherever it stands, and not once it is done', async () => {
    const address = newAddress();
    const { chat } = await store.accept(message(address, { body: { said: 'first' } }));
    const second = message(address, { body: { said: 'second' } });
    await store.accept(second);
    expect(await store.message(chat, second.turn)).toEqual({ said: 'second' });
    await doAll(store, chat);
    expect(await store.message(chat, second.turn)).toBeNull();
    expect(await store.message('nobody', second.turn)).toBeNull();
  });

  it('is completed in its place, with its photograph and as often tried as if it had just come', async () => {
    const address = newAddress();
    const one = message(address, { body: { said: 'to come' }, at: 7 });
    const { chat } = await store.accept(one);
    await store.accept(message(address, { body: { said: 'after it' } }));
    await store.failed((await store.claim(chat, false, HAND))!, 'RangeError');
    expect(await store.complete(chat, one.turn, { said: 'come' }, Buffer.from('photo'))).toBe(true);
    const turn = await nextTurn(store, chat);
    expect(turn).toMatchObject({ id: one.turn, at: 7, body: { said: 'come' } });
    expect(turn).toMatchObject({ hasPhoto: true, tries: 0, fault: null });
    expect(String(await store.photo(chat, one.turn))).toBe('photo');
    expect((await store.photosKept(address)).own.count).toBe(1);
    expect(await doAll(store, chat)).toEqual([{ said: 'come' }, { said: 'after it' }]);
  });

  it('is not brought back by what comes after it was done', async () => {
    const address = newAddress();
    const one = message(address);
    const { chat } = await store.accept(one);
    await commitNext(store, chat);
    expect(await store.complete(chat, one.turn, { said: 'late' }, Buffer.from('photo'))).toBe(false);
    expect(await store.next(chat)).toBeNull();
    expect((await store.photosKept(address)).own.count).toBe(0);
  });

  it('is completed under the key of the new beginning where its person was forgotten meanwhile', async () => {
    const address = newAddress();
    const { chat } = await store.accept(message(address));
    const one = message(address, { body: { said: 'to come' } });
    await store.accept(one);
    await store.commit(await nextTurn(store, chat), commitOf({ forget: true }));
    expect(await store.complete(chat, one.turn, { said: 'come' }, Buffer.from('photo'))).toBe(true);
    expect(await nextTurn(store, chat)).toMatchObject({ body: { said: 'come' }, hasPhoto: true });
  });
}
