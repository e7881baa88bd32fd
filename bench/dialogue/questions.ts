/**
 * The dialogue that every engine holds: six questions one after another, thanks, and again from the first. It is
 * told by the ids of its texts, which no engine turns into words. The peers read an answer with a check of one line.
 */

/** A question as the peers know it. */
export interface Question {
  id: string;
  /** The text that asks it. */
  asks: string;
  /** Its answer's value, or `null` when the text answers nothing: the question is then asked again. */
  read(text: string): string | number | boolean | null;
}

export const VACCINES = ['sinovac', 'astrazeneca', 'pfizer'];

export const QUESTIONS: Question[] = [
  { id: 'name', asks: 'ask-reminder-what', read: (text) => text.trim() || null },
  { id: 'vaccine', asks: 'ask-vaccine', read: (text) => VACCINES[Number(text) - 1] ?? null },
  { id: 'doses', asks: 'ask-doses', read: (text) => (/^[0-5]$/.test(text) ? Number(text) : null) },
  { id: 'day', asks: 'ask-first-dose-on', read: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null) },
  { id: 'time', asks: 'ask-reminder-time', read: (text) => (/^\d\d:\d\d$/.test(text) ? text : null) },
  { id: 'agreed', asks: 'proof-offer', read: (text) => (/^(ya|tidak)$/.test(text) ? text === 'ya' : null) },
];

/** Said after the last answer, before the first question comes again. */
export const THANKS = 'thanks';

/** What a person answers, question by question. */
export const ANSWERS = ['Siti Rahayu', '2', '2', '2021-08-20', '07:30', 'ya'];

/** What every engine must say to the answers, question by question; else it does not hold this dialogue. */
export const REPLIES = QUESTIONS.map((_, i) => {
  const next = QUESTIONS[i + 1];
  return next ? next.asks : `${THANKS} ${QUESTIONS[0]!.asks}`;
});

/** A turn's end: the chat's state as JSON, and the ids of the texts said, with spaces between. */
export interface Turned {
  state: string;
  says: string;
}

/** An engine under measurement: a turn from the state kept (`null`: a new chat) and a text to the state to keep. */
export interface Engine {
  name: string;
  turn(state: string | null, text: string): Turned | Promise<Turned>;
}
