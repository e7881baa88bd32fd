import type { Named } from '../language/reading.js';
import type { Text } from '../texts.js';

/**
 * A text that says whom something is for. `called` tells how to speak of them (the writer, by title and name, as a
 * relative of the writer, or of somebody who was not named), `label` is how they were called, and `kind` what they are to
 * the writer.
 */
export function calledText({ label = '', key = '' }: Partial<Named>, isSelf = false): Text {
  const id = 'person-called';
  if (isSelf || label === '') return { id, args: { called: isSelf ? 'self' : 'other', label: '', kind: '' } };
  // a name goes with a title and an initial: "Bu T"
  const called = /\p{Lu}/u.test(label) ? 'named' : 'relative';
  return { id, args: { called, label, kind: key.split(' ')[0]! } };
}
