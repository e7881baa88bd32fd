import type { CodeFormat, CodeReading } from './evidence.js';
import { outcomeOf } from './outcome.js';

/** What a certificate says, masked. */
export type Content = Pick<CodeReading, 'facts' | 'certificate'>;

/** The fact `dose_count` goes no further. */
export const MAX_DOSES = 5;

/** What of a reading its checks make. */
type Checked = Partial<Pick<CodeReading, 'issuer' | 'signature' | 'expired'>> & Pick<CodeReading, 'findings'>;

/**
 * The reading of a certificate from its checks: the outcome by the one rule, and its content only where it is genuine
 * (`verified` or `expired`).
 */
export function conclude(
  format: CodeFormat,
  qr: string,
  { issuer = null, signature = 'none', expired = null, findings }: Checked,
  content: (() => Content) | null = null,
): CodeReading {
  const outcome = outcomeOf({ signature, findings });
  const genuine = outcome === 'verified' || outcome === 'expired';
  return {
    outcome,
    format,
    issuer,
    signature,
    expired,
    findings,
    ...(genuine && content ? content() : { facts: {}, certificate: null }),
    qr,
  };
}

/** Whether an instant lies between two others, of which either may be open (`null`). */
export function isWithin(at: number, from: number | null, until: number | null): boolean {
  return (from === null || from <= at) && (until === null || at <= until);
}
