import { z } from 'zod';

/** The form of backups that is written; of those of before it is read what can be read. */
const FORM = 1;
/** The first line of a file begins with this, and holds no more bytes than that. */
const MARK = 'bisa-backup ';
const LONGEST = 1_000;

const headSchema = z.object({
  form: z.int().positive(),
  store: z.enum(['redis', 'embedded']),
  /** Instant (ms) of which it is, on the store's own clock. */
  at: z.int().nonnegative(),
  /** The fingerprint of the root key without which nobody opens it. */
  key: z.string().max(100),
  /** How many migrations the tables have seen; of the embedded store. */
  tables: z.int().nonnegative().nullable(),
  salt: z.base64().max(100),
});

/** What a backup says of itself in the clear, in its first line. */
export type Head = z.infer<typeof headSchema>;

/** A file is no backup, not a whole one, or cannot be taken here; the message says why. */
export class BackupRefused extends Error {}

export function headLine(head: Omit<Head, 'form'>): Buffer {
  return Buffer.from(`${MARK}${JSON.stringify({ form: FORM, ...head })}\n`);
}

/**
 * The head that a file begins with, and the bytes of its line.
 * @throws {BackupRefused}
 */
export function headOf(file: string, begin: Buffer): { head: Head; line: Buffer } {
  const end = begin.subarray(0, LONGEST).indexOf('\n');
  const line = begin.subarray(0, end + 1);
  const text = line.toString('utf8');
  const parsed = headSchema.safeParse(text.startsWith(MARK) ? json(text.slice(MARK.length)) : null);
  if (!parsed.success) throw new BackupRefused(`${file} is no backup of Bisa?, or its first line is damaged`);
  if (parsed.data.form > FORM)
    throw new BackupRefused(
      `${file} was written by a newer version (form ${parsed.data.form}, known ${FORM})`,
    );
  return { head: parsed.data, line };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
