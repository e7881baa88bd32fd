import { readDivoc } from './divoc.js';
import { readEuDcc } from './eu-dcc.js';
import { bareReading, type CodeFormat, type CodeReading } from './evidence.js';
import { recognise } from './recognise.js';
import type { Registry } from './registry.js';
import { readSmartHealthCard } from './smart-health-card.js';
import type { TrustList } from './trust.js';
import { readVdsNc } from './vds-nc.js';

/** Reads the text of one code: checks it against the trust list at an instant (ms). Never throws, whatever the text. */
export type CodeReader = (text: string, trust: TrustList, at: number) => CodeReading;

/** The formats that are verified by calculation alone; a format is one reader in one file. */
const READERS: Partial<Record<CodeFormat, CodeReader>> = {
  eu_dcc: readEuDcc,
  smart_health_card: readSmartHealthCard,
  icao_vds_nc: readVdsNc,
};

/** Proofs about a person, or the way to one. */
const PROOFS: ReadonlySet<CodeFormat> = new Set(['divoc', 'pedulilindungi', 'certificate_link']);

/** Whom codes are trusted from, and who is asked about those that nobody signed. */
export interface Checks {
  trust: TrustList;
  registry?: Registry;
}

/**
 * What one QR text is and, where it is a certificate that can be checked, whether it is genuine at an instant (ms).
 * Never rejects, whatever the text.
 */
export async function checkCode(text: string, { trust, registry }: Checks, at: number): Promise<CodeReading> {
  const format = recognise(text, trust.policy.certificate_links);
  if (format === 'divoc') return readDivoc(text, trust, at);
  const reading = readCode(text, trust, at);
  return format === 'pedulilindungi' && registry ? registry.check(reading) : reading;
}

/** The same by calculation alone: what has to be waited for (DIVOC, the registry) is recognised and no more. */
export const readCode: CodeReader = (text, trust, at) => {
  const format = recognise(text, trust.policy.certificate_links);
  const outcome = PROOFS.has(format) ? 'recognised' : 'not_certificate';
  return READERS[format]?.(text, trust, at) ?? bareReading({ outcome, format, qr: text });
};
