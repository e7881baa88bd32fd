import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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
import type { Place } from '../../src/store/embedded/protocol.js';
import { migrations } from '../../src/store/embedded/schema.js';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const versionOf = (name: string) =>
  JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version as string;

/** What is in a new one and not in a copy: its key, for whoever opens it has another, and what nobody opens. */
const LEFT_OUT = [
  'DELETE FROM bisa.root_key',
  'UPDATE pg_database SET datistemplate = false',
  'DROP DATABASE template0',
  'DROP DATABASE template1',
  'CHECKPOINT',
];

/**
 * An empty PostgreSQL with the tables of Bisa and BullMQ to begin with: making one takes seconds, copying one a moment.
 * The first test run makes it, anew for each version of what goes into it.
 */
const VERSION = createHash('sha256')
  .update(JSON.stringify([versionOf('@electric-sql/pglite'), versionOf('bullmq'), migrations, LEFT_OUT]))
  .digest('hex')
  .slice(0, 16);
const READY = join(modules, '.cache/bisa', `postgres-${VERSION}`);
const FOLDER = join(READY, 'postgres');
const ARCHIVE = join(READY, 'postgres.tar');

/** Makes the empty PostgreSQL where there is none yet, in a process of its own: here no module can be resolved for a thread. */
export function prepareDatabase(): void {
  if (existsSync(READY)) return;
  const program = fileURLToPath(new URL('./make-database.ts', import.meta.url));
  execFileSync(process.execPath, ['--import', 'tsx', program], { stdio: ['ignore', 'ignore', 'inherit'] });
}

export async function makeDatabase(): Promise<void> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { openDatabase } = await import('../../src/store/embedded/database.js');
  const { openKeys } = await import('../../src/store/keys.js');
  mkdirSync(dirname(READY), { recursive: true });
  const making = mkdtempSync(`${READY}-`);
  // small, for it is copied often: short segments of the log, and no templates for databases that nobody makes
  const initDbStartParams = ['--wal-segsize=1'];
  await (await PGlite.create({ dataDir: join(making, 'postgres'), initDbStartParams })).close();
  const { db, close } = await openDatabase(making, await openKeys({ dir: making }));
  for (const statement of LEFT_OUT) await db.exec(statement);
  await close();
  const closed = await PGlite.create(join(making, 'postgres'));
  const archive = await closed.dumpDataDir('none');
  await closed.close();
  writeFileSync(join(making, 'postgres.tar'), Buffer.from(await archive.arrayBuffer()));
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

let archive: Blob | undefined;

/** The same for a database in memory: `loadDataDir` of PGlite. */
export function databaseArchive(): Blob {
  archive ??= new Blob([readFileSync(ARCHIVE)]);
  return archive;
}

declare global {
  // the types of Node name what it compiles to only
  namespace WebAssembly {
    function compile(bytes: Uint8Array): Promise<Module>;
  }
}

const PROGRAMS = join(modules, '@electric-sql/pglite/dist');
let programs: Promise<Pick<Place, 'pgliteWasmModule' | 'initdbWasmModule'>> | undefined;

/** PostgreSQL compiled once a process for all threads of it, which then also share what runs often, made fast. */
export function databasePrograms(): NonNullable<typeof programs> {
  programs ??= compiledPrograms();
  return programs;
}

async function compiledPrograms(): Promise<Awaited<NonNullable<typeof programs>>> {
  const compiled = (name: string) => WebAssembly.compile(readFileSync(join(PROGRAMS, name)));
  return {
    pgliteWasmModule: await compiled('pglite.wasm'),
    initdbWasmModule: await compiled('initdb.wasm'),
  };
}
