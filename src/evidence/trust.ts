import { createHash, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Authority, type Signer, TrustList } from './trust-list.js';

export { type Authority, type Signer, TrustList } from './trust-list.js';

/** A trust list that cannot be used; the message names the file and what to do. */
export class TrustListError extends Error {}

/**
 * The signers of files and of the `.json`, `.pem`, `.crt` files of folders, taken together. A file is a JSON array of
 * published keys (`kid, issuer, status, validFrom, validUntil, key`), PEM certificates or public keys, or one
 * certificate in bare base64. An entry's content says what it is for: a JWK signs SMART Health Cards, a certificate
 * whose `kid` begins with a country (`AUS#…`) is an authority of ICAO VDS-NC, any other PEM signs `HC1:` codes.
 * @throws {TrustListError}
 */
export function readTrust(...paths: string[]): TrustList {
  return new TrustList(
    paths.flatMap(filesOf).map((file) => {
      try {
        return parseTrust(readFileSync(file, 'utf8'));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new TrustListError(`trust list ${file}: ${reason}`);
      }
    }),
  );
}

/**
 * The signers of one file's text.
 * @throws {Error} saying what is wrong and what is taken.
 */
export function parseTrust(text: string): TrustList {
  const list = new TrustList();
  if (/^\s*[[{]/.test(text)) {
    for (const entry of parseEntries(text)) {
      if (AUTHORITY.test(entry.kid)) list.addAuthority(() => authorityOfEntry(entry));
      else list.add(entry.kid, () => signerOfEntry(entry));
    }
    return list;
  }
  for (const key of parseKeys(text)) {
    const signer = signerOf(key);
    list.add(keyIdOf(key), () => signer);
    if (key instanceof X509Certificate && key.ca)
      list.addAuthority(() => ({ issuer: signer.issuer, certificate: key, withdrawn: false }));
  }
  return list;
}

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

const pem = z
  .string()
  .regex(/^-----BEGIN (CERTIFICATE|PUBLIC KEY)-----/, 'must be a PEM certificate or public key');

/** The public half alone: a private `d` is refused, like a private PEM. */
const jwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.base64url().length(43),
  y: z.base64url().length(43),
  d: z.never('holds a private key; take it out').optional(),
});

/** The key id of an authority: its country and an identifier of its key. */
const AUTHORITY = /^[A-Z]{2,3}#/i;

const common = {
  issuer: z.string().min(1),
  status: z.enum(['current', 'terminated']).default('current'),
  validFrom: instant.nullish(),
  validUntil: instant.nullish(),
};
const entrySchema = z
  .object({ kid: z.string().min(1), key: z.union([pem, jwk]), ...common })
  .superRefine(({ kid, key }, { addIssue }) => {
    const known =
      typeof key === 'string' ? AUTHORITY.test(kid) || isBase64(kid) : /^https:\/\/[^#]+#./.test(kid);
    if (!known) addIssue({ code: 'custom', path: ['kid'], message: 'is no key id of such a key' });
  });
type Entry = z.infer<typeof entrySchema>;

function parseEntries(text: string): Entry[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('is not JSON; fetch or export it again');
  }
  const parsed = z.array(entrySchema).safeParse(json);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new Error(
    `${path.join('.')}: ${message}; each entry has kid (base64; https://issuer#kid; COUNTRY#id), issuer, ` +
      'validFrom, validUntil and key (PEM; a JWK with kty, crv P-256, x, y; a PEM certificate)',
  );
}

function signerOfEntry({ issuer, status, validFrom, validUntil, key }: Entry): Signer | null {
  try {
    const signer = signerOf(
      typeof key === 'string' ? parseKeys(key)[0]! : createPublicKey({ key, format: 'jwk' }),
    );
    return {
      ...signer,
      issuer,
      validFrom: validFrom ?? signer.validFrom,
      validUntil: validUntil ?? signer.validUntil,
      withdrawn: status === 'terminated',
    };
  } catch {
    return null;
  }
}

function authorityOfEntry({ issuer, status, key }: Entry): Authority | null {
  try {
    const certificate = new X509Certificate(String(key));
    return { issuer, certificate, withdrawn: status === 'terminated' };
  } catch {
    return null;
  }
}

function isBase64(text: string): boolean {
  return z.base64().safeParse(text).success;
}

function parseKeys(text: string): (X509Certificate | KeyObject)[] {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw new Error('holds a private key; take it out and give the certificate or public key instead');
  const blocks = text.match(/-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g);
  try {
    if (!blocks) return [new X509Certificate(Buffer.from(text, 'base64'))];
    return blocks.map((pem) =>
      pem.startsWith('-----BEGIN CERTIFICATE-----') ? new X509Certificate(pem) : createPublicKey(pem),
    );
  } catch {
    throw new Error(
      'is neither a JSON list, nor PEM certificates or public keys, nor one certificate in base64',
    );
  }
}

function signerOf(key: X509Certificate | KeyObject): Signer {
  if (!(key instanceof X509Certificate))
    return { issuer: null, key, validFrom: null, validUntil: null, withdrawn: false, usages: null };
  return {
    issuer: /^C=(.+)$/m.exec(key.subject)?.[1] ?? /^CN=(.+)$/m.exec(key.subject)?.[1] ?? null,
    key: key.publicKey,
    validFrom: Date.parse(key.validFrom),
    validUntil: Date.parse(key.validTo),
    withdrawn: false,
    usages: key.keyUsage ?? null,
  };
}

/** The first 8 bytes of the SHA-256 of the certificate (of the key where there is none), in base64. */
function keyIdOf(key: X509Certificate | KeyObject): string {
  const der = key instanceof X509Certificate ? key.raw : key.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest().subarray(0, 8).toString('base64');
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
