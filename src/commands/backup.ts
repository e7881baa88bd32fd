import { readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { backupOfRunning } from '../admin/client.js';
import type { Config } from '../config.js';
import { backedUp } from '../store/backup/backed-up.js';
import { partsOf } from '../store/backup/content.js';
import { BackupRefused, type Head } from '../store/backup/head.js';
import { openedBackup, readHead } from '../store/backup/sealed-file.js';
import { existingKeys } from './existing-keys.js';
import { REACH_FAILURES, reach } from './reach.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const ENDING = '.backup';
/** One that is being written, or whose writing was broken off. */
const DRAFT = `${ENDING}.part`;
/** Nobody writes at one for so long (ms). */
const DRAFT_MS = DAY_MS;

export const FAILURES = [BackupRefused, ...REACH_FAILURES];

/**
 * Writes a backup into a file, or into a folder, in which those older than so many days are deleted then. Gives what was
 * done, in lines.
 * @throws {BackupRefused}
 */
export async function makeBackup(config: Config, path: string, keepDays: number): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const name = `bisa-${new Date().toISOString().replaceAll(/[:.]/g, '-')}${ENDING}`;
  const file = resolve(isFolder ? join(path, name) : path);
  const made = await reach(config, {
    running: (dataDir) => backupOfRunning(dataDir, file),
    store: (_, backend) => backedUp(backend, file),
  });
  if ('refused' in made) throw new BackupRefused(made.refused);
  const lines = [`${file}: all of ${new Date(made.at).toISOString()}, readable with the root key alone`];
  if (isFolder)
    for (const old of await deleteOlder(path, keepDays * DAY_MS))
      lines.push(`${old}: deleted, it was too old`);
  return lines;
}

/**
 * Reads a backup to its end.
 * @throws {BackupRefused} where it is not whole, or of another root key.
 */
export async function checkBackup(config: Config, file: string): Promise<string> {
  const head = await readHead(file);
  const { erased, store } = await partsOf(openedBackup(file, await existingKeys(config)));
  let bytes = 0;
  for await (const part of store.rest()) bytes += part.length;
  return `${file}: whole; ${told(head)}, ${bytes} bytes, ${erased.erased.length} entries in the list of the erased`;
}

/** A backup in words. */
export function told({ store, at, key }: Head): string {
  const of = store === 'redis' ? 'Redis' : 'the embedded store';
  return `all of ${of} at ${new Date(at).toISOString()}, sealed with the root key ${key}`;
}

/** Deletes the backups of a folder that are older than so long (ms), and drafts that were broken off; gives their paths. */
async function deleteOlder(dir: string, keptMs: number): Promise<string[]> {
  const gone: string[] = [];
  const entries = await readdir(dir, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isFile())) {
    const path = join(dir, name);
    const longest = name.endsWith(ENDING)
      ? keptMs
      : name.endsWith(DRAFT)
        ? DRAFT_MS
        : Number.POSITIVE_INFINITY;
    if (Date.now() - (await madeAt(path)) <= longest) continue;
    await rm(path);
    gone.push(path);
  }
  return gone;
}

/** When a backup was made (ms), by what it says of itself; where that is damaged, or not whole yet, when it was written last. */
async function madeAt(path: string): Promise<number> {
  const head = path.endsWith(ENDING) ? await readHead(path).catch(() => null) : null;
  return head?.at ?? (await stat(path)).mtimeMs;
}
