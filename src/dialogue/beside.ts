import type { Day } from '../calendar.js';
import type { Reading } from '../language/reading.js';
import { isAsked } from '../policy/facts.js';
import type { Conversation } from './conversation.js';
import { answersOwed, factsOf, today } from './names.js';

/** A message that is understood this well is for something else. */
const CLEAR = 0.6;
/** All that a message may state that corrects the day of a dose. */
const OF_A_DOSE: readonly string[] = ['dose_count', 'vaccine', 'last_dose_on'];

/**
 * Takes what a message adds to what was just spoken of, and gives the dialogue that answers it: another day of the
 * dose, or a question beside ("berapa hari jadinya?"). `null`, and nothing done, where it adds no such thing.
 */
export function takeBeside(chat: Conversation, reading: Reading): string | null {
  const { flows, session } = chat;
  const corrected = correctedDose(chat, reading);
  if (corrected) {
    chat.learn('last_dose_on', corrected);
    session.topic.corrects = true;
    return flows.byEvent.get('dose_corrected') ?? null;
  }
  if (!asksBeside(chat, reading)) return null;
  const before = session.person.cases;
  chat.forgetAsked();
  session.topic.noted = [];
  for (const [name, value] of Object.entries(reading.facts)) {
    if (isAsked(name)) chat.learn(name, value);
  }
  const dialogue = flows.byEvent.get('asked_beside');
  if (dialogue && answersOwed(flows, session, chat.now).length) return dialogue;
  session.person.cases = before;
  return null;
}

/** The other day of the last dose, where somebody who told one names another: "eh salah, tanggal 15 bukan 5". */
function correctedDose({ session, flows, now }: Conversation, reading: Reading): Day | null {
  const told = factsOf(session).last_dose_on;
  if (told?.provenance !== 'claimed' || !restates(reading)) return null;
  const latest = today(flows, now);
  const day = reading.facts.last_dose_on ?? reading.days.find((one) => one <= latest);
  return typeof day === 'string' && day !== told.value ? day : null;
}

function restates({ intent, situation, confidence, service, facts }: Reading): boolean {
  const vague = intent === 'out_of_scope' || confidence < CLEAR;
  const ofDose = Object.keys(facts).every((name) => OF_A_DOSE.includes(name));
  return vague && situation === null && (service === 'none' || service === 'vaksinasi') && ofDose;
}

/** Whether a message asks something beside of the service that was just told, and states nothing new of the case. */
function asksBeside({ session }: Conversation, { intent, situation, service, facts }: Reading): boolean {
  const { topic, told, placed } = session;
  const names = Object.keys(facts);
  if (!names.some(isAsked) || !names.every(isAsked) || situation !== null || topic.service === null)
    return false;
  if (service !== 'none' && service !== topic.service) return false;
  return intent === 'out_of_scope' || (told ?? placed) === topic.service;
}
