import { describe, expect, it } from 'vitest';
import { apply, changeOf, type Writing } from '../../src/neighbourhood/change.js';
import { listingsIn } from '../../src/neighbourhood/listing.js';
import { type Move, moveIn } from '../../src/neighbourhood/move.js';
import type { House } from '../../src/neighbourhood/register.js';
import { missingIn, totalsOf } from '../../src/neighbourhood/totals.js';
import { rules, TODAY } from './rules.js';

const AREA = '32.75.04.1005/011/005';
const writing = (row: string): Writing => ({
  row,
  by: 'g',
  as: 'head',
  at: 1,
  until: 9,
  leftBefore: '2020-10-04',
});
const listed = (text: string, house: House | null, by: string) =>
  changeOf(AREA, house, listingsIn(text, rules, TODAY)[0]!, (place) => `${by}-${place}`);
const first = apply(
  null,
  listed('kos bu tini 3 kamar: 1 andi dari garut, 2 budi sejak 2019', null, 'a'),
  writing('a'),
).house;
const moved = (text: string, house = first) =>
  moveIn(text, [{ area: AREA, house }], rules, { today: TODAY, id: 'new', latest: null }) as Move & {
    change: never;
  };

describe('a change of a house', () => {
  it('is made once, however often its row is', () => {
    const again = apply(first, listed('kos bu tini: 1 andi, 2 budi', null, 'a'), writing('a'));
    expect(again.house).toBe(first);
  });

  it('of a list that was sent before changes nothing but what is new', () => {
    const { steps } = listed('kos bu tini: 1 andi dari tasik, 2 budi, 3 cici', first, 'b');
    expect(steps.map((step) => step.do)).toEqual(['set', 'in']);
  });

  it('overwrites nothing that another head wrote meanwhile, and keeps what stood before', () => {
    const mine = listed('kos bu tini: 1 andi dari tasik, 2 budi lapor', first, 'b');
    const theirs = apply(first, listed('kos bu tini: 1 andi dari solo', first, 'c'), writing('c')).house;
    const { house, undone } = apply(theirs, mine, writing('b'));
    expect(undone).toMatchObject([{ do: 'set', field: 'from', value: 'Tasik' }]);
    expect(house.occupants.map(({ from, reported }) => [from, reported])).toEqual([
      ['Solo', null],
      [null, true],
    ]);
    expect(house.history).toMatchObject([{ field: 'from', was: 'Garut', by: 'g' }]);
    expect(house.version).toBe(3);
  });

  it('of two heads who enter the same person makes one', () => {
    const mine = listed('kos bu tini: 3 cici dari solo', first, 'b');
    const theirs = apply(first, listed('kos bu tini: 3 cici sejak 2020', first, 'c'), writing('c')).house;
    const { house, undone } = apply(theirs, mine, writing('b'));
    expect(undone).toEqual([]);
    expect(house.occupants.filter(({ name }) => name === 'Cici')).toMatchObject([
      { from: 'Solo', since: '2020' },
    ]);
  });

  it('keeps who left for a while, and drops who left long ago', () => {
    const left = apply(first, moved('andi pindah keluar 1 januari 2020').change, writing('b')).house;
    expect(left.occupants.map(({ name }) => name)).toEqual(['Budi']);
    const lately = apply(first, moved('andi keluar kemarin').change, writing('b')).house;
    expect(lately.occupants[0]).toMatchObject({ name: 'Andi', left: '2021-10-03' });
  });
});

it('knows moves by name, by room, and asks where several may be meant', () => {
  expect(moved('kamar 2 sudah keluar')).toMatchObject({ is: 'out', found: { occupant: { name: 'Budi' } } });
  expect(moved('rina masuk kos bu tini kamar 3 dari solo')).toMatchObject({
    is: 'in',
    telling: { name: 'Rina', room: '3', from: 'Solo', since: TODAY },
  });
  expect(moved('wawan keluar')).toEqual({ is: 'nobody' });
  expect(moved('rina masuk kamar 3')).toEqual({ is: 'which_house' });
  const two = apply(first, listed('kos bu tini: 3 andi', first, 'b'), writing('b')).house;
  expect(moved('andi keluar', two).is).toBe('several');
  expect(moved('andi kamar 3 keluar', two)).toMatchObject({ is: 'out', found: { occupant: { room: '3' } } });
});

it('counts, and tells what is missing', () => {
  expect(totalsOf([first], rules, TODAY)).toMatchObject({
    houses: 1,
    rooms: 3,
    occupants: 2,
    old: 1,
    unknown: 1,
  });
  expect(missingIn([{ area: AREA, house: first }], rules, TODAY)[0]!.wanted).toEqual({
    since: ['Andi'],
    from: ['Budi'],
    reported: ['Andi', 'Budi'],
    // Budi has stayed so long that the papers are to be moved
    registered: ['Andi'],
  });
});
