import type { TextEvent } from '../../src/understanding/event.js';
import type { Found, Reader } from '../../src/understanding/reader.js';
import { Talk } from '../dialogue/talk.js';
import { read } from '../language/support.js';

/** A chat in which these messages were written, each read as it is shipped to be; every other move is made on `talk`. */
export function chat(...messages: string[]): Talk {
  return messages.reduce((talk, text) => talk.say(text, read(text)), new Talk());
}

/** A message as the readers are given it. */
export function message(text: string): TextEvent {
  return { turn: 't', kind: 'text', text, reading: read(text) };
}

/** What one reader alone finds in a message, in the chat as it stands. */
export function readBy(reader: Reader<TextEvent>, talk: Talk, text: string): Found | null {
  return reader(talk.view, message(text));
}
