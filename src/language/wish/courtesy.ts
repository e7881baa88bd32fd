import type { Recogniser, Wish } from '../reading.js';

/** A sentence of a message, or a clause of one. */
const CLAUSE = /[^,.;!?\n]+[,.;!?\n]*/g;
/** Beside a thank-you these are politeness, too. */
const COURTESY: ReadonlySet<Wish> = new Set(['thanks', 'greet', 'out_of_scope']);

/** Reads on where a message thanks and asks something beside: "makasih. oh iya, bayarnya berapa?" is the question. */
export function beyondThanks(recognise: Recogniser): Recogniser {
  return (text, today) => {
    const whole = recognise(text, today);
    if (whole.intent !== 'thanks') return whole;
    const clauses = text.match(CLAUSE) ?? [];
    const rest = clauses.filter((clause) => recognise(clause, today).intent !== 'thanks').join('');
    if (rest === '' || rest === text) return whole;
    const asked = recognise(rest, today);
    const asks = !COURTESY.has(asked.intent) || asked.situation || asked.faq;
    return asks ? { ...asked, danger: whole.danger } : whole;
  };
}
