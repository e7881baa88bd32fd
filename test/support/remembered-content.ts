import { readFileSync } from 'node:fs';
import type * as Documents from '../../src/content/document.js';
import type { Fault } from '../../src/content/fault.js';
import type * as Lexicons from '../../src/content/lexicon.js';
import type * as Locales from '../../src/content/locale.js';

/*
 * A planted fault changes one or two of a hundred files. So that not all are parsed for each, these remember what was
 * found in a file of that name with that text by that schema, and the lexicon of the same files. For `vi.mock`, where
 * whole modules are replaced; everything else of a check is done anew every time.
 */

const bySchema = new Map<Schema, Read<unknown>>();
const compiledFrom: Lexicons.LexiconSources[] = [];

/** `content/document.ts`, remembering. */
export function documents(module: typeof Documents): typeof Documents {
  const readDocument = ((path, schema, faults) => {
    const read = bySchema.get(schema) ?? remembering((one, found) => module.readDocument(one, schema, found));
    bySchema.set(schema, read);
    return read(path, faults);
  }) as typeof Documents.readDocument;
  return { ...module, readDocument };
}

/** `content/locale.ts`, remembering. */
export function locales(module: typeof Locales): typeof Locales {
  const read = remembering((path, faults) => module.readLocale(path, faults));
  return { ...module, readLocale: (path, faults) => read(path, faults) };
}

/** `content/lexicon.ts`, remembering lexicons. */
export function lexicons(module: typeof Lexicons): typeof Lexicons {
  const compiledLexicon: typeof Lexicons.compiledLexicon = (sources) => {
    const files = filesOf(sources);
    const before = compiledFrom.find((one) => isSame(filesOf(one), files)) ?? sources;
    if (before === sources) compiledFrom.push(sources);
    return module.compiledLexicon(before);
  };
  return { ...module, compiledLexicon };
}

const itself = ({ value }: { value: unknown }) => value;
const filesOf = ({ language, faq, services, city }: Lexicons.LexiconSources) => [
  ...Object.values(language).map(itself),
  ...faq.map(itself),
  ...services.map(itself),
  city.value,
];

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}

type Schema = Parameters<typeof Documents.readDocument>[1];
type Read<Found> = (path: string, faults: Fault[]) => Found;

function remembering<Found>(read: Read<Found>): Read<Found> {
  const known = new Map<string, { found: Found; faults: Fault[] }>();
  const fresh = (path: string) => {
    const faults: Fault[] = [];
    return { found: read(path, faults), faults };
  };
  return (path, faults) => {
    const key = `${path}\n${textOf(path)}`;
    const before = known.get(key) ?? fresh(path);
    known.set(key, before);
    faults.push(...before.faults);
    return before.found;
  };
}

/** A letter for each byte: files that are not UTF-8 are told apart as well. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}
