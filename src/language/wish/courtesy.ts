import { UNSURE } from '../confidence.js';
import type { Lexicon } from '../lexicon.js';
import type { Reading, Recogniser, Wish } from '../reading.js';
import { normalise, plain, type Spelling } from '../words/normalise.js';
import { readYesNo } from '../words/yes-no.js';

/** A sentence of a message, or a clause of one. */
const CLAUSE = /[^,.;!?\n]+[,.;!?\n]*/g;
/** What stands behind a "but". */
const BUT = /\b(?:tapi|tp|tpi|tetapi|cuma|cuman|but|nanging|ning)\b[ ,]*(.+)$/is;
/** Beside a thank-you these are politeness, too; "stop" is a "no, thanks". */
const COURTESY: ReadonlySet<Wish> = new Set(['thanks', 'greet', 'out_of_scope', 'stop']);

/**
 * Reads on where a message thanks and asks something beside: "makasih. oh iya, bayarnya berapa?" and "kantornya dimana
 * kak makasih" are the question.
 */
export function beyondThanks(recognise: Recogniser, { spelling, faq }: Lexicon): Recogniser {
  const asks = (reading: Reading) => asksMore(reading, faq);
  return (text, today, known) => {
    const before = beforeThanks(text, spelling);
    // "ga usah makasih" is a "no, thanks"
    const question = before === null || readYesNo(before) !== null ? null : recognise(before, today, known);
    if (question && asks(question)) return question;
    const whole = recognise(text, today, known);
    if (whole.intent !== 'thanks') return whole;
    const [, but] = BUT.exec(text) ?? [];
    const restricted = but === undefined ? null : recognise(but, today, known);
    // "makasih tapi masih bingung" is no good-bye
    if (restricted && (asks(restricted) || restricted.faq)) return restricted;
    const rest = without('thanks', text, (clause) => recognise(clause, today, known));
    if (rest === '' || rest === text) return whole;
    const asked = recognise(rest, today, known);
    return asks(asked) ? { ...asked, danger: whole.danger } : whole;
  };
}

/**
 * Reads on where a message asks for a language and something beside: "in english please. how much is it?" is the
 * question, with the language that it is to be answered in.
 */
export function beyondLanguage(recognise: Recogniser, { faq }: Lexicon): Recogniser {
  return (text, today, known) => {
    const whole = recognise(text, today, known);
    if (whole.intent !== 'change_language' || whole.locale === null) return whole;
    const rest = without('change_language', text, (clause) => recognise(clause, today, known));
    if (rest === '' || rest === text) return whole;
    const asked = recognise(rest, today, known);
    return asksMore(asked, faq) ? { ...asked, locale: whole.locale } : whole;
  };
}

/** Whether a message asks for more than politeness. */
function asksMore(
  { intent, situation, danger, confidence, doubted, faq: asked }: Reading,
  faq: Lexicon['faq'],
): boolean {
  const wants = !COURTESY.has(intent) && (confidence >= UNSURE || doubted !== null);
  const common = asked !== null && !faq.get(asked.entry)!.alone;
  return wants || common || situation !== null || danger !== null;
}

/** What a text says beside the clauses that want one thing, which may be nothing. */
export function without(wish: Wish, text: string, read: (clause: string) => Pick<Reading, 'intent'>): string {
  const clauses = text.match(CLAUSE) ?? [];
  return clauses.filter((clause) => read(clause).intent !== wish).join('');
}

const WORD = /[\p{L}\p{N}']+/gu;
const THANKS = 'terima kasih';
/** What follows a thank-you and belongs to it. */
const OF_THANKS: ReadonlySet<string> = new Set(['banyak', 'sebelumnya', 'sekali', 'bgt', 'ya']);

/** What stands before the thank-you that ends a message; `null` where none does, or nothing stands before it. */
function beforeThanks(text: string, spelling: Spelling): string | null {
  const line = plain(text);
  const words = [...line.matchAll(WORD)];
  const isPolite = (word: string) => OF_THANKS.has(word) || spelling.filler.has(word);
  const last = words.findLastIndex(([word]) => !isPolite(word));
  for (const first of [last, last - 1]) {
    if (first < 1) return null;
    const said = words
      .slice(first, last + 1)
      .map(([word]) => word)
      .join(' ');
    if (normalise(said, spelling).join(' ') === `. ${THANKS} .`) return line.slice(0, words[first]!.index);
  }
  return null;
}
