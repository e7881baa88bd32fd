import { describe, expect, it } from 'vitest';
import { apply, type Writing } from '../../src/neighbourhood/apply.js';
import { clashesIn } from '../../src/neighbourhood/clash.js';
import {
  type Cells,
  cellsOf,
  type Form,
  formIn,
  formSchema,
  ownCellsOf,
} from '../../src/neighbourhood/form.js';
import { pastedIn } from '../../src/neighbourhood/pasted.js';
import type { House } from '../../src/neighbourhood/register.js';
import { CELLS } from '../register-page/support.js';
import { rules, TODAY } from './rules.js';

const AREA = '32.75.04.1005/011/005';
const OWN = { owner: '', address: '', rooms: '' };
const writing = (row: string): Writing => ({
  row,
  by: 'g',
  as: 'head' as const,
  at: Date.parse(TODAY),
  until: 9,
  leftBefore: '2020-10-04',
});

interface Row {
  id?: string;
  erased?: boolean;
  was?: Partial<Cells>;
  is: Partial<Cells>;
}
const formOf = (rows: Row[], more: Partial<Form> = {}): Form =>
  formSchema.parse({
    area: AREA,
    name: 'kos bu tini',
    was: OWN,
    is: OWN,
    rows: rows.map(({ id = null, was, is, erased = false }) => ({
      ...{ id, erased },
      was: { ...CELLS, ...was },
      is: { ...CELLS, ...was, ...is },
    })),
    ...more,
  });
const read = (rows: Row[], more?: Partial<Form>) => formIn(formOf(rows, more), rules, TODAY, (n) => `n${n}`)!;
const saved = (house: House | null, rows: Row[], row: string, more?: Partial<Form>) =>
  apply(house, read(rows, more).change, writing(row));
const first = saved(null, [{ is: { name: 'andi', room: '1', from: 'garut', since: 'maret' } }], 'a').house;
/** Everybody's cells as the page shows them. */
const shown = ({ occupants }: House) => occupants.map((one) => cellsOf(one));

describe('a form of a house', () => {
  it('changes nothing where nothing was typed, whatever is known', () => {
    const all = read(
      [
        {
          is: { name: 'Ani', room: 'B2', from: 'Solo', since: '2 april 2020', reported: 'no', fresh: 'yes' },
        },
      ],
      { is: { owner: 'bu tini', address: 'jl. melati 3', rooms: '4' } },
    );
    const { house } = apply(null, all.change, writing('a'));
    expect([house.name, house.owner, house.rooms]).toEqual(['Kos Bu Tini', 'Bu Tini', 4]);
    const cells = cellsOf(house.occupants[0]!);
    expect(cells).toMatchObject({ since: '02/04/2020', reported: 'no', registered: '', fresh: 'yes' });
    const own = ownCellsOf(house);
    const again = read([{ id: 'n0', was: cells, is: {} }], { was: own, is: own });
    expect([again.change.steps, again.unread]).toEqual([[], []]);
  });

  it('keeps what is never recorded out of it, and says so', () => {
    const { change, masked, leftOut } = read([
      { is: { name: 'Budi (Islam)', from: 'Tegal, Jawa; agama kristen', room: '1' } },
      { is: { name: 'Cici 3275012345678901' } },
    ]);
    expect([masked, leftOut]).toEqual([true, true]);
    expect(change.steps).toMatchObject([
      { occupant: { name: 'Budi', from: 'Tegal, Jawa' } },
      { occupant: { name: 'Cici 3275••••••••••••' } },
    ]);
    expect(JSON.stringify(change)).not.toMatch(/islam|kristen|75012345678901/i);
  });

  it('says what it could not read, and takes the rest', () => {
    const row = { id: 'n0', was: shown(first)[0]!, is: { since: 'dulu sekali', from: 'Tasik', name: ' ' } };
    const { change, unread } = read([row], { is: { ...OWN, rooms: 'banyak' } });
    expect(change.steps.map((step) => 'field' in step && step.field)).toEqual(['from']);
    expect(unread.map(({ field }) => field)).toEqual(['rooms', 'name', 'since']);
    expect(read([{ is: { from: 'Solo' } }]).nameless).toHaveLength(1);
    expect(read([{ is: { name: 'kosong', room: '3' } }]).change.steps).toEqual([]);
    expect(formIn(formOf([], { name: ' - ' }), rules, TODAY, String)).toBeNull();
  });

  it('overwrites nothing: of two who write one field the second sees both', () => {
    const was = shown(first)[0]!;
    const theirs = saved(first, [{ id: 'n0', was, is: { from: 'Solo', left: 'kemarin' } }], 'b').house;
    const mine = saved(
      theirs,
      [{ id: 'n0', was, is: { from: 'Tegal', reported: 'yes', left: '1/10/2021' } }],
      'c',
    );
    expect(mine.house.occupants[0]).toMatchObject({ from: 'Solo', reported: true, left: '2021-10-03' });
    const { clashes } = clashesIn(mine.house, mine.undone);
    expect(clashes).toEqual([
      { id: 'n0', field: 'from', was: 'Garut', now: 'Solo', mine: 'Tegal' },
      { id: 'n0', field: 'left', was: null, now: '2021-10-03', mine: '2021-10-01' },
    ]);
    // made again after a crash it tells the same
    const again = saved(
      mine.house,
      [{ id: 'n0', was, is: { from: 'Tegal', reported: 'yes', left: '1/10/2021' } }],
      'c',
    );
    expect(clashesIn(again.house, again.undone).clashes).toEqual(clashes);
    // chosen, it stands, and what stood before is remembered
    const seen = shown(mine.house)[0]!;
    const chosen = saved(
      mine.house,
      [{ id: 'n0', was: seen, is: { from: 'Tegal', left: '1/10/2021' } }],
      'd',
    );
    expect(chosen.undone).toEqual([]);
    expect(chosen.house.occupants[0]).toMatchObject({ from: 'Tegal', left: '2021-10-01' });
    expect(chosen.house.history.map(({ field, was: before }) => [field, before])).toEqual([
      ['from', 'Garut'],
      // what stood empty as well: the way back leads there
      ['left', null],
      ['reported', null],
      ['from', 'Solo'],
      ['left', '2021-10-03'],
    ]);
  });

  it('of two who enter the same person makes one, and of what differs the second sees both', () => {
    const twice = saved(first, [{ is: { name: 'Andi', room: '1', from: 'Tegal', reported: 'yes' } }], 'b');
    expect(twice.house.occupants).toHaveLength(1);
    expect(clashesIn(twice.house, twice.undone).clashes).toMatchObject([
      { id: 'n0', now: 'Garut', mine: 'Tegal' },
    ]);
    const gone = saved(first, [{ id: 'nobody', was: shown(first)[0]!, is: { from: 'Solo' } }], 'b');
    expect(clashesIn(gone.house, gone.undone)).toEqual({ clashes: [], lost: 1 });
    const own = { was: OWN, is: { ...OWN, rooms: '9' } };
    const theirs = saved(first, [], 'b', { was: OWN, is: { ...OWN, rooms: '5' } }).house;
    const rooms = saved(theirs, [], 'c', own);
    expect(clashesIn(rooms.house, rooms.undone).clashes).toMatchObject([{ id: null, now: 5, mine: 9 }]);
  });

  it('takes an entry away as it was seen, and brings it back as it was', () => {
    const was = shown(first)[0]!;
    const gone = { id: 'n0', was, is: { from: 'ketik' }, erased: true };
    const erased = saved(first, [gone], 'b');
    expect([erased.undone, erased.house.occupants]).toEqual([[], []]);
    const back = saved(erased.house, [], 'c', { restored: ['n0'] }).house;
    expect(back.occupants).toEqual(first.occupants);
    // another erased it first; it is gone, and nothing is left to be chosen
    expect(saved(erased.house, [gone], 'd').undone).toEqual([]);
    // another wrote in it: it stays, beside what had been seen
    const theirs = saved(first, [{ id: 'n0', was, is: { reported: 'yes' } }], 'e').house;
    const left = saved(theirs, [gone], 'f');
    expect(left.house.occupants).toHaveLength(1);
    const { clashes } = clashesIn(left.house, left.undone);
    expect(clashes).toMatchObject([{ id: 'n0', field: 'erased', seen: { from: 'Garut', reported: null } }]);
    expect(saved(theirs, [{ ...gone, was: shown(theirs)[0]! }], 'g').house.occupants).toEqual([]);
    // nobody comes back of whom nothing is remembered
    expect(clashesIn(first, saved(first, [], 'h', { restored: ['x'] }).undone).lost).toBe(1);
  });

  it('takes no more than it may', () => {
    const row = { id: null, was: CELLS, is: CELLS };
    for (const form of [
      { ...formOf([]), rows: Array.from({ length: 501 }, () => row) },
      { ...formOf([]), rows: [{ ...row, is: { ...CELLS, religion: 'x' } }] },
      { ...formOf([]), rows: [{ ...row, is: { ...CELLS, name: 'x'.repeat(201) } }] },
    ])
      expect(formSchema.safeParse(form).success).toBe(false);
  });
});

