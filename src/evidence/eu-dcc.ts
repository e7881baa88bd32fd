import { verifySign1 } from './cose.js';
import { type EuDcc, euDccSchema } from './eu-dcc-schema.js';
import type { CodeReading } from './evidence.js';
import { type Envelope, openEnvelope } from './hcert.js';
import { maskName } from './mask.js';
import { outcomeOf } from './outcome.js';
import type { Signer, TrustList } from './trust.js';
import { vaccineOf } from './vaccines.js';

/**
 * Extended key usages that limit a signer to kinds of certificate (hcert-spec 1.0.5, section 5.2; the longer form is
 * that of the first signers). A signer with none of them signs all kinds.
 */
const USAGES = { test: 1, vaccination: 2, recovery: 3 } as const;
const USAGE = /^1\.3\.6\.1\.4\.1\.(?:0\.)?1847\.2021\.1\.([123])$/;

/** The fact `dose_count` goes no further. */
const MAX_DOSES = 5;

/**
 * Reads an `HC1:` text: an EU Digital COVID Certificate, checked against the trust list at an instant (ms).
 * A WHO certificate in the same wrapping is recognised, not verified.
 */
export function readEuDcc(text: string, trust: TrustList, at: number): CodeReading {
  const envelope = openEnvelope(text);
  if ('broken' in envelope) return conclude({ ...blank(text), findings: { [envelope.broken]: false } });
  if (isWhoDdcc(envelope)) return { ...blank(text), format: 'who_ddcc', outcome: 'recognised' };
  if (!envelope.certificate) return conclude({ ...blank(text), findings: { structure: false } });
  const parsed = euDccSchema.safeParse(plain(envelope.certificate));
  const dcc = parsed.success ? parsed.data : null;

  const known = envelope.sign1.keyId ? trust.find(envelope.sign1.keyId) : [];
  const signer = known.find(({ key }) => verifySign1(envelope.sign1, key));
  const inTime = isWithin(at, envelope.issued, envelope.expires);
  const reading: CodeReading = {
    ...blank(text),
    signature: signer ? 'valid' : known.length ? 'invalid' : 'unknown_key',
    issuer: signer ? (signer.issuer ?? envelope.issuer) : null,
    expired: !inTime,
    findings: {
      encoding: true,
      compression: true,
      structure: true,
      schema: dcc !== null,
      trust: known.length > 0,
      validity: inTime,
      ...(signer && {
        key_usage: maySign(signer, kindsOf(envelope)),
        signer_validity: !signer.withdrawn && isWithin(at, signer.validFrom, signer.validUntil),
      }),
    },
  };
  const concluded = conclude(reading);
  const genuine = concluded.outcome === 'verified' || concluded.outcome === 'expired';
  return genuine && dcc ? { ...concluded, ...contentOf(dcc) } : concluded;
}

function blank(qr: string): CodeReading {
  return {
    outcome: 'invalid',
    format: 'eu_dcc',
    issuer: null,
    signature: 'none',
    expired: null,
    findings: {},
    facts: {},
    certificate: null,
    qr,
  };
}

function conclude(reading: CodeReading): CodeReading {
  return { ...reading, outcome: outcomeOf(reading) };
}

/** The WHO's claims are fields by name (DDCC:VS core data set), where the EU has one numbered claim. */
function isWhoDdcc({ claims }: Envelope): boolean {
  return !claims.has(-260) && ['name', 'vaccine', 'hcid', 'test'].some((field) => claims.has(field));
}

/** The kinds the certificate has entries of, whether it keeps to the schema or not. */
function kindsOf({ certificate }: Envelope): (keyof typeof USAGES)[] {
  const has = (field: string) => {
    const entries = certificate?.get(field);
    return Array.isArray(entries) && entries.length > 0;
  };
  return (['vaccination', 'test', 'recovery'] as const).filter((kind) => has(kind[0]!));
}

function maySign({ usages }: Signer, kinds: (keyof typeof USAGES)[]): boolean {
  const allowed = (usages ?? []).map((usage) => Number(USAGE.exec(usage)?.[1])).filter(Boolean);
  return allowed.length === 0 || kinds.every((kind) => allowed.includes(USAGES[kind]));
}

function isWithin(at: number, from: number | null, until: number | null): boolean {
  return (from === null || from <= at) && (until === null || at <= until);
}

function contentOf({ name, ...dcc }: EuDcc): Pick<CodeReading, 'facts' | 'certificate'> {
  const masked = maskName(name.gn || name.gnt || '', name.fn || name.fnt);
  if (dcc.kind === 'vaccination') {
    const { dn, sd, dt, mp } = dcc.entry;
    return {
      facts: { dose_count: Math.min(dn, MAX_DOSES), vaccine: vaccineOf(mp), last_dose_on: dt },
      certificate: { name: masked, dose: dn, doses: sd, on: dt, kind: dcc.kind },
    };
  }
  const on = dcc.kind === 'test' ? dcc.entry.sc.slice(0, 10) : dcc.entry.fr;
  return { facts: {}, certificate: { name: masked, dose: 0, doses: 0, on, kind: dcc.kind } };
}

/** Maps as plain objects, for the schema. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
}
