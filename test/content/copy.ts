import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readChecked } from '../../src/content/check.js';
import type { Fault } from '../../src/content/fault.js';
import type { ContentPlace } from '../../src/content/load.js';
import { SHIPPED } from '../support/shipped-content.js';

export { SHIPPED };

/** What an edit makes of a file; a file that is not there begins empty. */
export type Edit = (text: string) => string;

/** Gives the faults of content, those of a day too where it is given. */
type Check = (place: ContentPlace, today?: string) => Fault[];

/** Puts `to` in place of `from`, which must stand in the file; the first one where there are several. */
export function put(from: string, to: string): Edit {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the text to replace is not there: ${from}`);
    return text.replace(from, () => to);
  };
}

/** Adds lines at the end. */
export function append(lines: string): Edit {
  return (text) => `${text.replace(/\n*$/, '\n')}${lines}`;
}

/** A copy of the shipped content to edit, with the large files left out. */
export class ContentCopy {
  private readonly root = mkdtempSync(join(tmpdir(), 'bisa-content-'));
  readonly place: ContentPlace = {
    flowsDir: join(this.root, 'flows'),
    localesDir: join(this.root, 'locales'),
    zone: SHIPPED.zone,
  };

  constructor() {
    const filter = (path: string) => !/\.jpe?g$|flows\/(trust|schema)/.test(path);
    for (const name of ['flows', 'locales']) cpSync(name, join(this.root, name), { recursive: true, filter });
  }

  /**
   * Runs a check on edited files (by name, `flows/city.yaml`), each put back afterwards: all but that of first answers,
   * which takes seconds, where nothing else is said.
   */
  faultsWith(
    edits: Record<string, Edit>,
    today?: string,
    check: Check = (...given) => readChecked(...given).faults,
  ): (Fault & { text: string })[] {
    const putBack = this.edit(edits);
    try {
      return check(this.place, today).map((fault) => this.withItsLine(fault));
    } finally {
      putBack();
    }
  }

  /** Does something with edited files, each put back afterwards. */
  async with(edits: Record<string, Edit>, act: () => Promise<void>): Promise<void> {
    const putBack = this.edit(edits);
    await act().finally(putBack);
  }

  private edit(edits: Record<string, Edit>): () => void {
    const edited = Object.entries(edits).map(([name, edit]) => {
      const before = this.read(name);
      return { path: join(this.root, name), before, after: edit(before ?? '') };
    });
    for (const { path, after } of edited) writeFileSync(path, after);
    return () => {
      for (const { path, before } of edited) {
        if (before === null) rmSync(path);
        else writeFileSync(path, before);
      }
    };
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  /** A fault with its file named as in the repository, and the line that it points to. */
  private withItsLine(fault: Fault): Fault & { text: string } {
    const file = fault.file.slice(fault.file.search(/(flows|locales)(\/|$)/));
    return { ...fault, file, text: this.read(file)?.split('\n')[fault.line - 1] ?? '' };
  }

  private read(name: string): string | null {
    try {
      return readFileSync(join(this.root, name), 'utf8');
    } catch {
      return null;
    }
  }
}
