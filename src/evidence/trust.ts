import { createHash, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A public key that may have signed a certificate. */
export interface Signer {
  issuer: string | null;
  key: KeyObject;
  /** Instants (ms) between which the key signs; `null` where the list sets no bound. */
  validFrom: number | null;
  validUntil: number | null;
  /** Taken off the issuer's list. What it signed still verifies; whether that is enough, the policy says. */
  withdrawn: boolean;
  /** Object identifiers its certificate limits it to (extended key usage), or `null`. */
  usages: string[] | null;
}

/** Signers by key id. Keys are made ready when first looked up: a list may have hundreds. */
export class TrustList {
  private readonly entries = new Map<string, (() => Signer | null)[]>();

  constructor(lists: TrustList[] = []) {
    for (const list of lists) for (const [kid, signers] of list.entries) this.entriesOf(kid).push(...signers);
  }

  /** How many signers the list names. */
  get size(): number {
    return [...this.entries.values()].reduce((sum, signers) => sum + signers.length, 0);
  }

  /** All signers that share a key id. */
  find(keyId: Uint8Array): Signer[] {
    const signers = this.entries.get(Buffer.from(keyId).toString('base64')) ?? [];
    return signers.map((signer) => signer()).filter((signer) => signer !== null);
  }

  /** Adds a signer under a key id (base64); `signer` is called once, when first looked up. */
  add(kid: string, signer: () => Signer | null): void {
    let made: Signer | null | undefined;
    this.entriesOf(kid).push(() => {
      made = made === undefined ? signer() : made;
      return made;
    });
  }

  private entriesOf(kid: string): (() => Signer | null)[] {
    const found = this.entries.get(kid);
    if (found) return found;
    const fresh: (() => Signer | null)[] = [];
    this.entries.set(kid, fresh);
    return fresh;
  }
}

/** A trust list that cannot be used; the message names the file and what to do. */
export class TrustListError extends Error {}

/**
 * The signers of files and of the `.json`, `.pem`, `.crt` files of folders, taken together. A file is a JSON array of
 * published keys (`kid, issuer, status, validFrom, validUntil, key`), PEM certificates or public keys, or one
 * certificate in bare base64.
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
    for (const entry of parseEntries(text)) list.add(entry.kid, () => signerOfEntry(entry));
    return list;
  }
  for (const key of parseKeys(text)) {
    const signer = signerOf(key);
    list.add(keyIdOf(key), () => signer);
  }
  return list;
}

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

const entrySchema = z.object({
  kid: z.base64().min(1),
  issuer: z.string().min(1),
  status: z.enum(['current', 'terminated']).default('current'),
  validFrom: instant.nullish(),
  validUntil: instant.nullish(),
  key: z
    .string()
    .regex(/^-----BEGIN (CERTIFICATE|PUBLIC KEY)-----/, 'must be a PEM certificate or public key'),
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
    `${path.join('.')}: ${message}; each entry has kid (base64), issuer, validFrom, validUntil and key (PEM)`,
  );
}

function signerOfEntry({ issuer, status, validFrom, validUntil, key }: Entry): Signer | null {
  try {
    const signer = signerOf(parseKeys(key)[0]!);
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
