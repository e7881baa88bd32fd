import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar.js';
import { actInForce, decide } from '../../src/policy/decide.js';
import { explain } from '../../src/policy/explain.js';
import type { Facts } from '../../src/policy/facts.js';
import { type Policy, policySchema, type Rulebook } from '../../src/policy/schema.js';
import { runs } from '../support/runs.js';
import { shipped } from '../support/scripts.js';
import { book, claimed, TODAY } from './cases.js';

function act(id: string, rest: Partial<Record<keyof Policy, unknown>> = {}): Policy {
  const rules = [{ id, outcome: 'allowed' }];
  return policySchema.parse({ id, version: 1, in_force: { from: '2021-01-01' }, rules, ...rest });
}

function bookOf(...policies: Policy[]): Rulebook {
  const acts = Object.fromEntries(policies.map(({ id }) => [id, 'applied' as const]));
  return { ...book, policies, city: { ...book.city, acts } };
}

const holding = (on: string, ...policies: Policy[]) => actInForce(bookOf(...policies), on)?.id ?? null;

describe('acts in force on the same day', () => {
  const early = act('early');
  const late = act('late', { in_force: { from: '2021-06-01' } });

  test('the one that says that it replaces the other goes first, even where it is the earlier one', () => {
    const strong = act('early', { replaces: ['late'] });
    expect(holding(TODAY, strong, late)).toBe('early');
    expect(holding(TODAY, early, act('late', { in_force: late.in_force, replaces: ['early'] }))).toBe('late');
  });

  test('without such a word the later one does, and only from its day on', () => {
    expect(holding(TODAY, early, late)).toBe('late');
    expect(holding('2021-05-31', early, late)).toBe('early');
  });

  test('two that replace each other, or three in a ring, leave somebody with an act all the same', () => {
    expect(holding(TODAY, act('early', { replaces: ['late'] }), { ...late, replaces: ['early'] })).toBe(
      'late',
    );
    const ring = [
      act('a', { replaces: ['b'] }),
      act('b', { replaces: ['c'] }),
      act('c', { replaces: ['a'], in_force: { from: '2021-02-01' } }),
    ];
    expect(holding(TODAY, ...ring)).toBe('c');
  });

  test('an act that has ended, or that the city does not apply, replaces none', () => {
    const ended = act('late', { in_force: { from: '2021-06-01', until: '2021-08-31' }, replaces: ['early'] });
    expect(holding(TODAY, early, ended)).toBe('early');
    const unapplied = bookOf(early, { ...late, replaces: ['early'] });
    unapplied.city.acts.late = 'undecided';
    expect(actInForce(unapplied, TODAY)?.id).toBe('early');
  });

  test('the order of the files never decides', () => {
    const day = fc.integer({ min: 0, max: 9 }).map((days) => addDays('2021-01-01', days));
    const ids = ['a', 'b', 'c', 'd'];
    const acts = fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(day, fc.option(day, { nil: undefined }), fc.subarray(ids.filter((one) => one !== id)))
          .map(([from, until, replaces]) =>
            act(id, { in_force: { from, ...(until ? { until } : {}) }, replaces }),
          ),
      ),
    );
    const shuffled = acts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: 4 })),
    );
    fc.assert(
      fc.property(shuffled, day, ([all, other], on) => {
        expect(holding(on, ...all)).toBe(holding(on, ...other));
        const inForce = all.filter(({ in_force: { from, until } }) => from <= on && (!until || on <= until));
        expect(holding(on, ...all) === null).toBe(inForce.length === 0);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('an act that asks for the second dose', () => {
  const second = act('second', {
    asks: ['dose_count'],
    rules: [
      { id: 'dose-claimed', when: { dose_count: { min: 2 } }, outcome: 'allowed_if' },
      { id: 'no-dose', outcome: 'not_yet' },
    ],
  });
  const on = (facts: Facts, day = TODAY) => decide(bookOf(second), 'ktp', facts, day);
  const told = (facts: Facts, locale: string) =>
    explain(on(facts))
      .flat()
      .filter(({ id }) => id === 'verdict-from')
      .map((text) => shipped.flows.texts.format(locale, text));
  const first = claimed({ dose_count: 1, vaccine: 'sinovac', last_dose_on: '2021-09-16' });

  test('tells from which day it is allowed by the schedule of the vaccine, and in plain words', () => {
    expect(on(first)).toMatchObject({ outcome: 'not_yet', allowedFrom: '2021-10-14', afterDose: 2 });
    expect(told(first, 'id')).toEqual([
      'Dengan dosis 2 paling cepat *Kamis, 14 Oktober 2021*, KTP bisa diurus mulai hari itu.',
    ]);
    expect(told(first, 'en')[0]).toMatch(/^With the second dose, on \*Thursday,? 14 October 2021\*/);
  });

  test('a second dose that is late can be taken today; a planned day goes before the schedule', () => {
    const late = { ...first, ...claimed({ last_dose_on: '2021-08-01' }) };
    expect(on(late)).toMatchObject({ allowedFrom: TODAY, afterDose: 2 });
    const planned = { ...first, ...claimed({ planned_dose_on: '2021-10-20' }) };
    expect(on(planned)).toMatchObject({ allowedFrom: '2021-10-20', afterDose: 2 });
  });

  test.each([
    ['the vaccine is not known', { dose_count: 1, last_dose_on: '2021-09-16' }],
    ['the day is not known', { dose_count: 1, vaccine: 'sinovac' }],
    ['one dose is all there is', { dose_count: 1, vaccine: 'janssen', last_dose_on: '2021-09-16' }],
    ['two are missing', { dose_count: 0, planned_dose_on: '2021-10-12' }],
  ])('promises no day where %s', (_name, facts) => {
    expect(on(claimed(facts))).toMatchObject({ outcome: 'not_yet', allowedFrom: null, afterDose: null });
  });
});

describe('where an act holds', () => {
  test('a private institution is said to decide for itself', () => {
    const ktp = book.services.get('ktp')!;
    const services = new Map([...book.services, ['ktp', { ...ktp, decided_by: 'private' as const }]]);
    const verdict = decide({ ...book, services }, 'ktp', claimed({ dose_count: 0 }), TODAY);
    expect(verdict.decidedBy).toBe('private');
    const words = (locale: string) => shipped.flows.texts.format(locale, explain(verdict)[0]![0]!);
    expect(words('id')).toContain('pengelola tempatnya');
    expect(words('en')).toContain('whoever runs the place');
  });

  test('a rule may turn on who decides and on where the person lives', () => {
    const local = act('local', {
      asks: ['resident'],
      rules: [
        {
          id: 'guest',
          when: { all: [{ resident: false }, { 'service.decided_by': 'city' }] },
          outcome: 'officer',
        },
        { id: 'other', outcome: 'allowed' },
      ],
    });
    const on = (service: string, facts: Facts) => decide(bookOf(local), service, facts, TODAY);
    expect(on('ktp', {})).toMatchObject({ outcome: 'needs_facts', missing: ['resident'] });
    expect(on('ktp', claimed({ resident: false })).outcome).toBe('officer');
    expect(on('ktp', claimed({ resident: true })).outcome).toBe('allowed');
    expect(on('sim', {}).outcome).toBe('allowed');
  });
});
