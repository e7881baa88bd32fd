import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const { resolve } = createRequire(import.meta.url);

const PROGRAM = `
  const { workerData: { module, dir } } = require('node:worker_threads');
  import(module).then(async ({ PGlite }) => (await PGlite.create(dir)).close());
`;

/**
 * Makes the files of a PostgreSQL in `dir` where there are none yet, in a thread of its own: making one takes twice the
 * memory of running one, and the end of the thread gives it back.
 * @throws {Error} when the thread could not make them.
 */
export async function makeDatabase(dir: string): Promise<void> {
  if (existsSync(join(dir, 'PG_VERSION'))) return;
  const module = pathToFileURL(resolve('@electric-sql/pglite')).href;
  const worker = new Worker(PROGRAM, { eval: true, workerData: { module, dir } });
  const [code] = await once(worker, 'exit');
  if (code !== 0)
    throw new Error(`PostgreSQL could not be set up in ${dir}: is the folder writable, the disk full?`);
}
