import { addDays, addMonths, type Day } from '../calendar.js';
import { type Condition, type Test, testsIn } from '../conditions.js';
import { dayFact, type FactName, type Facts, isFactName } from './facts.js';
import { secondDoseOn } from './schedule.js';
import type { DoseSchedule, Outcome, Policy } from './schema.js';

/** The first day on which somebody who is not allowed yet is, and the dose that it presumes (2: the second), if any. */
export interface Ahead {
  day: Day;
  afterDose: number | null;
}

/**
 * Walks forward from `on` over the days on which something can change: the next dose, the first and last days of the
 * acts, and the days that their tests and `own`, the service's, count from. The next dose is the planned one, or else
 * the second one by the schedule of its vaccine. `null` where none of them brings it.
 */
export function firstAllowedDay(
  { acts, doses, own }: { acts: Policy[]; doses: DoseSchedule; own: Condition[] },
  facts: Facts,
  on: Day,
  outcomeOn: (facts: Facts, day: Day) => Outcome,
): Ahead | null {
  const next = nextDoseOn(doses, facts, on);
  const dosed = next ? withDoseTaken(facts, next) : null;
  const turns = acts.flatMap((act) => [...turnsOf(act, facts), ...(dosed ? turnsOf(act, dosed) : [])]);
  if (next) turns.push(next);
  turns.push(...turnsOfConditions(own, facts));
  for (const day of [...new Set(turns)].filter((turn) => turn >= on).sort()) {
    const taken = dosed !== null && next! <= day;
    const outcome = outcomeOn(taken ? dosed : facts, day);
    if (outcome !== 'allowed' && outcome !== 'allowed_if') continue;
    return { day, afterDose: taken ? Number(dosed.dose_count!.value) : null };
  }
  return null;
}

function nextDoseOn(doses: DoseSchedule, facts: Facts, on: Day): Day | null {
  const planned = dayFact(facts, 'planned_dose_on');
  if (planned && planned >= on) return planned;
  const second = facts.dose_count?.value === 1 ? secondDoseOn(doses, facts) : null;
  // a late second dose is taken as soon as possible
  return second && (second > on ? second : on);
}

function withDoseTaken({ planned_dose_on: _taken, ...facts }: Facts, day: Day): Facts {
  const claimed = (value: string | number) => ({
    value,
    provenance: 'claimed' as const,
    at: facts.dose_count?.at ?? 0,
  });
  const count = Number(facts.dose_count?.value ?? 0) + 1;
  return { ...facts, dose_count: claimed(count), last_dose_on: claimed(day) };
}

/** The days on which an act begins or ends, or one of its tests may turn over. */
function turnsOf({ in_force, rules, presume }: Policy, facts: Facts): Day[] {
  const conditions = [...rules, ...presume].map(({ when }) => when);
  return [
    in_force.from,
    ...(in_force.until ? [addDays(in_force.until, 1)] : []),
    ...turnsOfConditions(conditions, facts),
  ];
}

/** The days on which a test in one of the conditions may turn over. */
export function turnsOfConditions(conditions: (Condition | undefined)[], facts: Facts): Day[] {
  return conditions.flatMap((one) => testsIn(one)).flatMap(([name, test]) => turnsOfTest(name, test, facts));
}

function turnsOfTest(name: string, test: Test, facts: Facts): Day[] {
  if (name === 'today') return [test.from, test.by && addDays(test.by, 1)].filter((day) => day !== undefined);
  const day =
    isFactName(name) && (test.by || test.from || test.within) ? dayFact(facts, name as FactName) : null;
  if (!day) return [];
  const { within } = test;
  return [
    day,
    addDays(day, 1),
    ...(within ? ['days' in within ? addDays(day, within.days) : addMonths(day, within.months)] : []),
  ];
}
