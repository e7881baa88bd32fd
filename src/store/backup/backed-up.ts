import type { Backend } from '../backend.js';
import { NoSnapshot } from '../redis/snapshot.js';
import { BackupRefused } from './head.js';

/** Writes a backup; its instant (ms), or the sentence why there is none. */
export async function backedUp(
  backend: Pick<Backend, 'backup'>,
  file: string,
): Promise<{ at: number } | { refused: string }> {
  try {
    return { at: await backend.backup(file) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof BackupRefused || error instanceof NoSnapshot) return { refused: message };
    if (code) return { refused: `${file} cannot be written (${code})` };
    throw error;
  }
}
