import { z } from 'zod';
import { addDays, addMonths, type Day } from '../../calendar.js';
import { type Condition, evaluate, namesIn, type Test, testsIn } from '../../conditions.js';
import type { Domains } from './domains.js';

/** What is tried in order, the first that holds being taken; without `when` it always holds. */
interface Tried {
  when?: Condition | undefined;
}

/** One that is never taken: `by` is the one before that always comes first, or `null` where it cannot hold at all. */
export interface Dead {
  index: number;
  by: number | null;
  /** Whether the one before holds in just the same cases. */
  same: boolean;
}

/** What a name stands for in a case; absent while it is not known. */
type Case = ReadonlyMap<string, { value: unknown; verified: boolean }>;

/** So many cases are looked at for one condition; one that has more is taken to be right. */
const MOST_CASES = 20_000;
/** The day of all cases; days in conditions are tried around it and around themselves. */
const TODAY: Day = '2021-10-01';

/**
 * Those of an ordered list that no case ever reaches, tried on every value at which a test on its names turns. Names of
 * which only those before speak are left unknown, under which these hold least.
 */
export function deadIn(list: readonly Tried[], domains: Domains): Dead[] {
  return list.flatMap(({ when }, index): Dead[] => {
    const earlier = list.slice(0, index);
    const cases = casesOf(
      [when, ...earlier.map((one) => one.when).filter(turnsOnTheUnknown)],
      earlier,
      domains,
    );
    if (cases === null) return [];
    const holding = cases.filter((one) => holds(when, one));
    if (holding.length === 0) return [{ index, by: null, same: false }];
    if (holding.some((one) => !earlier.some((before) => holds(before.when, one)))) return [];
    const shares = earlier.map((before) => holding.filter((one) => holds(before.when, one)).length);
    const by = shares.indexOf(Math.max(...shares));
    return [{ index, by, same: isSame(when, list[by]!.when, domains) }];
  });
}

/** Whether some case meets a condition. */
export function canHold(condition: Condition, domains: Domains): boolean {
  return deadIn([{ when: condition }], domains).length === 0;
}

function isSame(a: Condition | undefined, b: Condition | undefined, domains: Domains): boolean {
  const cases = casesOf([a, b], [], domains);
  return cases?.every((one) => holds(a, one) === holds(b, one)) ?? false;
}

function holds(condition: Condition | undefined, one: Case): boolean {
  return evaluate(condition, (name) => one.get(name), TODAY) === true;
}

/** Whether a condition may hold of what is not known. */
function turnsOnTheUnknown(condition: Condition | undefined): boolean {
  return JSON.stringify(condition ?? {}).match(/"known":false|"not"/) !== null;
}

/** Every combination of telling values of the names in some conditions; `beside` are tested on the same names too. */
function casesOf(
  conditions: (Condition | undefined)[],
  beside: readonly Tried[],
  domains: Domains,
): Case[] | null {
  const names = [...new Set(conditions.flatMap(namesIn))];
  const tests = [...conditions, ...beside.map(({ when }) => when)].flatMap(testsIn);
  let cases: Map<string, { value: unknown; verified: boolean }>[] = [new Map()];
  for (const name of names) {
    const own = tests.filter(([of]) => of === name).map(([, test]) => test);
    const values = valuesAround(own, domains.get(name) ?? z.unknown());
    const proofs = own.some(({ verified }) => verified !== undefined) ? [false, true] : [false];
    const states = values.flatMap((value) => proofs.map((verified) => ({ value, verified })));
    if (cases.length * (states.length + 1) > MOST_CASES) return null;
    cases = cases.flatMap((one) => [one, ...states.map((state) => new Map([...one, [name, state]]))]);
  }
  return cases;
}

/** The values of a domain at which tests turn, and one beside them. */
function valuesAround(tests: Test[], domain: z.ZodType): unknown[] {
  const values = tests.flatMap((test): unknown[] => [
    ...[test.is, ...(test.in ?? [])].flatMap((value): unknown[] =>
      typeof value === 'number' ? around(value) : [value],
    ),
    ...[test.min, test.max].flatMap((bound) => (bound === undefined ? [] : around(bound))),
    ...[test.by, test.from].flatMap((day) => (day ? daysAround(day === 'today' ? TODAY : day) : [])),
    ...(test.within ? daysAround(TODAY) : []),
    ...(test.within && 'days' in test.within ? daysAround(addDays(TODAY, -test.within.days)) : []),
    ...(test.within && 'months' in test.within ? daysAround(addMonths(TODAY, -test.within.months)) : []),
  ]);
  const all = new Set([...values, ...beside(domain)].filter((value) => domain.safeParse(value).success));
  return [...all];
}

function beside(domain: z.ZodType): unknown[] {
  if (domain instanceof z.ZodEnum) return [...domain.options].slice(0, 12);
  if (domain instanceof z.ZodBoolean) return [true, false];
  if (domain instanceof z.ZodUnion) return (domain.options as z.ZodType[]).flatMap(beside);
  return [1, TODAY, '08:00', 'a'];
}

function around(value: number): number[] {
  return [value - 1, value, value + 1];
}

function daysAround(day: Day): Day[] {
  return [addDays(day, -1), day, addDays(day, 1)];
}
