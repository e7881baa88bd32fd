import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, LEAST, sumOf, type Told, toldApart } from '../../src/neighbourhood/told-apart.js';

const BY = ['service', 'outcome', 'area'] as const;

const asked = fc
  .array(
    fc.record({
      person: fc.integer({ min: 1, max: 30 }).map(String),
      service: fc.constantFrom('ktp', 'kk', 'sim', 'skck'),
      outcome: fc.constantFrom('allowed', 'not_yet', 'officer'),
      area: fc.constantFrom('', 'Rawalumbu', 'Bekasi Barat'),
    }),
    { maxLength: 200 },
  )
  .map((all) => [...new Map(all.map((one) => [`${one.person} ${one.service}`, one])).values()]);

const peopleIn = (some: readonly Asked[]) => new Set(some.map(({ person }) => person)).size;

/** Those who are in a number which is told. */
const partsOf = (told: Told, all: readonly Told[], some: readonly Asked[]) =>
  some.filter((one) => ownerOf(one, all) === told);

/** The number in which somebody is: the first that names all of it that it can, service before outcome before area. */
function ownerOf(cell: Asked, all: readonly Told[]): Told | undefined {
  let left = [...all];
  for (const by of BY) {
    const named = left.filter((one) => one[by] === cell[by]);
    left = named.length ? named : left.filter((one) => one[by] === null);
  }
  return left[0];
}

describe('what is told of counts', () => {
  it('is a partition: everybody is in one number for a service, and none is of few people', () => {
    fc.assert(
      fc.property(asked, (some) => {
        const told = toldApart(some);
        if (peopleIn(some) < LEAST) expect(told).toEqual([]);
        else expect(told.flatMap((one) => partsOf(one, told, some))).toHaveLength(some.length);
        for (const one of told) {
          expect(one.count).toBeGreaterThanOrEqual(LEAST);
          expect(peopleIn(partsOf(one, told, some))).toBe(one.count);
        }
      }),
    );
  });

  it('gives nobody a small number by subtracting totals: whatever is summed differs by nothing or by five at least', () => {
    fc.assert(
      fc.property(asked, fc.array(fc.boolean(), { maxLength: 40 }), (some, picked) => {
        const told = toldApart(some);
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

  it('names no few people, alone or as what is left of their service, outcome or area', () => {
    fc.assert(
      fc.property(asked, (some) => {
        const told = toldApart(some);
        for (const first of some) {
          const cell = some.filter((one) => BY.every((by) => one[by] === first[by]));
          const owner = peopleIn(cell) < LEAST ? ownerOf(first, told) : undefined;
          if (owner) expect(partsOf(owner, told, some).length).toBeGreaterThan(cell.length);
        }
      }),
    );
  });

  const times = (count: number, service: string, from = 0) =>
    Array.from({ length: count }, (_, i) => ({
      person: `${from + i}`,
      service,
      outcome: 'allowed',
      area: '',
    }));
  const shown = (some: Asked[]) => toldApart(some).map(({ service, count }) => [service, count]);

  it('takes the smallest of the others where what is small is too few by itself', () => {
    expect(shown([...times(40, 'ktp'), ...times(7, 'kk', 40), ...times(2, 'sim', 50)])).toEqual([
      ['ktp', 40],
      [null, 9],
    ]);
    expect(shown(times(4, 'ktp'))).toEqual([]);
    expect(shown([...times(4, 'ktp'), ...times(4, 'kk', 4)])).toEqual([[null, 8]]);
  });

  it('counts people, however much each of them asks', () => {
    const everything = ['ktp', 'kk', 'sim', 'skck'].flatMap((service) => times(1, service));
    expect(shown(everything)).toEqual([]);
    // four ask for two services each: eight matters, of four people
    expect(shown([...times(4, 'ktp'), ...times(4, 'kk')])).toEqual([]);
    expect(shown([...times(9, 'ktp'), ...times(4, 'kk'), ...times(4, 'sim')])).toEqual([[null, 9]]);
  });
});
