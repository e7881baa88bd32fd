import { describe, expect, it, test } from 'vitest';
import { apply, changeOf, type Writing } from '../../src/neighbourhood/change.js';
import { listingsIn } from '../../src/neighbourhood/listing.js';
import { moveIn } from '../../src/neighbourhood/move.js';
import { ownEntry } from '../../src/neighbourhood/own-entry.js';
import type { House } from '../../src/neighbourhood/register.js';
import type { Move } from '../../src/neighbourhood/told-move.js';
import { missingIn, totalsOf } from '../../src/neighbourhood/totals.js';
import { undoOf } from '../../src/neighbourhood/undo.js';
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
  moveIn(text, [{ area: AREA, house }], rules, {
    today: TODAY,
    id: 'new',
    latest: null,
    wrote: null,
  }) as Move & {
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
    expect(house.history).toMatchObject([
      { field: 'from', was: 'Garut', by: 'g', as: 'head', row: 'c' },
      { field: 'reported', was: null, row: 'b' },
    ]);
    expect(house.version).toBe(3);
  });

  it('corrects nobody else where the one who is named stands there rightly', () => {
    const [andi] = first.occupants;
    const latest = { placed: { area: AREA, house: first }, occupant: andi! };
    const telt = { today: TODAY, id: 'new', latest, wrote: null };
    const told = moveIn('budi bukan buddy', [latest.placed], rules, telt);
    expect(told).toEqual({ is: 'nobody' });
    expect(moveIn('andhi bukan handi', [latest.placed], rules, telt)).toMatchObject({ is: 'set' });
  });

  describe('of somebody who objects', () => {
    const [andi] = first.occupants;
    const wish = { id: 'w', occupant: andi!.id, what: 'objection' as const, at: 7, text: 'keberatan' };
    const step = (house: House, steps: Parameters<typeof apply>[1]['steps'], row: string) =>
      apply(
        house,
        { area: AREA, house, seen: house.version, steps },
        { ...writing(row), at: Date.parse(TODAY) },
      ).house;
    const objecting = step(first, [{ do: 'wish', wish }], 'w');
    const erased = step(objecting, [{ do: 'erase', id: andi!.id, name: 'Andi' }], 'e');
    const left = step(objecting, [{ do: 'out', id: andi!.id, was: null, on: '2021-09-30' }], 'o');
    const decided = (house: House, granted: boolean) =>
      step(house, [{ do: 'decide', wish: 'w', granted }], 'd');

    it.each([
      ['erased', erased],
      ['moved out', left],
    ])('holds when they are %s and entered anew', (_how, house) => {
      const again = apply(house, listed('kos bu tini: 3 andi, 4 cici', house, 'n'), writing('n')).house;
      const open = again.occupants.filter(({ objected }) => objected === 7).map(({ name }) => name);
      expect(open).toEqual(house.occupants.length === 2 ? ['Andi', 'Andi'] : ['Andi']);
      expect(JSON.stringify(decided(again, true))).not.toContain('"Andi"');
      const freed = decided(again, false);
      expect(JSON.stringify(freed)).not.toContain('objected');
      expect(freed.occupants.filter(({ name }) => name === 'Andi')).toHaveLength(open.length);
    });

    it('takes what is remembered of them as well, once it is granted', () => {
      expect(JSON.stringify(decided(erased, true))).not.toContain('"Andi"');
    });
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
    tellings: [{ name: 'Rina', room: '3', from: 'Solo', since: TODAY }],
  });
  expect(moved('wawan keluar')).toEqual({ is: 'nobody' });
  // the only house of a register need not be named, and none is taken for another
  expect(moved('rina masuk kamar 3')).toMatchObject({ is: 'in', placed: { house: { name: 'Kos Bu Tini' } } });
  expect(moved('rina masuk kontrakan pak joko kamar 3')).toEqual({ is: 'which_house' });
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

describe('a correction', () => {
  test.each([
    ['salah ketik, andri bukan andi', 'name', 'Andri'],
    ['ganti andi jadi Andi Wijaya', 'name', 'Andi Wijaya'],
    ['kamar 1 harusnya rina', 'name', 'Rina'],
    ['kamar 1 namanya Siti Aminah', 'name', 'Siti Aminah'],
    ['sejaknya 2018 bukan 2019', 'since', '2018'],
    ['budi asalnya tegal', 'from', 'Tegal'],
    ['bukan garut tapi ciamis', 'from', 'Ciamis'],
    ['budi harusnya kamar 3 bukan 2', 'room', '3'],
    ['andi pindah kamar ke kamar 3', 'room', '3'],
    ['room 2 should be joni', 'name', 'Joni'],
  ])('%s', (text, field, value) => {
    expect(moved(text)).toMatchObject({ is: 'set', change: { steps: [{ do: 'set', field, value }] } });
  });

  it('of what nobody is known for is told so', () => {
    expect(moved('wawan bukan wawang')).toEqual({ is: 'nobody' });
    expect(moved('hapus wawan')).toEqual({ is: 'nobody' });
  });

  it('of an entry that was made twice takes the later one, once it is confirmed', () => {
    const twice = apply(first, listed('kos bu tini: 2 budi santoso, 3 budi', first, 'b'), writing('b')).house;
    expect(moved('hapus budi kamar 3', twice)).toMatchObject({
      is: 'erase',
      found: { occupant: { room: '3' } },
    });
    expect(moved('hapus yang kamar 2', twice).is).toBe('several');
  });
});

it('takes back what one turn did, whatever that was, and leaves what another wrote', () => {
  const texts = ['andi keluar kemarin', 'ganti budi jadi buda', 'cici masuk kamar 3', 'buda sudah lapor'];
  const after = texts.reduce((house, text, i) => {
    const move = moved(text, house);
    return apply(house, move.change, writing(`t${i}-0`)).house;
  }, first);
  const undone = (house: House, turn: string) =>
    undoOf([{ area: AREA, house }], turn).reduce(
      (one, change) => apply(one, change, writing(`u${turn}`)).house,
      house,
    );
  expect(undone(after, 't0').occupants[0]!.left).toBeNull();
  expect(undone(after, 't1').occupants[1]!.name).toBe('Budi');
  expect(undone(after, 't2').occupants).toHaveLength(2);
  const erased = apply(
    first,
    { ...listed('kos bu tini: 1 andi', first, 'x'), steps: [{ do: 'erase', id: 'a-0', name: 'Andi' }] },
    { ...writing('e-0'), at: Date.parse(TODAY) },
  ).house;
  expect(erased.history.at(-1)).toMatchObject({ field: 'erased', gone: { name: 'Andi', from: 'Garut' } });
  expect(
    undone(erased, 'e')
      .occupants.map(({ name }) => name)
      .sort(),
  ).toEqual(['Andi', 'Budi']);
});

describe('the own entry', () => {
  const told = (text: string, house = first) => ownEntry(text, house, rules, TODAY)?.name ?? null;

  test.each([
    ['andi kamar 1', 'Andi'],
    ['saya Andi, kmr 1', 'Andi'],
    ['nama saya budi di kamar 2', 'Budi'],
    ['2 budi', 'Budi'],
  ])('is known by name and room: %s', (text, name) => expect(told(text)).toBe(name));

  test.each(['andi', 'kamar 1', 'budi kamar 1', 'an kamar 1', 'andi budi', ''])(
    'and by nothing less: %s',
    (text) => expect(told(text)).toBeNull(),
  );
});
