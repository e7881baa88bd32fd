import { readFileSync } from 'node:fs';

/** The text of a JSON-LD context that is kept in `contexts/`, by its name there. */
export function contextFile(name: string): string {
  return readFileSync(new URL(`../contexts/${name}.json`, import.meta.url), 'utf8');
}
