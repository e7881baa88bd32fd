import { type EffectRow, type Held, purposeOf } from '../../store/outbox.js';
import type { Observe } from '../observed.js';
import type { Outcome } from './verdict.js';

/** The turn that a row was committed with: its id begins with that, and ends with the row's place. */
export function turnOf({ id }: Pick<EffectRow, 'id'>): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('-')));
}

/** Tells what became of a row that was passed on, and how long an answer was on its way. */
export function observePassed(
  observe: Observe | undefined,
  receiver: string,
  { queue, row, ageMs }: Held,
  outcome: Outcome | 'try_later',
  tookMs: number,
): void {
  const purpose = row.kind === 'send' ? (purposeOf(queue) ?? 'reply') : row.kind;
  observe?.({ what: 'passed', receiver, purpose, outcome });
  if (outcome === 'sent' && purpose === 'reply')
    observe?.({ what: 'stage', stage: 'send', ms: ageMs + tookMs });
}
