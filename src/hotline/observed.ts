import type { EvidenceOutcome } from '../evidence/evidence.js';
import type { RecordRow } from '../store/store.js';
import type { InboundBody } from './inbound.js';
import type { Lost, Outcome } from './sending/verdict.js';

/**
 * Stages of a message's way, in order: until it cannot be lost any more, until its turn begins, reading its text, the
 * dialogue's step, the commit, and from the commit until its answer is with the platform.
 */
export const STAGES = ['accept', 'wait', 'read', 'dialogue', 'commit', 'send'] as const;
export type Stage = (typeof STAGES)[number];

/** What became of a try of a turn; `stale`: another process was faster, or the store refused it. */
export type TurnOutcome = 'committed' | 'stale' | 'failed' | 'set_aside';

/** Something that the hotline has done. It tells of nobody: no person, chat, id or word of theirs is in it. */
export type Observed =
  | { what: 'accepted'; channel: string; kind: InboundBody['kind'] | 'file' }
  | { what: 'stage'; stage: Stage; ms: number }
  | { what: 'turn'; outcome: TurnOutcome }
  | { what: 'verdict'; service: string; outcome: string }
  /** A chat was handed over to the officers. */
  | { what: 'handed_over' }
  /** Everything of a person was deleted, because they asked for it. */
  | { what: 'forgotten' }
  /** A row of the outbox was tried; `purpose` is of what goes to residents. */
  | { what: 'passed'; receiver: string; purpose: string; outcome: Outcome | 'try_later' }
  | { what: 'lost'; receiver: string; why: Lost }
  /** A reminder has come into its chat, so long (ms) after its instant. */
  | { what: 'reminded'; lateMs: number }
  | { what: 'photograph'; outcome: EvidenceOutcome; reason: string | null; ms: number }
  /** What is past its time was deleted, or could not be. */
  | { what: 'swept'; well: boolean; ms: number };

/** Told what the hotline does, for whoever counts it; must not throw. */
export type Observe = (observed: Observed) => void;

/** Does a stage's work and tells how long it took, however it ended. */
export function timed<T>(observe: Observe | undefined, stage: Stage, work: () => T): T {
  if (!observe) return work();
  const since = performance.now();
  const tell = () => observe({ what: 'stage', stage, ms: performance.now() - since });
  const result = work();
  if (result instanceof Promise) return result.finally(tell) as T;
  tell();
  return result;
}

/** Tells what a turn's commit holds beside its messages. */
export function observeCommit(
  observe: Observe | undefined,
  { records, forget }: { records: readonly RecordRow[]; forget?: boolean },
): void {
  observe?.({ what: 'turn', outcome: 'committed' });
  for (const { kind, about } of records) {
    if (kind === 'verdict')
      observe?.({ what: 'verdict', service: about.service ?? 'none', outcome: about.outcome ?? 'none' });
    if (kind === 'hand_over') observe?.({ what: 'handed_over' });
  }
  if (forget) observe?.({ what: 'forgotten' });
}
