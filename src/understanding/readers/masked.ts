import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** Somebody's number, which was not kept. */
export const masked: Reader<TextEvent> = function masked(_view, event) {
  if (!event.masked) return null;
  return {
    commands: [{ do: 'ack', text: 'number-masked' }],
    because: 'a personal number was taken out',
    goesOn: true,
  };
};
