import { join } from 'node:path';
import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import { packed } from '../backup/folder.js';
import type { Keys } from '../keys.js';
import { lockFolder } from './lock.js';
import { makeDatabase } from './new-database.js';
import { sessionOf } from './pool.js';
import { EmbeddedRoots } from './roots.js';
import { migrations } from './schema.js';
import { PgliteThread } from './thread.js';
import { Tidying } from './tidying.js';

/** The embedded PostgreSQL with its folder, ready for the store and for BullMQ. */
export interface Database {
  db: PgliteThread;
  roots: EmbeddedRoots;
  /** Gives back the space of deleted rows when much was written since the last time. */
  tidy(): Promise<void>;
  /** Has its folder copied as it is at one instant (ms), while all others wait. */
  copy<T>(copying: (at: number, folder: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens PGlite in `dir` (in memory when `null`), locks the folder and brings the tables of the store and of BullMQ up
 * to date. PGlite runs without fsync: what is committed survives a killed process, not a power cut. `onError` is told of what
 * goes wrong beside all calls.
 * @throws {FolderInUse}
 * @throws {WrongKey}
 */
export async function openDatabase(
  dir: string | null,
  keys: Keys,
  onError: (error: Error) => void = () => {},
): Promise<Database> {
  const unlock = dir === null ? async () => {} : await lockFolder(dir);
  let db: PgliteThread | undefined;
  let tidying: Tidying | undefined;
  const close = async () => {
    try {
      await tidying?.stop();
      await db?.close();
    } finally {
      await unlock();
    }
  };
  try {
    const folder = dir === null ? null : join(dir, 'postgres');
    if (folder) await makeDatabase(folder);
    const opened = await PgliteThread.start({ dataDir: folder ?? 'memory://' });
    db = opened;
    await migrate(db);
    const roots = new EmbeddedRoots(db, keys, dir ?? 'the store');
    await roots.open();
    await runMigrations(sessionOf(db));
    await db.exec(`SET search_path TO ${DEFAULT_SCHEMA}`);
    // a file of the log that is used again keeps what it held before (shred.ts)
    await db.exec('SET wal_recycle TO off');
    const copy: Database['copy'] = async (copying) => {
      if (!folder) throw new Error('a store in memory has no folder');
      // so that little of the log is to be read again of what is copied
      await opened.exec('CHECKPOINT');
      const { copied } = await opened.transaction(async () => {
        let copied: ReturnType<typeof copying>;
        // what is still to be written once all is read keeps nobody waiting
        await new Promise<void>((read, fail) => {
          copied = copying(Date.now(), toItsEnd(packed(folder), read));
          copied.catch(fail);
        });
        return { copied: copied! };
      });
      return copied;
    };
    tidying = new Tidying(opened, onError);
    return { db, roots, tidy: () => tidying!.tidy(), copy, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function migrate(db: PgliteThread): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.exec(`
      CREATE SCHEMA IF NOT EXISTS bisa;
      CREATE TABLE IF NOT EXISTS bisa.migration (version integer PRIMARY KEY);
    `);
    const { rows } = await tx.query<{ version: number }>(
      'SELECT coalesce(max(version), 0) AS version FROM bisa.migration',
    );
    const current = rows[0]!.version;
    if (current > migrations.length)
      throw new Error(
        `the data folder was written by a newer version (tables ${current}, known ${migrations.length})`,
      );
    for (const [index, sql] of migrations.entries()) {
      if (index < current) continue;
      await tx.exec(sql);
      await tx.query('INSERT INTO bisa.migration VALUES ($1)', [index + 1]);
    }
  });
}

/** Gives what is given, and says when all of it was taken. */
async function* toItsEnd<T>(given: AsyncIterable<T>, taken: () => void): AsyncGenerator<T> {
  yield* given;
  taken();
}
