import { saysNothingMore } from '../../language/words/openings.js';
import type { TextEvent } from '../event.js';
import { takesLeave } from '../news.js';
import type { Reader } from '../reader.js';

/** "Ga ada kak" where nothing was asked: good-bye. */
export const courtesy: Reader<TextEvent> = function courtesy(view, event) {
  if (!takesLeave(view, event) || !saysNothingMore(event.text)) return null;
  return { commands: [{ do: 'ack', text: 'goodbye' }], because: 'there is nothing more' };
};
