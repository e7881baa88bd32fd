import type { Intent, Reading } from '../language/reading.js';
import { saysNothingMore, speaksOfWriter } from '../language/words/openings.js';
import { type FactName, isAsked, isFactName } from '../policy/facts.js';
import { takeBeside } from './beside.js';
import type { Conversation } from './conversation.js';
import { asMeant } from './instead.js';
import { today } from './names.js';
import { refusesReminder, takesLeave, tells, vaccinatedByNow } from './news.js';
import { takePeople } from './people.js';
import { askAgain, begin } from './run.js';
import type { Session } from './session.js';

/** Under this a message is not understood and the bot asks back. */
const UNSURE = 0.5;
/** A message that says nothing new must be this clear to lead away from an open question. */
const CLEAR = 0.6;

/** Situations in which what is said of doses is said of the writer. */
const STATES_OF_WRITER: ReadonlySet<string> = new Set(['sent_home', 'paper_card', 'phone_lost']);

/** Begins the dialogue that a message asks for; `false`, and nothing done, when it is not clear which. */
export function route(chat: Conversation, said: Reading): boolean {
  const reading = asMeant(chat, said);
  const { session, flows } = chat;
  const list = flows.byEvent.get('people');
  if (reading.people.length && list) {
    takePeople(chat, reading);
    begin(chat, list);
    return true;
  }
  if (takesLeave(chat, reading) && chat.event.kind === 'text' && saysNothingMore(chat.event.text)) {
    chat.say({ id: 'goodbye' });
    return true;
  }
  const beside = takeBeside(chat, reading);
  if (beside) {
    begin(chat, beside);
    return true;
  }
  const implied = impliedBy(chat, reading);
  const dialogue = flows.byIntent.get(implied ?? reading.intent);
  const sure =
    implied !== null || reading.confidence >= (session.waiting && !saysMore(chat, reading) ? CLEAR : UNSURE);
  if (!dialogue || !sure || (implied === null && refusesReminder(chat, reading))) return false;
  // "pagi min" in the middle of a question is politeness: it is returned, and the question stays
  if (session.waiting && dialogue === flows.byEvent.get('start')) {
    chat.say({ id: 'hello-again' });
    askAgain(chat);
    return true;
  }
  turnTopic(chat, reading, said !== reading);
  // what a rumour says of doses states nothing about the writer; at a counter it is what stands in the way
  if (!reading.situation || STATES_OF_WRITER.has(reading.situation)) learnFrom(chat, reading);
  begin(chat, dialogue);
  return true;
}

/** What a message is for beside its intent, or `null` where that says it all. */
function impliedBy(chat: Conversation, reading: Reading): Intent | null {
  if (reading.situation) return reading.situation;
  if (refusesReminder(chat, reading) && reading.service !== 'none') return 'ask_access';
  if (takesLeave(chat, reading)) return 'thanks';
  const corrected = correctedBy(chat, reading);
  if (corrected) return corrected;
  if (tellsArea(chat, reading)) return 'ask_where_when';
  // a head who relays a question about papers or a place wants those, where no doses are told
  const { dose_count, exempt } = reading.facts;
  if (dose_count !== undefined || exempt !== undefined) return null;
  const ofOpen = reading.service === 'none' && chat.session.topic.service !== null;
  return reading.intent === 'relay_for_other' || ofOpen ? reading.asks : null;
}

/** Whether a message leads to another dialogue than those that are open. */
export function leadsElsewhere(chat: Conversation, reading: Reading): boolean {
  const implied = impliedBy(chat, reading);
  if (implied === null && (reading.confidence < UNSURE || refusesReminder(chat, reading))) return false;
  const dialogue = chat.flows.byIntent.get(implied ?? reading.intent);
  return dialogue !== undefined && chat.session.runs.every((run) => run.dialogue !== dialogue);
}

/** What is answered anew when a message that asks nothing states something of the case while a service is in question. */
function correctedBy(chat: Conversation, reading: Reading): Intent | null {
  const { session, flows } = chat;
  const { topic, verdict } = session;
  const { intent, facts } = reading;
  if (intent !== 'out_of_scope' || topic.service === null) return null;
  // where nothing is asked for, access was never in question: when one may be vaccinated is
  const gated = flows.book.services.get(topic.service)?.gated;
  if (tells(chat, reading)) return gated ? 'ask_access' : 'ask_where_when';
  // "eh bisanya tanggal 18": the same errand on another day
  const day = today(flows, chat.now);
  if (verdict?.service === topic.service && reading.days.some((one) => one >= day)) return 'ask_access';
  // "yang hilang": the papers of that kind
  const kinds = flows.book.services.get(topic.service)?.variants ?? [];
  if (!kinds.includes(String(facts.variant))) return null;
  return verdict?.service === topic.service ? 'ask_access' : 'ask_requirements';
}

