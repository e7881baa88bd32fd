import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, LEAST, sumOf, type Told, toldApart } from '../../src/neighbourhood/told-apart.js';

const BY = ['service', 'outcome', 'area'] as const;

const counted = fc
  .array(
    fc.record({
      service: fc.constantFrom('ktp', 'kk', 'sim', 'skck'),
      outcome: fc.constantFrom('allowed', 'not_yet', 'officer'),
      area: fc.constantFrom('', 'Rawalumbu', 'Bekasi Barat'),
      count: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 })),
    }),
    { maxLength: 40 },
  )
  .map((all) => {
    const cells = new Map<string, Counted>();
    for (const one of all) cells.set(BY.map((by) => one[by]).join('|'), one);
    return [...cells.values()];
  });

/** The cells of the counts that a number which is told is made of. */
const partsOf = (told: Told, all: readonly Told[], cells: readonly Counted[]) =>
  cells.filter((cell) => ownerOf(cell, all) === told);

/** The number in which a cell is: the first that names all of it that it can, service before outcome before area. */
function ownerOf(cell: Counted, all: readonly Told[]): Told | undefined {
  let left = [...all];
  for (const by of BY) {
    const named = left.filter((one) => one[by] === cell[by]);
    left = named.length ? named : left.filter((one) => one[by] === null);
  }
  return left[0];
}

describe('what is told of counts', () => {
  it('is a partition: each cell is in one number, none of which is small', () => {
    fc.assert(
      fc.property(counted, (cells) => {
        const told = toldApart(cells);
        const total = sumOf(cells);
        expect(sumOf(told)).toBe(total < LEAST ? 0 : total);
        for (const one of told) {
          expect(one.count).toBeGreaterThanOrEqual(LEAST);
          expect(sumOf(partsOf(one, told, cells))).toBe(one.count);
        }
      }),
    );
  });

  it('gives nobody a small number by subtracting totals: whatever is summed differs by nothing or by five at least', () => {
    fc.assert(
      fc.property(counted, fc.array(fc.boolean(), { maxLength: 40 }), (cells, picked) => {
        const told = toldApart(cells);
        // any two totals of what is told, one within the other: a service, an outcome, a kecamatan, or any other part
        const part = told.filter((_, i) => picked[i]);
        const rest = sumOf(told) - sumOf(part);
        expect(rest === 0 || rest >= LEAST).toBe(true);
        for (const by of BY)
          for (const name of new Set(told.map((one) => one[by]))) {
            const difference = sumOf(told) - sumOf(told.filter((one) => one[by] === name));
            expect(difference === 0 || difference >= LEAST).toBe(true);
          }
      }),
    );
  });

  it('names no cell that is small, alone or as what is left of its service, outcome or area', () => {
    fc.assert(
      fc.property(counted, (cells) => {
        const told = toldApart(cells);
        for (const cell of cells.filter(({ count }) => count < LEAST)) {
          const owner = ownerOf(cell, told);
          if (owner) expect(partsOf(owner, told, cells).length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('takes the smallest of the others where what is small is too few by itself', () => {
    const cell = (service: string, count: number) => ({ service, outcome: 'allowed', area: '', count });
    const told = toldApart([cell('ktp', 40), cell('kk', 7), cell('sim', 2)]);
    expect(told.map(({ service, count }) => [service, count])).toEqual([
      ['ktp', 40],
      [null, 9],
    ]);
    expect(toldApart([cell('ktp', 4)])).toEqual([]);
    expect(toldApart([cell('ktp', 4), cell('kk', 4)]).map(({ service, count }) => [service, count])).toEqual([
      [null, 8],
    ]);
  });
});
