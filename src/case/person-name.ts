import type { Text } from '../texts.js';
import { SELF } from './person.js';

/** How one of the people of a list is called: a title and an initial, a relative, or a number. */
export function nameOf({ case: id, label }: { case: string; label: string }, i: number): Text {
  if (id === SELF) return { id: 'person-self' };
  return label ? { id: 'person-named', args: { label } } : { id: 'person-unnamed', args: { n: i + 1 } };
}
