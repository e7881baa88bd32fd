import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { remembered } from './cache.js';
import { keyOf } from './key.js';
import { type Bare, bareOf, type ContentPlace } from './sources.js';

/**
 * What is made of flows and locales, plain data: it is made once for as long as their files stay as they are, and kept
 * as a `part` of what is known of the place. What reads and checks the files is loaded only then.
 * @throws {FaultyContent}
 */
export function ready<T>(place: ContentPlace, part: string, make: (sources: Bare) => T): Promise<T> {
  return kept(place, part, async () => {
    const { readFaultless } = await import('./load.js');
    return make(bareOf(readFaultless(place)));
  });
}

/** The same, where `make` does the reading itself. */
export function kept<T>(place: ContentPlace, part: string, make: () => Promise<T>): Promise<T> {
  const folders = JSON.stringify([resolve(place.flowsDir), resolve(place.localesDir)]);
  const name = createHash('sha256').update(folders).digest('hex').slice(0, 16);
  return remembered(`${name}-${part}`, () => keyOf(place), make);
}
