import { readFileSync } from 'node:fs';
import type * as Documents from '../../src/content/document.js';
import type { Fault } from '../../src/content/fault.js';
import type * as Lexicons from '../../src/content/lexicon.js';
import type * as Locales from '../../src/content/locale.js';

/*
 * A planted fault changes one or two of a hundred files. So that not all are parsed for each, these remember what was
 * found in a file of that name with that text, and the lexicon of language files that are the same ones as before.
 * For `vi.mock`, where whole modules are replaced; everything else of a check is done anew every time.
 */

/** `content/document.ts`, remembering. */
export function documents(module: typeof Documents): typeof Documents {
  const read = remembering((path, faults, schema: Parameters<typeof Documents.readDocument>[1]) =>
    module.readDocument(path, schema, faults),
  );
  const readDocument = ((path, schema, faults) =>
    read(path, faults, schema)) as typeof Documents.readDocument;
  return { ...module, readDocument };
}

/** `content/locale.ts`, remembering. */
export function locales(module: typeof Locales): typeof Locales {
  const read = remembering((path, faults) => module.readLocale(path, faults));
  return { ...module, readLocale: (path, faults) => read(path, faults) };
}

/** `content/lexicon.ts`, remembering the lexicon before. */
export function lexicons(module: typeof Lexicons): typeof Lexicons {
  let before: Lexicons.LexiconSources['language'] | undefined;
  const compiledLexicon: typeof Lexicons.compiledLexicon = (sources) => {
    const { language } = sources;
    const names = Object.keys(language) as (keyof typeof language)[];
    if (!before || names.some((name) => before![name] !== language[name])) before = language;
    return module.compiledLexicon({ ...sources, language: before });
  };
  return { ...module, compiledLexicon };
}

type Read<Rest extends unknown[], Found> = (path: string, faults: Fault[], ...rest: Rest) => Found;

function remembering<Rest extends unknown[], Found>(read: Read<Rest, Found>): Read<Rest, Found> {
  const known = new Map<string, { found: Found; faults: Fault[] }>();
  return (path, faults, ...rest) => {
    const key = `${path}\n${textOf(path)}`;
    const before = known.get(key) ?? fresh(path, rest);
    known.set(key, before);
    faults.push(...before.faults);
    return before.found;
  };

  function fresh(path: string, rest: Rest): { found: Found; faults: Fault[] } {
    const faults: Fault[] = [];
    return { found: read(path, faults, ...rest), faults };
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
