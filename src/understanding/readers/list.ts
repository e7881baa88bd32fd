import type { Reading } from '../../language/reading.js';
import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Found, Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/** So many columns that were not asked for are named. */
const MOST_NAMED = 3;

/** Several people in one message, each with a case of their own. */
export const list: Reader<TextEvent> = function list(view, { reading, dropped = [] }) {
  const { people, intent } = reading;
  const relayed = intent === 'relay_for_other' || (view.isHead && people.every(({ self }) => !self));
  const found = listOf(view, reading, relayed);
  return found && { ...found, commands: [...droppedNote(dropped), ...found.commands] };
};

/** Takes the people whom a message or a table asks for; `null` where there are none. */
export function listOf(view: View, { people, unread }: Reading, relayed: boolean): Found | null {
  const dialogue = view.dialogueOf({ event: 'people' });
  if (!people.length || dialogue === null) return null;
  return {
    commands: [
      { do: 'list', people, relayed },
      startOf(view, dialogue, { relayed, ...(unread ? { unread } : {}) }),
    ],
    because: `it asks for ${people.length + unread} people`,
  };
}

/** That columns were not asked for, and not read. */
export function droppedNote(dropped: readonly string[]): Command[] {
  if (!dropped.length) return [];
  const named = { list: dropped.slice(0, MOST_NAMED), style: 'and' as const };
  const more = Math.max(0, dropped.length - MOST_NAMED);
  return [{ do: 'ack', text: 'people-dropped', args: { columns: named, more } }];
}
