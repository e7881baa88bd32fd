import type { Command } from '../command.js';
import type { OtherEvent } from '../event.js';
import type { Found, Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/**
 * Something that cannot be read: that is said, and the open question stays. A location is read: the offices of that part
 * of the city are told, and nothing else of it is kept.
 */
export const otherKind: Reader<OtherEvent> = function otherKind(view, { what, near }) {
  const found = near && located(view, near);
  if (found) return found;
  return {
    commands: [{ do: 'ack', text: 'other-kind', args: { what } }, { do: 'repeat' }],
    because: `a ${what} cannot be read`,
  };
};

function located(view: View, near: NonNullable<OtherEvent['near']>): Found | null {
  const there = view.kecamatanNear(near);
  const dialogue = view.dialogueOf({ event: 'located' });
  if (there === null || dialogue === null) return null;
  if ('area' in there) {
    return {
      commands: [{ do: 'note', area: there.area }, startOf(view, dialogue)],
      because: 'the location is in the city',
    };
  }
  const { elsewhere: place, of } = there;
  const ack: Command = { do: 'ack', text: 'located-elsewhere', args: { place, of } };
  return {
    commands: [ack, ...(view.question ? [{ do: 'repeat' } as const] : [])],
    because: 'the location is outside the city',
  };
}
