import { matcherOf } from '../../language/words/offers.js';
import { opening, tellsOfWriter } from '../../language/words/openings.js';
import { isAsked } from '../../policy/facts.js';
import { claimed } from '../claimed.js';
import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { OpenQuestion } from '../view.js';
import { correctedFacts } from './correction.js';

/** Whether a text picks one of the choices, or opens as one of them does: "udah, cuma lupa berapa kali". */
function isAnswer({ offers }: OpenQuestion, text: string): boolean {
  const opens = opening(text);
  return (
    matcherOf(offers).picked(text) !== undefined ||
    (opens === 'sudah lupa' && offers.some(({ words }) => words.includes(opens)))
  );
}

/**
 * A common question or remark: its one answer, after which an open question is asked again. What the writer states of
 * themselves beside is taken with it, and answers the open question; "wajib vaksin ga?" states nothing.
 */
export const faq: Reader<TextEvent> = function faq(view, event) {
  const { reading } = event;
  const entry = reading.faq && view.faqOf(reading.faq.entry);
  if (!reading.faq || !entry || reading.people.length) return null;
  if (reading.faq.brief && view.service) return null;
  // "lanjut" is a remark, and an answer where it is one of the choices
  if (view.question && isAnswer(view.question, event.text)) return null;
  if (view.open.some((dialogue) => entry.answers_in.includes(dialogue))) return null;
  // "eh salah, tanggal 15" puts right what was told, and is no complaint
  if (Object.keys(correctedFacts(view, event)).length > 0) return null;
  const because = `it is the common question "${reading.faq.entry}"`;
  if (entry.start) return { commands: [startOf(view, entry.start)], because };
  const answer: Command = { do: 'explain', entry: reading.faq.entry };
  // what is asked beside is a part of the question
  const stated = tellsOfWriter(event.text) ? Object.entries(claimed(view, event)) : [];
  const facts = Object.fromEntries(stated.filter(([name]) => !isAsked(name)));
  if (Object.keys(facts).length === 0)
    return { commands: [answer, ...(view.question ? [{ do: 'repeat' } as const] : [])], because };
  if (view.question) return { commands: [answer], because, goesOn: true };
  return { commands: [answer, { do: 'claim', facts }], because };
};
