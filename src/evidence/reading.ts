import type { CodeFormat, CodeReading } from './evidence.js';
import { type Judged, judge } from './outcome.js';
import type { EvidencePolicy } from './policy.js';

/** What a certificate says, masked. */
export type Content = Pick<CodeReading, 'facts' | 'certificate'>;

/** The fact `dose_count` goes no further. */
export const MAX_DOSES = 5;

/** What of a reading its checks make. */
type Checked = Partial<Pick<CodeReading, 'issuer' | 'expired'> & Judged> & Pick<CodeReading, 'findings'>;

/**
 * The reading of a certificate from its checks: the outcome by the one rule and the policy, and its content only where it is
 * genuine (`verified` or `expired`).
 */
export function conclude(
  format: CodeFormat,
  qr: string,
  { issuer = null, signature = 'none', expired = null, findings, timing, standing }: Checked,
  content: (() => Content) | null = null,
  policy?: EvidencePolicy,
): CodeReading {
  const { finding, outcome } = judge({ signature, findings, timing, standing }, policy);
  const genuine = outcome === 'verified' || outcome === 'expired';
  const { facts, certificate } = (genuine && content?.()) || { facts: {}, certificate: null };
  const isVaccination = facts.dose_count !== undefined;
  return {
    outcome,
    finding: outcome === 'verified' && !isVaccination ? 'no_vaccination' : finding,
    format,
    issuer,
    signature,
    expired,
    findings,
    facts,
    certificate,
    qr,
  };
}
