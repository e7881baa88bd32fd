import { z } from 'zod';
import { type Divoc, divocOf } from './divoc-claims.js';
import type { CodeReading } from './evidence.js';
import { sha256 } from './host/hash.js';
import { isEd25519, isRsaPss, type KeyObject } from './host/keys.js';
import { canonicalOf, isModest } from './json-ld/canonical.js';
import { hasKnownContexts } from './json-ld/contexts.js';
import { decodeBase64url, parseJson } from './jws.js';
import { maskBirth, maskName } from './mask.js';
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
type Proof = z.output<typeof proofSchema>;

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
  const parsed = credentialSchema.safeParse(parseJson(file));
  const structure = parsed.success && isModest(parsed.data);
  const opened = { encoding: true, compression: true, structure };
  if (!parsed.success || !structure) return conclude(FORMAT, text, { findings: opened });
  const { proof, ...document } = parsed.data;

  const { verificationMethod } = proof;
  const jws = parseDetached(proof);
  // Nothing is worked out for those who are not trusted anyway, nor over a signature that is none of theirs by its form.
  const able = signedBy(trust, verificationMethod, FORMAT, (key) => jws !== null && fits(jws, key));
  if (able.signature === 'unknown_key')
    return conclude(FORMAT, text, { ...able, findings: { ...opened, ...able.findings } });
  const contexts = hasKnownContexts(document);
  const checks = { ...opened, trust: true, contexts };
  if (!jws || !able.signer || !contexts)
    return conclude(FORMAT, text, { signature: 'invalid', findings: checks });

  const signed = await signedPart(proof, document);
  if (!signed)
    return conclude(FORMAT, text, { signature: 'invalid', findings: { ...checks, structure: false } });
  const { signer, signature } = signedBy(
    trust,
    verificationMethod,
    FORMAT,
    (key) => fits(jws, key) && isSigned(jws, signed.digest, key),
  );
  if (!signer) return conclude(FORMAT, text, { signature, findings: checks });
  const claims = divocOf(signed.nodes);
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
    claims && (() => contentOf(claims, at)),
    trust.policy,
  );
}

function archiveOf(text: string): Buffer | null {
  if (text.length > MAX_CHARS) return null;
  if (!text.startsWith('B64:')) return /^[\0-\xff]*$/.test(text) ? Buffer.from(text, 'latin1') : null;
  const base64 = text.slice('B64:'.length);
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, 'base64') : null;
}

/** What a credential's signature is over, and what its document says; `null` where it cannot be worked out. */
async function signedPart({ jws: _, ...options }: Proof, document: Record<string, unknown>) {
  const form = await canonicalOf({ ...options, '@context': 'https://w3id.org/security/v2' });
  const said = form && (await canonicalOf(document));
  return said && { digest: Buffer.concat([sha256(form.quads), sha256(said.quads)]), nodes: said.nodes };
}

/** A signature that stands apart from what is signed. */
interface Detached {
  header: string;
  alg: 'EdDSA' | 'PS256';
  signature: Uint8Array;
}

function parseDetached({ type, jws }: Proof): Detached | null {
  const [header = '', payload, encoded = '', ...more] = jws.split('.');
  const parsed = headerSchema.safeParse(parseJson(decodeBase64url(header) ?? new Uint8Array()));
  const signature = decodeBase64url(encoded);
  if (!parsed.success || parsed.data.alg !== ALGORITHMS[type] || payload !== '' || !signature || more.length)
    return null;
  return { header, alg: parsed.data.alg, signature };
}

/** Whether the signature may be the key's, by its kind and its length. */
function fits(
  { alg, signature }: Detached,
  { asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject,
) {
  if (alg === 'EdDSA') return type === 'ed25519' && signature.length === 64;
  const bits = details?.modulusLength ?? 0;
  return type === 'rsa' && bits >= 2048 && signature.length === Math.ceil(bits / 8);
}

function isSigned({ header, alg, signature }: Detached, digest: Buffer, key: KeyObject): boolean {
  const input = Buffer.concat([Buffer.from(`${header}.`), digest]);
  return alg === 'EdDSA' ? isEd25519(input, signature, key) : isRsaPss(input, signature, key);
}

function contentOf({ name, born, last }: Divoc, at: number): Content {
  const { dose, doses, on, vaccine } = last;
  return {
    facts: { dose_count: Math.min(dose, MAX_DOSES), vaccine, last_dose_on: on },
    certificate: {
      name: maskName(name),
      ...maskBirth(born, at),
      dose,
      doses,
      on,
      kind: 'vaccination',
    },
  };
}
