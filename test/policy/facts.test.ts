import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factSchemas, parseFact } from '../../src/policy/fact-schemas.js';
import {
  dayFact,
  FACT_NAMES,
  type Fact,
  type FactName,
  type Facts,
  isFactName,
  isFactValue,
  learn,
} from '../../src/policy/facts.js';
import { gapOf, secondDoseOn } from '../../src/policy/schedule.js';
import { book, claimed, verified } from './cases.js';

describe('a fact from a command line', () => {
  test.each<[FactName, string, unknown]>([
    ['dose_count', '0', 0],
    ['dose_count', '5', 5],
    ['vaccine', 'sinovac', 'sinovac'],
    ['last_dose_on', '2021-09-20', '2021-09-20'],
    ['age', '07', 7],
    ['exempt', 'true', true],
    ['urgent', 'false', false],
    ['holder', 'other', 'other'],
    ['variant', 'masih_berlaku', 'masih_berlaku'],
  ])('%s=%s', (name, text, value) => {
    expect(parseFact(name, text)).toBe(value);
  });

  test.each<[FactName, string, RegExp]>([
    ['dose_count', '6', /^dose_count=6: .*<=5/],
    ['dose_count', '-1', /^dose_count=-1: .*>=0/],
    ['dose_count', '1.5', /^dose_count=1\.5: .*int/],
    ['dose_count', 'dua', /^dose_count=dua: .*number/],
    ['dose_count', '', /^dose_count=: .*number/],
    ['vaccine', 'sputnik', /^vaccine=sputnik: .*"sinovac".*"other"/],
    ['last_dose_on', '2021-02-30', /^last_dose_on=2021-02-30: must be a day that exists/],
    ['planned_dose_on', 'besok', /^planned_dose_on=besok: must be a day that exists, written YYYY-MM-DD/],
    ['age', '131', /^age=131: .*<=130/],
    ['exempt', 'ya', /^exempt=ya: .*boolean/],
    ['exempt', '1', /^exempt=1: .*boolean/],
    ['holder', 'ibu', /^holder=ibu: .*"self".*"other"/],
    ['variant', 'KTP Baru', /^variant=KTP Baru: /],
  ])('%s=%s is refused by name, with what it takes', (name, text, message) => {
    expect(() => parseFact(name, text)).toThrow(RangeError);
    expect(() => parseFact(name, text)).toThrow(message);
  });

  test('names of the table and no others', () => {
    for (const name of FACT_NAMES) expect(isFactName(name)).toBe(true);
    for (const name of ['doses', 'constructor', '__proto__', 'toString', ''])
      expect(isFactName(name)).toBe(false);
  });
});

describe('a value', () => {
  const like = fc.oneof(
    fc.integer({ min: -2, max: 1501 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(
      'sinovac',
      'other',
      'self',
      'baru',
      '2021-02-28',
      '2021-02-30',
      '',
      'A b',
      'masih_berlaku',
    ),
    fc.anything(),
  );

  test.each(FACT_NAMES)('of %s is one for rules where it is one from outside', (name) => {
    fc.assert(
      fc.property(like, (value) => {
        expect(isFactValue(name, value)).toBe(factSchemas[name].safeParse(value).success);
      }),
    );
  });
});

describe('learning', () => {
  const said = (value: Fact['value'], at = 0): Fact => ({ value, provenance: 'claimed', at });
  const shown = (value: Fact['value'], at = 0): Fact => ({ value, provenance: 'verified', at });

  test('evidence beats what was said before it, and tells a contradiction', () => {
    expect(learn({ dose_count: said(2) }, 'dose_count', shown(1))).toEqual({
      facts: { dose_count: shown(1) },
      contradiction: true,
    });
  });

  test('evidence beats what is said after it, and tells a contradiction', () => {
    const facts = { dose_count: shown(1) };
    expect(learn(facts, 'dose_count', said(0))).toEqual({ facts, contradiction: true });
  });

  test('what agrees contradicts nothing, and evidence stays', () => {
    const facts = { dose_count: shown(1) };
    expect(learn(facts, 'dose_count', said(1))).toEqual({ facts, contradiction: false });
    expect(learn({ dose_count: said(1) }, 'dose_count', shown(1)).contradiction).toBe(false);
  });

  test('of two claims, and of two certificates, the newer one counts', () => {
    expect(learn({ dose_count: said(0) }, 'dose_count', said(1))).toEqual({
      facts: { dose_count: said(1) },
      contradiction: false,
    });
    expect(learn({ dose_count: shown(1) }, 'dose_count', shown(2)).facts).toEqual({ dose_count: shown(2) });
  });

  test('verified facts outlive any claims, and nothing given is changed', () => {
    const fact = fc.record({
      value: fc.integer({ min: 0, max: 5 }),
      provenance: fc.constantFrom('claimed' as const, 'verified' as const),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1, maxLength: 8 }), (told) => {
        const known = told.reduce<Facts>(
          (facts, one) => learn(Object.freeze(facts), 'dose_count', one).facts,
          {},
        );
        const last = told.filter(({ provenance }) => provenance === 'verified').at(-1) ?? told.at(-1);
        expect(known.dose_count).toEqual(last);
      }),
    );
  });
});

test('the value of a day', () => {
  expect(dayFact(claimed({ last_dose_on: '2021-09-20' }), 'last_dose_on')).toBe('2021-09-20');
  expect(dayFact({}, 'last_dose_on')).toBeNull();
  expect(dayFact(claimed({ age: 3 }), 'age')).toBeNull();
});

describe('the second dose', () => {
  const due = (facts: Facts) => secondDoseOn(book.doses, facts);

  test.each([
    ['sinovac', '2021-10-18'],
    ['sinopharm', '2021-10-11'],
    ['astrazeneca', '2021-12-13'],
    ['moderna', '2021-10-18'],
    ['pfizer', '2021-10-11'],
    ['janssen', null],
    ['other', null],
  ])('of %s after 20 September 2021: %s', (vaccine, day) => {
    expect(due(claimed({ vaccine, last_dose_on: '2021-09-20' }))).toBe(day);
    expect(due(verified({ vaccine, last_dose_on: '2021-09-20', dose_count: 1 }))).toBe(day);
  });

  test('is not counted from another dose, or from nothing', () => {
    expect(due(claimed({ vaccine: 'sinovac', last_dose_on: '2021-09-20', dose_count: 2 }))).toBeNull();
    expect(due(claimed({ vaccine: 'sinovac' }))).toBeNull();
    expect(due(claimed({ last_dose_on: '2021-09-20' }))).toBeNull();
    expect(gapOf(book.doses, {})).toBeNull();
  });
});
