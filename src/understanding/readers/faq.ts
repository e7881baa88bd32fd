import { matcherOf } from '../../language/words/offers.js';
import { asksPlainly, opening, refusesAtOnce, tellsOfWriter } from '../../language/words/openings.js';
import { isAsked } from '../../policy/facts.js';
import { afterAnswer } from '../after-answer.js';
import { claimed } from '../claimed.js';
import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { OpenQuestion, View } from '../view.js';
import { correctedFacts } from './correction.js';
import { YOUNGEST_WRITER } from './errand.js';

/** Whether a text picks one of the choices, or opens as one of them does: "udah, cuma lupa berapa kali". */
export function isAnswer({ offers }: OpenQuestion, text: string): boolean {
  const opens = opening(text);
  return (
    matcherOf(offers).picked(text) !== undefined ||
    ((opens === 'sudah lupa' || (opens === 'belum' && ALONE.test(text))) &&
      offers.some(({ words }) => words.includes(opens)))
  );
}

/** "Belum lah, lagi takut jarum": the reason follows. */
const ALONE = /^[^,.;!?]{1,20}[,.;!]/;

/**
 * A common question or remark: its one answer, after which an open question is asked again. What the writer states of
 * themselves beside is taken with it, and answers the open question; "wajib vaksin ga?" states nothing.
 */
export const faq: Reader<TextEvent> = function faq(view, event) {
  const { reading } = event;
  const id = askedIn(view, event);
  const entry = id && view.faqOf(id);
  if (!id || !entry || reading.people.length) return null;
  // "lanjut" is a remark, and an answer where it is one of the choices
  if (view.question && isAnswer(view.question, event.text)) return null;
  // "gausah deh, takut bocor" is a no, whatever it is feared for
  if (view.question?.offers.some(({ id }) => id === 'no') && refusesAtOnce(event.text)) return null;
  if (view.open.some((dialogue) => entry.answers_in.includes(dialogue))) return null;
  // "eh salah, tanggal 15" puts right what was told, and is no complaint
  if (Object.keys(correctedFacts(view, event)).length > 0) return null;
  const because = `it is the common question "${id}"`;
  if (entry.start) return { commands: [startOf(view, entry.start)], because };
  const answer: Command = { do: 'explain', entry: id };
  // what is asked beside is a part of the question
  const stated = tellsOfWriter(event.text) ? Object.entries(claimed(view, event)) : [];
  const facts = Object.fromEntries(stated.filter((one) => !isAsked(one[0]) && !isOfChild(one)));
  if (Object.keys(facts).length === 0)
    return { commands: [answer, ...(asksStill(view) ? [{ do: 'repeat' } as const] : [])], because };
  if (view.question) return { commands: [answer], because, goesOn: true };
  return { commands: [answer, { do: 'claim', facts }], because };
};

/** What heads alone ask: the file of `flows/faq` with it. */
const HEADS = 'heads';

/**
 * What a head asks of the code, the register and what goes with them. It goes before what the same words would tell the
 * register; words that are asked for are none.
 */
export const headFaq: Reader<TextEvent> = function headFaq(view, event) {
  const entry = event.reading.followUps[HEADS];
  const isAsked = view.question !== null && view.question.offers.length === 0;
  const isHead = view.isHead || view.hasOffice || event.reading.head;
  if (entry === undefined || !isHead || isAsked || event.text.includes('\n')) return null;
  if (view.question && isAnswer(view.question, event.text)) return null;
  // "kelurahan minta data paling lambat 30 november" asks nothing
  const asked = view.askedOfRegister(event.text, false);
  if (asked !== null && !LOOKS.has(asked)) return null;
  // "parman sudah lapor rt sejak awal, lina belum" is told
  if (asked === 'move' && view.tellsOfLiving(event.text) && isTold(view, event.text)) return null;
  // "ilham yang di kos wijaya sudah lapor atau belum?" asks of somebody who lives there
  if (asked === 'search') {
    const names = view.namesOfRegister(event.text);
    if (names === 'unseen')
      return { commands: [{ do: 'consult' }], because: 'it may ask of somebody who lives there' };
    if (names === 'occupant') return null;
  }
  const because = `a head asks "${entry}"`;
  return { commands: afterAnswer(view, { do: 'explain', entry }), because };
};

/** Nothing is asked, or somebody is named of whom "mohon dicatat" is no question. */
function isTold(view: View, text: string): boolean {
  return !asksPlainly(text) || (!text.includes('?') && view.namesOfRegister(text) === 'occupant');
}

/** What is told or looked at in words that may ask more. */
const LOOKS: ReadonlySet<string> = new Set(['move', 'list', 'search', 'newcomers', 'totals']);

/** The common question that a message asks, by itself or of what the chat talks about. */
function askedIn(view: View, { reading: { faq, followUps } }: TextEvent): string | null {
  if (faq && !(faq.brief && view.service)) return faq.entry;
  return (view.talk !== null && followUps[view.talk]) || null;
}

/** Whether the open question stays one: what was asked back is settled by a question that is understood. */
function asksStill(view: View): boolean {
  const asksBack = (['not_understood', 'unsure'] as const).map((event) => view.dialogueOf({ event }));
  return view.question !== null && !asksBack.includes(view.open.at(-1) ?? null);
}

/** A message that states a child's age speaks of a child that comes along. */
function isOfChild([name, value]: [string, unknown]): boolean {
  return name === 'age' && Number(value) < YOUNGEST_WRITER;
}
