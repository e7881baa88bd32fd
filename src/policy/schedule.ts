import { addDays, type Day } from '../calendar.js';
import { dayFact, type Facts, VACCINES } from './facts.js';
import type { DoseSchedule } from './schema.js';

/**
 * The earliest day of the second dose after one dose of a known vaccine on a known day, or `null` where that is not
 * known or no second dose exists (KMK HK.01.07/MENKES/4638/2021).
 */
export function secondDoseOn(doses: DoseSchedule, facts: Facts): Day | null {
  const first = dayFact(facts, 'last_dose_on');
  const count = facts.dose_count?.value;
  const gap = gapOf(doses, facts);
  return first && gap !== null && (count === undefined || count === 1) ? addDays(first, gap) : null;
}

/** Days between the first and the second dose of the vaccine that was given, or `null`. */
export function gapOf(doses: DoseSchedule, facts: Facts): number | null {
  const vaccine = VACCINES.find((name) => name === facts.vaccine?.value);
  return (vaccine && doses.second_dose_after_days[vaccine]) ?? null;
}
