import type { Texts } from '../texts.js';
import type { Offer } from './choices.js';
import { fingerprint } from './fingerprint.js';
import type { View } from './host.js';
import type { Question } from './program.js';

/** Faces by question and language, of lists of offers that last. */
const faces = new WeakMap<readonly Offer[], WeakMap<Question, string>>();
/** Wordings in short, by language and id: every question of every chat asks for its own. */
const wordings = new WeakMap<Texts, Map<string, string>>();

/**
 * What a person sees of a question, in short: its wording (arguments aside, for days pass), the kind of answer, and the
 * choices in their order. Another one means that an answer to the one does not answer the other.
 */
export function faceOf({ texts, locale }: View, question: Question, offers: readonly Offer[]): string {
  const { text, answer } = question.ask;
  const wording = wordingOf(texts, locale, typeof text === 'string' ? text : text.id);
  // offers are made for one language, unless there are none
  const known = offers.length ? faces.get(offers)?.get(question) : undefined;
  if (known !== undefined) return known;
  const face = fingerprint([
    wording,
    ...Object.keys(answer),
    ...offers.flatMap((offer) => (offer.shown ? [offer.id, offer.words[0]!] : [])),
  ]);
  const byQuestion = faces.get(offers) ?? new WeakMap<Question, string>();
  faces.set(offers, byQuestion.set(question, face));
  return face;
}

function wordingOf(texts: Texts, locale: string, id: string): string {
  const known = wordings.get(texts) ?? new Map<string, string>();
  wordings.set(texts, known);
  const key = `${locale} ${id}`;
  const wording = known.get(key) ?? fingerprint([texts.format(locale, { id })]);
  known.set(key, wording);
  return wording;
}
