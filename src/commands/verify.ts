import { join } from 'node:path';
import type { Config } from '../config.js';
import { readTrust, TrustListError } from '../evidence/trust.js';
import { type VerifiedFile, verifyFile } from '../evidence/verify-file.js';
import { openPhotos } from '../photos.js';

/** Errors whose message says what is wrong with a trust file. */
export const MISUSES = [TrustListError];

/**
 * Verifies files one after another at an instant (ms), with the shipped signers and those of further trust files.
 * @throws {TrustListError} when a trust file cannot be used.
 */
export async function* verifyFiles(
  config: Config,
  files: string[],
  trustFiles: string[],
  at: number,
): AsyncIterable<VerifiedFile> {
  const reader = openPhotos(config, readTrust(join(config.flowsDir, 'trust'), ...trustFiles));
  try {
    for (const file of files) yield await verifyFile(reader, file, at);
  } finally {
    await reader.close();
  }
}
