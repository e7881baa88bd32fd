import { AtOnce } from '../at-once.js';
import type { Accept } from './channel.js';

/** So many go into the inbox at once: more would make each other, and whoever is to be answered, wait. */
const MOST_ACCEPTED = 16;

/** Takes few messages at once into the inbox, in the order in which they come. */
export function fewAtOnce(accept: Accept): Accept {
  const places = new AtOnce(MOST_ACCEPTED);
  return (message) => places.run(() => accept(message));
}
