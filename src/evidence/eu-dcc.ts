import { type EuDcc, euDccSchema } from './eu-dcc-schema.js';
import type { CodeReading } from './evidence.js';
import { checkEnvelope, type Envelope, type Kind, openEnvelope, plain } from './hcert.js';
import { maskName } from './mask.js';
import { type Content, conclude, MAX_DOSES } from './reading.js';
import type { TrustList } from './trust.js';
import { vaccineOf } from './vaccines.js';
import { isWhoDdcc, readWhoDdcc } from './who-ddcc.js';

const FORMAT = 'eu_dcc';

/**
 * Reads an `HC1:` text: an EU Digital COVID Certificate, or a WHO certificate in the same wrapping, checked against the
 * trust list at an instant (ms).
 */
export function readEuDcc(text: string, trust: TrustList, at: number): CodeReading {
  const envelope = openEnvelope(text);
  if ('broken' in envelope) return conclude(FORMAT, text, { findings: { [envelope.broken]: false } });
  if (isWhoDdcc(envelope)) return readWhoDdcc(text, envelope, trust, at);
  if (!envelope.certificate) return conclude(FORMAT, text, { findings: { structure: false } });
  const parsed = euDccSchema.safeParse(plain(envelope.certificate));
  const dcc = parsed.success ? parsed.data : null;
  const checked = checkEnvelope(envelope, kindsOf(envelope), trust, at);
  const findings = { ...checked.findings, schema: dcc !== null };
  return conclude(FORMAT, text, { ...checked, findings }, dcc && (() => contentOf(dcc)));
}

/** The kinds the certificate has entries of, whether it keeps to the schema or not. */
function kindsOf({ certificate }: Envelope): Kind[] {
  const has = (field: string) => {
    const entries = certificate?.get(field);
    return Array.isArray(entries) && entries.length > 0;
  };
  return (['vaccination', 'test', 'recovery'] as const).filter((kind) => has(kind[0]!));
}

function contentOf({ name, ...dcc }: EuDcc): Content {
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
