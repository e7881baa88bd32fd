import type { Intent, Reading } from '../language/reading.js';
import { type FactName, isFactName } from '../policy/facts.js';
import type { Conversation } from './conversation.js';
import { today } from './names.js';
import { takePeople } from './people.js';
import { askAgain, begin } from './run.js';

/** Under this a message is not understood and the bot asks back. */
const UNSURE = 0.5;
/** A message that says nothing new must be this clear to lead away from an open question. */
const CLEAR = 0.6;

/** Begins the dialogue that a message asks for; `false`, and nothing done, when it is not clear which. */
export function route(chat: Conversation, reading: Reading): boolean {
  const { session, flows } = chat;
  const list = flows.byEvent.get('people');
  if (reading.people.length && list) {
    takePeople(chat, reading);
    begin(chat, list);
    return true;
  }
  const implied = impliedBy(chat, reading);
  const dialogue = flows.byIntent.get(implied ?? reading.intent);
  const sure =
    implied !== null || reading.confidence >= (session.waiting && !saysMore(chat, reading) ? CLEAR : UNSURE);
  if (!dialogue || !sure) return false;
  // "pagi min" in the middle of a question is politeness: it is returned, and the question stays
  if (session.waiting && dialogue === flows.byEvent.get('start')) {
    chat.say({ id: 'hello-again' });
    askAgain(chat);
    return true;
  }
  turnTopic(chat, reading);
  // what a rumour or somebody at a counter says of doses states nothing about the writer
  if (!reading.situation) learnFrom(chat, reading);
  begin(chat, dialogue);
  return true;
}

/** What a message is for beside its intent, or `null` where that says it all. */
function impliedBy(chat: Conversation, reading: Reading): Intent | null {
  if (reading.situation) return reading.situation;
  const corrected = correctedBy(chat, reading);
  if (corrected) return corrected;
  if (tellsArea(chat, reading)) return 'ask_where_when';
  // a head who relays a question about papers or a place wants those, where no doses are told
  const { dose_count, exempt } = reading.facts;
  return dose_count === undefined && exempt === undefined ? reading.relayed : null;
}

/** Of these a message says something by itself: "eh salah, dosis 2". The others only go with a question. */
const OF_THE_CASE: readonly string[] = [
  'dose_count',
  'exempt',
  'exempt_letter',
  'age',
  'recovered_on',
  'negative_test_on',
];

/** What is answered anew when a message that asks nothing states something of the case while a service is in question. */
function correctedBy({ session, flows }: Conversation, { intent, facts }: Reading): Intent | null {
  const { topic, verdict } = session;
  if (intent !== 'out_of_scope' || topic.service === null) return null;
  if (Object.keys(facts).some((name) => OF_THE_CASE.includes(name))) return 'ask_access';
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

/** Whether a message names another service or states something of the case. */
function saysMore({ session, flows }: Conversation, { service, facts }: Reading): boolean {
  const another = flows.book.services.has(service) && service !== session.topic.service;
  return another || Object.keys(facts).length > 0;
}

/** Takes what a message states as claims about the case in question, and tells a contradiction with evidence. */
export function learnFrom(chat: Conversation, reading: Reading): void {
  let contradiction = false;
  for (const [name, value] of Object.entries(reading.facts)) {
    if (isFactName(name) && accepted(chat, reading, name) && chat.learn(name, value)) contradiction = true;
  }
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

/** The new message's service and person; what it leaves unsaid stays as it was. */
function turnTopic(chat: Conversation, reading: Reading): void {
  const { session, flows } = chat;
  const named = flows.book.services.has(reading.service);
  const says = named || Object.keys(reading.facts).length > 0;
  const ofChild = Number(reading.facts.age ?? YOUNGEST_WRITER) < YOUNGEST_WRITER;
  if (reading.subject === 'other' || ofChild) chat.turnTo('other', { anew: named });
  else if (says) chat.turnTo('self');
  if (named && reading.rivals.length && ASKS.has(reading.intent)) {
    chat.askNone();
    session.topic.services = [reading.service, ...reading.rivals].slice(0, MOST_OFFERED);
  } else if (named) chat.ask(reading.service);
  const day = today(flows, chat.now);
  const dosed = Object.values(reading.facts);
  session.topic.day = reading.days.find((one) => one >= day && !dosed.includes(one)) ?? null;
  session.topic.time = reading.time;
  session.topic.cost = reading.cost;
  session.topic.locale = reading.locale;
}

/** A kind counts where it is one of the service's, and no other service is named that it may be meant of. */
function accepted({ flows, session }: Conversation, { facts, rivals }: Reading, name: FactName): boolean {
  if (name !== 'variant') return true;
  const service = flows.book.services.get(session.topic.service ?? '');
  return rivals.length === 0 && (service?.variants.includes(String(facts.variant)) ?? false);
}
