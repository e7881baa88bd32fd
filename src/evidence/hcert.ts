import type { Day } from '../calendar.js';
import { decodeBase45 } from './base45.js';
import { decodeCbor } from './cbor.js';
import { parseSign1, type Sign1, verifySign1 } from './cose.js';
import type { CodeReading } from './evidence.js';
import { inflate } from './host/inflate.js';
import type { Judged } from './outcome.js';
import { signedBy } from './signature.js';
import { checkTimes, type Term } from './timing.js';
import type { Signer, TrustList } from './trust.js';

/** A QR code holds less than 3 KB; what unpacks to more than this is a bomb. */
const MAX_UNPACKED = 64 * 1024;

/** Claims of a CBOR Web Token (RFC 8392; hcert is that of the EU's specification, 2.6.4). */
const CWT = { issuer: 1, expires: 4, begins: 5, issued: 6, hcert: -260 } as const;

/** What an `HC1:` text holds, unpacked but not yet believed. */
export interface Envelope {
  sign1: Sign1;
  /** The claims by label. */
  claims: Map<unknown, unknown>;
  /** The health claim, whose members are certificates. */
  health: Map<unknown, unknown> | null;
  issuer: string | null;
  /** Instants (ms), `null` where the claim is absent. */
  issued: number | null;
  begins: number | null;
  expires: number | null;
  /** The EU's certificate of the health claim, or `null`. */
  certificate: Map<unknown, unknown> | null;
}

/** The layers of an `HC1:` text from the outside in, as findings. */
export type Layer = 'encoding' | 'compression' | 'structure';

/**
 * Unpacks an `HC1:` text (base45, zlib, COSE_Sign1, CWT; EU hcert-spec 1.0.5, section 4).
 * Gives the first layer that is broken where one is.
 */
export function openEnvelope(text: string): Envelope | { broken: Layer } {
  const packed = decodeBase45(text.slice('HC1:'.length));
  if (!packed) return { broken: 'encoding' };
  const bytes = inflate(packed, MAX_UNPACKED);
  if (!bytes) return { broken: 'compression' };
  const sign1 = parseSign1(bytes);
  const claims = sign1 && decodeCbor(sign1.payload);
  if (!(claims instanceof Map)) return { broken: 'structure' };
  const issuer = claims.get(CWT.issuer);
  const hcert = claims.get(CWT.hcert);
  const health = hcert instanceof Map ? hcert : null;
  const certificate = health?.get(1);
  return {
    sign1: sign1!,
    claims,
    health,
    issuer: typeof issuer === 'string' ? issuer : null,
    issued: instantOf(claims.get(CWT.issued)),
    begins: instantOf(claims.get(CWT.begins)),
    expires: instantOf(claims.get(CWT.expires)),
    certificate: certificate instanceof Map ? certificate : null,
  };
}

/**
 * Extended key usages that limit a signer to kinds of certificate (hcert-spec 1.0.5, section 5.2; the longer form is
 * that of the first signers). A signer with none of them signs all kinds.
 */
const USAGES = { test: 1, vaccination: 2, recovery: 3 } as const;
const USAGE = /^1\.3\.6\.1\.4\.1\.(?:0\.)?1847\.2021\.1\.([123])$/;

/** A kind of certificate, as signers are limited to kinds. */
export type Kind = keyof typeof USAGES;

/** What the content of an envelope adds to its claims: of two beginnings the later counts, of two ends the earlier. */
interface Claimed extends Partial<Pick<Term, 'begins' | 'ends'>> {
  format: 'eu_dcc' | 'who_ddcc';
  kinds: readonly Kind[];
  /** The days of what it certifies. */
  events: readonly Day[];
}

/** Who signed an envelope, whether they may sign its kinds, and whether it was in time at an instant (ms). */
export function checkEnvelope(
  { sign1, issuer, ...own }: Envelope,
  { format, kinds, events, begins = null, ends = null }: Claimed,
  trust: TrustList,
  at: number,
): Judged & Pick<CodeReading, 'issuer' | 'expired'> {
  const { signer, signature, findings } = signedBy(trust, sign1.keyId, format, (key) =>
    verifySign1(sign1, key),
  );
  const term = {
    issued: own.issued,
    begins: firstOf([own.begins, begins], (a, b) => b - a),
    ends: firstOf([own.expires, ends], (a, b) => a - b),
    events,
  };
  const times = checkTimes(format, term, signer ? [signer] : [], trust, at);
  return {
    ...times,
    signature,
    issuer: signer ? (signer.issuer ?? issuer) : null,
    findings: {
      encoding: true,
      compression: true,
      structure: true,
      ...findings,
      ...(signer && { key_usage: maySign(signer, kinds) }),
      ...times.findings,
    },
  };
}

/** The first in an order of the instants that are named, or `null`. */
function firstOf(instants: (number | null)[], order: (a: number, b: number) => number): number | null {
  return instants.filter((instant) => instant !== null).toSorted(order)[0] ?? null;
}

function maySign({ usages }: Signer, kinds: readonly Kind[]): boolean {
  const allowed = (usages ?? []).map((usage) => Number(USAGE.exec(usage)?.[1])).filter(Boolean);
  return allowed.length === 0 || kinds.every((kind) => allowed.includes(USAGES[kind]));
}

/** Maps as plain objects, for a schema. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
}

/** A NumericDate in seconds, which some issuers write as a float, as an instant in ms. */
function instantOf(claim: unknown): number | null {
  return typeof claim === 'number' && Number.isFinite(claim) ? claim * 1000 : null;
}
