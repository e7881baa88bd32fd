import type { TableEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** A table that was sent as a file: for whoever keeps a register; of others it is a file that cannot be read. */
export const table: Reader<TableEvent> = function table(view) {
  const dialogue = view.hasOffice ? view.dialogueOf({ event: 'register_listing' }) : null;
  if (dialogue) return { commands: [startOf(view, dialogue)], because: 'a head sends a table' };
  return {
    commands: [{ do: 'ack', text: 'other-kind', args: { what: 'file' } }, { do: 'repeat' }],
    because: 'a table is for whoever keeps a register',
  };
};
