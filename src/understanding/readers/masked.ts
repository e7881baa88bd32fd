import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** Somebody's number, which was not kept. */
export const masked: Reader<TextEvent> = function masked(_view, event) {
  const commands = maskedNote(event);
  return commands.length ? { commands, because: 'a personal number was taken out', goesOn: true } : null;
};

/** That a number was taken out of a message, where one was. */
export function maskedNote({ masked }: TextEvent): Command[] {
  return masked ? [{ do: 'ack', text: 'number-masked' }] : [];
}
