import { findDays } from '../language/dates/days.js';
import { findTime } from '../language/dates/times.js';
import type { Reading } from '../language/reading.js';
import { matchExactly, matchLoosely, matchNearly, matchWords, readYesNo } from '../language/words/answers.js';
import { readNumber } from '../language/words/numbers.js';
import { opening, opensWithNotYet, rejects } from '../language/words/openings.js';
import type { FactName, FactValue } from '../policy/facts.js';
import type { Conversation, Question } from './conversation.js';
import { today } from './names.js';
import { tellsNews, vaccinatedByNow } from './news.js';
import type { Offer } from './offers.js';
import { personNamed, turnToPerson } from './people.js';
import { leadsElsewhere, learnFrom } from './route.js';
import { advance, after, go } from './run.js';
import { type Ask, SAME_DAY } from './schema.js';
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

/** A message as it may answer a question. */
interface Heard {
  text: string;
  reading: Reading;
  /** What the question offers. */
  offers: Offer[];
  /** The fact that it asks for. */
  fact: FactName | undefined;
}

/** What a text answers to a question, or `null` when it answers nothing. */
export function understand(
  chat: Conversation,
  question: Question,
  text: string,
  reading: Reading,
): Answer | null {
  const { answer, fact } = question.ask;
  const heard: Heard = { text, reading, offers: chat.choices(question), fact };
  // "ya, tapi jam 10": another day or hour goes before the yes
  const moved = 'date' in answer && answer.or_time ? movedTo(chat, reading) : null;
  const offer = offerPicked(heard) ?? (moved ? undefined : offerMeant(chat, heard));
  if (offer) return taken(offer);
  // it is about something else than the question, whatever it names beside
  if (reading.situation || reading.people.length) return null;
  const person = 'person' in answer && personNamed(chat, text);
  if (person) return { value: person.case };
  return moved ?? stated(chat, heard) ?? typed(chat, answer, text, reading);
}

/** The day to come that a message names, or another hour of the same day; a day that has passed is no such answer. */
function movedTo(chat: Conversation, reading: Reading): Answer | null {
  if (leadsElsewhere(chat, reading)) return null;
  const [day] = reading.days;
  if (day) return day >= today(chat.flows, chat.now) ? { value: day } : null;
  return reading.time ? { value: SAME_DAY } : null;
}

/** The answer that stands in what a message states of the case, or in how it opens. */
function stated(chat: Conversation, heard: Heard): Answer | null {
  const { text, reading, offers, fact } = heard;
  if (turnsAway(chat, reading)) return null;
  const fitting = offers.find(({ facts }) => states(reading, facts));
  if (fitting) return taken(fitting);
  if (fact && reading.facts[fact] !== undefined) return { value: reading.facts[fact] };
  const opened = offerOpened(chat, heard);
  if (opened) return taken(opened);
  const no = rejects(text) && !leadsElsewhere(chat, reading) && offerSaid(false, offers);
  return no ? taken(no) : null;
}

/** The answer to a question that takes more than what it offers. */
function typed(chat: Conversation, answer: Ask['answer'], text: string, reading: Reading): Answer | null {
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
  if ('date' in answer && !answer.or_time) {
    const direction = answer.date === 'any' ? undefined : answer.date;
    const found = findDays(text, day, direction ? { direction } : {})[0];
    const fits = found && (answer.date === 'past' ? found <= day : answer.date !== 'future' || found >= day);
    return fits ? { value: found } : null;
  }
  return null;
}

/** The offer that a message picks: of those shown or counted by number or word, of the others by word. */
function offerPicked({ text, offers }: Heard): Offer | undefined {
  const [shown, others] = byNumber(offers);
  const picked = matchExactly(text, shown) ?? matchWords(text, others);
  return offers.find(({ id }) => id === picked);
}

/**
 * The offer that a message comes near to, by its words or by yes or no. What it states of the case goes before a "no"
 * that it opens with, and before what it comes near to.
 */
function offerMeant(chat: Conversation, heard: Heard): Offer | undefined {
  const { text, reading, offers, fact } = heard;
  const yes = readYesNo(text);
  if (tellsNews(chat, reading) && yes !== true) return undefined;
  if (reading.situation && text.includes('?')) return undefined;
  // "mau urus bpjs ibu saya" comes near "urus" in a menu, and is for something of its own
  const says = yes !== null && offerSaid(yes, offers) !== undefined;
  if (!says && isClear(chat, reading) && leadsElsewhere(chat, reading)) return undefined;
  if (fact !== undefined && opening(text) === 'entah') return undefined;
  const opened = offerOpened(chat, heard);
  if (opened && opensWithNotYet(text)) return undefined;
  const byYesNo = opened === undefined;
  const [shown, others] = byNumber(offers);
  const match = byYesNo ? matchLoosely : matchNearly;
  const meant = match(text, shown) ?? match(text, others);
  if (meant !== null) return offers.find(({ id }) => id === meant);
  // "no 4" is the number of a choice that there is not
  return !byYesNo || yes === null || /^\W*no\W*\d/i.test(text) ? undefined : offerSaid(yes, offers);
}

/** The offer that stands for "not yet" or "already", where a message opens with it. */
function offerOpened(chat: Conversation, { text, reading, offers }: Heard): Offer | undefined {
  const opens = vaccinatedByNow(chat, reading) ? null : opening(text);
  return opens === null ? undefined : offers.find(({ words }) => words.includes(opens));
}

/** Those that a number picks, and the others. */
function byNumber(offers: Offer[]): [Offer[], Offer[]] {
  const counts = ({ shown, counted }: Offer) => shown || counted === true;
  return [offers.filter(counts), offers.filter((offer) => !counts(offer))];
}

/** The offer that stands for yes or for no. */
function offerSaid(yes: boolean, offers: Offer[]): Offer | undefined {
  return offers.find(({ id, words }) => id === (yes ? 'yes' : 'no') || words.includes(yes ? 'ya' : 'tidak'));
}

function taken({ id, facts, next }: Offer): Answer {
  return { value: id, facts, next };
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

/** Whether a message says by itself what it is about; "cukup, makasih" is an answer with thanks. */
function isClear({ flows }: Conversation, { service, intent, confidence }: Reading): boolean {
  return flows.book.services.has(service) || (confidence >= SURE && intent !== 'thanks');
}

/** Whether a message is clearly for another dialogue than the open one, where any words would be an answer. */
function leadsAway({ flows, session }: Conversation, { intent, confidence }: Reading): boolean {
  // "bayar listrik" is nothing for the hotline, and good to be reminded of
  if (intent === 'out_of_scope') return false;
  const dialogue = flows.byIntent.get(intent);
  return confidence >= SURE && dialogue !== undefined && dialogue !== session.runs.at(-1)?.dialogue;
}

function states(reading: Reading, facts: Partial<Record<string, FactValue>>): boolean {
  const entries = Object.entries(facts);
  return entries.length > 0 && entries.every(([name, value]) => reading.facts[name] === value);
}
