import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** The part of the city that is named: offices are those of it from then on. */
export const area: Reader<TextEvent> = function area(_view, { reading }) {
  if (!reading.area) return null;
  const { kecamatan, kelurahan } = reading.area;
  return {
    commands: [{ do: 'note', area: reading.area }],
    because: `it names ${kelurahan ?? kecamatan}`,
    goesOn: true,
  };
};
