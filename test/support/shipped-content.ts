import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { type CompiledSources, compileSources, contentOf } from '../../src/content/compile.js';
import { type Content, loadContent, readFaultless } from '../../src/content/load.js';
import { bareOf, type ContentPlace } from '../../src/content/sources.js';

/** What ships; the zone is the city's, in which days and hours of examples are meant. */
export const SHIPPED: ContentPlace = { flowsDir: 'flows', localesDir: 'locales', zone: 'Asia/Jakarta' };

/** Compiles what ships into a file. */
export function makeContent(file: string): void {
  writeFileSync(file, serialize(compileSources(bareOf(readFaultless(SHIPPED)))));
}

/**
 * What ships: as the run has compiled it (global-setup.ts), which is the same as read anew (test/content/compile.test.ts);
 * outside of one it is read.
 */
export function shippedContent(): Content {
  const { TEST_CONTENT: file } = process.env;
  return file
    ? contentOf(deserialize(readFileSync(file)) as CompiledSources, SHIPPED.zone)
    : loadContent(SHIPPED);
}
