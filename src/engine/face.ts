import type { Texts } from '../texts.js';
import type { Offer } from './choices.js';
import { fingerprint } from './fingerprint.js';
import type { Question, View } from './model.js';

/** A face that was made last of a question, and of what. */
interface Made {
  texts: Texts;
  locale: string;
  offers: readonly Offer[];
  face: string;
}

const made = new WeakMap<Question, Made>();

/**
 * What a person sees of a question, in short: its wording (arguments aside, for days pass), the kind of answer, and the
 * choices in their order. Another one means that an answer to the one does not answer the other.
 */
export function faceOf({ texts, locale }: View, question: Question, offers: readonly Offer[]): string {
  const last = made.get(question);
  if (last?.offers === offers && last.locale === locale && last.texts === texts) return last.face;
  const { text, answer } = question.ask;
  const face = fingerprint([
    fingerprint([texts.format(locale, { id: typeof text === 'string' ? text : text.id })]),
    ...Object.keys(answer),
    ...offers.flatMap((offer) => (offer.shown ? [offer.id, offer.words[0]!] : [])),
  ]);
  made.set(question, { texts, locale, offers, face });
  return face;
}
