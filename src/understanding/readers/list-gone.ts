import { CLEAR } from '../../language/confidence.js';
import type { ListWish } from '../../language/reading.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** What is asked of a list that was sent, and of nothing else. */
const OF_LIST: ReadonlySet<ListWish> = new Set(['show', 'pass_on', 'group']);

/** The head of a neighbourhood asks for a list that is not kept any more: it is told how to send it again. */
export const listGone: Reader<TextEvent> = function listGone(view, { reading, text }) {
  const { listed, situation, service, confidence, people } = reading;
  if (!listed?.wish || !OF_LIST.has(listed.wish) || !view.isHead || view.people.length > 0) return null;
  if (view.question !== null || situation !== null || service !== 'none' || people.length > 0) return null;
  if (confidence >= CLEAR) return null;
  // whoever keeps a register means that
  const shown = view.hasOffice && listed.wish === 'show' ? view.dialogueOf({ event: 'register_list' }) : null;
  if (shown !== null)
    return { commands: [startOf(view, shown, { words: text })], because: 'it asks for the register' };
  const kept = view.keptFor('listed');
  return {
    commands: [{ do: 'ack', text: 'people-gone', args: { kept } }],
    because: 'no list is kept any more',
  };
};
