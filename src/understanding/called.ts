import type { Named } from '../language/reading.js';

/**
 * The arguments of a text that says whom something is for: `called` tells how to speak of them (the writer, by title and
 * name, as a relative of the writer, or of somebody who was not named), `label` is how they were called, and `kind` what
 * they are to the writer.
 */
export function calledArgs({ label = '', key = '' }: Partial<Named>, isSelf = false) {
  const kind = key.split(' ')[0] ?? '';
  if (isSelf || label === '') return { called: isSelf ? 'self' : 'other', label: '', kind: '' };
  // a name goes with a title and an initial: "Bu T"
  return { called: /\p{Lu}/u.test(label) ? 'named' : 'relative', label, kind };
}
