import { readEuDcc } from './eu-dcc.js';
import type { CodeFormat, CodeReading } from './evidence.js';
import { recognise } from './recognise.js';
import { readSmartHealthCard } from './smart-health-card.js';
import type { TrustList } from './trust.js';
import { readVdsNc } from './vds-nc.js';

/** Reads the text of one code: checks it against the trust list at an instant (ms). Never throws, whatever the text. */
export type CodeReader = (text: string, trust: TrustList, at: number) => CodeReading;

/** The formats that are verified; a format is one reader in one file. */
const READERS: Partial<Record<CodeFormat, CodeReader>> = {
  eu_dcc: readEuDcc,
  smart_health_card: readSmartHealthCard,
  icao_vds_nc: readVdsNc,
};

/** Proofs about a person whose signature is not checked (yet, or because there is none). */
const PROOFS: ReadonlySet<CodeFormat> = new Set(['icao_vds_nc', 'divoc', 'pedulilindungi']);

/** What one QR text is and, where it is a certificate of a format that can be checked, whether it is genuine. */
export const readCode: CodeReader = (text, trust, at) => {
  const format = recognise(text);
  return (
    READERS[format]?.(text, trust, at) ?? {
      outcome: PROOFS.has(format) ? 'recognised' : 'not_certificate',
      format,
      issuer: null,
      signature: 'none',
      expired: null,
      findings: {},
      facts: {},
      certificate: null,
      qr: text,
    }
  );
};
