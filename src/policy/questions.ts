import { addDays, addMonths, type Day } from '../calendar.js';
import { type Test, testsIn } from '../conditions.js';
import { FACTS, type Fact, type FactName, type Facts, type FactValue, isFactValue } from './facts.js';
import type { Policy } from './schema.js';

/** More combinations of answers than this are not tried out: every open question is then held for useful. */
const MOST_COMBINATIONS = 512;
/** Answers of so many facts and days are kept. */
const MOST_REMEMBERED = 256;

/**
 * Of the open facts those whose answer can still change what comes out, whatever the others turn out to be: found by
 * trying every combination of answers that the act's tests can tell apart. `same`: what comes out, where none can.
 */
export function usefulQuestions<Outcome>(
  policy: Policy,
  open: FactName[],
  facts: Facts,
  on: Day,
  outcomeOf: (facts: Facts) => Outcome,
): { useful: FactName[]; same: Facts | null } {
  const answers = open.map((name) => answersTo(policy, name, on));
  const size = answers.reduce((product, some) => product * some.length, 1);
  if (size > MOST_COMBINATIONS) return { useful: open, same: null };
  // combinations are numbered: the place of an answer to the first fact counts ones, to the next one multiples of these
  const strides = answers.map((_, i) =>
    answers.slice(0, i).reduce((product, some) => product * some.length, 1),
  );
  const placeOf = (i: number, number: number) => Math.floor(number / strides[i]!) % answers[i]!.length;
  const completed = (number: number): Facts => {
    const given = open.map((name, i) => [name, answers[i]![placeOf(i, number)]!] as const);
    return { ...facts, ...Object.fromEntries(given) };
  };
  const outcomes: Outcome[] = [];
  const outcome = (number: number): Outcome => (outcomes[number] ??= outcomeOf(completed(number)));
  const useful = open.filter((_name, i) => {
    for (let number = 0; number < size; number++) {
      const place = placeOf(i, number);
      if (place > 0 && outcome(number) !== outcome(number - place * strides[i]!)) return true;
    }
    return false;
  });
  return { useful, same: useful.length ? null : completed(0) };
}

const known = new WeakMap<Policy, Map<string, Fact[]>>();

/** The same answers for every case of a day, found once. */
function answersTo(policy: Policy, name: FactName, on: Day): Fact[] {
  const ofAct = known.get(policy) ?? new Map<string, Fact[]>();
  known.set(policy, ofAct);
  const key = `${name} ${on}`;
  const found = ofAct.get(key) ?? findAnswers(policy, name, on);
  if (ofAct.size >= MOST_REMEMBERED) ofAct.clear();
  ofAct.set(key, found);
  return found;
}

/** Answers on either side of everything that the act tests about a fact, each said and, where it matters, proven. */
function findAnswers({ rules, presume }: Policy, name: FactName, on: Day): Fact[] {
  const tests = [...rules, ...presume]
    .flatMap(({ when }) => testsIn(when))
    .filter(([tested]) => tested === name)
    .map(([, test]) => test);
  const fact = FACTS[name];
  const fixed: readonly FactValue[] =
    fact.kind === 'flag' ? [true, false] : fact.kind === 'word' ? fact.of : [];
  const values = new Set([...fixed, ...tests.flatMap((test) => around(test, on))]);
  const provenances: Fact['provenance'][] = tests.some(({ verified }) => verified !== undefined)
    ? ['claimed', 'verified']
    : ['claimed'];
  return [...values]
    .filter((value) => isFactValue(name, value))
    .flatMap((value) => provenances.map((provenance) => ({ value, provenance, at: 0 })));
}

function around({ is, in: some = [], min, max, by, from, within }: Test, on: Day): FactValue[] {
  const numbers = [is, ...some, min, max].filter((value) => typeof value === 'number');
  const others = [is, ...some].filter((value) => value !== undefined);
  const days = [by, from].flatMap((day) => (day ? [day === 'today' ? on : day] : []));
  const before = within && ('days' in within ? [addDays(on, -within.days)] : [addMonths(on, -within.months)]);
  return [
    ...others,
    ...numbers.flatMap((value) => [value - 1, value, value + 1]),
    ...[...days, ...(before ? [on, ...before] : [])].flatMap((day) => [
      addDays(day, -1),
      day,
      addDays(day, 1),
    ]),
  ];
}
