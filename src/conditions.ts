import { addDays, addMonths, type Day } from './calendar.js';

/** Kleene's three values: yes, no, and `null` for not known. */
export type Truth = boolean | null;

/** Tests on one name; see {@link Condition}. */
export interface Test {
  is?: string | number | boolean | undefined;
  in?: (string | number | boolean)[] | undefined;
  min?: number | undefined;
  max?: number | undefined;
  known?: boolean | undefined;
  verified?: boolean | undefined;
  by?: Day | 'today' | undefined;
  from?: Day | 'today' | undefined;
  within?: { days: number } | { months: number } | undefined;
}

/**
 * The one condition language of policies, services and dialogues: `all`, `any`, `not`, or one name with a test
 * (`{age: {max: 11}}`; `{exempt: true}` is short for `{exempt: {is: true}}`).
 * Tests on one name: `is`, `in`, `min`, `max` (numbers), `known`, `verified` (its provenance), `by` and `from` (a day
 * not after, not before today or the one given), `within` (a past day less than so many days or months ago). Several tests must all hold.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { [name: string]: Test | string | number | boolean };

/**
 * What a name stands for: a value and whether evidence stands behind it. `undefined` while it is not known and so
 * leaves a condition open; the value `null` is not known either, but counts as a no.
 */
export type Lookup = (name: string) => { value: unknown; verified?: boolean } | undefined;

/** The value of a condition on a day: yes, no, or `null` when a name that it turns on is not known. */
export function evaluate(condition: Condition | undefined, lookup: Lookup, today: Day): Truth {
  if (!condition) return true;
  const [name, body] = partsOf(condition);
  switch (name) {
    case 'all':
      return join(body as Condition[], false, lookup, today);
    case 'any':
      return join(body as Condition[], true, lookup, today);
    case 'not':
      return negate(evaluate(body as Condition, lookup, today));
    default:
      return holds(typeof body === 'object' ? (body as Test) : { is: body as string }, lookup(name), today);
  }
}

/** The names that a condition speaks of, each once, in their order. */
export function namesIn(condition: Condition | undefined): string[] {
  return [...new Set(testsIn(condition).map(([name]) => name))];
}

/** Every single test of a condition as `[name, test]`, for analysis. */
export function testsIn(condition: Condition | undefined): [name: string, test: Test][] {
  if (!condition) return [];
  const [name, body] = partsOf(condition);
  if (name === 'all' || name === 'any') return (body as Condition[]).flatMap(testsIn);
  if (name === 'not') return testsIn(body as Condition);
  return [[name, typeof body === 'object' ? (body as Test) : { is: body as string }]];
}

function negate(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

/** The one name of a condition, and what stands behind it; remembered, for the same ones are evaluated at every message. */
function partsOf(condition: Condition): [name: string, body: unknown] {
  const known = parts.get(condition);
  if (known) return known;
  const found = Object.entries(condition)[0]!;
  parts.set(condition, found);
  return found;
}

const parts = new WeakMap<Condition, [name: string, body: unknown]>();

/** `decisive` where one of the parts is (`false` among all, `true` among any); else open where one is open. */
function join(conditions: Condition[], decisive: boolean, lookup: Lookup, today: Day): Truth {
  let joined: Truth = !decisive;
  for (const part of conditions) {
    const truth = evaluate(part, lookup, today);
    if (truth === decisive) return decisive;
    if (truth === null) joined = null;
  }
  return joined;
}

function holds(test: Test, known: ReturnType<Lookup>, today: Day): Truth {
  if (test.known !== undefined) {
    const isKnown = known !== undefined && known.value !== null;
    if (test.known !== isKnown) return false;
    if (!isKnown) return true;
  }
  if (!known) return null;
  const { value, verified = false } = known;
  if (test.is !== undefined && value !== test.is) return false;
  if (test.in && !test.in.includes(value as string)) return false;
  if (test.min !== undefined && !(typeof value === 'number' && value >= test.min)) return false;
  if (test.max !== undefined && !(typeof value === 'number' && value <= test.max)) return false;
  if (test.verified !== undefined && test.verified !== verified) return false;
  if (test.by && !(typeof value === 'string' && value <= (test.by === 'today' ? today : test.by)))
    return false;
  if (test.from && !(typeof value === 'string' && value >= (test.from === 'today' ? today : test.from)))
    return false;
  return !test.within || (typeof value === 'string' && isWithin(value, test.within, today));
}

function isWithin(day: Day, span: NonNullable<Test['within']>, today: Day): boolean {
  const end = 'days' in span ? addDays(day, span.days) : addMonths(day, span.months);
  return day <= today && today < end;
}
