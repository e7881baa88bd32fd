import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createFile } from '../new-file.js';

const LOCK_FILE = 'lock';

/** Another process has the folder open. */
export class FolderInUse extends Error {
  constructor(dir: string, pid: number, file: string) {
    super(
      `the data folder ${dir} is in use by process ${pid}: only one process can open it. ` +
        `Stop that one first, or set REDIS_URL so that several can share the work. ` +
        `If process ${pid} is not this hotline, delete ${file}.`,
    );
  }
}

/**
 * Takes a folder for this process alone; gives the function that returns it. The lock of a process that has died
 * is taken over.
 * @throws {FolderInUse}
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  await mkdir(dir, { recursive: true });
  const file = join(dir, LOCK_FILE);
  const content = JSON.stringify({ pid: process.pid, started: await startOf(process.pid) });
  while (!(await createFile(file, content))) {
    const holder = await readHolder(file);
    if (holder && (await isAlive(holder))) throw new FolderInUse(dir, holder.pid, file);
    await rm(file, { force: true });
  }
  return () => rm(file, { force: true });
}

interface Holder {
  pid: number;
  started: string | null;
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    const { pid, started } = JSON.parse(await readFile(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, started } : null;
  } catch {
    return null;
  }
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === null || started === (await startOf(pid));
}

/**
 * When a process started, in clock ticks (Linux; `null` elsewhere): tells it from a later one with the same id. One
 * that has ended but was not buried yet (state `Z`) has no start any more.
 */
async function startOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? 'ended' : (fields[18] ?? null);
  } catch {
    return null;
  }
}
