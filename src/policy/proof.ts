import type { Day } from '../calendar.js';
import { decide } from './decide.js';
import type { Rulebook } from './schema.js';

/**
 * The act (the Fluent message `citation-<id>`) by which proof of vaccination is asked for at a service on a day: the
 * ground of the verdict on somebody without a dose. `null` where they are simply allowed.
 */
export function actAskingProof(book: Rulebook, service: string, on: Day): string | null {
  const dose_count = { value: 0, provenance: 'claimed', at: 0 } as const;
  const { outcome, reasons } = decide(book, service, { dose_count }, on);
  return outcome === 'allowed' ? null : (reasons[0]?.citation ?? null);
}
