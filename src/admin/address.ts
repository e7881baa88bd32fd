import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const SOCKET = 'admin.sock';
/** Where the data folder's own path is too long for a socket, this file of it says where the socket is. */
const ELSEWHERE = 'admin.path';
/** The longest path of a Unix domain socket in bytes, less its closing zero: 107 on Linux, 103 on macOS. */
const LONGEST_PATH = 103;

/** Makes room for the socket of a data folder; gives its path. What a crash left there is removed. */
export async function prepareAddress(dir: string): Promise<string> {
  await removeAddress(dir);
  const usual = join(resolve(dir), SOCKET);
  if (Buffer.byteLength(usual) <= LONGEST_PATH) return usual;
  const path = join(await mkdtemp(join(tmpdir(), 'bisa-admin-')), SOCKET);
  await writeFile(join(dir, ELSEWHERE), path, { mode: 0o600 });
  return path;
}

/** Where the hotline that has the data folder can be spoken to. */
export async function findAddress(dir: string): Promise<string> {
  return (await elsewhere(dir)) ?? join(resolve(dir), SOCKET);
}

export async function removeAddress(dir: string): Promise<void> {
  const other = await elsewhere(dir);
  if (other) await rm(dirname(other), { recursive: true, force: true });
  await rm(join(dir, ELSEWHERE), { force: true });
  await rm(join(dir, SOCKET), { force: true });
}

async function elsewhere(dir: string): Promise<string | null> {
  const path = await readFile(join(dir, ELSEWHERE), 'utf8').catch(() => null);
  // Only a folder that `prepareAddress` made is ever believed, since it is removed with all that is in it.
  return path && /[\\/]bisa-admin-\w{6}[\\/]admin\.sock$/.test(path) ? path : null;
}
