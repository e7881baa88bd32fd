import type { Effect } from './effect.js';
import type { Session } from './session.js';

/** Ends a handover, where there is one; `by` is the officer who did, or `null`, and `from` the desk. */
export function endHandover(
  { session, effects }: { session: Session; effects: Effect[] },
  by: string | null,
  from: string | null = null,
): void {
  if (!session.handover) return;
  session.handover = null;
  effects.push({ kind: 'desk', does: 'closed', by, text: '', photo: null, from });
}
