import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { vi } from 'vitest';
import { rememberingWhatShips } from './checked-content.js';
import { copyDatabase, databaseArchive } from './database.js';

/*
 * Set up before every test file: a new store begins with the empty PostgreSQL that is ready, and hotlines share what
 * ships. How a database is made is tested in test/store/database.test.ts, which does without this, how content is
 * loaded in test/hotline/content.test.ts, and both by the commands that run in a process of their own.
 */

vi.mock(import('../../src/content/check.js'), async (real) => {
  const module = await real();
  return { ...module, loadChecked: rememberingWhatShips(module.loadChecked) };
});

vi.mock(import('../../src/store/embedded/new-database.js'), () => ({
  makeDatabase: async (folder: string) => {
    if (!existsSync(join(folder, 'PG_VERSION'))) copyDatabase(folder);
  },
}));

vi.mock(import('@electric-sql/pglite'), async (real) => {
  const module = await real();
  const create = module.PGlite.create as (options: string | PGliteOptions) => Promise<PGlite>;
  const createReady: typeof create = (options) =>
    create(
      typeof options === 'object' && options.dataDir === 'memory://'
        ? { ...options, loadDataDir: databaseArchive() }
        : options,
    );
  // the class outlives a test file: what was put into it by the one before stays
  if (create.name !== createReady.name) module.PGlite.create = createReady as typeof module.PGlite.create;
  return module;
});
