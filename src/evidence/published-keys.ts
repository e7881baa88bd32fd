import { z } from 'zod';
import { createPublicKey, X509Certificate } from './host/keys.js';
import { entriesOf, nameOf, pemOf, type Revocation, type TrustEntry } from './trust-file.js';

/** What was taken of a published list. */
export interface Gathered {
  keys: TrustEntry[];
  revoked: Revocation[];
  /** Keys of the list that were not taken: of another kind, or broken. */
  skipped: number;
}

/** Base64 of eight bytes names a key of the EU's and the WHO's gateways. */
export const GATEWAY_KID = /^[A-Za-z0-9+/]{11}=$/;

export const keySchema = z.looseObject({
  kty: z.enum(['EC', 'RSA']).optional(),
  kid: z.string().optional(),
  crv: z.string().optional(),
  x: z.string().optional(),
  y: z.string().optional(),
  x5c: z.array(z.string()).min(1).optional(),
  d: z.never('holds a private key; take it out').optional(),
});
export type PublishedKey = z.output<typeof keySchema>;

/** The entries that keys make, in the order of their ids and each once; a broken key is none. */
export function gather<T>(published: T[], read: (key: T) => TrustEntry | null): Gathered {
  const entries = new Map<string, TrustEntry>();
  let taken = 0;
  for (const key of published) {
    const entry = read(key);
    if (!entry) continue;
    taken++;
    entries.set(`${entry.kid} ${JSON.stringify(entry.key)}`, entry);
  }
  const keys = [...entries.values()].toSorted((a, b) => (a.kid < b.kid ? -1 : a.kid > b.kid ? 1 : 0));
  return { keys, revoked: [], skipped: published.length - taken };
}

/** A signer of `HC1:` codes, rather by its certificate, which has dates and usages. An authority signs none. */
export function gatewayEntry(
  kid: string,
  key: PublishedKey | undefined,
  country: string | null,
): TrustEntry | null {
  if (!GATEWAY_KID.test(kid) || !key) return null;
  try {
    if (!key.x5c) {
      return { kid, issuer: country, status: 'current', key: pemOf(createPublicKey({ key, format: 'jwk' })) };
    }
    const certificate = new X509Certificate(Buffer.from(key.x5c[0]!, 'base64'));
    if (certificate.ca) return null;
    return { ...entriesOf(certificate)[0]!, kid, issuer: country ?? nameOf(certificate) };
  } catch {
    return null;
  }
}

/** A signer of `HC1:` codes by its bare public key (SPKI in base64). */
export function spkiEntry(kid: string, spki: string, country: string | null): TrustEntry | null {
  if (!GATEWAY_KID.test(kid)) return null;
  try {
    const key = createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
    return { kid, issuer: country, status: 'current', key: pemOf(key) };
  } catch {
    return null;
  }
}

/** A signer of SMART Health Cards: ES256 alone. */
export function cardEntry(
  { kty, crv, x, y, kid }: PublishedKey,
  issuer: string,
  name: string,
): TrustEntry | null {
  const fits = kty === 'EC' && crv === 'P-256' && x?.length === 43 && y?.length === 43;
  if (!fits || !kid || !issuer.startsWith('https://')) return null;
  return { kid: `${issuer}#${kid}`, issuer: name, status: 'current', key: { kty, crv, x, y } };
}
