import { SUREST_BY_EXAMPLES, UNSURE } from '../language/confidence.js';
import type { Intent, Reading } from '../language/reading.js';
import { tellsDosesInstead } from '../language/words/openings.js';
import type { TextEvent } from './event.js';
import { refusesReminder, takesLeave, tells, vaccinatedByNow } from './news.js';
import type { View } from './view.js';

/** What a message is for beside its intent, or `null` where that says it all. */
export function impliedBy(view: View, event: TextEvent): Intent | null {
  const { reading } = event;
  if (reading.situation) return reading.situation;
  if (refusesReminder(event) && reading.service !== 'none') return 'ask_access';
  if (takesLeave(view, event)) return 'thanks';
  if (goesWithout(view, event)) return 'ask_access';
  const corrected = correctedBy(view, event);
  if (corrected) return corrected;
  if (tellsArea(view, event)) return 'ask_where_when';
  // a head who relays a question about papers or a place wants those, where no doses are told
  const { dose_count, exempt } = reading.facts;
  if (dose_count !== undefined || exempt !== undefined) return null;
  const ofOpen = reading.service === 'none' && view.service !== null && !isOtherMatter(reading);
  return reading.intent === 'relay_for_other' || ofOpen ? reading.asks : null;
}

/** Whether a message is clearly about another matter, whatever it asks of that: "krl paling pagi jam berapa?". */
export function isOtherMatter({ intent, confidence }: Pick<Reading, 'intent' | 'confidence'>): boolean {
  return intent === 'out_of_scope' && confidence >= SUREST_BY_EXAMPLES;
}

/** Whether a message leads to another dialogue than those that are open. */
export function leadsElsewhere(view: View, event: TextEvent): boolean {
  const { reading } = event;
  const implied = impliedBy(view, event);
  if (implied === null && (reading.confidence < UNSURE || refusesReminder(event))) return false;
  const dialogue = view.dialogueOf(implied ?? reading.intent);
  return dialogue !== null && !view.open.includes(dialogue);
}

/** Whether somebody who has no certificate to show tells their doses instead: "ga ketemu, tapi saya udah dosis 1". */
function goesWithout({ service }: View, { text, reading: { intent, facts } }: TextEvent): boolean {
  const told = facts.dose_count !== undefined || facts.exempt !== undefined;
  return intent === 'cert_problem' && service !== null && told && tellsDosesInstead(text);
}

/** What is answered anew when a message that asks nothing states something of the case while a service is in question. */
function correctedBy(view: View, event: TextEvent): Intent | null {
  const { intent, facts, days, confidence } = event.reading;
  const { service, told, today } = view;
  if (service === null) return null;
  // "ga jadi besok, senin aja" where no reminder is there: the visit is on another day
  const isDayOff = intent === 'cancel_reminder' && view.reminders.length === 0;
  const isUnclear = intent !== 'out_of_scope' && confidence < UNSURE;
  // "selasa ga bisa, kamis aja gimana" is like many a complaint
  if ((isDayOff || isUnclear) && told.verdict && days.some((one) => one >= today)) return 'ask_access';
  if (intent !== 'out_of_scope' && !(isUnclear && (facts.variant || vaccinatedByNow(view, event))))
    return null;
  // where nothing is asked for, access was never in question: when one may be vaccinated is
  if (tells(view, event)) return service.gated ? 'ask_access' : 'ask_where_when';
  // "eh bisanya tanggal 18": the same errand on another day
  if (told.verdict && days.some((one) => one >= today)) return 'ask_access';
  // "yang hilang": the papers of that kind
  if (!service.variants.includes(String(facts.variant))) return null;
  return told.verdict ? 'ask_access' : 'ask_requirements';
}

/** Whether a message that asks nothing names a part of the city after places were told: "saya di Kayuringin". */
function tellsArea({ told }: View, { reading: { intent, area } }: TextEvent): boolean {
  return intent === 'out_of_scope' && area !== null && (told.papers || told.places);
}
