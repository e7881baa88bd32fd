import type { TableEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import { droppedNote, listOf } from './list.js';

/**
 * A table that was sent as a file: of people who ask for something; else for whoever keeps a register, and of others a file
 * that cannot be read.
 */
export const table: Reader<TableEvent> = function table(view, { asked }) {
  const register = view.hasOffice ? view.dialogueOf({ event: 'register_listing' }) : null;
  if (asked?.reading.people.length && (asked.hasErrands || register === null)) {
    const list = listOf(view, asked.reading, true);
    const number = asked.masked ? [{ do: 'ack', text: 'number-masked' } as const] : [];
    if (list) return { ...list, commands: [...number, ...droppedNote(asked.dropped), ...list.commands] };
  }
  if (register) return { commands: [startOf(view, register)], because: 'a head sends a table' };
  return {
    commands: [{ do: 'ack', text: 'other-kind', args: { what: 'file' } }, { do: 'repeat' }],
    because: 'a table is for whoever keeps a register, or asks for people',
  };
};
