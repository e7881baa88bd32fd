import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { knowingWhatShips } from './checked-content.js';
import { copyDatabase, databaseArchive, databasePrograms } from './database.js';
import * as remembered from './remembered-content.js';
import { rememberingHashes } from './remembered-hashes.js';

/*
 * Set up before every test file: a new store begins with the empty PostgreSQL that is ready, in a program that is compiled
 * already, hotlines share what ships, a file of flows or locales is parsed once, and a password that was compared with a
 * hash is not compared with it again. How a
 * database is made is tested in test/store/database.test.ts, which does without this, how content is loaded in
 * test/hotline/content.test.ts, and both by the commands that run in a process of their own.
 */

vi.mock(import('../../src/content/document.js'), async (real) => remembered.documents(await real()));
vi.mock(import('../../src/content/locale.js'), async (real) => remembered.locales(await real()));
vi.mock(import('../../src/content/lexicon.js'), async (real) => remembered.lexicons(await real()));
vi.mock(import('../../src/content/check.js'), async (real) => {
  const module = await real();
  return { ...module, loadChecked: knowingWhatShips(module.loadChecked) };
});

vi.mock(import('../../src/officers/hashing.js'), async (real) => rememberingHashes(await real()));

vi.mock(import('../../src/store/embedded/new-database.js'), () => ({
  makeDatabase: async (folder: string) => {
    if (!existsSync(join(folder, 'PG_VERSION'))) copyDatabase(folder);
  },
}));

vi.mock(import('../../src/store/embedded/thread.js'), async (real) => {
  const module = await real();
  const { start } = module.PgliteThread;
  const startReady: typeof start = async (place) =>
    start({
      ...place,
      ...(await databasePrograms()),
      ...(place.dataDir === 'memory://' ? { loadDataDir: databaseArchive() } : {}),
    });
  // the class outlives a test file: what was put into it by the one before stays
  if (start.name !== startReady.name) module.PgliteThread.start = startReady;
  return module;
});
