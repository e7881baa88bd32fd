import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const { version } = JSON.parse(readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8'));

/**
 * An empty PostgreSQL to begin with: making one takes seconds, copying one a moment. The first test run makes it, anew
 * for each version of PGlite. What Bisa itself puts into a database is not in it.
 */
const READY = join(modules, '.cache/bisa', `postgres-${version}`);
const FOLDER = join(READY, 'folder');
const ARCHIVE = join(READY, 'folder.tar');

/** Makes the empty PostgreSQL where there is none yet. */
export async function prepareDatabase(): Promise<void> {
  if (existsSync(READY)) return;
  const { PGlite } = await import('@electric-sql/pglite');
  mkdirSync(dirname(READY), { recursive: true });
  const making = mkdtempSync(`${READY}-`);
  const database = await PGlite.create(join(making, 'folder'));
  const archive = await database.dumpDataDir('none');
  await database.close();
  writeFileSync(join(making, 'folder.tar'), Buffer.from(await archive.arrayBuffer()));
  try {
    renameSync(making, READY);
  } catch {
    // another run was faster
    rmSync(making, { recursive: true });
  }
}

/** Puts the empty PostgreSQL into a folder, as the first start of a hotline would. */
export function copyDatabase(folder: string): void {
  cpSync(FOLDER, folder, { recursive: true });
}

/** The same for a database in memory: `loadDataDir` of PGlite. */
export function databaseArchive(): Blob {
  return new Blob([readFileSync(ARCHIVE)]);
}
