import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unpack } from '../backup/folder.js';
import { BackupRefused } from '../backup/head.js';
import type { Incoming } from '../backup/incoming.js';
import type { Erased, Restored } from '../erasures.js';
import type { Keys } from '../keys.js';
import { openDatabase } from './database.js';
import { EmbeddedErasures } from './erasures.js';

/**
 * Makes the embedded store of a data folder that has none. What is in the backup is opened and marked as restored beside
 * its place, and comes there once it is whole.
 * @throws {BackupRefused} where the folder has a store.
 */
export async function restoreFolder(
  dataDir: string,
  keys: Keys,
  store: Incoming,
  restored: Restored,
  erased: readonly Erased[],
): Promise<void> {
  const place = join(dataDir, 'postgres');
  if (existsSync(place))
    throw new BackupRefused(
      `${place} is there: a restore overwrites no store. Move it away, or restore into another folder`,
    );
  const beside = join(dataDir, 'restoring');
  await rm(beside, { recursive: true, force: true });
  try {
    await unpack(store, join(beside, 'postgres'));
    const database = await openDatabase(beside, keys);
    try {
      await new EmbeddedErasures(database.db).mark(restored, erased);
    } finally {
      await database.close();
    }
    await rename(join(beside, 'postgres'), place);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
