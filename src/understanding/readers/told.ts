import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** People who are told of and ask for nothing: what is said of them is known when they are asked for. */
export const told: Reader<TextEvent> = function told(_view, { reading }) {
  if (!reading.told.length) return null;
  return {
    commands: [{ do: 'note', told: reading.told }],
    because: `it tells of ${reading.told.length} by the way`,
    goesOn: true,
  };
};
