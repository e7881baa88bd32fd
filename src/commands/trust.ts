import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Config } from '../config.js';
import { readTrustFiles, TrustListError } from '../evidence/trust.js';
import { bareList, formatsOf, parseTrustFile, type TrustEntry } from '../evidence/trust-file.js';
import { importTrust } from '../evidence/trust-import.js';
import { writeTrust } from './trust-write.js';

/** Errors whose message says what is wrong with the list. */
export const MISUSES = [TrustListError];

/** One line of `bisa trust list`. */
export interface TrustLine {
  issuer: string | null;
  format: string;
  kid: string;
  status: string;
  /** Where the list that has it is from, and of which day; `null` where its file does not say. */
  source: string | null;
  date: string | null;
  file: string;
  /** The instant at which the key stops signing, or `null`. */
  valid_until: string | null;
}

/** A list to import, and what to write of it. */
export interface TrustImport {
  file: string;
  /** Where it was fetched from; the file's name unless told. */
  source?: string | undefined;
  /** The address whose keys a JWKS holds. */
  issuer?: string | undefined;
  /** The day on which it was fetched. */
  date: string;
}

/**
 * The signers and authorities that certificates are trusted from, in the order of their issuers.
 * @throws {TrustListError}
 */
export function listTrust({ flowsDir }: Config): TrustLine[] {
  return readTrustFiles(join(flowsDir, 'trust'))
    .flatMap(({ file, content: { source, date, keys } }) =>
      keys.map((entry) => ({
        issuer: entry.issuer,
        format: formatsOf(entry).join(', '),
        kid: entry.kid,
        status: entry.status,
        source,
        date,
        file: basename(file),
        valid_until: entry.validUntil ?? endOf(entry),
      })),
    )
    .toSorted((a, b) => (a.issuer ?? '').localeCompare(b.issuer ?? '') || a.format.localeCompare(b.format));
}

/**
 * Takes a published list into `flows/trust/`; the same list on the same day makes the same file. Gives a line that says
 * what was taken.
 * @throws {TrustListError} where the file is none that is known, or holds nothing that can be used.
 */
export async function addTrust(
  { flowsDir }: Config,
  { file, source, issuer, date }: TrustImport,
): Promise<string> {
  const { kind, keys, revoked, skipped } = readPublished(file, issuer ?? null);
  if (!keys.length && !revoked.length)
    throw new TrustListError(`trust list ${file}: ${kind}, but none of its keys can be used`);
  const target = join(flowsDir, 'trust', `imported-${slugOf(file)}.json`);
  const before = existsSync(target) ? parseTrustFile(readFileSync(target, 'utf8')) : bareList([]);
  // how long it may stay and where it is refreshed from is the officer's word
  await writeTrust(target, { ...before, source: source ?? basename(file), date, keys, revoked });
  const parts = [`${keys.length} keys taken`, `${skipped} left out`];
  if (revoked.length) parts.push(`revocations of ${revoked.length} keys`);
  return `${target}: ${kind}, ${date}, ${parts.join(', ')}`;
}

function readPublished(file: string, issuer: string | null) {
  try {
    return importTrust(readFileSync(file, 'utf8'), issuer);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TrustListError(`trust list ${file}: ${reason}`);
  }
}

function slugOf(file: string): string {
  const name = basename(file)
    .replace(/\.[^.]+$/, '')
    .toLowerCase();
  return name.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'list';
}

function endOf({ key }: TrustEntry): string | null {
  if (typeof key !== 'string' || !key.startsWith('-----BEGIN CERTIFICATE-----')) return null;
  try {
    return new Date(new X509Certificate(key).validTo).toISOString();
  } catch {
    return null;
  }
}
