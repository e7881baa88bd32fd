import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import { answer } from './answer.js';

/**
 * What is asked or told of the register of who lives where. A list of people who want something is none of it, and what may be
 * asked of occupants is a matter of its own.
 */
export const register: Reader<TextEvent> = function register(view, event) {
  const { text, reading } = event;
  // "daftar penghuni" says what a photograph is
  const which = view.dialogueOf({ event: 'register_photo_which' });
  if (view.question && view.open.at(-1) === which) return answer(view, event);
  const asked = view.askedOfRegister(text);
  // "pendataan kos rt, saya blm vaksin, bisa?"
  const isOwn = reading.service !== 'none' && reading.subject === 'self';
  const isOther = isOwn || reading.people.length > 0 || reading.situation !== null;
  if (asked === 'vaccination' && isOther) return null;
  const dialogue = asked && view.dialogueOf({ event: `register_${asked}` });
  if (!dialogue) return null;
  return { commands: [startOf(view, dialogue)], because: `it is about the register: ${asked}` };
};
