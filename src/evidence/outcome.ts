import { type CodeReading, EVIDENCE_OUTCOMES, type EvidenceOutcome } from './evidence.js';

/** Findings that a genuine certificate never fails, whatever its date and signer. */
const GENUINE = ['encoding', 'compression', 'structure', 'schema', 'key_usage', 'revocation', 'registry'];

/**
 * What a certificate counts as: broken, forged or taken back by its issuer is `invalid`; unsigned by anyone known is
 * `untrusted`; genuine but outside its own time is `expired`; else `verified`. One without a signature counts as the
 * registry says; one part of a card in several codes is recognised and proves nothing. A signer out of date (`signer_validity`) changes nothing here: it is a finding for the policy.
 */
export function outcomeOf({
  signature,
  findings,
}: Pick<CodeReading, 'signature' | 'findings'>): EvidenceOutcome {
  if (findings.complete === false) return 'recognised';
  if (GENUINE.some((name) => findings[name] === false)) return 'invalid';
  if (signature === 'unknown_key') return 'untrusted';
  if (signature !== 'valid' && !(signature === 'none' && findings.registry)) return 'invalid';
  return findings.validity === false ? 'expired' : 'verified';
}

/** The code of a picture, which may show several, that says most for its owner; `undefined` where there is none. */
export function bestOf(codes: CodeReading[]): CodeReading | undefined {
  const rank = ({ outcome }: CodeReading) => EVIDENCE_OUTCOMES.indexOf(outcome);
  return codes.toSorted((a, b) => rank(a) - rank(b))[0];
}
