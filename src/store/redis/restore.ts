import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFrom } from '../backup/folder.js';
import { BackupRefused } from '../backup/head.js';
import type { Incoming } from '../backup/incoming.js';
import type { Erased, Restored } from '../erasures.js';
import { ERASED_KEY, RESTORED_KEY } from './erasures.js';

/** Names that Redis gives its append-only files by itself (`appenddirname`, `appendfilename`). */
const FOLDER = 'appendonlydir';
const NAME = 'appendonly.aof';
const BASE = `${NAME}.1.base.rdb`;
const INCREMENT = `${NAME}.1.incr.aof`;
const MANIFEST = `file ${BASE} seq 1 type b\nfile ${INCREMENT} seq 1 type i\n`;
/** The hash tag of an installation. */
const TAG = '{bisa}';

/**
 * Writes the append-only files of a Redis that has none: the snapshot, and behind it that the store was restored. A Redis
 * with `appendonly yes` begins with them.
 * @throws {BackupRefused} where the folder is not empty.
 */
export async function restoreRedis(
  dir: string,
  url: string,
  snapshot: Incoming,
  restored: Restored,
  erased: readonly Erased[],
): Promise<void> {
  await mkdir(dir, { recursive: true });
  const found = await readdir(dir);
  if (found.length)
    throw new BackupRefused(
      `${dir} is not empty (${found[0]}): a restore overwrites nothing. Give the empty folder of a new Redis`,
    );
  const beside = join(dir, `${FOLDER}.part`);
  try {
    await writeFrom(snapshot.rest(), join(beside, BASE));
    await writeFrom(once(markOf(url, restored, erased)), join(beside, INCREMENT));
    await writeFrom(once(MANIFEST), join(beside, 'appendonly.aof.manifest'));
    await rename(beside, join(dir, FOLDER));
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

/** The commands that mark the store as restored, and give it what is known of those who were erased since. */
function markOf(url: string, restored: Restored, erased: readonly Erased[]): string {
  const database = new URL(url).pathname.slice(1) || '0';
  return [
    ['SELECT', database],
    ...erased.map(({ id, at }) => ['ZADD', `${TAG}:${ERASED_KEY}`, String(at), id]),
    ['SET', `${TAG}:${RESTORED_KEY}`, JSON.stringify(restored)],
  ]
    .map((words) =>
      words.reduce((all, word) => `${all}$${Buffer.byteLength(word)}\r\n${word}\r\n`, `*${words.length}\r\n`),
    )
    .join('');
}

async function* once(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
