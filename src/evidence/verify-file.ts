import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Evidence } from './evidence.js';
import type { EvidenceReader } from './reader.js';

/** No QR code holds more text than this; a longer `.txt` file is not one code's. */
const MAX_TEXT_CHARS = 8192;

/** One line of `bisa verify`: the names of the best code, and all codes of the file. */
export type VerifiedFile = { file: string } & Omit<Evidence, 'certificate'>;

/**
 * Verifies one file at an instant (ms): a `.txt` file is the text of a code, anything else a photograph. A file that
 * is missing or cannot be read is an `unreadable` line, not a failure.
 */
export async function verifyFile(reader: EvidenceReader, file: string, at: number): Promise<VerifiedFile> {
  const bytes = await readFile(file).catch(() => new Uint8Array());
  const isText = extname(file).toLowerCase() === '.txt' && bytes.length > 0 && bytes.length <= MAX_TEXT_CHARS;
  const evidence = isText
    ? reader.readText(
        Buffer.from(bytes)
          .toString('utf8')
          .replace(/\r?\n$/, ''),
        at,
      )
    : await reader.read(bytes, at);
  return { file, ...evidence };
}
