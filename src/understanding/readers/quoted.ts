import { SURE } from '../../language/confidence.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { pastQuestion } from '../start.js';
import type { View } from '../view.js';
import { correction } from './correction.js';

/**
 * An answer to an older question, which it quotes: what it states otherwise than before counts; anything else is treated
 * as a button of that question. A message that says by itself what it wants is just a message.
 */
export const quoted: Reader<TextEvent> = function quoted(view, event) {
  const { quotes } = event;
  if (quotes === undefined || (view.question && quotes === view.token)) return null;
  if (standsAlone(view, event)) return null;
  return correction(view, event) ?? { commands: pastQuestion(view), because: 'it answers an older question' };
};

function standsAlone(view: View, { reading }: TextEvent): boolean {
  const { service, intent, confidence, situation, faq, people } = reading;
  const isClear = confidence >= SURE && intent !== 'thanks' && intent !== 'out_of_scope';
  return (
    view.serviceOf(service) !== null || isClear || situation !== null || faq !== null || people.length > 0
  );
}