/** Whether a message that asks nothing names a part of the city after places were told: "saya di Kayuringin". */
function tellsArea({ session }: Conversation, { intent, area }: Reading): boolean {
  const { told, placed, topic } = session;
  return (
    intent === 'out_of_scope' && area !== null && topic.service !== null && (told ?? placed) === topic.service
  );
}

/** Whether a message names another service, asks something of the one in question, or states something of the case. */
function saysMore({ session, flows }: Conversation, { service, intent, facts }: Reading): boolean {
  const { topic } = session;
  const another = flows.book.services.has(service) && service !== topic.service;
  const asks = service === 'none' && topic.service !== null && ASKS.has(intent);
  return another || asks || Object.keys(facts).length > 0;
}

/** Takes what a message states as claims about the case in question, and tells a contradiction with evidence. */
export function learnFrom(chat: Conversation, reading: Reading): void {
  let contradiction = false;
  // who had no dose has had one by now, at least
  if (vaccinatedByNow(chat, reading)) chat.learn('dose_count', 1);
  for (const [name, value] of Object.entries(reading.facts)) {
    if (isFactName(name) && accepted(chat, reading, name) && chat.learn(name, value)) contradiction = true;
  }
  if (reading.facts.planned_dose_on === undefined) chat.dropStalePlan();
  if (contradiction) chat.say({ id: 'fact-contradiction' });
}

/** Where a message names two services alike, the bot asks which is meant for these. */
const ASKS: ReadonlySet<string> = new Set([
  'ask_access',
  'ask_requirements',
  'ask_where_when',
  'relay_for_other',
]);
const MOST_OFFERED = 3;

/** In years: a message that states a lower age speaks of a child, not of its writer. */
const YOUNGEST_WRITER = 12;

/** Whether the errand of a person of a list is named once more: "pindah keluar", when asked about their move. */
function isOfPerson({ topic }: Session, { service }: Reading): boolean {
  return topic.service === service && topic.people.some((one) => one.case === topic.case);
}

/** The new message's service and person; what it leaves unsaid stays as it was, and `settled` is whose case it is. */
function turnTopic(chat: Conversation, reading: Reading, settled: boolean): void {
  const { session, flows } = chat;
  const named = flows.book.services.has(reading.service);
  const says = named || Object.keys(reading.facts).some((name) => !isAsked(name));
  const ofChild = Number(reading.facts.age ?? YOUNGEST_WRITER) < YOUNGEST_WRITER;
  if (settled) chat.turnTo(reading.subject);
  else if (reading.subject === 'other' || ofChild) chat.turnTo('other', { anew: named });
  else if (named ? !isOfPerson(session, reading) : says && !staysWithCase(chat)) chat.turnTo('self');
  const { topic } = session;
  topic.relayed = topic.case !== 'self' && (topic.relayed || reading.intent === 'relay_for_other');
  chat.forgetAsked();
  session.topic.corrects = false;
  if (Object.keys(reading.facts).length) session.topic.noted = [];
  if (named && reading.rivals.length && ASKS.has(reading.intent)) {
    const rivals = [reading.service, ...reading.rivals].slice(0, MOST_OFFERED);
    chat.firstWords(rivals);
    chat.askNone();
    topic.services = rivals;
  } else if (named) chat.ask(reading.service);
  const day = today(flows, chat.now);
  const dosed = Object.values(reading.facts);
  const visit = reading.days.find((one) => one >= day && !dosed.includes(one));
  // what is told beside the same errand leaves its day as it was
  session.topic.day = visit ?? (named ? null : session.topic.day);
  session.topic.time = reading.time;
  session.topic.cost = reading.cost;
  session.topic.locale = reading.locale;
}

/** Whether what a message states is of the neighbour or relative whom it does not name again: "eh, sudah 2x ternyata". */
function staysWithCase({ session: { topic }, event }: Conversation): boolean {
  const named = event.kind === 'text' && speaksOfWriter(event.text);
  return topic.case !== 'self' && topic.service !== null && !named;
}

/** A kind counts where it is one of the service's, and no other service is named that it may be meant of. */
function accepted({ flows, session }: Conversation, { facts, rivals }: Reading, name: FactName): boolean {
  if (name !== 'variant') return true;
  const service = flows.book.services.get(session.topic.service ?? '');
  return rivals.length === 0 && (service?.variants.includes(String(facts.variant)) ?? false);
}
