import type { RegisterAsked } from '../../neighbourhood/asked.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/**
 * What is told of those who live there in a sentence of which every word is understood, whatever else some of its words may mean:
 * "mega tulis udah lapor kemaren sore", "iya pemalang jg, dari selasa".
 */
export const plainly: Reader<TextEvent> = function plainly(view, { text: said, reading }) {
  const text = view.ofAsked(said);
  const dialogue = view.dialogueOf({ event: 'register_move' });
  if (dialogue === null || !view.hasOffice || view.wordIn(text) || reading.people.length > 1) return null;
  if (!mayTellOfRegister(view)) return null;
  const asked = view.askedOfRegister(text, false);
  if (asked !== null && !TOLD.has(asked)) return null;
  // what goes on with an entry has its own answer
  if (view.entersIntoRegister(text) !== null) return null;
  const told = view.tellsPlainly(text);
  if (told === 'unseen') return { commands: [{ do: 'consult' }], because: 'it may tell of the register' };
  if (!told) return null;
  return {
    commands: [startOf(view, dialogue, { words: text })],
    because: 'every word of it tells of those who live there',
  };
};

/** As what the register takes words that tell of one who lives there; a list, or what is asked by its own words, is something else. */
const TOLD: ReadonlySet<RegisterAsked> = new Set(['move', 'search'] as const);

/** Whether something may be told of the register now: what else is asked is answered first. */
export function mayTellOfRegister({ question, asksOfRegister }: View): boolean {
  return question === null || question.isOffer || asksOfRegister;
}
