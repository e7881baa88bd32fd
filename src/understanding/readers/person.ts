import { CLEAR } from '../../language/confidence.js';
import { matcherOf } from '../../language/words/offers.js';
import {
  asksHow,
  pointsBack,
  speaksOfWriter,
  supposes,
  turnsToWriter,
} from '../../language/words/openings.js';
import { isAsked } from '../../policy/facts.js';
import type { Command, Who } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import type { OpenQuestion, View } from '../view.js';
import { answerBy } from './answer.js';
import { errandIn, whoseCase } from './errand.js';

/**
 * Another person than the one in question, by name. While a question is open, what is stated of them is no answer
 * ("istri saya belum"), and a service of their own is theirs; an answer that only says whose something is turns to them,
 * and is left to be read. At any time "kalau ibu saya gimana?" asks for them what was asked before.
 */
export const person: Reader<TextEvent> = function person(view, event) {
  const { people, situation, instead } = event.reading;
  const who = whoIn(view, event);
  if (!who || people.length || situation || instead) return null;
  const { question } = view;
  const isThere = view.isInQuestion(who);
  const asks =
    !isThere &&
    view.service !== null &&
    (asksHow(event.text) || pointsBack(event.text) || asksAlike(view, event));
  if (
    asks ||
    (question && who.kind === 'relative' && (asksOfAnother(view, event) || (!isThere && states(event)))) ||
    (question && !isThere && turnsToWriter(event.text) && states(event))
  ) {
    const found = errandIn(view, asking(view, event), who);
    return found && { ...found, because: `it speaks of another; ${found.because}` };
  }
  if (!question || who.kind === 'self' || isOfCase(question)) return null;
  const other = somebodyElse(question);
  if (isThere && !other) return null;
  const turn: Command[] = isThere ? [] : [{ do: 'turn', who }];
  const because = 'it speaks of another';
  // "punya warga" may be a choice of its own
  if (!other || (isOneOfMany(who) && matcherOf(question.offers).picked(event.text)))
    return { commands: turn, because, goesOn: true };
  return {
    commands: [...turn, ...answerBy(question, other.id, other)],
    because: `${because}, which is "${other.id}"`,
  };
};

/** A choice with this among its words stands for anybody but the writer, however they are called. */
const SOMEBODY_ELSE = 'orang lain';

function somebodyElse({ offers }: OpenQuestion) {
  return offers.find(({ words }) => words.includes(SOMEBODY_ELSE));
}

function isOneOfMany(who: Who): boolean {
  return who.kind === 'relative' && who.named?.vague === true;
}

function whoIn(view: View, event: TextEvent): Who | null {
  const { person: named, subject } = event.reading;
  // "punya beliau" says whose something is, though not who that is
  const isAsked = view.question !== null && somebodyElse(view.question) !== undefined;
  if (subject === 'other') return named && (named.key || isAsked) ? whoseCase(view, event) : null;
  return speaksOfWriter(event.text) ? { kind: 'self' } : null;
}

/** Whether a message names another service than the one in question. */
function asksOfAnother(view: View, { reading: { service } }: TextEvent): boolean {
  return view.serviceOf(service) !== null && service !== view.service?.id;
}

/** Whether it asks for the service in question, of whom it names: "kalau suami yang perpanjang SIM-nya, bisa?". */
function asksAlike({ service }: View, { text, reading }: TextEvent): boolean {
  return reading.service === service?.id && (text.includes('?') || supposes(text));
}

/** Whether a message states something of somebody that a verdict may hang on. */
function states({ reading: { facts } }: TextEvent): boolean {
  return Object.keys(facts).some((name) => name !== 'married' && name !== 'variant' && !isAsked(name));
}

/** Whether the answer to a question states something of the case in question. */
function isOfCase({ fact, offers }: OpenQuestion): boolean {
  return fact !== null || offers.some(({ facts }) => Object.keys(facts).length > 0);
}

/** A message that asks for nothing clear asks anew, for whom it speaks of. */
function asking({ service }: View, event: TextEvent): TextEvent {
  const { reading } = event;
  const { asks_papers, asks_where } = reading.facts;
  // "jadi teman saya gimana?" asks whether they may come
  const same = reading.service === 'none' || reading.service === service?.id;
  const only =
    same && asksHow(event.text) && !reading.cost && !asks_papers && !asks_where && reading.situation === null;
  if (reading.confidence >= CLEAR && !(only && reading.intent === 'ask_requirements')) return event;
  return { ...event, reading: { ...reading, intent: 'ask_access', confidence: CLEAR } };
}
