import type { Reading } from '../language/reading.js';
import { rejects, saysVaccinated, takesNote } from '../language/words/openings.js';
import type { FactName } from '../policy/facts.js';
import type { Conversation } from './conversation.js';
import { factsOf } from './names.js';

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
];

/** Whether a message states something of the case. */
export function tells(chat: Conversation, reading: Reading): boolean {
  return ofTheCase(reading).length > 0 || vaccinatedByNow(chat, reading);
}

/** Whether a message states something of the case that is not known yet, or was known otherwise. */
export function tellsNews(chat: Conversation, reading: Reading): boolean {
  const known = factsOf(chat.session);
  const news = ofTheCase(reading).some(([name, value]) => known[name as FactName]?.value !== value);
  return news || vaccinatedByNow(chat, reading);
}

function ofTheCase({ facts }: Reading) {
  return Object.entries(facts).filter(([name]) => OF_THE_CASE.includes(name));
}

/** Whether somebody known as not vaccinated is said to be, without a number: "eh, ternyata sudah vaksin". */
export function vaccinatedByNow({ session, event }: Conversation, { facts }: Reading): boolean {
  const known = factsOf(session).dose_count?.value;
  return known === 0 && facts.dose_count === undefined && event.kind === 'text' && saysVaccinated(event.text);
}

/** Whether a message wants no reminder, although it speaks of one: "bukan ingetin, maksudnya ke satpas lusa". */
export function refusesReminder({ event }: Conversation, { intent }: Reading): boolean {
  return intent === 'set_reminder' && event.kind === 'text' && rejects(event.text);
}

/** Whether a message only says "oke" or "cukup" where nothing was asked: it is politely taken for a thank-you. */
export function takesLeave({ session, event }: Conversation, { intent }: Reading): boolean {
  const nothingAsked = session.waiting === null && intent === 'out_of_scope';
  return nothingAsked && event.kind === 'text' && takesNote(event.text);
}
