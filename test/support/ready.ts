import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

vi.mock(import('../../src/store/embedded/thread.js'), async (real) => {
  const module = await real();
  const { start } = module.PgliteThread;
  const startReady: typeof start = (place) =>
    start(place.dataDir === 'memory://' ? { ...place, loadDataDir: databaseArchive() } : place);
  // the class outlives a test file: what was put into it by the one before stays
  if (start.name !== startReady.name) module.PgliteThread.start = startReady;
  return module;
});
