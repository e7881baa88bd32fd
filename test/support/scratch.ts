import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux has files in memory. */
const MEMORY = '/dev/shm';
/** How much of it has to be free (bytes), far more than the tests of a run have at once. */
const ROOM = 3 * 1024 ** 3;
const NAME = /^bisa-tests-(\d+)-/;

/**
 * Makes the folder of all that the tests of this run write: in memory where there is room, for to make and remove a
 * thousand files for every database takes a disk longer than the test. What runs that were killed have left goes.
 */
export function makeScratch(): string {
  const root = hasRoom(MEMORY) ? MEMORY : tmpdir();
  for (const name of readdirSync(root)) {
    const pid = NAME.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(root, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(root, `bisa-tests-${process.pid}-`));
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
