import { neighbourhoodSchema } from '../../language/neighbourhood.js';
import type { TextEvent } from '../event.js';
import { Heard } from '../heard.js';
import type { Reader } from '../reader.js';

/** The head of a neighbourhood, who says so or asks for a list of neighbours: they are addressed otherwise from then on. */
export const head: Reader<TextEvent> = function head(view, event) {
  const { reading } = event;
  // "yang belum vaksin itu temen saya, saya udah": who speaks of themselves and somebody close is no head
  const ofOthers = reading.people.filter(({ self }) => !self).length > 1;
  const relays = ofOthers && reading.intent === 'relay_for_other';
  // "RT 03 RW 05" as the answer to where somebody lives makes nobody its head
  const where = view.question?.named(new Heard(view, event));
  const isPlace = neighbourhoodSchema.safeParse(where).success;
  if (view.isHead || !((reading.head && !isPlace) || relays)) return null;
  return {
    commands: [{ do: 'note', head: true }],
    because: 'the head of a neighbourhood writes',
    goesOn: true,
  };
};
