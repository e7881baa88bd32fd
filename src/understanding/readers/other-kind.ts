import type { OtherEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** Something that cannot be read: that is said, and the open question stays. */
export const otherKind: Reader<OtherEvent> = function otherKind(_view, { what }) {
  return {
    commands: [{ do: 'ack', text: 'other-kind', args: { what } }, { do: 'repeat' }],
    because: `a ${what} cannot be read`,
  };
};
