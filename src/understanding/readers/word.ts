import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** A global word alone: it works whatever is being asked. */
export const word: Reader<TextEvent> = function word(view, { text }) {
  const found = view.wordIn(text);
  if (!found) return null;
  const { id, does } = found;
  const because = `it is the word "${id}"`;
  if (typeof does === 'string') return { commands: [{ do: 'word', word: does }], because };
  if ('start' in does) return { commands: [startOf(view, does.start)], because };
  return { commands: [{ do: 'ack', text: does.say }, { do: 'repeat' }], because };
};
