import { type Document, faultAt, type Path } from '../content/document.js';
import type { Fault } from '../content/fault.js';
import { didYouMean } from '../content/nearest.js';
import { actStatesSchema, type City } from '../policy/schema.js';

/**
 * What the city says of acts in an example that is written for it; of the others it says what flows/city.yaml says. So
 * an example holds whichever way the city decides.
 */
export const exampleActsSchema = actStatesSchema.default({});

/** Acts that an example speaks of and that are not among `known`; `path`: where in the file it does. */
export function unknownActs(
  document: Document<unknown>,
  path: Path,
  acts: City['acts'],
  known: readonly string[],
): Fault[] {
  return Object.keys(acts)
    .filter((id) => !known.includes(id))
    .map((id) => faultAt(document, [...path, id], `no act "${id}" in flows/policies`, didYouMean(id, known)));
}
