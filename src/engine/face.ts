import type { TextArg, Texts } from '../texts.js';
import type { Offer } from './choices.js';
import { fingerprint } from './fingerprint.js';
import type { Program, Question, View } from './model.js';
import type { TextRef } from './values.js';

/** A face that was made last of a question, and of what. */
interface Made {
  texts: Texts;
  locale: string;
  offers: readonly Offer[];
  face: string;
}

const made = new WeakMap<Question, Made>();

/**
 * What a person sees of a question, in short: its wording (but for arguments that another chat or day has otherwise), the kind of answer, and the
 * choices in their order. Another one means that an answer to the one does not answer the other.
 */
export function faceOf(
  { texts, locale, program }: View,
  question: Question,
  offers: readonly Offer[],
): string {
  const last = made.get(question);
  if (last?.offers === offers && last.locale === locale && last.texts === texts) return last.face;
  const { text, answer } = question.ask;
  const face = fingerprint([
    fingerprint([texts.format(locale, { id: idOf(text), args: fixedIn(text, program) })]),
    ...Object.keys(answer),
    ...offers.flatMap((offer) => (offer.shown ? [offer.id, offer.words[0]!] : [])),
  ]);
  made.set(question, { texts, locale, offers, face });
  return face;
}

function idOf(text: TextRef): string {
  return typeof text === 'string' ? text : text.id;
}

/** The arguments of a text that are the same in all chats. */
function fixedIn(text: TextRef, { names }: Program): Record<string, TextArg> {
  const args = typeof text === 'string' ? [] : Object.entries(text.args);
  return Object.fromEntries(
    args.flatMap(([arg, name]) => {
      const fixed = names.fixed(name);
      return fixed === undefined ? [] : [[arg, fixed] as const];
    }),
  );
}
