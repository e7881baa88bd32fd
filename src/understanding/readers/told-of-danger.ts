import { UNSURE } from '../../language/confidence.js';
import type { Situation, Wish } from '../../language/reading.js';
import { isAsked } from '../../policy/facts.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { isAnswer } from './faq.js';

/** What a chat talks about after danger was told of: the file of `flows/faq` with its questions. */
export const DANGER = 'danger';

/** After so long (ms) a chat is about something else. */
const LONGEST_PAUSE_MS = 3 * 60 * 60 * 1000;

/** Wishes that tell nothing of a danger. */
const ELSEWHERE: ReadonlySet<Wish> = new Set([
  'thanks',
  'greet',
  'handover_human',
  'change_language',
  'delete_my_data',
  'set_reminder',
  'cancel_reminder',
  'stop',
  'verify_qr',
  'cert_problem',
]);

/** A telephone that fails somebody in danger is a part of that: "hp mau mati". */
const OF_PHONES: ReadonlySet<Situation> = new Set(['paper_card', 'phone_lost', 'number_dead']);

/**
 * What is said after danger was told of is about that: "masih nyala apinya", "dia di depan rumah", "tolong". Where help is
 * is told again, shortly, until somebody thanks, or has an errand.
 */
export const toldOfDanger: Reader<TextEvent> = function toldOfDanger(view, event) {
  if (view.talk !== DANGER || view.pauseMs > LONGEST_PAUSE_MS || comesBack(view, event)) return null;
  const { faq, followUps } = event.reading;
  // what is asked in so many words has its own answer
  if (faq && !faq.brief) return null;
  const entry = followUps[DANGER];
  if (entry) return { commands: [{ do: 'explain', entry }], because: `of the danger it asks "${entry}"` };
  if (!tellsMore(event)) return null;
  return { commands: [{ do: 'ack', text: 'danger-more' }], because: 'it tells more of the danger' };
};

/** Whether a message goes back to what the chat offers: a global word, or an answer to the question that is open. */
function comesBack(view: View, { text, reading }: TextEvent): boolean {
  const word = view.wordIn(text);
  if (word) return word.id !== 'help';
  if (!view.question) return false;
  return isAnswer(view.question, text) || /^\s*\d+\s*$/.test(text) || Object.keys(reading.facts).length > 0;
}

/** Whether a message asks for nothing that is answered by itself. */
function tellsMore({ reading }: TextEvent): boolean {
  const { intent, confidence, situation, services, people, facts } = reading;
  if (situation !== null && !OF_PHONES.has(situation)) return false;
  if (services.length > 0 || people.length > 0) return false;
  if (ELSEWHERE.has(intent) && confidence >= UNSURE) return false;
  return !Object.keys(facts).some(isAsked);
}
