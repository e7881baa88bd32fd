import { v7 as newId } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { RecordRow, Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitNext, LIFETIMES, message, newAddress, nextTurn } from '../hand.js';

/** The contract of `expire`: for how long each kind of what a store keeps is there, and what remains of verdicts. */
export function lifetimes(ground: () => Ground): void {
  let store: Store;
  // a time of its own for each, since what is older goes with it
  let now = 7_000_000_000_000;
  beforeAll(() => {
    store = ground().store;
  });
  const later = () => {
    now += 100 * LIFETIMES.records.ms;
    return now;
  };

  it('of photographs is an hour while they wait, and longer where an officer is to see them', async () => {
    const at = later();
    const one = message(newAddress(), { at, photo: Buffer.from('waits') });
    const { chat } = await store.accept(one);
    await commitNext(store, chat, { keepPhotos: [one.turn] });
    const other = message(newAddress(), { at, photo: Buffer.from('shown') });
    const shown = (await store.accept(other)).chat;
    await commitNext(store, shown, { keepPhotos: [other.turn], handoverPhotos: [other.turn], handover: at });
    await store.expire(at + LIFETIMES.photographs.ms - 1, LIFETIMES);
    expect(await store.photo(chat, one.turn)).not.toBeNull();
    await store.expire(at + LIFETIMES.photographs.ms, LIFETIMES);
    expect(await store.photo(chat, one.turn)).toBeNull();
    await store.expire(at + LIFETIMES.handover_lines.ms - 1, LIFETIMES);
    expect(await store.photo(shown, other.turn)).toEqual(Buffer.from('shown'));
    await store.expire(at + LIFETIMES.handover_lines.ms, LIFETIMES);
    expect(await store.photo(shown, other.turn)).toBeNull();
    expect((await store.photosKept(newAddress())).all.count).toBe(0);
  });

  it('of photographs ends with the commit that closes the handover', async () => {
    const at = later();
    const one = message(newAddress(), { at, photo: Buffer.from('shown') });
    const { chat } = await store.accept(one);
    await commitNext(store, chat, { keepPhotos: [one.turn], handoverPhotos: [one.turn], handover: at });
    await store.accept(message(one.address, { at }));
    await commitNext(store, chat, {});
    expect(await store.photo(chat, one.turn)).toBeNull();
  });

  const verdict = (at: number, about: RecordRow['about']): RecordRow => ({
    id: newId(),
    kind: 'verdict',
    at,
    about: {
      service: 'ktp',
      outcome: 'allowed',
      on: '2192-01-01',
      area: 'Rawalumbu',
      versions: 'x@1',
      ...about,
    },
    body: { chat: 'SIAPA', facts: { dose_count: 2 } },
  });

  it('of verdicts is their own, and until it ends they tell to whom they were given, and nothing that is only one’s own', async () => {
    const at = later();
    const records = [verdict(at, {}), verdict(at, {}), verdict(at, { outcome: 'not_yet', area: '<b>' })];
    const { contact } = await chatWith(store, { records });
    const given = async (from: number, until: number) => {
      const all = [];
      for await (const page of store.verdicts(from, until)) all.push(...page);
      return all.filter((one) => one.contact === contact);
    };
    await store.expire(at + LIFETIMES.verdicts.ms - 1, LIFETIMES);
    const one = { contact, service: 'ktp', area: 'Rawalumbu' };
    expect((await given(at, at + 1)).sort((a, b) => (a.outcome < b.outcome ? -1 : 1))).toEqual([
      { ...one, outcome: 'allowed' },
      { ...one, outcome: 'allowed' },
      { ...one, outcome: 'not_yet', area: '' },
    ]);
    expect([await given(at + 1, at + 2), await given(at - 1, at)]).toEqual([[], []]);
    await store.expire(at + LIFETIMES.verdicts.ms, LIFETIMES);
    expect([await store.records('verdict', 9), await given(at, at + 1)]).toEqual([[], []]);
  });

  it.each(['failure', 'undelivered', 'hand_over'] as const)('of a record "%s" is its own', async (kind) => {
    const at = later();
    await chatWith(store, { records: [{ id: newId(), kind, at, about: {}, body: null }] });
    await store.expire(at + LIFETIMES.records.ms - 1, LIFETIMES);
    expect(await store.records(kind, 9)).toHaveLength(1);
    await store.expire(at + LIFETIMES.records.ms, LIFETIMES);
    expect(await store.records(kind, 9)).toEqual([]);
  });

  it('is that of the table which is given, whatever it was before', async () => {
    const at = later();
    const { chat } = await store.accept(message(newAddress(), { at, photo: Buffer.from('x') }));
    const { id } = await nextTurn(store, chat);
    await store.expire(at + 5_000, { ...LIFETIMES, photographs: { ms: 5_001 } });
    expect(await store.photo(chat, id)).not.toBeNull();
    await store.expire(at + 5_000, { ...LIFETIMES, photographs: { ms: 5_000 } });
    expect(await store.photo(chat, id)).toBeNull();
  });

  it('is kept to for however much there is', async () => {
    const at = later();
    const records = Array.from({ length: 900 }, () => verdict(at, {}));
    await chatWith(store, { records });
    await store.expire(at + LIFETIMES.verdicts.ms, LIFETIMES);
    expect(await store.records('verdict', 9)).toEqual([]);
  });
}
