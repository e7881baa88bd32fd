import { constants, createHash, type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';
import { type Divoc, divocOf } from './divoc-claims.js';
import type { CodeReading } from './evidence.js';
import { canonicalQuads, hasKnownContexts, nodesOf } from './json-ld.js';
import { decodeBase64url, parseJson } from './jws.js';
import { maskName, maskYear } from './mask.js';
import { type Content, conclude, MAX_DOSES } from './reading.js';
import { signedBy } from './signature.js';
import { checkTimes } from './timing.js';
import type { TrustList } from './trust.js';
import { unzipEntry } from './zip.js';

const FORMAT = 'divoc';

/** More than a QR code holds in any mode. */
const MAX_CHARS = 8192;

/** A certificate is two kilobytes of JSON; what unpacks to more than this is a bomb. */
const MAX_UNPACKED = 64 * 1024;

/** Signature suites and the one algorithm of each (DIVOC; Linked Data Proofs, Ed25519Signature2018 and RsaSignature2018). */
const ALGORITHMS = { Ed25519Signature2018: 'EdDSA', RsaSignature2018: 'PS256' } as const;

const proofSchema = z.looseObject({
  type: z.enum(['Ed25519Signature2018', 'RsaSignature2018']),
  verificationMethod: z.string().min(1).max(200),
  proofPurpose: z.literal('assertionMethod'),
  jws: z.string().max(2000),
});

const credentialSchema = z.looseObject({ proof: proofSchema });
type Credential = z.output<typeof credentialSchema>;

/** A detached JWS over bytes as they are (RFC 7797). */
const headerSchema = z.strictObject({
  alg: z.enum(['EdDSA', 'PS256']),
  b64: z.literal(false),
  crit: z.tuple([z.literal('b64')]),
});

/**
 * Reads a DIVOC certificate, a ZIP archive as it is or in base64 (`B64:`), checked against the trust list at an instant
 * (ms). What it says is read from the canonical statements that were signed, since members that its contexts do not
 * define stand in the document without being signed.
 */
export async function readDivoc(text: string, trust: TrustList, at: number): Promise<CodeReading> {
  const archive = archiveOf(text);
  if (!archive) return conclude(FORMAT, text, { findings: { encoding: false } });
  const file = unzipEntry(archive, 'certificate.json', MAX_UNPACKED);
  if (!file) return conclude(FORMAT, text, { findings: { encoding: true, compression: false } });
  const credential = credentialSchema.safeParse(parseJson(file));
  const opened = { encoding: true, compression: true, structure: credential.success };
  if (!credential.success) return conclude(FORMAT, text, { findings: opened });

  const { verificationMethod } = credential.data.proof;
  const unsigned = signedBy(trust, verificationMethod, FORMAT, () => false);
  // Nothing is worked out for those who are not trusted anyway.
  if (unsigned.signature === 'unknown_key')
    return conclude(FORMAT, text, { ...unsigned, findings: { ...opened, ...unsigned.findings } });
  const contexts = hasKnownContexts(credential.data);
  const signed = contexts ? await signedPart(credential.data) : null;
  const { signer, signature } = signedBy(
    trust,
    verificationMethod,
    FORMAT,
    (key) => signed !== null && isSigned(credential.data.proof, signed.digest, key),
  );
  const checks = { ...opened, trust: true, contexts };
  if (!signed || !signer) return conclude(FORMAT, text, { signature, findings: checks });

  const claims = divocOf(await nodesOf(signed.quads));
  const times = claims && checkTimes(FORMAT, claims, [signer], trust, at);
  return conclude(
    FORMAT,
    text,
    {
      ...times,
      issuer: signer.issuer,
      signature,
      findings: { ...checks, schema: claims !== null, ...times?.findings },
    },
    claims && (() => contentOf(claims)),
    trust.policy,
  );
}

function archiveOf(text: string): Buffer | null {
  if (text.length > MAX_CHARS) return null;
  if (!text.startsWith('B64:')) return /^[\0-\xff]*$/.test(text) ? Buffer.from(text, 'latin1') : null;
  const base64 = text.slice('B64:'.length);
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, 'base64') : null;
}

/** What a credential's signature is over, and the statements of its document; `null` where it cannot be worked out. */
async function signedPart({
  proof,
  ...document
}: Credential): Promise<{ digest: Buffer; quads: string } | null> {
  try {
    const { jws: _, ...options } = proof;
    const proofQuads = await canonicalQuads({ ...options, '@context': 'https://w3id.org/security/v2' });
    const quads = await canonicalQuads(document);
    return { digest: Buffer.concat([sha256(proofQuads), sha256(quads)]), quads };
  } catch {
    return null;
  }
}

function isSigned({ type, jws }: Credential['proof'], digest: Buffer, key: KeyObject): boolean {
  const [header = '', payload, encoded = '', ...more] = jws.split('.');
  const parsed = headerSchema.safeParse(parseJson(decodeBase64url(header) ?? new Uint8Array()));
  const signature = decodeBase64url(encoded);
  if (!parsed.success || parsed.data.alg !== ALGORITHMS[type] || payload !== '' || !signature || more.length)
    return false;
  const input = Buffer.concat([Buffer.from(`${header}.`), digest]);
  if (parsed.data.alg === 'EdDSA')
    return key.asymmetricKeyType === 'ed25519' && verify(null, input, key, signature);
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) return false;
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return verify('sha256', input, { key, ...pss }, signature);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function contentOf({ name, born, last }: Divoc): Content {
  const { dose, doses, on, vaccine } = last;
  return {
    facts: { dose_count: Math.min(dose, MAX_DOSES), vaccine, last_dose_on: on },
    certificate: {
      name: maskName(name),
      ...maskYear(born),
      dose,
      doses,
      on,
      kind: 'vaccination',
    },
  };
}
