import type { Held } from '../../store/outbox.js';
import { writerOf } from './deliver.js';
import type { Outcome } from './verdict.js';

/** An officer is told of words that have not arrived for so long (ms). */
const LATE_MS = 60_000;

/** Those after which a row does not wait. */
const ENDS: ReadonlySet<Outcome> = new Set(['sent', 'refused', 'opted_out']);

/** Passes a row on; where it brings an officer's words that go on waiting for long, `tell` is told whose they are. */
export async function telling<Passed extends Outcome>(
  held: Held,
  pass: () => Promise<Passed>,
  tell: (by: string) => Promise<void>,
): Promise<Passed> {
  let waits = true;
  try {
    const outcome = await pass();
    waits = !ENDS.has(outcome);
    return outcome;
  } finally {
    const by = writerOf(held.row.body);
    if (waits && by !== null && held.ageMs > LATE_MS) await tell(by);
  }
}
