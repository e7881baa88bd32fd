import { rejects, saysVaccinated, takesNote } from '../language/words/openings.js';
import type { TextEvent } from './event.js';
import type { View } from './view.js';

/** Of these a message says something by itself: "eh salah, dosis 2". The others only go with a question. */
const OF_THE_CASE: readonly string[] = [
  'dose_count',
  'exempt',
  'exempt_letter',
  'age',
  'recovered_on',
  'negative_test_on',
  'resident',
  'born_on',
  'married',
  'expires_on',
  'stay_months',
  'has_kk',
  'foreigner',
];

/** Whether a message states something of the case. */
export function tells(view: View, event: TextEvent): boolean {
  return ofTheCase(event).length > 0 || vaccinatedByNow(view, event);
}

/** Whether a message states something of the case that is not known yet, or was known otherwise. */
export function tellsNews(view: View, event: TextEvent): boolean {
  const known: Record<string, { value: unknown }> = view.case.facts;
  const news = ofTheCase(event).some(([name, value]) => known[name]?.value !== value);
  return news || vaccinatedByNow(view, event);
}

function ofTheCase({ reading: { facts } }: TextEvent) {
  return Object.entries(facts).filter(([name]) => OF_THE_CASE.includes(name));
}

/** Whether somebody known as not vaccinated is said to be, without a number: "eh, ternyata sudah vaksin". */
export function vaccinatedByNow(
  { case: { facts } }: { case: Pick<View['case'], 'facts'> },
  { text, reading }: TextEvent,
): boolean {
  return facts.dose_count?.value === 0 && reading.facts.dose_count === undefined && saysVaccinated(text);
}

/** Whether a message wants no reminder, although it speaks of one: "bukan ingetin, maksudnya ke satpas lusa". */
export function refusesReminder({ text, reading: { intent } }: TextEvent): boolean {
  return intent === 'set_reminder' && rejects(text);
}

/** Whether a message only says "oke" or "cukup" where nothing was asked: it is politely taken for a thank-you. */
export function takesLeave({ waiting }: View, { text, reading: { intent } }: TextEvent): boolean {
  return waiting === null && intent === 'out_of_scope' && takesNote(text);
}
