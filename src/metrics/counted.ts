import { Counter, Histogram, type Registry } from 'prom-client';
import type { Observe, Observed } from '../hotline/observed.js';
import { type Known, labelOf } from './labels.js';

/** Upper bounds (s) of what a turn takes, from a store beside it to one that nobody waits for any more. */
const STAGE_BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
/** Of reading a photograph, which ends after ten seconds. */
const PHOTO_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20];
/** Of how late a reminder is; after a quarter of an hour it counts as late. */
const LATE_BUCKETS = [1, 5, 15, 60, 300, 900, 3_600, 21_600, 86_400];

/** What has happened in this process, counted and timed. Every label is one of a list that is known beforehand. */
export function countedBy(registry: Registry, known: Known): Observe {
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = <L extends string>(
    name: string,
    help: string,
    buckets: number[],
    labelNames: readonly L[],
  ) => new Histogram({ name, help, buckets, labelNames, registers });

  const messages = counter('bisa_messages_total', 'What came into inboxes, each once', ['channel', 'kind']);
  const turns = counter('bisa_turns_total', 'Tries of turns, by what became of them', ['outcome']);
  const stages = histogram('bisa_stage_seconds', "Stages of a message's way", STAGE_BUCKETS, ['stage']);
  const verdicts = counter('bisa_verdicts_total', 'Verdicts given', ['service', 'outcome']);
  const handovers = counter('bisa_handovers_total', 'Chats that were handed over to officers', []);
  const erasures = counter('bisa_erasures_total', 'People of whom everything was deleted, at their wish', []);
  const sends = counter('bisa_sends_total', 'Tries to pass on what was committed', [
    'receiver',
    'purpose',
    'outcome',
  ]);
  const lost = counter('bisa_lost_total', 'What was given up and did not arrive', ['receiver', 'why']);
  const reminders = counter('bisa_reminders_total', 'Reminders that came into their chats', ['punctuality']);
  const lateness = histogram(
    'bisa_reminder_lateness_seconds',
    'How long after its instant a reminder came into its chat',
    LATE_BUCKETS,
    [],
  );
  const photographs = histogram('bisa_photograph_seconds', 'Reading a photograph', PHOTO_BUCKETS, [
    'outcome',
    'reason',
  ]);
  const sweeps = counter('bisa_sweeps_total', 'Sweeps, which delete what is past its time', ['outcome']);
  const sweeping = histogram('bisa_sweep_seconds', 'How long they took', STAGE_BUCKETS, []);

  const count: { [W in Observed['what']]: (observed: Extract<Observed, { what: W }>) => void } = {
    accepted: ({ channel, kind }) => messages.inc({ channel: labelOf(known.channels, channel), kind }),
    stage: ({ stage, ms }) => stages.observe({ stage }, Math.max(0, ms) / 1000),
    turn: ({ outcome }) => turns.inc({ outcome }),
    verdict: ({ service, outcome }) =>
      verdicts.inc({
        service: labelOf(known.services, service),
        outcome: labelOf(known.verdicts, outcome),
      }),
    handed_over: () => handovers.inc(),
    forgotten: () => erasures.inc(),
    passed: ({ receiver, purpose, outcome }) =>
      sends.inc({ receiver: labelOf(known.receivers, receiver), purpose, outcome }),
    lost: ({ receiver, why }) => lost.inc({ receiver: labelOf(known.receivers, receiver), why }),
    reminded: ({ lateMs }) => {
      reminders.inc({ punctuality: lateMs < known.punctualMs ? 'on_time' : 'late' });
      lateness.observe(lateMs / 1000);
    },
    photograph: ({ outcome, reason, ms }) =>
      photographs.observe({ outcome, reason: reason ?? 'none' }, ms / 1000),
    swept: ({ well, ms }) => {
      sweeps.inc({ outcome: well ? 'done' : 'failed' });
      if (well) sweeping.observe(ms / 1000);
    },
  };
  return (observed) => (count[observed.what] as (observed: Observed) => void)(observed);
}
