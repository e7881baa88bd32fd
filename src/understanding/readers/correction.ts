import { CLEAR, SURE } from '../../language/confidence.js';
import { findDays } from '../../language/dates/days.js';
import { isJustNow } from '../../language/dates/moment.js';
import { asksOfService, isQuestion, type Reading } from '../../language/reading.js';
import { asksSomething } from '../../language/words/left.js';
import { ageRestated, countRestated, setsRight } from '../../language/words/restated.js';
import { bareWords } from '../../language/words/said.js';
import { isAsked } from '../../policy/facts.js';
import type { Claims } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/** What the day of the next dose turns on. */
const OF_SCHEDULE: readonly string[] = ['vaccine', 'last_dose_on'];

/**
 * Something that was told, told otherwise: "eh salah, tanggal 15 bukan 5", "sinovac eh astrazeneca", "bukan hilang,
 * rusak", "eh baru sekali ding". What follows from it is told anew: the day of the next dose, or the verdict.
 */
export const correction: Reader<TextEvent> = function correction(view, event) {
  const facts = correctedFacts(view, event);
  const names = Object.keys(facts);
  if (names.length === 0) return null;
  const ofSchedule = names.every((name) => OF_SCHEDULE.includes(name)) && view.case.facts.last_dose_on;
  const dialogue = ofSchedule
    ? view.dialogueOf({ event: 'dose_corrected' })
    : view.dialogueOf(view.service?.gated === false ? 'ask_where_when' : 'ask_access');
  if (dialogue === null || (!ofSchedule && view.service === null)) return null;
  return {
    commands: [{ do: 'claim', facts }, startOf(view, dialogue, ofSchedule ? { corrects: true } : {})],
    because: `it tells ${names.join(', ')} otherwise than before`,
  };
};

/** What a message that asks for nothing else states otherwise than it is known. */
export function correctedFacts(view: View, { text, reading }: TextEvent): Claims {
  if (!isAlone(view, text, reading)) return {};
  const known: Record<string, { value: unknown; provenance: string } | undefined> = view.case.facts;
  const stated = statedAnew(view, text, reading);
  const differs = ([name, value]: [string, unknown]) =>
    known[name] !== undefined && known[name]?.provenance === 'claimed' && known[name]?.value !== value;
  // where one thing is told otherwise, what is told with it counts as well
  return Object.entries(stated).some(differs) ? stated : {};
}

/** What a message states, of which a day or a number alone is of what was told of the last dose. */
function statedAnew(view: View, text: string, { facts, instead, days, area }: Reading): Claims {
  const { facts: known } = view.case;
  const { last_dose_on, dose_count, resident } = known;
  const stated = Object.entries(instead?.facts ?? facts).filter(([name]) => !isAsked(name));
  // of a dose that was given "tgl 14" is the one that has been
  const ofDose = view.service?.language.vaccination && setsRight(text);
  const named = ofDose && last_dose_on ? findDays(text, view.today, { direction: 'past' }) : days;
  const told = isJustNow(text) ? named.filter((one) => one !== view.today) : named;
  const day = last_dose_on && facts.last_dose_on === undefined && told.findLast((one) => one <= view.today);
  const age = known.age && facts.age === undefined && setsRight(text) ? ageRestated(text) : null;
  const count = dose_count && facts.dose_count === undefined ? countRestated(text) : null;
  return {
    ...Object.fromEntries(stated),
    ...(day && !Object.values(facts).includes(day) ? { last_dose_on: day } : {}),
    ...(count === null ? {} : { dose_count: count }),
    ...(age === null ? {} : { age }),
    // a part of the city named by somebody taken for one from elsewhere
    ...(resident && area && setsRight(text) ? { resident: true } : {}),
  };
}

/** Whether a message says of the doses that are known how many they are instead, and no more: "eh bukan, 2". */
export function recounts(view: View, { text }: TextEvent): boolean {
  const known = view.case.facts.dose_count;
  const count = known && known.provenance === 'claimed' ? countRestated(text) : null;
  return count !== null && count !== known?.value;
}

/** Whether a message is about nothing but what it states: no question, no other service, no other person. */
function isAlone(view: View, text: string, reading: Reading): boolean {
  const { situation, service, people, further, cost } = reading;
  if (situation !== null || people.length > 0 || further.length > 0) return false;
  const named = view.serviceOf(service);
  const ofOther = named !== null && !named.language.vaccination && service !== view.service?.id;
  const rights = setsRight(text) || countRestated(text) !== null;
  if (ofOther && !(reading.intent === 'ask_access' && rights && service === 'puskesmas')) return false;
  const asks = cost || asksSomething(text, bareWords(text));
  return wantsNothing(view, reading, rights, asks) && (rights || !asks);
}

/** Whether a message wants nothing clear; one that sets something right looks like a wish by what it speaks of. */
function wantsNothing(view: View, { intent, confidence }: Reading, rights: boolean, asks: boolean): boolean {
  if (
    intent === 'out_of_scope' ||
    confidence < (rights && !isQuestion(intent) ? SURE : CLEAR) ||
    (rights && intent === 'ask_access')
  )
    return true;
  // "tanggalnya salah, di kartu tgl 13", where the day of a dose is in question, is no complaint
  const ofDose = intent === 'cert_problem' && view.service?.language.vaccination === true;
  return rights && !asks && (asksOfService(intent) || ofDose);
}
