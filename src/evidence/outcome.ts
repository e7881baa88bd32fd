import { type CodeReading, EVIDENCE_OUTCOMES, type EvidenceOutcome, type Finding } from './evidence.js';
import { DEFAULT_POLICY, type EvidencePolicy } from './policy.js';
import type { Standing } from './standing.js';
import type { Timing } from './timing.js';

/** What a certificate counts as with a finding; with one of its signer's, as the policy says. */
const OUTCOME_OF = {
  part: 'recognised',
  parts_apart: 'recognised',
  damaged: 'invalid',
  unknown_context: 'invalid',
  unknown_signer: 'untrusted',
  signer_format: 'untrusted',
  forged: 'invalid',
  not_registered: 'invalid',
  revoked: 'invalid',
  key_usage: 'invalid',
  schema: 'invalid',
  future_event: 'invalid',
  issued_later: 'invalid',
  not_yet_valid: 'expired',
  expired: 'expired',
  past_bound: 'expired',
  no_vaccination: 'verified',
  registered: 'verified',
  genuine: 'verified',
} as const satisfies Partial<Record<Finding, EvidenceOutcome>>;

/** What is known of a certificate when it is judged. */
export interface Judged extends Pick<CodeReading, 'signature' | 'findings'> {
  timing?: Timing | null;
  standing?: Standing | null;
}

/** What a certificate counts as, and why. */
export interface Judgement {
  finding: Finding;
  outcome: EvidenceOutcome;
}

/**
 * Judges a certificate. What is broken, forged, taken back or says what cannot be is `invalid`; what nobody signed who is
 * trusted for it, `untrusted`; genuine but outside its own time, `expired`; else `verified`. One without a signature counts
 * as the registry says; a part of a card proves nothing. A signer that is not in office counts as the policy says.
 */
export function judge(judged: Judged, policy: EvidencePolicy = DEFAULT_POLICY): Judgement {
  const fault = faultOf(judged);
  if (fault) return judgementOf(fault);
  const { signature, findings, standing } = judged;
  const timing = judged.timing ?? (findings.validity === false ? 'expired' : 'in_time');
  const found: Judgement[] = [];
  if (standing && standing !== 'current')
    found.push({ finding: `signer_${standing}`, outcome: policy.signers[standing] });
  if (timing !== 'in_time') found.push(judgementOf(timing));
  return (
    found.toSorted((a, b) => rankOf(b) - rankOf(a))[0] ??
    judgementOf(signature === 'none' ? 'registered' : 'genuine')
  );
}

/** What a certificate counts as; see `judge`. */
export function outcomeOf(judged: Judged, policy?: EvidencePolicy): EvidenceOutcome {
  return judge(judged, policy).outcome;
}

/** Why a certificate proves nothing at any time: the first of these rules that holds. */
function faultOf({ signature, findings, timing }: Judged): keyof typeof OUTCOME_OF | null {
  const fails = (name: string) => findings[name] === false;
  if (fails('complete')) return 'part';
  if (['encoding', 'compression', 'structure'].some(fails)) return 'damaged';
  if (fails('contexts')) return 'unknown_context';
  if (signature === 'unknown_key') return fails('key_format') ? 'signer_format' : 'unknown_signer';
  if (signature === 'invalid') return 'forged';
  if (fails('registry')) return 'not_registered';
  if (fails('revocation')) return 'revoked';
  if (signature === 'none' && !findings.registry) return 'damaged';
  if (fails('key_usage')) return 'key_usage';
  if (fails('schema')) return 'schema';
  if (fails('happened')) return 'future_event';
  return timing === 'issued_later' ? timing : null;
}

function judgementOf(finding: keyof typeof OUTCOME_OF): Judgement {
  return { finding, outcome: OUTCOME_OF[finding] };
}

/** The code of a picture, which may show several, that says most for its owner; `undefined` where there is none. */
export function bestOf(codes: CodeReading[]): CodeReading | undefined {
  return codes.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

function rankOf({ outcome }: { outcome: EvidenceOutcome }): number {
  return EVIDENCE_OUTCOMES.indexOf(outcome);
}
