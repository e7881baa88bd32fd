import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createPublicKey, X509Certificate } from './host/keys.js';
import { DEFAULT_POLICY, type EvidencePolicy, evidencePolicySchema } from './policy.js';
import {
  formatOf,
  formatsOf,
  ListFault,
  parseKeys,
  parseTrustFile,
  type TrustEntry,
  type TrustFile,
} from './trust-file.js';
import { type Authority, type Signer, TrustList } from './trust-list.js';

export { type Authority, type Signer, TrustList, type TrustSource } from './trust-list.js';

/** A trust list that cannot be used; the message names the file and what to do. */
export class TrustListError extends Error {
  constructor(
    message: string,
    /** The file, where it is one, and the line in it (from 1). */
    readonly file: string | null = null,
    readonly line = 1,
  ) {
    super(message);
  }
}

/**
 * The signers of files and of the `.json`, `.pem`, `.crt` files of folders, taken together; see `trust-file.ts` for
 * what a file may be, and the policy of the first folder that has one. An entry's content says what it is for: a JWK signs SMART Health Cards, a certificate whose `kid`
 * begins with a country (`AUS#…`) is an authority of ICAO VDS-NC, a key under a DID signs DIVOC, any other `HC1:` codes.
 * @throws {TrustListError}
 */
export function readTrust(...paths: string[]): TrustList {
  const list = new TrustList(readTrustFiles(...paths).map(({ file, content }) => listOf(content, file)));
  list.policy = policyIn(paths);
  return list;
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
      const line = error instanceof ListFault ? error.line : null;
      throw new TrustListError(
        `trust list ${file}${line === null ? '' : `:${line}`}: ${reason}`,
        file,
        line ?? 1,
      );
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

function signerOf(entry: TrustEntry): Signer | null {
  const { issuer, status, validFrom, validUntil, key } = entry;
  try {
    const made = typeof key === 'string' ? parseKeys(key)[0]! : createPublicKey({ key, format: 'jwk' });
    const certificate = made instanceof X509Certificate ? made : null;
    return {
      issuer,
      key: made instanceof X509Certificate ? made.publicKey : made,
      validFrom: instantOf(validFrom ?? certificate?.validFrom),
      validUntil: instantOf(validUntil ?? certificate?.validTo),
      withdrawn: status !== 'current' && status,
      formats: formatsOf(entry),
      usages: certificate?.keyUsage ?? null,
    };
  } catch {
    return null;
  }
}

function authorityOf({ issuer, status, key }: TrustEntry): Authority | null {
  try {
    const certificate = new X509Certificate(String(key));
    return { issuer, certificate, withdrawn: status !== 'current' && status };
  } catch {
    return null;
  }
}

function instantOf(text: string | undefined): number | null {
  return text === undefined ? null : Date.parse(text);
}

/** The policy that a folder of trust lists holds, by this name. */
const POLICY_FILE = 'policy.yaml';

function policyIn(paths: string[]): EvidencePolicy {
  const file = paths.map((path) => join(path, POLICY_FILE)).find((path) => existsSync(path));
  if (file === undefined) return DEFAULT_POLICY;
  try {
    return evidencePolicySchema.parse(parse(readFileSync(file, 'utf8')) ?? {});
  } catch {
    throw new TrustListError(`trust policy ${file}: is not one; bisa check tells where`);
  }
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
