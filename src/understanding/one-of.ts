import type { Named, Reading } from '../language/reading.js';
import type { View } from './view.js';

/**
 * A message that opens with which of several it is about ("yang sulung belum vaksin"), as one about them, where such were
 * spoken of: the children, or a brother and his elder.
 */
export function aboutOneOf(view: View, reading: Reading): Reading {
  const { oneOf } = reading;
  if (!oneOf || reading.subject === 'other' || reading.people.length || reading.instead) return reading;
  const person = siblingOf(view, oneOf.which, oneOf.label);
  return person ? { ...reading, subject: 'other', person, facts: oneOf.facts } : reading;
}

/** Of those who were named before and of whom there may be several, the one who is meant now. */
function siblingOf(view: View, which: string, label: string): Named | null {
  const known = view.others.find(({ key }) => key.endsWith(` ${which}`));
  if (known) return known;
  const other = view.others.find(({ key }) => ofSeveral(key));
  if (!other) return null;
  const [noun = ''] = other.label.split(' ');
  return { label: `${noun} ${label}`, key: `${other.key.split(' ')[0]} ${which}` };
}

/** Of these one has several. */
const SEVERAL: ReadonlySet<string> = new Set([
  'child',
  'younger_sibling',
  'elder_sibling',
  'grandchild',
  'nephew',
]);

function ofSeveral(key: string): boolean {
  return SEVERAL.has(key.split(' ')[0]!);
}
