import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar.js';
import { conditionSchema } from '../../src/condition-schema.js';
import { type Condition, evaluate, type Lookup, namesIn, type Truth, testsIn } from '../../src/conditions.js';
import { runs } from '../support/runs.js';
import { TODAY } from './cases.js';

const NAMES = ['a', 'b', 'c'];
type Known = Record<string, { value: unknown; verified?: boolean } | undefined>;

const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays(TODAY, days));
const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.boolean(), day, fc.constant(null));
const known: fc.Arbitrary<Known> = fc.record(
  Object.fromEntries(NAMES.map((name) => [name, fc.record({ value, verified: fc.boolean() })])),
  { requiredKeys: [] },
);

/** Tests of one name, all but `known`: that one speaks of the knowing itself. */
const leaf: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      fc
        .record(
          {
            is: fc.integer({ min: 0, max: 3 }),
            in: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2 }),
            min: fc.integer({ min: 0, max: 3 }),
            max: fc.integer({ min: 0, max: 3 }),
            verified: fc.boolean(),
            by: fc.oneof(fc.constant('today' as const), day),
            from: fc.oneof(fc.constant('today' as const), day),
            within: fc.constantFrom({ days: 7 }, { months: 1 }),
          },
          { requiredKeys: [] },
        )
        .filter((one) => Object.keys(one).length > 0),
    ),
  )
  .map(([name, one]) => ({ [name]: one }) as Condition);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all }) as Condition),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any }) as Condition),
    tie('condition').map((not) => ({ not }) as Condition),
  ),
}));

const lookupIn =
  (facts: Known): Lookup =>
  (name) =>
    facts[name];
const truth = (one: Condition, facts: Known) => evaluate(one, lookupIn(facts), TODAY);
const holds = (property: (...given: [Condition, Condition, Known]) => void) =>
  fc.assert(fc.property(condition, condition, known, property), { numRuns: runs(500) });

describe("Kleene's laws", () => {
  const AND: [Truth, Truth, Truth][] = [
    [true, true, true],
    [true, null, null],
    [true, false, false],
    [null, null, null],
    [null, false, false],
    [false, false, false],
  ];
  const facts: Known = { yes: { value: true }, no: { value: false } };
  const name = (one: Truth): Condition => ({ [one === null ? 'open' : one ? 'yes' : 'no']: true });

  test.each(AND)('%s and %s is %s; or by de Morgan', (left, right, both) => {
    const not = (one: Truth) => (one === null ? null : !one);
    for (const [a, b] of [
      [left, right],
      [right, left],
    ] as const) {
      expect(truth({ all: [name(a), name(b)] }, facts)).toBe(both);
      expect(truth({ any: [name(not(a)), name(not(b))] }, facts)).toBe(not(both));
    }
  });

  test('de Morgan, and twice not', () => {
    holds((a, b, given) => {
      expect(truth({ not: { all: [a, b] } }, given)).toBe(truth({ any: [{ not: a }, { not: b }] }, given));
      expect(truth({ not: { any: [a, b] } }, given)).toBe(truth({ all: [{ not: a }, { not: b }] }, given));
      expect(truth({ not: { not: a } }, given)).toBe(truth(a, given));
    });
  });

  test('all and any mind no order', () => {
    holds((a, b, given) => {
      expect(truth({ all: [a, b] }, given)).toBe(truth({ all: [b, a] }, given));
      expect(truth({ any: [a, b] }, given)).toBe(truth({ any: [b, a] }, given));
    });
  });

  test('monotone: what stands with little known stands with more known', () => {
    fc.assert(
      fc.property(condition, known, known, (one, little, more) => {
        const before = truth(one, little);
        if (before !== null) expect(truth(one, { ...more, ...little })).toBe(before);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('with every name known it is yes or no', () => {
    fc.assert(
      fc.property(condition, known, (one, given) => {
        const whole = Object.fromEntries(NAMES.map((each) => [each, given[each] ?? { value: null }]));
        expect(truth(one, whole)).not.toBeNull();
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('tests of one name', () => {
  const at = (one: Condition, given: unknown, verified = false) =>
    truth(one, { x: { value: given, verified } });

  test.each<[Condition, unknown, boolean]>([
    [{ x: { by: 'today' } }, TODAY, true],
    [{ x: { by: 'today' } }, '2021-10-02', false],
    [{ x: { from: 'today' } }, TODAY, true],
    [{ x: { from: 'today' } }, '2021-09-30', false],
    [{ x: { from: '2021-10-03' } }, '2021-10-02', false],
    [{ x: { within: { days: 7 } } }, '2021-09-25', true],
    [{ x: { within: { days: 7 } } }, '2021-09-24', false],
    [{ x: { within: { days: 7 } } }, '2021-10-02', false],
    [{ x: { within: { months: 1 } } }, '2021-09-02', true],
    [{ x: { within: { months: 1 } } }, '2021-09-01', false],
    [{ x: { min: 1, max: 2 } }, 2, true],
    [{ x: { min: 1, max: 2 } }, 3, false],
    [{ x: { min: 1 } }, '2', false],
    [{ x: { in: ['a', 'b'] } }, 'b', true],
    [{ x: 'a' }, 'a', true],
    [{ x: { is: false } }, false, true],
  ])('%j of %j: %s', (one, given, expected) => {
    expect(at(one, given)).toBe(expected);
  });

  test('provenance', () => {
    expect(at({ x: { min: 1, verified: true } }, 1, true)).toBe(true);
    expect(at({ x: { min: 1, verified: true } }, 1, false)).toBe(false);
    expect(truth({ x: { verified: true } }, {})).toBeNull();
  });

  test('known is never open, and null counts as not known and as a no', () => {
    expect(truth({ x: { known: true } }, {})).toBe(false);
    expect(truth({ x: { known: false } }, {})).toBe(true);
    expect(at({ x: { known: true } }, null)).toBe(false);
    expect(at({ x: { known: true, min: 2 } }, 1)).toBe(false);
    expect(at({ x: true }, null)).toBe(false);
    expect(at({ not: { x: true } }, null)).toBe(true);
  });
});

test('no condition always holds', () => {
  expect(evaluate(undefined, () => undefined, TODAY)).toBe(true);
});

test('the names and tests of a condition', () => {
  const one: Condition = { all: [{ a: 1 }, { any: [{ b: { min: 1 } }, { not: { a: { max: 3 } } }] }] };
  expect(namesIn(one)).toEqual(['a', 'b']);
  expect(testsIn(one)).toEqual([
    ['a', { is: 1 }],
    ['b', { min: 1 }],
    ['a', { max: 3 }],
  ]);
});

describe('what is no condition says why', () => {
  test.each([
    [{}, 'a condition has one name; put several into "all:" or "any:"'],
    [{ a: 1, b: 2 }, 'a condition has one name; put several into "all:" or "any:"'],
    [{ all: [] }, /Too small/],
    [{ a: {} }, 'says nothing: give one of is, in, min, max'],
    [{ a: { most: 3 } }, 'Unrecognized key: "most"'],
    [{ any: [{ a: { by: '2021-02-30' } }] }, 'must be a day that exists'],
  ])('%j', (one, message) => {
    const { error } = conditionSchema.safeParse(one);
    expect(error?.issues.map((issue) => issue.message).join('; ')).toMatch(message);
  });

  test('every generated one is one', () => {
    fc.assert(
      fc.property(condition, (one) => conditionSchema.safeParse(one).success),
      { numRuns: runs(200) },
    );
  });
});
