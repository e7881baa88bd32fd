import { plainName } from './register.js';

/** How far two names may be one person's: the same, the one within the other ("Andi", "Andi Wijaya"), or a letter apart. */
export type Likeness = 'same' | 'part' | 'near';

/** A word that is shorter (letters) is another one where a letter differs, */
const SHORTEST_NEAR = 4;
/** and a name that is shorter says too little to be part of another. */
const SHORTEST_PART = 3;

/** How alike two names are, or `null`. */
export function likeness(one: string, other: string): Likeness | null {
  const [a, b] = [plainName(one), plainName(other)];
  if (a === '' || b === '') return null;
  if (a === b) return 'same';
  const [few, many] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (isWithin(few, many, (x, y) => x === y)) return few.join('').length < SHORTEST_PART ? null : 'part';
  return isWithin(few, many, isNear) ? 'near' : null;
}

function isNear(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) >= SHORTEST_NEAR && differByOne(one, other));
}

/** Whether the words of a name stand in another one, in their order. */
function isWithin(
  few: readonly string[],
  many: readonly string[],
  isSame: (one: string, other: string) => boolean,
): boolean {
  let at = 0;
  for (const word of many) if (at < few.length && isSame(few[at]!, word)) at += 1;
  return at === few.length;
}

/** Whether a letter was added, left out or written otherwise. */
export function differByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - same && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - same - end <= 1;
}
