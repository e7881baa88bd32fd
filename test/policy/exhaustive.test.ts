import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.js';
import { type Fact, type FactName, type Facts, type FactValue, learn } from '../../src/policy/facts.js';
import { runs } from '../support/runs.js';
import { book, RANK, services, TODAY } from './cases.js';
import { circular, speaksOfNoDose } from './oracle.js';

/**
 * The circular over its whole finite space: every fact unknown or at each value on either side of each of its tests.
 * Days: today is 1 October 2021, so that one month ends on 1 September and three end on 1 July.
 */
const SPACE: Partial<Record<FactName, FactValue[]>> = {
  exempt: [true, false],
  exempt_letter: [true],
  age: [11, 12],
  recovered_on: ['2021-07-01', '2021-07-02', '2021-09-01', '2021-09-02', '2021-10-01', '2021-10-02'],
  recovered_severe: [true, false],
  negative_test_on: ['2021-10-01', '2021-10-02'],
  urgent: [true, false],
};
const DOSES: Facts[] = [
  {},
  ...[0, 1, 2].flatMap((value) =>
    (['claimed', 'verified'] as const).map((provenance) => ({ dose_count: { value, provenance, at: 0 } })),
  ),
];
const HOLDERS: Facts[] = [{}, { holder: say('other') }, { holder: say('self') }];

/** One service of each kind that rules can tell apart: gated, gated and urgent, not gated. */
const KINDS = [
  services.find(({ gated, urgent }) => gated && !urgent)!,
  services.find(({ gated, urgent }) => gated && urgent)!,
  services.find(({ gated }) => !gated)!,
];

function say(value: FactValue): Fact {
  return { value, provenance: 'claimed', at: 0 };
}

function* cases(doses = DOSES, holders = HOLDERS): Generator<Facts> {
  const rest = Object.entries(SPACE).reduce<Facts[]>(
    (soFar, [name, values]) =>
      soFar.flatMap((one) => [one, ...values.map((value) => ({ ...one, [name]: say(value) }))]),
    [{}],
  );
  for (const dose of doses)
    for (const holder of holders) for (const one of rest) yield { ...dose, ...holder, ...one };
}

/** Every way in which the facts that the circular asks for may turn out. */
function completions(facts: Facts): Facts[] {
  const known = facts.dose_count || !speaksOfNoDose(facts, TODAY) ? facts : { ...facts, dose_count: say(0) };
  const doses = known.dose_count ? [known] : DOSES.slice(1).map((dose) => ({ ...known, ...dose }));
  return doses.flatMap((one) =>
    one.recovered_severe ? [one] : [true, false].map((severe) => ({ ...one, recovered_severe: say(severe) })),
  );
}

const outcomes = (facts: Facts[], service: (typeof services)[number]) =>
  new Set(facts.map((one) => circular(service, one, TODAY)));

/** Whose doses they are counts alike for all kinds. */
const CASES = KINDS.map((service, i) => [service.id, service, i === 0 ? HOLDERS : [{}]] as const);

describe.each(CASES)('every case, for %s', (id, service, holders) => {
  test('has the outcome that all completions share, and is asked about where they share none', () => {
    let count = 0;
    const wrong: unknown[] = [];
    for (const facts of cases(DOSES, holders)) {
      count += 1;
      const { outcome, missing } = decide(book, id, facts, TODAY);
      const possible = outcomes(completions(facts), service);
      const right =
        possible.size === 1 ? possible.has(outcome) && missing.length === 0 : outcome === 'needs_facts';
      if (!right) wrong.push({ facts, outcome, possible });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(count).toBe(7 * holders.length * 3 * 2 * 3 * 7 * 3 * 3 * 3);
  });

  test('no question is asked that cannot change the verdict', () => {
    const vain: unknown[] = [];
    for (const facts of cases(DOSES, [{}])) {
      for (const name of decide(book, id, facts, TODAY).missing) {
        const others = completions(facts).map(({ [name]: _asked, ...rest }) => rest as Facts);
        if (!others.some((one) => outcomes(completions(one), service).size > 1)) vain.push({ facts, name });
      }
    }
    expect(vain.slice(0, 3)).toEqual([]);
  });
});

/** Facts that speak for somebody, each where the act is monotone in it: of whose doses it is known that there are none. */
const FAVOURABLE: [FactName, FactValue][] = [
  ['exempt', true],
  ['exempt_letter', true],
  ['negative_test_on', '2021-10-01'],
  ['recovered_on', '2021-09-15'],
  ['recovered_severe', true],
  ['urgent', true],
  ['age', 8],
  ['planned_dose_on', '2021-10-12'],
];

/** Nothing worsens where nothing is asked. */
const GATED = KINDS.filter(({ gated }) => gated);

describe('a fact that speaks for somebody', () => {
  const outcomesBefore = GATED.flatMap((service) =>
    [...cases(DOSES.slice(1), [{}])].map((facts) => ({
      service,
      facts,
      before: decide(book, service.id, facts, TODAY).outcome,
    })),
  );

  test.each(FAVOURABLE)('%s %s never worsens an outcome, whatever else is known', (name, value) => {
    const worse: unknown[] = [];
    for (const { service, facts, before } of outcomesBefore) {
      if (facts[name]) continue;
      const after = decide(book, service.id, { ...facts, [name]: say(value) }, TODAY).outcome;
      if (RANK[after] < RANK[before]) worse.push({ facts, before, after });
    }
    expect(worse.slice(0, 3)).toEqual([]);
  });
});

test('a dose taken never worsens an outcome, whatever else is known', () => {
  const worse: unknown[] = [];
  for (const service of GATED) {
    for (const facts of cases([{}])) {
      const after = (dose: Facts) => RANK[decide(book, service.id, { ...facts, ...dose }, TODAY).outcome];
      const [none, noneProven, one, oneProven, two, twoProven] = DOSES.slice(1).map(after) as [
        number,
        ...number[],
      ];
      const rises = none <= one! && one! <= two! && noneProven! <= oneProven! && oneProven! <= twoProven!;
      if (!rises || one! > oneProven! || two! > twoProven!) worse.push(facts);
    }
  }
  expect(worse.slice(0, 3)).toEqual([]);
});

test('what is said and what is proven, told in any order, comes to the same verdict', () => {
  const told = [...Object.entries(SPACE), ['dose_count', [0, 1, 2]] as const].map(([name, values]) =>
    fc
      .tuple(fc.constantFrom(...values!), fc.option(fc.constantFrom(...values!), { nil: undefined }))
      .map(([said, proven]) => [
        [name as FactName, say(said)] as const,
        ...(proven === undefined
          ? []
          : [[name as FactName, { value: proven, provenance: 'verified', at: 0 } as Fact] as const]),
      ]),
  );
  const orders = fc
    .tuple(...told)
    .map((all) => all.flat())
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  const verdictOf = (all: (readonly [FactName, Fact])[]) => {
    const facts = all.reduce<Facts>((known, [name, fact]) => learn(known, name, fact).facts, {});
    return decide(book, 'ktp', facts, TODAY);
  };
  fc.assert(
    fc.property(orders, ([all, other]) => {
      expect(verdictOf(other)).toEqual(verdictOf(all));
    }),
    { numRuns: runs(500) },
  );
});
