import { UNSURE } from '../../language/confidence.js';
import { saysNothingMore } from '../../language/words/openings.js';
import type { TextEvent } from '../event.js';
import { takesLeave } from '../news.js';
import type { Reader } from '../reader.js';
import { backToQuestion } from '../start.js';

/** "Ga ada kak" where nothing was asked: good-bye. "Jangan hapus data saya": it is left undone. */
export const courtesy: Reader<TextEvent> = function courtesy(view, event) {
  const { refused, intent, confidence } = event.reading;
  if (refused && (intent === 'out_of_scope' || confidence < UNSURE)) {
    const again = view.question ? [backToQuestion(view)] : [];
    return { commands: [{ do: 'ack', text: 'left-undone' }, ...again], because: `it refuses ${refused}` };
  }
  if (!takesLeave(view, event) || !saysNothingMore(event.text)) return null;
  return { commands: [{ do: 'ack', text: 'goodbye' }], because: 'there is nothing more' };
};
