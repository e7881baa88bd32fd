import { nearlySame } from '../language/words/normalise.js';

/** So many names are still read when they are listed. */
const MOST_LISTED = 12;

/** Of the known names the one that a mistyped name most likely stands for, or `null`. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const bare = plainName(name);
  let begun: string | null = null;
  for (const candidate of known) {
    const other = plainName(candidate);
    if (nearlySame(bare, other)) return candidate;
    if (begun === null && bare.length >= 4 && (other.startsWith(bare) || bare.startsWith(other)))
      begun = candidate;
  }
  return begun;
}

/**
 * What to do about a name that is not known: the one it stands for, else `otherwise`, else the list of all where that
 * is short.
 */
export function didYouMean(name: string, known: Iterable<string>, otherwise?: string): string {
  const names = [...known];
  const near = nearest(name, names);
  if (near) return `did you mean "${near}"?`;
  if (otherwise) return otherwise;
  return names.length > MOST_LISTED
    ? `use one of the ${names.length} names that exist (${names.slice(0, 3).join(', ')}, ...)`
    : `use one of: ${names.join(', ')}`;
}

/** Case and the kind of separator do not make two names different to a person. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, '');
}
