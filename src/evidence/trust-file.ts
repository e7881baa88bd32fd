import { z } from 'zod';
import { daySchema } from '../day-schema.js';
import type { CodeFormat } from './evidence.js';
import { isListAddress } from './fetch-list.js';
import { sha256 } from './host/hash.js';
import { createPublicKey, type KeyObject, X509Certificate } from './host/keys.js';

/** Days after which a list whose file says nothing else is to be fetched anew. */
export const STALE_AFTER_DAYS = 90;

const instant = z.iso.datetime({ offset: true });

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

/** The formats of `HC1:` codes. */
const HCERTS = ['eu_dcc', 'who_ddcc'] as const;

/** The key id of an authority: its country and an identifier of its key. */
const AUTHORITY = /^[A-Z]{2,3}#/i;
const DID = /^did:\S+$/i;

const entrySchema = z
  .object({
    kid: z.string().min(1),
    issuer: z.string().min(1).nullable(),
    /** `terminated`: no longer on its issuer's list; `revoked`: taken back, as after a theft. */
    status: z.enum(['current', 'terminated', 'revoked']).default('current'),
    /** What a key of `HC1:` codes signs: EU certificates alone, where nothing is said. */
    formats: z.array(z.enum(HCERTS)).min(1).exactOptional(),
    validFrom: instant.nullish(),
    validUntil: instant.nullish(),
    key: z.union([pem, jwk]),
  })
  .superRefine(({ kid, key }, { addIssue }) => {
    const known =
      typeof key === 'string'
        ? AUTHORITY.test(kid) || DID.test(kid) || z.base64().safeParse(kid).success
        : /^https:\/\/[^#]+#./.test(kid);
    if (!known) addIssue({ code: 'custom', path: ['kid'], message: 'is no key id of such a key' });
  });

/** One key of a list, as it is written. */
export type TrustEntry = z.output<typeof entrySchema>;

const revocationSchema = z.object({
  kid: z.string().min(1),
  /** Counts the states of the list, where its issuer counts them. */
  ctr: z.int().nonnegative().exactOptional(),
  ids: z.array(z.string().min(1).max(64)),
});

/** Certificates that an issuer took back under one key: `rid`s of SMART Health Cards, hashes of the EU's batches. */
export type Revocation = z.output<typeof revocationSchema>;

const address = z.string().refine(isListAddress, 'must be an https:// address');

const refreshSchema = z.strictObject({
  /** Where its publisher has it. */
  url: address,
  /** Whose keys a JWKS holds: the address in the cards. */
  issuer: address.exactOptional(),
  /** The key, or its certificate, that signs the list as a whole. */
  signed_by: pem.exactOptional(),
  /** The fingerprint of the one state of the list that is taken. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be a SHA-256 in hexadecimal')
    .exactOptional(),
});

/** How a list is made anew, and how its next state is known to be its publisher's. */
export type Refresh = z.output<typeof refreshSchema>;

const fileSchema = z.object({
  source: z.string().min(1).nullable().default(null),
  date: daySchema.nullable().default(null),
  stale_after_days: z.int().positive().default(STALE_AFTER_DAYS),
  refresh: refreshSchema.nullable().default(null),
  keys: z.array(entrySchema),
  revoked: z.array(revocationSchema).default([]),
});

/** What a trust file holds. */
export type TrustFile = z.output<typeof fileSchema>;

/** The content of a list that says nothing of itself. */
export function bareList(keys: TrustEntry[], revoked: Revocation[] = []): TrustFile {
  return { source: null, date: null, stale_after_days: STALE_AFTER_DAYS, refresh: null, keys, revoked };
}

/** Which certificates an entry is for: those that its list names, or what its content says. */
export function formatsOf(entry: Pick<TrustEntry, 'kid' | 'key' | 'formats'>): CodeFormat[] {
  const format = formatOf(entry);
  return format === 'eu_dcc' ? (entry.formats ?? [format]) : [format];
}

/** Which kind of certificates an entry is for: its content says. */
export function formatOf({ kid, key }: Pick<TrustEntry, 'kid' | 'key'>): CodeFormat {
  if (typeof key !== 'string') return 'smart_health_card';
  if (AUTHORITY.test(kid)) return 'icao_vds_nc';
  return DID.test(kid) ? 'divoc' : 'eu_dcc';
}

/**
 * A trust file's content: an object with its source, its date and its keys; a bare array of keys; PEM certificates or
 * public keys; or one certificate in bare base64.
 * @throws {Error} saying what is wrong and what is taken.
 */
export function parseTrustFile(text: string): TrustFile {
  if (!/^\s*[[{]/.test(text)) return bareList(unlistedEntries(text));
  const json = parseJson(text);
  const parsed = fileSchema.safeParse(Array.isArray(json) ? { keys: json } : json);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new ListFault(
    `${path.join('.')}: ${message}; each of the keys has kid (base64; https://issuer#kid; COUNTRY#id; a DID), issuer, ` +
      'validFrom, validUntil, formats (eu_dcc, who_ddcc) and key (PEM; a JWK with kty, crv P-256, x, y); lists of others: bisa trust import',
    lineOf(text, path),
  );
}

/** What is wrong with a list, and in which line (from 1) where that is known. */
export class ListFault extends Error {
  constructor(
    message: string,
    readonly line: number | null = null,
  ) {
    super(message);
  }
}

/** @throws {ListFault} */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
    throw new ListFault('is not JSON; fetch or export it again', line);
  }
}

/** The line of an entry, where a list has an entry a line, as those that are written here. */
function lineOf(text: string, [member, at]: PropertyKey[]): number | null {
  if (typeof at !== 'number') return null;
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.trimStart().startsWith(`"${String(member)}"`));
  return head >= 0 && lines[head + 1 + at]?.startsWith('{') ? head + 2 + at : null;
}

/**
 * The certificates and public keys of PEM text or of bare base64.
 * @throws {Error} where there is none, or a private key among them.
 */
export function parseKeys(text: string): (X509Certificate | KeyObject)[] {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw new Error('holds a private key; take it out and give the certificate or public key instead');
  const blocks = text.match(/-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g);
  try {
    if (!blocks) return [new X509Certificate(Buffer.from(text, 'base64'))];
    return blocks.map((block) =>
      block.startsWith('-----BEGIN CERTIFICATE-----') ? new X509Certificate(block) : createPublicKey(block),
    );
  } catch {
    throw new Error(
      'is neither a JSON list, nor PEM certificates or public keys, nor one certificate in base64',
    );
  }
}

/**
 * The entries of keys that stand in no list, which could say what they sign: both formats of `HC1:` codes.
 * @throws {Error} where there is none, or a private key among them.
 */
export function unlistedEntries(text: string): TrustEntry[] {
  return parseKeys(text)
    .flatMap(entriesOf)
    .map((entry) => ({ ...entry, formats: [...HCERTS] }));
}

/** The entries of a key: a certificate that is an authority also stands as one for ICAO VDS-NC. */
export function entriesOf(key: X509Certificate | KeyObject): TrustEntry[] {
  if (!(key instanceof X509Certificate)) {
    const spki = key.export({ type: 'spki', format: 'der' });
    return [{ kid: keyIdOf(spki), issuer: null, status: 'current', key: pemOf(key) }];
  }
  const issuer = nameOf(key);
  const entry: TrustEntry = {
    kid: keyIdOf(key.raw),
    issuer,
    status: 'current',
    validFrom: new Date(key.validFrom).toISOString(),
    validUntil: new Date(key.validTo).toISOString(),
    key: key.toString(),
  };
  const country = /^C=([A-Z]{2,3})$/im.exec(key.subject)?.[1]?.toUpperCase() ?? 'ZZ';
  return key.ca ? [entry, { ...entry, kid: `${country}#${entry.kid}` }] : [entry];
}

/** The country of a certificate's subject, or its name. */
export function nameOf({ subject }: X509Certificate): string | null {
  return /^C=(.+)$/m.exec(subject)?.[1] ?? /^CN=(.+)$/m.exec(subject)?.[1] ?? null;
}

/** A public key as PEM. */
export function pemOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

/** The first 8 bytes of the SHA-256 of a certificate (of a key where there is none), in base64. */
function keyIdOf(der: Buffer): string {
  return sha256(der).subarray(0, 8).toString('base64');
}
