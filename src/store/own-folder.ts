import type { Stats } from 'node:fs';
import { chmod, lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/** Bits of a mode that let anybody but the owner do anything. */
const OTHERS = 0o077;

/** The data folder, or something in it, is somebody else's; the message says whose and what to do. */
export class ForeignFolder extends Error {
  constructor(path: string, owner: number, self: number) {
    super(
      `${path} belongs to the user with the id ${owner}, and this process runs as ${self}: run it as that user, give the ` +
        `data folder to the one that runs it (chown -R ${self} on it), or name another folder in BISA_DATA_DIR`,
    );
  }
}

/**
 * Makes the data folder where there is none, and sees to it that nobody but its owner gets at anything in it: what others
 * may read or write is taken from them, and what is made from now on is for the owner alone. Gives how many files and
 * folders were open to others.
 * @throws {ForeignFolder}
 */
export async function ownFolder(dir: string): Promise<number> {
  // a thread shares the mask of its process, and may not set it
  if (isMainThread) process.umask(OTHERS);
  await mkdir(dir, { recursive: true, mode: 0o700 });
  return close(dir, await lstat(dir));
}

async function close(path: string, found: Stats): Promise<number> {
  const self = process.getuid?.();
  // a system without owners has other means
  if (self === undefined) return 0;
  if (found.uid !== self) throw new ForeignFolder(path, found.uid, self);
  const isOpen = (found.mode & OTHERS) !== 0 && !found.isSymbolicLink();
  if (isOpen) await chmod(path, found.mode & 0o777 & ~OTHERS);
  let count = Number(isOpen);
  if (found.isDirectory()) for (const name of await readdir(path)) count += await closeIn(join(path, name));
  return count;
}

async function closeIn(path: string): Promise<number> {
  try {
    return await close(path, await lstat(path));
  } catch (error) {
    // a file of another process that has just gone
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
