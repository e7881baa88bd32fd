import type { Day } from '../calendar.js';
import { PS256 } from './cose.js';
import { type EuDcc, euDccSchema } from './eu-dcc-schema.js';
import type { CodeReading } from './evidence.js';
import { checkEnvelope, type Envelope, type Kind, openEnvelope, plain } from './hcert.js';
import { sha256 } from './host/hash.js';
import { maskBirth, maskName } from './mask.js';
import { type Content, conclude, MAX_DOSES } from './reading.js';
import type { TrustList } from './trust.js';
import { vaccineOf } from './vaccines.js';
import { ddccFieldsOf, readWhoDdcc } from './who-ddcc.js';

const FORMAT = 'eu_dcc';

/**
 * Reads an `HC1:` text: an EU Digital COVID Certificate, or a WHO certificate in the same wrapping, checked against the
 * trust list at an instant (ms).
 */
export function readEuDcc(text: string, trust: TrustList, at: number): CodeReading {
  const envelope = openEnvelope(text);
  if ('broken' in envelope) return conclude(FORMAT, text, { findings: { [envelope.broken]: false } });
  const ddcc = ddccFieldsOf(envelope);
  if (ddcc) return readWhoDdcc(text, envelope, ddcc, trust, at);
  const parsed = euDccSchema.safeParse(plain(envelope.certificate));
  const dcc = parsed.success ? parsed.data : null;
  const claimed = { format: FORMAT, kinds: kindsOf(envelope), events: dcc ? eventsOf(dcc) : [] } as const;
  const checked = checkEnvelope(envelope, claimed, trust, at);
  // what strangers wrap in this way may be something else
  if (!envelope.certificate && checked.signature !== 'unknown_key')
    return conclude(FORMAT, text, { findings: { structure: false } });
  const revoked = dcc && checked.signature === 'valid' ? isRevoked(envelope, dcc, trust) : null;
  const findings = {
    ...checked.findings,
    schema: dcc !== null,
    ...(revoked !== null && { revocation: !revoked }),
  };
  return conclude(FORMAT, text, { ...checked, findings }, dcc && (() => contentOf(dcc, at)), trust.policy);
}

/** The kinds the certificate has entries of, whether it keeps to the schema or not. */
function kindsOf({ certificate }: Envelope): Kind[] {
  const has = (field: string) => {
    const entries = certificate?.get(field);
    return Array.isArray(entries) && entries.length > 0;
  };
  return (['vaccination', 'test', 'recovery'] as const).filter((kind) => has(kind[0]!));
}

/**
 * Whether the certificate's issuer took it back, by a hash of its signature or of its number (EU revocation lists, types
 * SIGNATURE, UCI and COUNTRYCODEUCI); `null` where no list of this signer is here.
 */
function isRevoked({ sign1, issuer, issued }: Envelope, { entry }: EuDcc, trust: TrustList): boolean | null {
  const { keyId, algorithm, signature } = sign1;
  if (!keyId || !trust.hasRevocations(keyId)) return null;
  const signed = algorithm === PS256 ? signature : signature.subarray(0, signature.length / 2);
  const hashes = [signed, entry.ci, `${issuer ?? ''}${entry.ci}`].map((value) =>
    sha256(value).subarray(0, 16).toString('base64'),
  );
  return trust.isRevoked(keyId, hashes, issued ?? 0);
}

/** The day of the dose, of the test, or of the first positive one. */
function eventsOf(dcc: EuDcc): Day[] {
  if (dcc.kind === 'vaccination') return [dcc.entry.dt];
  return [dcc.kind === 'test' ? dcc.entry.sc.slice(0, 10) : dcc.entry.fr];
}

/** SNOMED CT for "not detected" (value set of test results). */
const NOT_DETECTED = '260415000';

function contentOf({ name, born, ...dcc }: EuDcc, at: number): Content {
  const person = { name: maskName(name.gn || name.gnt || '', name.fn || name.fnt), ...maskBirth(born, at) };
  if (dcc.kind === 'vaccination') {
    const { dn, sd, dt, mp } = dcc.entry;
    return {
      // Indonesia leaves the product empty.
      facts: { dose_count: Math.min(dn, MAX_DOSES), ...(mp && { vaccine: vaccineOf(mp) }), last_dose_on: dt },
      certificate: { ...person, dose: dn, doses: sd, on: dt, kind: dcc.kind },
    };
  }
  if (dcc.kind === 'test') {
    const on = dcc.entry.sc.slice(0, 10);
    const facts = dcc.entry.tr === NOT_DETECTED ? { negative_test_on: on } : {};
    return { facts, certificate: { ...person, dose: 0, doses: 0, on, kind: dcc.kind } };
  }
  const { fr, df } = dcc.entry;
  return {
    facts: { recovered_on: df },
    certificate: { ...person, dose: 0, doses: 0, on: fr, kind: dcc.kind },
  };
}
