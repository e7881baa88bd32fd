import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** Several people in one message, each with a case of their own. */
export const list: Reader<TextEvent> = function list(view, { reading: { people, unread, intent } }) {
  const dialogue = view.dialogueOf({ event: 'people' });
  if (!people.length || dialogue === null) return null;
  const relayed = intent === 'relay_for_other' || (view.isHead && people.every(({ self }) => !self));
  return {
    commands: [
      { do: 'list', people, relayed },
      startOf(view, dialogue, { relayed, ...(unread ? { unread } : {}) }),
    ],
    because: `it asks for ${people.length + unread} people`,
  };
};
