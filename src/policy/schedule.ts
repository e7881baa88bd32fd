import { addDays, addMonths, type Day } from '../calendar.js';
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

/**
 * The earliest day of the next dose after COVID-19 (SE HK.02.01/I/2524/2021), or `null` where no recovery is known; as
 * after a mild illness while nothing is said of that.
 */
export function afterCovidOn(doses: DoseSchedule, facts: Facts): Day | null {
  const recovered = dayFact(facts, 'recovered_on');
  const { mild, severe } = doses.after_covid_months;
  return recovered && addMonths(recovered, facts.recovered_severe?.value === true ? severe : mild);
}

/**
 * The earliest day of the first or second dose as far as a schedule tells it, and which one does: the interval after the
 * first dose, or the wait after COVID-19. `null` where neither is known.
 */
export function nextDose(
  doses: DoseSchedule,
  facts: Facts,
): { day: Day; waits: 'interval' | 'covid' } | null {
  if (Number(facts.dose_count?.value ?? 0) > 1) return null;
  const second = secondDoseOn(doses, facts);
  const healed = afterCovidOn(doses, facts);
  if (healed && (!second || healed > second)) return { day: healed, waits: 'covid' };
  return second === null ? null : { day: second, waits: 'interval' };
}

/** Days between the first and the second dose of the vaccine that was given, or `null`. */
export function gapOf(doses: DoseSchedule, facts: Facts): number | null {
  const vaccine = VACCINES.find((name) => name === facts.vaccine?.value);
  return (vaccine && doses.second_dose_after_days[vaccine]) ?? null;
}
