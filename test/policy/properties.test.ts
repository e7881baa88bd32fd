import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/calendar.js';
import { decide } from '../../src/policy/decide.js';
import { type Fact, type FactName, type Facts, learn } from '../../src/policy/facts.js';
import type { Policy } from '../../src/policy/schema.js';
import { runs } from '../support/runs.js';
import { book, bookWith, RANK, services, TODAY } from './cases.js';
import { circular, speaksOfNoDose } from './oracle.js';

const ASKED: FactName[] = ['dose_count', 'recovered_severe'];

const provenance = fc.constantFrom('claimed' as const, 'verified' as const);
const claim = <T extends Fact['value']>(...values: T[]) =>
  fc.constantFrom(...values).map((value): Fact => ({ value, provenance: 'claimed', at: 0 }));
const dayAround = fc.integer({ min: -130, max: 40 }).map((days) => addDays(TODAY, days));
const dayFact = dayAround.map((value): Fact => ({ value, provenance: 'claimed', at: 0 }));

/** Any case, each fact known or not. */
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    dose_count: fc
      .tuple(fc.integer({ min: 0, max: 5 }), provenance)
      .map(([value, by]): Fact => ({ value, provenance: by, at: 0 })),
    exempt: claim(true, false),
    exempt_letter: claim(true, false),
    age: claim(0, 11, 12, 16, 17, 18, 19, 80),
    recovered_on: dayFact,
    recovered_severe: claim(true, false),
    negative_test_on: dayFact,
    urgent: claim(true, false),
    holder: claim('self', 'other'),
    resident: claim(true, false),
    married: claim(true, false),
    child_along: claim(true, false),
    planned_dose_on: dayFact,
  },
  { requiredKeys: [] },
);
/** Mostly cases of which little is known, as they come. */
const someFacts = fc
  .tuple(
    anyFacts,
    fc.array(
      fc.constantFrom<FactName>(
        'dose_count',
        'recovered_severe',
        'exempt',
        'exempt_letter',
        'age',
        'negative_test_on',
      ),
    ),
  )
  .map(
    ([facts, unknown]) =>
      Object.fromEntries(
        Object.entries(facts).filter(([name]) => !unknown.includes(name as FactName)),
      ) as Facts,
  );
const service = fc.constantFrom(...services);

/** Every way to fill in the facts that the circular asks for and that are not known. */
function completions(facts: Facts, asked = ASKED): Facts[] {
  return asked
    .filter((name) => !facts[name])
    .reduce<Facts[]>(
      (soFar, name) => soFar.flatMap((one) => valuesOf(name).map((fact) => ({ ...one, [name]: fact }))),
      [facts],
    );
}

function valuesOf(name: FactName): Fact[] {
  const values = name === 'dose_count' ? [0, 1, 2, 5] : [true, false];
  return values.flatMap((value) =>
    (['claimed', 'verified'] as const).map((by) => ({ value, provenance: by, at: 0 })),
  );
}

/** The outcome with everything asked for known, by the table. */
const outcomesOf = (facts: Facts[], of: (typeof services)[number]) =>
  new Set(facts.map((one) => circular(of, one, TODAY)));

/** The facts that are open: what somebody is taken to have, having spoken of something else, is not. */
function asUnderstood(facts: Facts): Facts {
  if (facts.dose_count || !speaksOfNoDose(facts, TODAY)) return facts;
  return { ...facts, dose_count: { value: 0, provenance: 'claimed', at: 0 } };
}

