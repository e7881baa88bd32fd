import type { ChoiceEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { pastQuestion } from '../start.js';
import { answerBy } from './answer.js';

/** A button: one of the open question answers it, of an older one it does not. */
export const button: Reader<ChoiceEvent> = function button(view, { id, token }) {
  const { question } = view;
  if (!question || (token !== null && token !== view.token)) {
    return {
      commands: pastQuestion(view),
      because: 'the button is one of an older question',
    };
  }
  const offer = question.offers.find((one) => one.id === id && (one.shown || one.counted));
  if (!offer) return { commands: [{ do: 'repeat', missed: true }], because: `"${id}" is not offered` };
  return { commands: answerBy(question, id, offer), because: `the button "${id}" of "${question.node}"` };
};
