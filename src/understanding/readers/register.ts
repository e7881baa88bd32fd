import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** What is asked or told of the register of who lives where. */
export const register: Reader<TextEvent> = function register(view, { text }) {
  const asked = view.askedOfRegister(text);
  const dialogue = asked && view.dialogueOf({ event: `register_${asked}` });
  if (!dialogue) return null;
  return { commands: [startOf(view, dialogue)], because: `it is about the register: ${asked}` };
};
