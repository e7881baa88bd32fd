import { awakeAt, type Hours, PUNCTUAL_MS } from '../../policy/quiet-hours.js';
import type { Held } from '../../store/outbox.js';

/** An answer that no longer helps anybody: a day late, as long as a silent chat is remembered. */
export const USEFUL_MS = 24 * 60 * 60_000;

/**
 * For how long (ms) a message to a resident waits at an instant: what nobody has asked for just now, to the end of the
 * quiet hours. `Infinity` where it helps nobody any more.
 */
export function waitMs({ row, ageMs }: Held, hours: Hours, now: number): number {
  const { until } = row.body as { until?: number };
  if (ageMs > USEFUL_MS || (until !== undefined && now >= until)) return Number.POSITIVE_INFINITY;
  const isUnasked = row.purpose === 'notice' || (row.purpose === 'reminder' && ageMs >= PUNCTUAL_MS);
  return isUnasked ? awakeAt(hours, now) - now : 0;
}
