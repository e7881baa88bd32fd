import type { TrustSource } from './trust-list.js';

/** A list that is older than it says it may be. */
export interface StaleSource extends TrustSource {
  /** Its age. */
  days: number;
}

/** The lists that are older than they say they may be at an instant (ms). */
export function staleSources({ sources }: { sources: readonly TrustSource[] }, now: number): StaleSource[] {
  return sources
    .filter(({ date }) => date !== null)
    .map((source) => ({ ...source, days: Math.floor((now - Date.parse(source.date!)) / 86_400_000) }))
    .filter(({ days, staleAfterDays }) => days > staleAfterDays);
}
