import { matchChoice, matchWords, readNumber, readYesNo } from '../language/answers.js';
import { findDays, findTime } from '../language/dates.js';
import type { Reading } from '../language/reading.js';
import type { FactName, FactValue } from '../policy/facts.js';
import type { Conversation, Question } from './conversation.js';
import { today } from './names.js';
import type { Offer } from './offers.js';
import { turnToPerson } from './people.js';
import { learnFrom } from './route.js';
import { advance, after, go } from './run.js';
import { placesOf } from './trail.js';

/** An answer that was understood. */
export interface Answer {
  value: string | number | boolean;
  facts?: Partial<Record<string, FactValue>>;
  next?: string | undefined;
}

/** A message must be this clear not to be taken for an answer where any words are one. */
const SURE = 0.9;
/** How far back "kembali" goes. */
const LONGEST_TRAIL = 8;

/** What a text answers to a question, or `null` when it answers nothing. */
export function understand(
  chat: Conversation,
  question: Question,
  text: string,
  reading: Reading,
): Answer | null {
  const { answer, fact } = question.ask;
  const offers = chat.choices(question);
  const offer = offerMeant(text, offers);
  if (offer) return { value: offer.id, facts: offer.facts, next: offer.next };
  // it is about something else than the question, whatever it names beside
  if (reading.situation || reading.people.length) return null;
  if (!turnsAway(chat, reading)) {
    const stated = offers.find(({ facts }) => states(reading, facts));
    if (stated) return { value: stated.id, facts: stated.facts, next: stated.next };
    if (fact && reading.facts[fact] !== undefined) return { value: reading.facts[fact] };
  }
  const day = today(chat.flows, chat.now);
  if ('service' in answer) {
    return chat.flows.book.services.has(reading.service) ? { value: reading.service } : null;
  }
  if ('text' in answer) {
    const words = text.trim();
    return words && !leadsAway(chat, reading) ? { value: words.slice(0, answer.text.max) } : null;
  }
  if ('number' in answer) {
    const number = readNumber(text);
    return number !== null && number >= answer.number.min && number <= answer.number.max
      ? { value: number }
      : null;
  }
  if ('time' in answer) {
    const time = findTime(text);
    return time ? { value: time } : null;
  }
  if ('date' in answer) {
    const direction = answer.date === 'any' ? undefined : answer.date;
    const found = findDays(text, day, direction ? { direction } : {})[0];
    const fits = found && (answer.date === 'past' ? found <= day : answer.date !== 'future' || found >= day);
    return fits ? { value: found } : null;
  }
  return null;
}

/** The offer that a message picks: of those shown or counted by number or word, then of the others by word, then by yes or no. */
function offerMeant(text: string, offers: Offer[]): Offer | undefined {
  const shown = offers.filter((offer) => offer.shown || offer.counted);
  const others = offers.filter((offer) => !offer.shown && !offer.counted);
  const picked = matchChoice(text, shown) ?? matchWords(text, others);
  if (picked !== null) return offers.find(({ id }) => id === picked);
  // "no 4" is the number of a choice that there is not
  const said = /^\W*no\W*\d/i.test(text) ? null : readYesNo(text);
  return said === null ? undefined : offers.find(({ words }) => words.includes(said ? 'ya' : 'tidak'));
}

/** Takes an answer: notes it, learns what it (and the message that it stands in) states, and goes on. */
export function answerWith(chat: Conversation, question: Question, answer: Answer, reading?: Reading): void {
  const { session } = chat;
  const run = chat.run()!;
  run.answers[question.node] = answer.value;
  session.trail = [...session.trail, placesOf(session)].slice(-LONGEST_TRAIL);
  if ('service' in question.ask.answer) {
    chat.ask(String(answer.value));
    if (reading?.rivals.length && reading.service === answer.value) session.topic.services = reading.rivals;
  }
  if ('person' in question.ask.answer) turnToPerson(chat, String(answer.value));
  if (reading) learnFrom(chat, reading);
  const { fact } = question.ask;
  const facts = { ...(fact && !answer.facts?.[fact] ? { [fact]: answer.value } : {}), ...answer.facts };
  for (const [name, value] of Object.entries(facts)) {
    if (value !== undefined) chat.learn(name as FactName, value);
  }
  session.waiting = null;
  go(chat, run, answer.next ?? after(chat, run));
  advance(chat);
}

/** Whether a message is about another service than the open question: what it states is then no answer to it. */
function turnsAway({ flows, session }: Conversation, { service }: Reading): boolean {
  return (
    flows.book.services.has(service) && session.topic.service !== null && service !== session.topic.service
  );
}

/** Whether a message is clearly for another dialogue than the open one, where any words would be an answer. */
function leadsAway({ flows, session }: Conversation, { intent, confidence }: Reading): boolean {
  const dialogue = flows.byIntent.get(intent);
  return confidence >= SURE && dialogue !== undefined && dialogue !== session.runs.at(-1)?.dialogue;
}

function states(reading: Reading, facts: Partial<Record<string, FactValue>>): boolean {
  const entries = Object.entries(facts);
  return entries.length > 0 && entries.every(([name, value]) => reading.facts[name] === value);
}
