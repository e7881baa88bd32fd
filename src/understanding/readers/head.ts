import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** The head of a neighbourhood, who says so or asks for a list of neighbours: they are addressed otherwise from then on. */
export const head: Reader<TextEvent> = function head(view, { reading }) {
  // "yang belum vaksin itu temen saya, saya udah": who speaks of themselves and somebody close is no head
  const ofOthers = reading.people.filter(({ self }) => !self).length > 1;
  const relays = ofOthers && reading.intent === 'relay_for_other';
  if (view.isHead || !(reading.head || relays)) return null;
  return {
    commands: [{ do: 'note', head: true }],
    because: 'the head of a neighbourhood writes',
    goesOn: true,
  };
};
