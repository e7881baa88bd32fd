import type { Day } from '../calendar.js';
import type { CodeReading } from './evidence.js';
import type { EvidencePolicy } from './policy.js';
import { type Made, type Office, type Standing, standingOf } from './standing.js';
import type { TrustList } from './trust-list.js';

/** The dates of a certificate; instants in ms, `null` where it names none. */
export interface Term {
  issued: number | null;
  /** From when it holds, where that is another instant. */
  begins?: number | null;
  ends: number | null;
  /** The days of what it certifies. */
  events: readonly Day[];
}

/**
 * How a certificate stands to an instant. `issued_later`: its issue lies ahead, which no genuine one's does; `past_bound`:
 * it names no end, and is older than such a one may be.
 */
export type Timing = 'in_time' | 'issued_later' | 'not_yet_valid' | 'expired' | 'past_bound';

const MS_A_DAY = 86_400_000;
/** A day begins so long (ms) before it does in Greenwich where it begins first, UTC+14. */
const EARLIEST = 14 * 3_600_000;

/** Where an instant (ms) lies in a term; `days`: so long one counts that has no end, `undefined` for ever. */
export function timingOf(term: Term, days: number | undefined, at: number): Timing {
  const { issued, begins = null, ends } = term;
  if (issued !== null && issued > at) return 'issued_later';
  if (begins !== null && begins > at) return 'not_yet_valid';
  if (ends !== null) return at > ends ? 'expired' : 'in_time';
  if (days === undefined) return 'in_time';
  const { from } = madeOf(term, at);
  return from !== null && at <= from + days * MS_A_DAY ? 'in_time' : 'past_bound';
}

/** When a certificate was made that is there at an instant (ms): at its issue, or after the last thing that it certifies. */
export function madeOf({ issued, events }: Term, at: number): Made {
  if (issued !== null) return { from: issued, until: issued };
  const last = events.toSorted().at(-1);
  return { from: last === undefined ? null : Date.parse(last), until: at };
}

/** Whether all that is certified can have happened at an instant (ms): nowhere on earth is it a later day yet. */
export function hasHappened({ events }: Term, at: number): boolean {
  return events.every((day) => Date.parse(day) - EARLIEST <= at);
}

/** What time says of a certificate: its own, and that of those who stand behind it. */
export interface Timed extends Pick<CodeReading, 'expired' | 'findings'> {
  timing: Timing;
  standing: Standing | null;
}

/**
 * Checks a certificate's dates, and those of its signers (none where nobody is known), at an instant (ms). `happened` is
 * told only where something certified lies ahead.
 */
export function checkTimes(
  format: keyof EvidencePolicy['days_without_end'],
  term: Term,
  offices: readonly Office[],
  { policy }: Pick<TrustList, 'policy'>,
  at: number,
): Timed {
  const timing = timingOf(term, policy.days_without_end[format], at);
  const standing = offices.length ? standingOf(offices, madeOf(term, at), at) : null;
  return {
    timing,
    standing,
    expired: timing !== 'in_time',
    findings: {
      validity: timing === 'in_time',
      ...(standing && { signer_validity: standing === 'current' }),
      ...(!hasHappened(term, at) && { happened: false }),
    },
  };
}
