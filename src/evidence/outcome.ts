import type { CodeReading, EvidenceOutcome } from './evidence.js';

/** Findings that a genuine certificate never fails, whatever its date and signer. */
const GENUINE = ['encoding', 'compression', 'structure', 'schema', 'key_usage'];

/**
 * What a certificate counts as: broken or forged is `invalid`; unsigned by anyone known is `untrusted`; genuine but
 * outside its own time is `expired`; else `verified`. A signer out of date (`signer_validity`) changes nothing here:
 * it is a finding for the policy.
 */
export function outcomeOf({
  signature,
  findings,
}: Pick<CodeReading, 'signature' | 'findings'>): EvidenceOutcome {
  if (GENUINE.some((name) => findings[name] === false)) return 'invalid';
  if (signature === 'unknown_key') return 'untrusted';
  if (signature !== 'valid') return 'invalid';
  return findings.validity === false ? 'expired' : 'verified';
}

/** The best first; a picture may show several codes. */
const RANKS: EvidenceOutcome[] = [
  'verified',
  'recognised',
  'expired',
  'untrusted',
  'invalid',
  'not_certificate',
  'unreadable',
];

/** The code of a picture that says most for its owner, or `undefined` where there is none. */
export function bestOf(codes: CodeReading[]): CodeReading | undefined {
  return codes.toSorted((a, b) => RANKS.indexOf(a.outcome) - RANKS.indexOf(b.outcome))[0];
}
