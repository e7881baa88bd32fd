import { isDescribed } from '../../neighbourhood/described.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { answer } from './answer.js';

/** Which of several occupants is meant, in words that say whom and what becomes of them: "yang dari lampung, keluarnya jumat kemarin". */
export const chosen: Reader<TextEvent> = function chosen(view, event) {
  const { question } = view;
  if (question?.node !== 'which' || view.open.at(-1) !== view.dialogueOf({ event: 'register_move' }))
    return null;
  return isDescribed(event.text) ? answer(view, event) : null;
};
