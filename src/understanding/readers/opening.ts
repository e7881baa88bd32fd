import type { StartEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { backToQuestion } from '../start.js';

/** The chat is opened. */
export const opening: Reader<StartEvent> = function opening(view) {
  return { commands: [backToQuestion(view)], because: 'the chat is opened' };
};
