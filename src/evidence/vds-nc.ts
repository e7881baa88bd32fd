import { z } from 'zod';
import type { Day } from '../calendar.js';
import { canonicalJson } from './canonical-json.js';
import type { CodeReading } from './evidence.js';
import { isEcdsa } from './host/keys.js';
import { decodeBase64url } from './jws.js';
import { maskBirth, maskName } from './mask.js';
import { type Content, conclude, MAX_DOSES } from './reading.js';
import { authorityOf, officesOf, type SealSigner, sealSignerOf } from './seal-signer.js';
import { checkTimes } from './timing.js';
import type { TrustList } from './trust.js';
import { vaccineOf } from './vaccines.js';
import { type VdsNc, vdsNcSchema } from './vds-nc-schema.js';

const FORMAT = 'icao_vds_nc';

/** More characters than a QR code holds, and few enough that nesting cannot exhaust the stack. */
const MAX_CHARS = 8192;

const HASHES = { ES256: 'sha256', ES384: 'sha384', ES512: 'sha512' } as const;

/** Padding is against the rules, but says nothing else. */
const bytes = z
  .string()
  .min(1)
  .transform((text, context) => {
    const decoded = decodeBase64url(text.replace(/=+$/, ''));
    if (!decoded) context.addIssue({ code: 'custom', message: 'not base64url' });
    return decoded ?? z.NEVER;
  });

const envelopeSchema = z.object({
  data: z.record(z.string(), z.unknown()),
  sig: z.object({ alg: z.enum(['ES256', 'ES384', 'ES512']), cer: bytes, sigvl: bytes }),
});

type Signature = z.output<typeof envelopeSchema>['sig'];

/**
 * Reads an ICAO VDS-NC, checked against the trust list at an instant (ms). The certificate that comes along proves
 * nothing until an authority of the list has signed it (TR VDS-NC 1.1, section 6).
 */
export function readVdsNc(text: string, trust: TrustList, at: number): CodeReading {
  const envelope = envelopeSchema.safeParse(parseJson(text));
  const by = envelope.success ? sealSignerOf(envelope.data.sig.cer, trust) : null;
  if (!envelope.success || !by) return conclude(FORMAT, text, { findings: { structure: false } });
  const { data, sig } = envelope.data;
  const parsed = vdsNcSchema.safeParse(data);
  const proof = parsed.success ? parsed.data : null;

  const matches = isSigned(canonicalJson(data), sig, by);
  const authority = matches ? authorityOf(by, at) : undefined;
  // A proof of this format names no time of its own.
  const term = { issued: null, ends: null, events: proof ? eventsOf(proof) : [] };
  const times = checkTimes(FORMAT, term, authority ? officesOf(by, authority) : [], trust, at);
  return conclude(
    FORMAT,
    text,
    {
      ...times,
      issuer: authority?.issuer ?? null,
      signature: !matches ? 'invalid' : authority ? 'valid' : 'unknown_key',
      findings: {
        structure: true,
        schema: proof !== null,
        ...(matches && { trust: authority !== undefined }),
        ...(authority && { key_usage: by.maySign }),
        ...times.findings,
      },
    },
    proof && (() => contentOf(proof, at)),
    trust.policy,
  );
}

function parseJson(text: string): unknown {
  try {
    return text.length <= MAX_CHARS ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function isSigned(signed: string, { alg, sigvl }: Signature, { key }: SealSigner): boolean {
  return key !== null && isEcdsa(HASHES[alg], Buffer.from(signed), sigvl, key);
}

function eventsOf(proof: VdsNc): Day[] {
  return proof.kind === 'test' ? [proof.dat.sc] : proof.ve.flatMap(({ vd }) => vd.map(({ dvc }) => dvc));
}

/** COVID-19 in ICD-11; where a vaccination names no disease, it is against that. */
const COVID_19 = /^RA01\b/;

function contentOf(proof: VdsNc, at: number): Content {
  const [primary, secondary = ''] = proof.pid.n.split(/ {2,}/);
  const person = { name: maskName(secondary, primary), ...maskBirth(proof.pid.dob, at) };
  if (proof.kind === 'test')
    return {
      facts: /^(negative|normal)$/i.test(proof.tr.r) ? { negative_test_on: proof.dat.sc } : {},
      certificate: { ...person, dose: 0, doses: 0, on: proof.dat.sc, kind: 'test' },
    };
  const doses = proof.ve
    .filter(({ dis }) => !dis || COVID_19.test(dis))
    .flatMap(({ des, nam, vd }) =>
      vd.map(({ dvc: on, seq }) => ({ on, seq, vaccine: vaccineFrom(nam, des) })),
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const last = doses.at(-1);
  if (!last) return { facts: {}, certificate: null };
  // Some list only the last doses: the number in the series counts those before.
  const count = Math.max(doses.length, ...doses.map(({ seq }) => seq));
  return {
    facts: { dose_count: Math.min(count, MAX_DOSES), vaccine: last.vaccine, last_dose_on: last.on },
    certificate: { ...person, dose: count, doses: 0, on: last.on, kind: 'vaccination' },
  };
}

/** The brand's name says which; the code is mostly that of all COVID-19 vaccines. */
function vaccineFrom(brand: string, code: string): string {
  const named = vaccineOf(brand);
  return named === 'other' ? vaccineOf(code) : named;
}
