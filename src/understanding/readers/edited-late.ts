import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** An edit of a text whose answer can no longer be taken back: it is told what is held, and asked what is to be otherwise. */
export const editedLate: Reader<TextEvent> = function editedLate(view, { edited }) {
  const dialogue = edited ? view.dialogueOf({ event: 'edited' }) : null;
  if (dialogue === null) return null;
  return { commands: [startOf(view, dialogue)], because: 'it edits what was answered before' };
};
