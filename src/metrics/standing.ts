import { Gauge, type Registry } from 'prom-client';
import type { Handovers, Status } from '../hotline/status.js';
import { type Known, labelOf } from './labels.js';

/** A root key that is being replaced: what the one before may still open. */
export interface RootKeyLeft {
  isReplacing: boolean;
  left: number;
}

/** What gauges show: how the hotline stands, `null` where the store does not say. */
export interface Standing {
  /** The instant (ms) by the hotline's clock. */
  now: number;
  status: Status | null;
  /** Where this process shows them. */
  handovers: Handovers | null;
  /** How far the root key before has been replaced, where this process shows it. */
  rootKey: RootKeyLeft | null;
}

/**
 * Gauges of how the hotline stands. What waits in the store is the same whichever process is asked, and is shown by those
 * that make turns (`ofAll`); what a process holds is shown by it alone.
 */
export function showStanding(registry: Registry, known: Known, ofAll: boolean) {
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });

  const storeUp = gauge('bisa_store_up', 'Whether the store answers');
  const connected = gauge('bisa_channel_connected', 'Whether a channel can send', ['channel']);
  const breaker = gauge('bisa_channel_breaker_open', 'Whether its platform is left alone for a while', [
    'channel',
  ]);
  const trouble = gauge('bisa_channel_trouble', 'Whether something keeps it from its work', ['channel']);
  const jobsTaken = gauge('bisa_jobs_taken', 'Whether this process takes jobs, where it should', ['queue']);
  const ofChannel = (channel: string) => ({ channel: labelOf(known.channels, channel) });

  const own = ({ channels, jobs }: Status) => {
    for (const [name, state] of Object.entries(channels)) {
      connected.set(ofChannel(name), Number(state.connected));
      breaker.set(ofChannel(name), Number(state.resting));
      trouble.set(ofChannel(name), Number(state.trouble !== null));
    }
    for (const [queue, { isTaken }] of Object.entries(jobs)) jobsTaken.set({ queue }, Number(isTaken));
  };
  const waiting = ofAll ? showWaiting(gauge, known) : () => {};
  const officers = ofAll ? showHandovers(gauge) : () => {};
  const keys = ofAll ? showRootKey(gauge) : () => {};

  return ({ now, status, handovers, rootKey }: Standing): void => {
    storeUp.set(Number(status !== null));
    if (!status) return;
    own(status);
    waiting(status, now);
    if (handovers) officers(handovers, now);
    if (rootKey) keys(rootKey);
  };
}

type MakeGauge = <L extends string>(name: string, help: string, labelNames?: readonly L[]) => Gauge<L>;

/** Gauges of what waits in the store. */
function showWaiting(gauge: MakeGauge, known: Known) {
  const inbox = gauge('bisa_inbox_chats', 'Chats in which messages wait for their turn');
  const inboxAge = gauge('bisa_inbox_oldest_seconds', 'How long the oldest of these messages waits');
  const outbox = gauge('bisa_outbox_chats', 'Chats in which something waits to be passed on', [
    'receiver',
    'purpose',
  ]);
  const overdue = gauge('bisa_outbox_overdue_seconds', 'For how long the first of it has been due', [
    'receiver',
    'purpose',
  ]);
  const unshredded = gauge(
    'bisa_erasure_pending_seconds',
    'For how long a data key of someone erased has stood in the files of the store',
  );
  const jobs = gauge('bisa_jobs', 'Jobs of the queues', ['queue', 'state']);

  return ({ backlog, jobs: queues }: Status, now: number): void => {
    inbox.set(backlog.inbox.chats);
    inboxAge.set(secondsSince(backlog.inbox.oldest, now));
    unshredded.set(backlog.unshreddedMs / 1000);
    outbox.reset();
    overdue.reset();
    for (const [queue, { chats, overdueMs }] of Object.entries(backlog.outbox)) {
      const [name = '', purpose = 'none'] = queue.split('/');
      const labels = { receiver: labelOf(known.receivers, name), purpose };
      outbox.inc(labels, chats);
      overdue.set(labels, overdueMs / 1000);
    }
    for (const [queue, counts] of Object.entries(queues))
      for (const state of ['waiting', 'active', 'delayed'] as const)
        jobs.set({ queue, state }, counts[state]);
  };
}

/** Gauges of what the officers have. */
function showHandovers(gauge: MakeGauge) {
  const opened = gauge('bisa_handovers_open', 'Chats that wait for an officer or are with one');
  const untaken = gauge('bisa_handovers_waiting', 'Chats that no officer has taken');
  const requests = gauge('bisa_requests_open', "Requests about people's data that nobody has closed");
  const late = gauge('bisa_requests_overdue', 'Those of them that are past their time');
  const untakenAge = gauge('bisa_handovers_oldest_seconds', 'How long the first of them waits');

  return ({ open, waiting, waitingSince, requests: asked }: Handovers, now: number): void => {
    requests.set(asked.open);
    late.set(asked.overdue);
    opened.set(open);
    untaken.set(waiting);
    untakenAge.set(secondsSince(waitingSince, now));
  };
}

/** Gauges of a root key that is being replaced. */
function showRootKey(gauge: MakeGauge) {
  const replacing = gauge('bisa_root_key_replacing', 'Whether a root key is being replaced');
  const left = gauge('bisa_root_key_left', 'Data keys and documents that are still to be looked at for that');

  return (rootKey: RootKeyLeft): void => {
    replacing.set(Number(rootKey.isReplacing));
    left.set(rootKey.left);
  };
}

function secondsSince(since: number | null, now: number): number {
  return since === null ? 0 : Math.max(0, now - since) / 1000;
}
