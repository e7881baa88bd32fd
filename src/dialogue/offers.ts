import { evaluate } from '../conditions.js';
import type { Text, Texts } from '../texts.js';
import { fingerprint } from './fingerprint.js';
import type { Flows } from './flows.js';
import { lookupIn, today } from './names.js';
import { nameOf } from './person-name.js';
import type { Ask, ChoiceSpec } from './schema.js';
import type { Session } from './session.js';

/** One choice as it is offered: `words` are its label and what else it may be called by. */
export interface Offer {
  id: string;
  label: Text;
  words: string[];
  shown: boolean;
  /** Picked by its number although it is not shown: the question's own text counts it. */
  counted?: boolean;
  facts: ChoiceSpec['facts'];
  next?: string | undefined;
}

/** What a question offers in a session, and what else it understands (`shown: false`). */
export function offersOf(flows: Flows, session: Session, now: number, { answer }: Ask): Offer[] {
  const offer = (label: Text, id: string, words: string[]): Offer => {
    const spoken = flows.texts.format(session.person.locale, label);
    return { id, label, words: [spoken, ...words], shown: true, facts: {} };
  };
  const people =
    'person' in answer
      ? session.topic.people.map((person, i) => ({
          ...offer(nameOf(person, i), person.case, []),
          shown: false,
          counted: true,
        }))
      : [];
  if ('choice' in answer && answer.choice) {
    const all = choicesOf(flows.texts, session.person.locale, answer.choice);
    const open = answer.choice.some(({ when }) => when) ? openOf(flows, session, now, answer.choice) : null;
    const choices = open ? all.filter((_, i) => open[i]) : all;
    return people.length ? [...people, ...choices] : choices;
  }
  if ('service' in answer) {
    const { city } = flows.book;
    const { services } = session.topic;
    return (services.length ? services : answer.service).map((id) => {
      const label = id === city.other_service ? 'service-other' : `service-${id}`;
      return offer({ id: label }, id, [id.replaceAll('_', ' ')]);
    });
  }
  return [];
}

function openOf(flows: Flows, session: Session, now: number, choices: ChoiceSpec[]): boolean[] {
  const lookup = lookupIn(flows, session, now);
  const day = today(flows, now);
  return choices.map(({ when }) => evaluate(when, lookup, day) === true);
}

/** The choices of a question with their labels in a language: they are the same for every chat. */
const made = new WeakMap<Texts, WeakMap<ChoiceSpec[], Map<string, Offer[]>>>();

function choicesOf(texts: Texts, locale: string, choices: ChoiceSpec[]): Offer[] {
  const byQuestion = made.get(texts) ?? new WeakMap<ChoiceSpec[], Map<string, Offer[]>>();
  made.set(texts, byQuestion);
  const byLocale = byQuestion.get(choices) ?? new Map<string, Offer[]>();
  byQuestion.set(choices, byLocale);
  const known = byLocale.get(locale);
  if (known) return known;
  const offers = choices.map(({ id, words, facts, next, shown }): Offer => {
    const label = { id: `choice-${id}` };
    return { id, label, words: [texts.format(locale, label), ...words], shown, facts, next };
  });
  byLocale.set(locale, offers);
  return offers;
}

/**
 * What a person sees of a question, in short: its wording (arguments aside, for days pass), the kind of answer, and the
 * choices in their order. Another one means that an answer to the one does not answer the other.
 */
export function faceOf(flows: Flows, session: Session, { text, answer }: Ask, offers: Offer[]): string {
  const id = typeof text === 'string' ? text : text.id;
  return fingerprint([
    wordingOf(flows.texts, session.person.locale, id),
    ...Object.keys(answer),
    ...offers.flatMap((offer) => (offer.shown ? [offer.id, offer.words[0]!] : [])),
  ]);
}

/** Wordings in short, by language and id: every question of every chat asks for its own. */
const wordings = new WeakMap<Texts, Map<string, string>>();

function wordingOf(texts: Texts, locale: string, id: string): string {
  const known = wordings.get(texts) ?? new Map<string, string>();
  wordings.set(texts, known);
  const key = `${locale} ${id}`;
  const wording = known.get(key) ?? fingerprint([texts.format(locale, { id })]);
  known.set(key, wording);
  return wording;
}
