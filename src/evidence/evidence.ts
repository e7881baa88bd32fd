import type { Day } from '../calendar.js';

/** What the reading of a photograph can come to, the best first. */
export const EVIDENCE_OUTCOMES = [
  'verified',
  'recognised',
  'expired',
  'untrusted',
  'invalid',
  'not_certificate',
  'unreadable',
] as const;
export type EvidenceOutcome = (typeof EVIDENCE_OUTCOMES)[number];

/** The one thing that is told of a certificate: what is wrong with it, or that nothing is; `outcome.ts` has the rule. */
export const FINDINGS = [
  // one code of a card in several, and such codes as do not belong together
  'part',
  'parts_apart',
  // it cannot be opened: broken, or read in part
  'damaged',
  'unknown_context',
  'unknown_signer',
  // its signer is known, for other formats
  'signer_format',
  'forged',
  'not_registered',
  'revoked',
  'key_usage',
  'schema',
  'future_event',
  'issued_later',
  // its signer is not in office
  'signer_revoked',
  'signer_terminated',
  'signer_out_of_time',
  'not_yet_valid',
  'expired',
  // it names no end, and is older than such a one may be
  'past_bound',
  // genuine, and nothing in it is a vaccination against COVID-19
  'no_vaccination',
  'signer_ended',
  'registered',
  'genuine',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** What a code is: certificate formats first, then what people send by mistake. */
export type CodeFormat =
  | 'eu_dcc'
  | 'who_ddcc'
  | 'smart_health_card'
  | 'icao_vds_nc'
  | 'divoc'
  | 'pedulilindungi'
  | 'certificate_link'
  | 'venue'
  | 'qris'
  | 'whatsapp'
  | 'url'
  | 'vcard'
  | 'wifi'
  | 'text';

/** One QR code of a picture and what was found about it. */
export interface CodeReading {
  outcome: EvidenceOutcome;
  /** What is told of a certificate, its one reason for the outcome; `null` where none was checked. */
  finding: Finding | null;
  format: CodeFormat | null;
  /** Who signed, as the trust list names it (a country code for the EU DCC), or `null`. */
  issuer: string | null;
  signature: 'valid' | 'invalid' | 'unknown_key' | 'none';
  expired: boolean | null;
  /**
   * The separate checks by name, `true` when passed, absent where a check was not reached or the format has none:
   * `encoding`, `compression`, `structure`, `contexts` (DIVOC), `schema`, `trust` (the signer is known), `key_usage`
   * (it may sign this kind), `validity` (the certificate is in time), `signer_validity` (its signer is), `revocation`
   * (not taken back), `registry` (the registry knows it); `complete` is false for one part of a card in several codes.
   */
  findings: Record<string, boolean>;
  /** Facts by the names of policy/facts. Empty unless a certificate was read. */
  facts: {
    dose_count?: number;
    vaccine?: string;
    last_dose_on?: Day;
    /** When a test that found nothing was taken. */
    negative_test_on?: Day;
    /** From when its holder counts as recovered. */
    recovered_on?: Day;
  };
  /** For the person's eyes only, already masked (`B*** S***`); `null` where nothing was read. */
  certificate: {
    name: string;
    /** The year of birth, masked (`**88`), where the certificate says it. */
    born?: string;
    /** By that it is a child's, who is not twelve yet. */
    child?: true;
    dose: number;
    /** How many make the series, 0 where the certificate does not say. */
    doses: number;
    on: Day;
    kind: 'vaccination' | 'test' | 'recovery';
  } | null;
  qr: string | null;
}

/** What was read from one photograph: its best code, all codes, and why one could not be read. */
export interface Evidence extends CodeReading {
  codes: CodeReading[];
  /**
   * Why an `unreadable` file is one. `no_code`: a fine picture without a code. Of a code that was seen, `blurred`,
   * `too_small` (pixels), `glare` (a reflection over it), `cut_off` (it runs off the picture), `incomplete` (its text is
   * in several codes, not all of them there). Of the file, `not_image`, `too_large`, `pdf` (damaged or locked), `many_pages` (of
   * which not all were looked at, and none of those that were has a code). `busy`:
   * too many others wait; `gone`: it was deleted before it was read; `given_up`, after some tries that each ended with
   * `null`: reading it was broken off. Beside codes that
   * were read, why another one was not, `null` where there is no other.
   */
  reason:
    | 'no_code'
    | 'blurred'
    | 'too_small'
    | 'glare'
    | 'cut_off'
    | 'incomplete'
    | 'not_image'
    | 'too_large'
    | 'pdf'
    | 'many_pages'
    | 'busy'
    | 'gone'
    | 'given_up'
    | null;
  /** How long reading took. */
  ms: number;
}

/** The finding of an outcome where nothing more is known: what earlier versions kept, examples in short. */
export function plainFinding(outcome: EvidenceOutcome): Finding | null {
  const plain: Partial<Record<EvidenceOutcome, Finding>> = {
    verified: 'genuine',
    expired: 'expired',
    untrusted: 'unknown_signer',
    invalid: 'forged',
  };
  return plain[outcome] ?? null;
}

/** A reading that says no more than what a code is. */
export function bareReading({
  outcome,
  format,
  qr,
}: Pick<CodeReading, 'outcome' | 'format' | 'qr'>): CodeReading {
  return {
    outcome,
    finding: null,
    format,
    issuer: null,
    signature: 'none',
    expired: null,
    findings: {},
    facts: {},
    certificate: null,
    qr,
  };
}

/** The evidence of a photograph that gave none. */
export function noEvidence(reason: Evidence['reason'], ms = 0): Evidence {
  return { ...bareReading({ outcome: 'unreadable', format: null, qr: null }), codes: [], reason, ms };
}
