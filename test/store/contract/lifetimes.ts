import { v7 as newId } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import type { RecordRow, Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitNext, LIFETIMES, message, newAddress, nextTurn } from '../hand.js';

const DAY = 24 * 60 * 60_000;

/** The contract of `expire`: for how long each kind of what a store keeps is there, and what remains of verdicts. */
export function lifetimes(ground: () => Ground): void {
  let store: Store;
  // a time of its own for each, since what is older goes with it
  let now = 7_000_000_000_000;
  beforeAll(() => {
    store = ground().store;
  });
  const later = () => {
    now += 10 * LIFETIMES.statistics.ms;
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

  it('of verdicts ends with a count of service, outcome, area and day, which leads back to nobody', async () => {
    const at = later();
    const day = `day-${newId()}`;
    const records = [verdict(at, { day }), verdict(at, { day }), verdict(at, { day, outcome: 'not_yet' })];
    const { chat, contact } = await chatWith(store, { records });
    const own = async () => (await store.statistics()).filter((one) => one.day === day);
    await store.expire(at + LIFETIMES.verdicts.ms - 1, LIFETIMES);
    expect(await store.records('verdict', 9)).toHaveLength(3);
    expect(await own()).toEqual([]);
    // until then it is told to whom they were given
    const given = async (from: number, until: number) => {
      const all = [];
      for await (const page of store.verdicts(from, until)) all.push(...page);
      return all.filter((one) => one.contact === contact);
    };
    const one = { contact, service: 'ktp', area: 'Rawalumbu' };
    expect((await given(at, at + 1)).sort((a, b) => (a.outcome < b.outcome ? -1 : 1))).toEqual([
      { ...one, outcome: 'allowed' },
      { ...one, outcome: 'allowed' },
      { ...one, outcome: 'not_yet' },
    ]);
    expect([await given(at + 1, at + 2), await given(at - 1, at)]).toEqual([[], []]);
    await store.expire(at + LIFETIMES.verdicts.ms, LIFETIMES);
    expect(await store.records('verdict', 9)).toEqual([]);
    const counted = { day, service: 'ktp', area: 'Rawalumbu' };
    expect(await own()).toEqual([
      { ...counted, outcome: 'allowed', count: 2 },
      { ...counted, outcome: 'not_yet', count: 1 },
    ]);
    const rows = (await ground().rows()).split('\n').filter((row) => row.includes(day));
    expect(rows).not.toEqual([]);
    for (const id of [chat, contact, ...records.map((one) => one.id), String(at)])
      for (const row of rows) expect(row).not.toContain(id);
    // counts stay when the person goes, and grow
    const more = await chatWith(store, { records: [verdict(at + 5, { day })] });
    await store.accept(message(more.address));
    await store.expire(at + 5 + LIFETIMES.verdicts.ms, LIFETIMES);
    await commitNext(store, more.chat, { forget: true });
    expect((await own())[0]).toMatchObject({ count: 3 });
    await store.expire(at + LIFETIMES.statistics.ms - DAY, LIFETIMES);
    expect(await own()).toHaveLength(2);
    await store.expire(at + LIFETIMES.statistics.ms + DAY, LIFETIMES);
    expect(await own()).toEqual([]);
  });

  it('of a verdict that an earlier version kept gives a count of the day for which it was', async () => {
    const at = later();
    const on = `day-${newId()}`;
    const about = { service: 'sim', outcome: 'officer', on, versions: 'x@1' };
    await chatWith(store, { records: [{ ...verdict(at, {}), about }] });
    await store.expire(at + LIFETIMES.verdicts.ms, LIFETIMES);
    const found = (await store.statistics()).filter(({ day }) => day === on);
    expect(found).toEqual([{ day: on, service: 'sim', outcome: 'officer', area: '', count: 1 }]);
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
    const records = Array.from({ length: 900 }, () => verdict(at, { day: 'many' }));
    await chatWith(store, { records });
    await store.expire(at + LIFETIMES.verdicts.ms, LIFETIMES);
    expect((await store.statistics()).find(({ day }) => day === 'many')).toMatchObject({ count: 900 });
  });
}
