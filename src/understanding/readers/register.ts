import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/**
 * What is asked or told of the register of who lives where. A list of people who want something is none of it, and what may be
 * asked of occupants is a matter of its own.
 */
export const register: Reader<TextEvent> = function register(view, { text, reading }) {
  const asked = view.askedOfRegister(text);
  // "pendataan kos rt, saya blm vaksin, bisa?"
  const named = view.serviceOf(reading.service);
  const isOwn = named !== null && !named.language.vaccination && reading.subject === 'self';
  const isOther = isOwn || reading.people.length > 0 || reading.situation !== null;
  if (asked === 'vaccination' && isOther) return null;
  // "daftar", while the list of those who are asked for is spoken of
  if (asked === 'list' && view.question?.ofList) return null;
  const dialogue = asked && view.dialogueOf({ event: `register_${asked}` });
  if (!dialogue) return null;
  // a word alone asks for every list
  const isAlone = asked === 'list' && !/\s/.test(text.trim());
  return {
    commands: [startOf(view, dialogue, { ...(isAlone && { task: 'all' }) })],
    because: `it is about the register: ${asked}`,
  };
};
