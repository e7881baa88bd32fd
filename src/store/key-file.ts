import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createFile } from './new-file.js';

/** The root key of a data folder, the one before it while it is being replaced, and the one that is about to be. */
export const KEY_FILE = 'key';
export const KEY_BEFORE_FILE = 'key.before';
const NEXT_FILE = 'key.next';
const KEY_BYTES = 32;

/** A root key that cannot be used; the message names where it was read and what to do. */
export class BadKey extends Error {}

/** Root keys, the newest first; there are two while the older is being replaced. */
export type RootKeys = [Buffer, Buffer?];

/**
 * The root keys of a data folder; the first start makes one.
 * @throws {BadKey}
 */
export async function keyFiles(dir: string): Promise<RootKeys> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await createFile(join(dir, KEY_FILE), newKey());
  const newest = await read(dir, KEY_FILE);
  const before = await read(dir, KEY_BEFORE_FILE).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return newest;
    throw error;
  });
  // a folder whose key was about to be replaced when its process died has the same twice
  return before.equals(newest) ? [newest] : [newest, before];
}

/**
 * Puts a new root key in the place of that of a data folder, which stays beside it as the one before; whenever this is
 * broken off, what the store is sealed with is still there. Gives the new one.
 * @throws {BadKey}
 */
export async function replaceKeyFile(dir: string): Promise<Buffer> {
  const [path, next] = [KEY_FILE, NEXT_FILE].map((name) => join(dir, name)) as [string, string];
  await createFile(next, newKey());
  const key = await read(dir, NEXT_FILE);
  const draft = join(dir, `${KEY_BEFORE_FILE}.new`);
  await rm(draft, { force: true });
  await createFile(draft, await readFile(path, 'utf8'));
  await rename(draft, join(dir, KEY_BEFORE_FILE));
  await rename(next, path);
  const folder = await open(dir);
  await folder.sync().finally(() => folder.close());
  return key;
}

/**
 * A root key as it is written in a setting or a file.
 * @throws {BadKey}
 */
export function decodeKey(text: string, where: string): Buffer {
  const base64 = text.trim();
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== base64)
    throw new BadKey(
      `${where} must hold ${KEY_BYTES} bytes in base64 (make one with: openssl rand -base64 ${KEY_BYTES})`,
    );
  return bytes;
}

function newKey(): string {
  return `${randomBytes(KEY_BYTES).toString('base64')}\n`;
}

async function read(dir: string, name: string): Promise<Buffer> {
  const path = join(dir, name);
  return decodeKey(await readFile(path, 'utf8'), `the key file ${path}`);
}
