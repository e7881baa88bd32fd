import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** An entry that nobody has written for so long (ms) goes. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const ENTRY = /^[0-9a-f]{16}-/;
const DIGEST_BYTES = 32;
const WRITABLE_BY_OTHERS = 0o022;

/**
 * What `make` makes, or made before under the same key: plain data, kept under a name in the caches of the user
 * (`$XDG_CACHE_HOME/bisa`, or `~/.cache/bisa`), which begins with 16 hexadecimal digits. The key tells what it is made of;
 * `null` where that cannot be told, and nothing is kept. Whatever stands against keeping it (a full disk, another's
 * folder, a damaged entry) costs time only.
 */
export async function remembered<T>(
  name: string,
  keyNow: () => string | null,
  make: () => Promise<T>,
): Promise<T> {
  const key = keyNow();
  const folder = cacheFolder();
  if (key === null || folder === null) return make();
  const kept = read(folder, name, key);
  if (kept) return kept.value as T;
  const made = await make();
  // what changed meanwhile may have been looked at before or after
  if (keyNow() === key) write(folder, name, key, made);
  return made;
}

/** Where entries are kept, or `null` where the user has no place for them. */
function cacheFolder(): string | null {
  const { XDG_CACHE_HOME: given } = process.env;
  try {
    return join(given && isAbsolute(given) ? given : join(homedir(), '.cache'), 'bisa');
  } catch {
    return null;
  }
}

/** The value, or `null` where there is none that was written whole, by this user and under this key. */
function read(folder: string, name: string, key: string): { value: unknown } | null {
  let file: number | undefined;
  try {
    if (!isOwn(lstatSync(folder))) return null;
    file = openSync(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW);
    if (!isOwn(fstatSync(file))) return null;
    const entry = readFileSync(file);
    const data = entry.subarray(DIGEST_BYTES);
    return digestOf(key, data).equals(entry.subarray(0, DIGEST_BYTES)) ? { value: deserialize(data) } : null;
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Writes a file of its own and gives it the name at last: another process finds an entry whole, or none. */
function write(folder: string, name: string, key: string, value: unknown): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(lstatSync(folder))) return;
    removeOld(folder);
    const data = serialize(value);
    const unfinished = join(folder, `${name}.${randomUUID()}`);
    try {
      writeFileSync(unfinished, Buffer.concat([digestOf(key, data), data]), { flag: 'wx', mode: 0o600 });
      renameSync(unfinished, join(folder, name));
    } catch {
      rmSync(unfinished, { force: true });
    }
  } catch {
    // it is made again next time
  }
}

/** Entries of places that nobody asks for any more, and what was never finished. */
function removeOld(folder: string): void {
  const since = Date.now() - KEPT_MS;
  for (const name of readdirSync(folder).filter((one) => ENTRY.test(one))) {
    const path = join(folder, name);
    if (lstatSync(path).mtimeMs < since) rmSync(path, { force: true });
  }
}

/** Whether nobody but this user and root could have written it; never where the system does not tell. */
function isOwn({ uid, mode }: Stats): boolean {
  return uid === process.getuid?.() && (mode & WRITABLE_BY_OTHERS) === 0;
}

function digestOf(key: string, data: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(data).digest();
}
