import { describe, expect, it, test } from 'vitest';
import { apply, type Writing } from '../../src/neighbourhood/apply.js';
import { type Change, changeOf, decidedIn } from '../../src/neighbourhood/change.js';
import { listingsIn } from '../../src/neighbourhood/listing.js';
import { moveIn } from '../../src/neighbourhood/move.js';
import { movesIn } from '../../src/neighbourhood/moves.js';
import { ownEntry } from '../../src/neighbourhood/own-entry.js';
import type { House } from '../../src/neighbourhood/register.js';
import { sinceIn } from '../../src/neighbourhood/since.js';
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
    house: null,
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
    const telt = { today: TODAY, id: 'new', latest, house: null, wrote: null };
    const told = moveIn('budi bukan buddy', [latest.placed], rules, telt);
    expect(told).toEqual({ is: 'nobody' });
    expect(moveIn('andhi bukan handi', [latest.placed], rules, telt)).toMatchObject({ is: 'set' });
  });

  it.each([
    ['kos bu tini ganti nama jadi kos melati', 'Kos Melati'],
    ['nama kosnya salah, harusnya kos mawar', 'Kos Mawar'],
    ['saya salah tulis nama kos, mestinya kos bu tina', 'Kos Bu Tina'],
    ['ubah nama kos bu tini ke kos melati', 'Kos Melati'],
    ['kos bu tini skrg namanya kos melati', 'Kos Melati'],
    ['kos melati bukan kos bu tini', 'Kos Melati'],
    ['namanya bukan kos bu tini tapi kos bu tani', 'Kos Bu Tani'],
    ['kos bu tini harusnya bu tina', 'Kos Bu Tina'],
    ['ngaran kos bu tini gentos janten kos sukasari', 'Kos Sukasari'],
    ['jeneng kos bu tini ganti dadi kos sumringah', 'Kos Sumringah'],
    ['rename kos bu tini to kos melati', 'Kos Melati'],
  ])('gives a house another name: %s', (text, name) => {
    expect(moved(text)).toMatchObject({ is: 'renamed', name });
  });

  it.each([
    ['kos pak joko ganti nama jadi kos pak jono', { is: 'which_renamed' }],
    ['ganti nama kos', { is: 'which_renamed' }],
    ['kos bu tini bukan kos bu tina', { is: 'named_so' }],
    ['budi bukan kos bu tini tapi kos melati', { is: 'which_house' }],
    ['kos bu tini ganti pemilik jadi bu ani', { is: 'house', field: 'owner' }],
    ['kos bu tini kamar 3 harusnya rina', { is: 'in' }],
    ['andi harusnya anda', { is: 'set' }],
    ['ganti nama doni jadi dono', { is: 'nobody' }],
  ])('gives a house no other name: %s', (text, what) => {
    expect(moved(text)).toMatchObject(what);
  });

  it.each([
    ['pemilik kos bu tini namanya bu hj sumarni', 'owner', 'Bu Hj Sumarni'],
    ['kos bu tini yang punya skrg pak darmo', 'owner', 'Pak Darmo'],
    ['alamat kos bu tini salah, harusnya gg mawar 3', 'address', 'Gg Mawar 3'],
    ['kos bu tini kamarnya 10 bukan 3', 'rooms', 10],
  ])('tells of a house itself: %s', (text, field, value) => {
    expect(moved(text)).toMatchObject({ is: 'house', field, value });
  });

  it('takes no empty rooms, and no room, for how many a house has', () => {
    expect(moved('kos bu tini 2 kamar kosong')).toBeNull();
    expect(moved('kos bu tini kamar 3 rina masuk')).toMatchObject({ is: 'in' });
  });

  const second = apply(null, listed('kos melati 3 kamar: 1 wawan', null, 'm'), writing('m')).house;
  const told = (text: string) =>
    movesIn(
      text,
      [first, second].map((house) => ({ area: AREA, house })),
      rules,
      {
        ...{ today: TODAY, id: 'new', latest: null, house: null, wrote: null },
      },
    );
  const shortly = (text: string) =>
    told(text).map((move) => {
      const change = 'change' in move ? move.change : null;
      const name =
        move.is === 'in'
          ? move.tellings.map(({ name }) => name).join(' ')
          : 'found' in move && !Array.isArray(move.found)
            ? move.found.occupant.name
            : '';
      const into = move.is === 'transfer' ? ` into ${move.into.house.name}` : '';
      return change ? `${move.is} ${name} ${change.house.name} ${change.steps.length}${into}` : move.is;
    });

  it.each([
    ['andi sama wawan udah lapor', ['set Andi Kos Bu Tini 1', 'set Wawan Kos Melati 1']],
    ['andi, budi keluar kemarin', ['out Andi Kos Bu Tini 1', 'out Budi Kos Bu Tini 1']],
    ['tambah di kos melati kmr 2 fajar, kmr 3 gilang', ['in Fajar Gilang Kos Melati 2']],
    ['eko sama feri masuk kos melati kamar 3', ['in Eko Feri Kos Melati 2']],
    ['budi pindah ke kos melati kamar 2', ['transfer Budi Kos Bu Tini 1 into Kos Melati']],
    ['wawan bukan di kos melati tapi di kos bu tini', ['transfer Wawan Kos Melati 1 into Kos Bu Tini']],
    ['pindahin andi ke kamar 3', ['set Andi Kos Bu Tini 1']],
    ['tambah kmr 6 fajar, kmr 7 gilang', ['which_house']],
    [
      'andi dan budi pindah ke kos melati',
      ['transfer Andi Kos Bu Tini 1 into Kos Melati', 'transfer Budi Kos Bu Tini 1 into Kos Melati'],
    ],
    ['fajar kamar 2 gilang kamar 3 masuk kos melati', ['in Fajar Gilang Kos Melati 2']],
    ['pindahin wawan ke kamar 3 di kos bu tini', ['transfer Wawan Kos Melati 1 into Kos Bu Tini']],
    ['masuk kos melati kmr 2 fajar, kmr 3', []],
  ])('takes each who is told of: %s', (text, moves) => {
    expect(shortly(text)).toEqual(moves);
  });

  it('takes a bare day for the last of that number', () => {
    expect(moved('andi keluar tgl 1')).toMatchObject({ is: 'out', on: '2021-10-01' });
    expect(moved('andi keluar tanggal 28')).toMatchObject({ is: 'out', on: '2021-09-28' });
    expect(sinceIn('tgl 31', TODAY)).toBe('2021-08-31');
  });

  describe('of somebody who objects', () => {
    const [andi] = first.occupants;
    const wish = {
      id: 'w',
      occupant: andi!.id,
      what: 'objection' as const,
      at: 7,
      text: 'keberatan',
      also: [],
      names: [],
    };
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

    const names = (one: House) =>
      one.occupants.filter(({ objected }) => objected !== undefined).map(({ name }) => name);
    const list = (text: string, house: House | null, row: string, others: House[] = []) =>
      apply(house, listed(text, house, row), { ...writing(row), at: Date.parse(TODAY) }, others).house;
    const renamed = (house: House, name: string) =>
      step(house, [{ do: 'set', id: andi!.id, field: 'name', was: 'Andi', value: name }], 's');

    it('follows the entry under another name and into another room, and whoever is listed anew by any of their names', () => {
      const other = step(
        renamed(objecting, 'Handi Wijaya'),
        [{ do: 'set', id: andi!.id, field: 'room', was: '1', value: '9' }],
        'r',
      );
      expect(names(other)).toEqual(['Handi Wijaya']);
      const gone = step(other, [{ do: 'erase', id: andi!.id, name: 'Handi Wijaya' }], 'x');
      for (const name of ['andi', 'Handi Wijaya', 'handi', 'pak andi', 'andi saputra'])
        expect([name, names(list(`kos bu tini: 4 ${name}`, gone, 'n')).length]).toEqual([name, 1]);
      // a letter apart is somebody else, unless they live where the other one did
      expect(names(list('kos bu tini: 4 andy', erased, 'n'))).toEqual([]);
      expect(names(list('kos bu tini: 1 andy', erased, 'n'))).toEqual(['Andy']);
      expect(names(list('kos bu tini: 4 cici', gone, 'n'))).toEqual([]);
    });

    it('follows whoever is listed first, and taken off the list afterwards', () => {
      const twice = list('kos bu tini: 1 andi wijaya', objecting, 'n');
      expect(names(twice)).toEqual(['Andi', 'Andi Wijaya']);
      const elsewhere = list('kos bu tini: 7 andi wijaya', objecting, 'n');
      expect(names(elsewhere)).toEqual(['Andi']);
      const left = step(elsewhere, [{ do: 'out', id: andi!.id, was: null, on: '2021-10-01' }], 'x');
      expect(names(left)).toEqual(['Andi', 'Andi Wijaya']);
    });

    it('follows into another house of the RT, and is decided in both', () => {
      const anew = list('kontrakan bu tini: 1 andi, 2 budi', null, 'n', [objecting]);
      expect(names(anew)).toEqual(['Andi']);
      // somebody of that name in another room, while the one who objects is where they were
      expect(names(list('kos pak joko: 5 andi', null, 'n', [objecting]))).toEqual([]);
      expect(names(list('kos pak joko: 5 andi', null, 'n', [left]))).toEqual(['Andi']);
      const change = {
        area: AREA,
        house: first,
        seen: 0,
        steps: [{ do: 'decide', wish: 'w', granted: true }],
      };
      const [decides] = decidedIn([{ area: AREA, house: anew }], change as Change);
      expect(JSON.stringify(apply(anew, decides!, writing('d')).house)).not.toContain('"Andi"');
      expect(names(decided(anew, false))).toEqual([]);
    });

    it('is one person’s alone, though two object at the same moment', () => {
      const budi = first.occupants[1]!;
      const second = { ...wish, id: 'v', occupant: budi.id };
      const both = step(objecting, [{ do: 'wish', wish: second }], 'v');
      expect(names(decided(both, true))).toEqual(['Budi']);
      expect(names(decided(both, false))).toEqual(['Budi']);
      const again = step(objecting, [{ do: 'wish', wish: { ...wish, id: 'v' } }], 'v');
      expect(names(decided(again, false))).toEqual(['Andi']);
    });

    it('brings nothing back that was granted', () => {
      const undone = apply(
        decided(erased, true),
        {
          area: AREA,
          house: erased,
          seen: 0,
          steps: [{ do: 'restore', occupant: { id: andi!.id } }],
        },
        writing('b'),
      );
      expect(undone.undone).toHaveLength(1);
      expect(names(step(erased, [{ do: 'restore', occupant: { id: andi!.id } }], 'b'))).toEqual(['Andi']);
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
    undoOf([{ area: AREA, house }], turn).changes.reduce(
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