describe('a verdict against every way the open facts may turn out', () => {
  test('with all known it is the table', () => {
    fc.assert(
      fc.property(anyFacts, service, (facts, of) => {
        for (const whole of completions(facts))
          expect(decide(book, of.id, whole, TODAY).outcome).toBe(circular(of, whole, TODAY));
      }),
      { numRuns: runs(400) },
    );
  });

  test('an outcome stands in every completion; a question has two different answers', () => {
    let asked = 0;
    fc.assert(
      fc.property(someFacts, service, (facts, of) => {
        const { outcome, missing } = decide(book, of.id, facts, TODAY);
        const understood = asUnderstood(facts);
        const possible = outcomesOf(completions(understood), of);
        if (outcome !== 'needs_facts') {
          expect(possible).toEqual(new Set([outcome]));
          expect(missing).toEqual([]);
          return;
        }
        asked += 1;
        expect(possible.size).toBeGreaterThan(1);
        expect(missing.length).toBeGreaterThan(0);
        const turning = missing.filter((name) => {
          const others = completions(
            understood,
            ASKED.filter((one) => one !== name),
          );
          return others.some((one) => outcomesOf(completions(one, [name]), of).size > 1);
        });
        expect(turning).not.toEqual([]);
        for (const name of missing) expect(facts[name]).toBeUndefined();
      }),
      { numRuns: runs(1000) },
    );
    expect(asked).toBeGreaterThan(100);
  });

  test('nothing is asked for in vain: the first missing fact can change the outcome', () => {
    fc.assert(
      fc.property(someFacts, service, (facts, of) => {
        const [first] = decide(book, of.id, facts, TODAY).missing;
        if (!first) return;
        const others = completions(
          asUnderstood(facts),
          ASKED.filter((one) => one !== first),
        );
        expect(others.some((one) => outcomesOf(completions(one, [first]), of).size > 1)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });
});

test('answers end the asking: with each missing fact answered in turn a verdict stands', () => {
  fc.assert(
    fc.property(
      someFacts,
      service,
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      (facts, of, picks) => {
        let known = facts;
        for (const pick of picks) {
          const [first] = decide(book, of.id, known, TODAY).missing;
          if (!first) break;
          const values = valuesOf(first);
          known = { ...known, [first]: values[pick % values.length]! };
        }
        expect(decide(book, of.id, known, TODAY).outcome).not.toBe('needs_facts');
      },
    ),
    { numRuns: runs(500) },
  );
});

test('the order in which facts are given never matters', () => {
  const shuffled = someFacts.chain((facts) =>
    fc.tuple(
      fc.constant(facts),
      fc.shuffledSubarray(Object.keys(facts) as FactName[], { minLength: Object.keys(facts).length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, service, ([facts, order], of) => {
      const told = order.reduce<Facts>((known, name) => learn(known, name, facts[name]!).facts, {});
      expect(decide(book, of.id, told, TODAY)).toEqual(decide(book, of.id, facts, TODAY));
    }),
    { numRuns: runs(500) },
  );
});

test('one more dose never worsens the outcome', () => {
  fc.assert(
    fc.property(someFacts, service, fc.integer({ min: 0, max: 4 }), provenance, (facts, of, doses, by) => {
      const after = (value: number) =>
        RANK[decide(book, of.id, { ...facts, dose_count: { value, provenance: by, at: 0 } }, TODAY).outcome];
      expect(after(doses + 1)).toBeGreaterThanOrEqual(after(doses));
    }),
    { numRuns: runs(1000) },
  );
});

test('evidence never worsens the outcome', () => {
  fc.assert(
    fc.property(someFacts, service, fc.integer({ min: 0, max: 5 }), (facts, of, value) => {
      const by = (one: Fact['provenance']) =>
        decide(book, of.id, { ...facts, dose_count: { value, provenance: one, at: 0 } }, TODAY).outcome;
      const better = by('claimed') === 'allowed_if' && by('verified') === 'allowed';
      expect(better || by('claimed') === by('verified')).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});

describe('allowed_from', () => {
  const HORIZON = 60;
  const applied = bookWith('applied');

  /** The first day within the horizon on which a walk, day by day, finds it allowed. */
  function walk(of: string, facts: Facts, on: Day): Day | null {
    const planned = facts.planned_dose_on?.value as Day | undefined;
    for (let days = 0; days <= HORIZON; days++) {
      const day = addDays(on, days);
      const taken = planned !== undefined && planned >= on && planned <= day;
      const count = Number(facts.dose_count?.value) + 1;
      const then: Facts = taken
        ? { ...facts, dose_count: { value: count, provenance: 'claimed', at: 0 } }
        : facts;
      const { outcome } = decide(applied, of, then, day);
      if (outcome === 'allowed' || outcome === 'allowed_if') return day;
    }
    return null;
  }

  test('is the first day of a walk day by day, across the end of the act', () => {
    const start = fc.integer({ min: -HORIZON, max: -1 }).map((days) => addDays('2023-06-21', days));
    const offset = fc.option(fc.integer({ min: -5, max: 50 }), { nil: undefined });
    fc.assert(
      fc.property(start, offset, fc.constantFrom('ktp', 'sim', 'nikah'), (on, days, of) => {
        const facts: Facts = {
          dose_count: { value: 0, provenance: 'claimed', at: 0 },
          ...(days === undefined
            ? {}
            : { planned_dose_on: { value: addDays(on, days), provenance: 'claimed', at: 0 } }),
        };
        const verdict = decide(applied, of, facts, on);
        expect(verdict.outcome).toBe('not_yet');
        expect(verdict.allowedFrom).toBe(walk(of, facts, on));
      }),
      { numRuns: runs(150) },
    );
  });

  test('is given for what is not allowed yet alone', () => {
    fc.assert(
      fc.property(someFacts, service, (facts, of) => {
        const { outcome, allowedFrom } = decide(applied, of.id, facts, TODAY);
        const waits = outcome === 'not_yet' || outcome === 'not_eligible';
        if (!waits) expect(allowedFrom).toBeNull();
        else if (allowedFrom || outcome === 'not_yet') expect(allowedFrom! >= TODAY).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  test('is found for an act that counts days, too', () => {
    const waits: Policy = {
      id: 'waits',
      version: 1,
      in_force: { from: '2021-01-01', until: '2022-12-31' },
      replaces: [],
      asks: [],
      presume: [],
      notes: [],
      rules: [
        { id: 'early', when: { last_dose_on: { within: { days: 14 } } }, outcome: 'not_yet', analogy: false },
        { id: 'vaccinated', when: { dose_count: { min: 1 } }, outcome: 'allowed', analogy: false },
        { id: 'none', outcome: 'not_yet', analogy: false },
      ],
    };
    const other = { ...book, policies: [waits], city: { ...book.city, acts: { waits: 'applied' as const } } };
    const from = (facts: Facts) => decide(other, 'ktp', facts, TODAY).allowedFrom;
    const say = (value: Fact['value']): Fact => ({ value, provenance: 'claimed', at: 0 });
    expect(from({ dose_count: say(1), last_dose_on: say('2021-09-25') })).toBe('2021-10-09');
    expect(from({ dose_count: say(0), planned_dose_on: say('2021-10-12') })).toBe('2021-10-26');
    expect(from({ dose_count: say(0) })).toBe('2023-01-01');
  });
});
