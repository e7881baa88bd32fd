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
    ? await reader.readText(textOf(Buffer.from(bytes)), at)
    : await reader.read(bytes, at);
  return { file, ...evidence };
}

/** The text of a code; bytes that are no UTF-8 are those of a binary code, a character each, as a decoder gives them. */
function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8').replace(/\r?\n$/, '');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}
