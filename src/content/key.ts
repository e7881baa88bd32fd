import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentPlace } from './sources.js';

/** Another one after every change of the program, into which the build writes it; the sources themselves have none. */
declare const EDITION: string | undefined;

/** Folders of flows/ that say nothing of how the bot answers. */
const BESIDE: ReadonlySet<string> = new Set(['examples', 'schema']);
/** The lists of signers, which are large and say nothing of it either. */
const LISTS = /^trust[/\\].*\.json$/i;
const COUNTS = /\.(ya?ml|json|ftl)$/i;

/**
 * Tells apart whatever flows and locales can be compiled to: another text after every change of one of their files, by
 * its name or by a single letter in it, of the program or of Node. `null` where a file cannot be read, and where the
 * program has no edition.
 */
export function keyOf(
  { flowsDir, localesDir }: Pick<ContentPlace, 'flowsDir' | 'localesDir'>,
  edition = typeof EDITION === 'string' ? EDITION : null,
): string | null {
  if (edition === null) return null;
  const hash = createHash('sha256').update(JSON.stringify([edition, process.arch, process.versions]));
  try {
    for (const dir of [flowsDir, localesDir]) {
      for (const path of filesThatCount(dir)) {
        const text = readFileSync(join(dir, path));
        hash.update(JSON.stringify([path, text.length])).update(text);
      }
    }
  } catch {
    return null;
  }
  return hash.digest('hex');
}

/** The files of a folder of flows or locales that its content may be read from, in the order of their names. */
export function filesThatCount(dir: string, within = ''): string[] {
  return readdirSync(join(dir, within), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(within, entry.name);
      const isFolder =
        entry.isDirectory() || (entry.isSymbolicLink() && statSync(join(dir, path)).isDirectory());
      if (isFolder) return BESIDE.has(path) ? [] : filesThatCount(dir, path);
      return COUNTS.test(entry.name) && !LISTS.test(path) ? [path] : [];
    });
}
