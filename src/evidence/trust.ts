import { createPublicKey, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf, parseKeys, parseTrustFile, type TrustEntry, type TrustFile } from './trust-file.js';
import { type Authority, type Signer, TrustList, type TrustSource } from './trust-list.js';

export { type Authority, type Signer, TrustList, type TrustSource } from './trust-list.js';

/** A trust list that cannot be used; the message names the file and what to do. */
export class TrustListError extends Error {}

/**
 * The signers of files and of the `.json`, `.pem`, `.crt` files of folders, taken together; see `trust-file.ts` for
 * what a file may be. An entry's content says what it is for: a JWK signs SMART Health Cards, a certificate whose `kid`
 * begins with a country (`AUS#…`) is an authority of ICAO VDS-NC, a key under a DID signs DIVOC, any other `HC1:` codes.
 * @throws {TrustListError}
 */
export function readTrust(...paths: string[]): TrustList {
  return new TrustList(readTrustFiles(...paths).map(({ file, content }) => listOf(content, file)));
}

/**
 * The trust files of files and folders, as they are written.
 * @throws {TrustListError}
 */
export function readTrustFiles(...paths: string[]): { file: string; content: TrustFile }[] {
  return paths.flatMap(filesOf).map((file) => {
    try {
      return { file, content: parseTrustFile(readFileSync(file, 'utf8')) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new TrustListError(`trust list ${file}: ${reason}`);
    }
  });
}

/**
 * The signers of one file's text.
 * @throws {Error} saying what is wrong and what is taken.
 */
export function parseTrust(text: string): TrustList {
  return listOf(parseTrustFile(text), '');
}

/** The lists that are older than they say they may be at an instant (ms), with their age in days. */
export function staleSources({ sources }: TrustList, now: number): (TrustSource & { days: number })[] {
  return sources
    .filter(({ date }) => date !== null)
    .map((source) => ({ ...source, days: Math.floor((now - Date.parse(source.date!)) / 86_400_000) }))
    .filter(({ days, staleAfterDays }) => days > staleAfterDays);
}

function listOf(
  { source, date, stale_after_days: staleAfterDays, keys, revoked }: TrustFile,
  file: string,
): TrustList {
  const list = new TrustList();
  if (file) list.sources.push({ file, source, date, staleAfterDays });
  for (const entry of keys) {
    if (formatOf(entry) === 'icao_vds_nc') list.addAuthority(() => authorityOf(entry));
    else list.add(entry.kid, () => signerOf(entry));
  }
  for (const { kid, ids } of revoked) {
    for (const id of ids) {
      const [, name = id, before] = /^([^.]+)\.(\d+)$/.exec(id) ?? [];
      list.revoke(kid, name, before ? Number(before) * 1000 : Number.POSITIVE_INFINITY);
    }
  }
  return list;
}

function signerOf({ issuer, status, validFrom, validUntil, key }: TrustEntry): Signer | null {
  try {
    const made = typeof key === 'string' ? parseKeys(key)[0]! : createPublicKey({ key, format: 'jwk' });
    const certificate = made instanceof X509Certificate ? made : null;
    return {
      issuer,
      key: made instanceof X509Certificate ? made.publicKey : made,
      validFrom: instantOf(validFrom ?? certificate?.validFrom),
      validUntil: instantOf(validUntil ?? certificate?.validTo),
      withdrawn: status === 'terminated',
      usages: certificate?.keyUsage ?? null,
    };
  } catch {
    return null;
  }
}

function authorityOf({ issuer, status, key }: TrustEntry): Authority | null {
  try {
    const certificate = new X509Certificate(String(key));
    return { issuer, certificate, withdrawn: status === 'terminated' };
  } catch {
    return null;
  }
}

function instantOf(text: string | undefined): number | null {
  return text === undefined ? null : Date.parse(text);
}

function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false }))
    throw new TrustListError(`trust list ${path}: no such file or folder; give the path of a trust list`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(json|pem|crt)$/.test(name))
    .map((name) => join(path, name))
    .sort();
}
