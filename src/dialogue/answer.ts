import { matchChoice, readNumber } from '../language/answers.js';
import { findDays, findTime } from '../language/dates.js';
import type { Reading } from '../language/reading.js';
import type { FactName, FactValue } from '../policy/facts.js';
import type { Conversation, Question } from './conversation.js';
import { today } from './names.js';
import { advance, after, go } from './run.js';

/** An answer that was understood. */
export interface Answer {
  value: string | number | boolean;
  facts?: Partial<Record<string, FactValue>>;
  next?: string | undefined;
}

/** How far back "kembali" goes. */
const LONGEST_TRAIL = 20;

/** What a text answers to a question, or `null` when it answers nothing. */
export function understand(
  chat: Conversation,
  question: Question,
  text: string,
  reading: Reading,
): Answer | null {
  const { answer, fact } = question.ask;
  const offers = chat.choices(question);
  const picked = offers.length ? matchChoice(text, offers) : null;
  const offer = offers.find(({ id }) => id === picked);
  if (offer) return { value: offer.id, facts: offer.facts, next: offer.next };
  const stated = offers.find(({ facts }) => states(reading, facts));
  if (stated) return { value: stated.id, facts: stated.facts, next: stated.next };
  if (fact && reading.facts[fact] !== undefined) return { value: reading.facts[fact] };
  const day = today(chat.flows, chat.now);
  if ('service' in answer) {
    return chat.flows.book.services.has(reading.service) ? { value: reading.service } : null;
  }
  if ('text' in answer) return text.trim() ? { value: text.trim().slice(0, answer.text.max) } : null;
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

/** Takes an answer: notes it, learns what it states, and goes on. */
export function answerWith(chat: Conversation, question: Question, answer: Answer): void {
  const { session } = chat;
  const run = chat.run()!;
  run.answers[question.node] = answer.value;
  run.trail = [...run.trail, question.node].slice(-LONGEST_TRAIL);
  if ('service' in question.ask.answer) chat.ask(String(answer.value));
  const { fact } = question.ask;
  const facts = { ...(fact && !answer.facts?.[fact] ? { [fact]: answer.value } : {}), ...answer.facts };
  for (const [name, value] of Object.entries(facts)) {
    if (value !== undefined) chat.learn(name as FactName, value);
  }
  session.waiting = null;
  go(chat, run, answer.next ?? after(chat, run));
  advance(chat);
}

function states(reading: Reading, facts: Partial<Record<string, FactValue>>): boolean {
  const entries = Object.entries(facts);
  return entries.length > 0 && entries.every(([name, value]) => reading.facts[name] === value);
}
