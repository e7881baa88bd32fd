import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { BackupRefused } from '../store/backup/head.js';
import { type Keys, openKeys } from '../store/keys.js';

/**
 * The keys of the root keys that are given, where there is one: none is made for a backup, which one from before a rotation opens.
 * @throws {BackupRefused}
 */
export async function existingKeys({ key, keyBefore: before, dataDir }: Config): Promise<Keys> {
  if (key === undefined && !existsSync(join(dataDir, 'key')))
    throw new BackupRefused(
      `the root key is missing: give the one that the backup was made with as BISA_KEY, or as the file ${join(dataDir, 'key')}`,
    );
  return openKeys({ key, before, dir: dataDir });
}