describe('a table that is pasted into a cell', () => {
  const paste = (text: string, field: 'room' | 'name' | 'from' = 'name') =>
    pastedIn(text, { house: 'Kos Bu Tini', field }, rules, TODAY);

  it('is read by its heads, without what was not asked for', () => {
    const text =
      'No\tNama\tAgama\tAsal\tLapor RT\n1\teko\tIslam\tbrebes\tsudah\n2\tfani 081234567890\tHindu\tsolo\tbelum';
    const { named, rows, dropped, masked } = paste(text);
    expect([named, dropped, masked]).toEqual([true, ['Agama'], true]);
    expect(rows).toMatchObject([
      { name: 'Eko', from: 'Brebes', reported: 'yes' },
      { from: 'Solo', reported: 'no' },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Islam|Hindu|081234567890/);
  });

  it('fills cells from where it stands, where it has no heads', () => {
    const { named, rows, beyond } = paste('12\teko\t2020\tbrebes\r\n13\tfani\t2021\tsolo', 'room');
    expect([named, beyond]).toEqual([false, 0]);
    expect(rows).toEqual([
      { room: '12', name: 'eko', since: '2020', from: 'brebes' },
      { room: '13', name: 'fani', since: '2021', from: 'solo' },
    ]);
    expect(paste('garut\ntegal', 'from').rows).toEqual([{ from: 'garut' }, { from: 'tegal' }]);
    expect(paste('solo\tsudah\tbelum\tbaru\tkemarin\tIslam\t1', 'from')).toMatchObject({
      rows: [{ from: 'solo', reported: 'yes', registered: 'no', fresh: 'yes', left: 'kemarin' }],
      beyond: 2,
    });
  });

  it('fills nothing of another house, and no more rows than are sent at once', () => {
    const two = paste('Nama\tKos\nEko\tKos Bu Tini\nFani\tKos Pak Joko');
    expect([two.rows.length, two.elsewhere]).toEqual([1, ['Kos Pak Joko']]);
    const many = paste(Array.from({ length: 700 }, (_, i) => `orang${i}\tsolo`).join('\n'));
    expect([many.rows.length, many.more]).toEqual([500, 200]);
  });
});
