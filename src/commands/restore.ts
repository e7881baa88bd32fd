import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Config } from '../config.js';
import { BACKEND_FAILURES } from '../store/backend.js';
import { partsOf } from '../store/backup/content.js';
import { BackupRefused, type Head } from '../store/backup/head.js';
import { openedBackup, readHead } from '../store/backup/sealed-file.js';
import { restoreFolder } from '../store/embedded/restore.js';
import { migrations } from '../store/embedded/schema.js';
import { isWholeOf, parseErased, type WrittenErased } from '../store/erased-files.js';
import { BACKUP_TTL_MS } from '../store/erasures.js';
import { restoreRedis } from '../store/redis/restore.js';
import { told } from './backup.js';
import { existingKeys } from './existing-keys.js';

export const FAILURES = [BackupRefused, ...BACKEND_FAILURES];

export interface RestoreOptions {
  into?: string;
  erased?: string[];
  withoutErased?: true;
  lostAt?: number;
  old?: true;
}

/**
 * Makes a store of a backup where there is none; it is there as a whole or not at all. Gives what was done, in lines.
 * @throws {BackupRefused}
 */
export async function restoreBackup(
  config: Config,
  file: string,
  { into, erased = [], withoutErased, lostAt, old }: RestoreOptions,
): Promise<string[]> {
  const head = await readHead(file);
  assertTakes(file, head, config, old === true);
  const keys = await existingKeys(config);
  const lists = await Promise.all(erased.map(listOf));
  const { erased: own, store } = await partsOf(openedBackup(file, keys));
  const isListed =
    withoutErased === true || lists.some((list) => list.isToTheEnd && isWholeOf(own.since, list, head.at));
  const restored = { at: head.at, lostAt: lostAt ?? Date.now(), isListed };
  const since = lists.flatMap((list) => list.erased);
  if (config.redisUrl === undefined) {
    if (into !== undefined)
      throw new BackupRefused('--into is for a Redis: the data folder is BISA_DATA_DIR');
    await restoreFolder(config.dataDir, keys, store, restored, since);
  } else {
    if (into === undefined)
      throw new BackupRefused(
        'say with --into which folder the new Redis has for its data; it must not run yet',
      );
    await restoreRedis(into, config.redisUrl, store, restored, since);
  }
  return [
    `${into ?? config.dataDir}: ${told(head)}`,
    'before anybody is served, the next start erases again who was erased since, and drops what waited then' +
      (isListed ? '' : '; it needs the folder "erased" of the data folder of before for that'),
  ];

  async function listOf(path: string): Promise<WrittenErased & { isToTheEnd: boolean }> {
    if (await readHead(path).catch(() => null)) {
      const parts = await partsOf(openedBackup(path, keys));
      for await (const _ of parts.store.rest());
      return { wholeSince: [parts.erased.since], erased: parts.erased.erased, isToTheEnd: false };
    }
    const list = existsSync(path) ? parseErased(await readFile(path, 'utf8')) : null;
    if (!list) throw new BackupRefused(`${path} is no list of the erased`);
    return { ...list, isToTheEnd: true };
  }
}

function assertTakes(file: string, head: Head, { redisUrl }: Config, old: boolean): void {
  if (head.store === 'redis' && redisUrl === undefined)
    throw new BackupRefused(
      `${file} is of a Redis, and no REDIS_URL is given: its place is the folder of a Redis`,
    );
  if (head.store === 'embedded' && redisUrl !== undefined)
    throw new BackupRefused(`${file} is of the embedded store, and REDIS_URL is given: restore it without`);
  if ((head.tables ?? 0) > migrations.length)
    throw new BackupRefused(
      `${file} was written by a newer version (tables ${head.tables}, known ${migrations.length}): restore it with that`,
    );
  if (Date.now() - head.at > BACKUP_TTL_MS && !old)
    throw new BackupRefused(
      `${file} is of ${new Date(head.at).toISOString()}, older than backups are kept (30 days): who was erased since may not ` +
        'be known any more. Take a newer one, or give --old',
    );
}
