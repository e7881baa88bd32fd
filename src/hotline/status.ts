import { type ConsoleView, QUEUE_PAGE } from '../officers/view.js';
import type { Jobs } from '../store/jobs.js';
import type { Backlog, Store } from '../store/store.js';

/** How a channel stands in this process. */
export interface ChannelState {
  /** Whether it can send anything. */
  connected: boolean;
  /** Whether its platform failed so often that it is left alone for a while (an open breaker). */
  resting: boolean;
  /** What keeps it from its work, in a sentence; `null` when all is well. */
  trouble: string | null;
}

/** How the hotline stands at a moment: the channels of this process, and what waits in all of them. */
export interface Status {
  channels: Record<string, ChannelState>;
  backlog: Backlog;
  /** By the queue; of files, those of the channels of this process. */
  jobs: Record<string, Jobs>;
}

export interface StatusParts {
  store: Store;
  channels(): Record<string, ChannelState>;
  jobs: {
    photographs(): Promise<Jobs>;
    reminders(): Promise<Jobs>;
    files(): Promise<Record<string, Jobs>>;
  };
}

/**
 * Looks how the hotline stands.
 * @throws {StoreAway}
 */
export async function statusOf({ store, channels, jobs }: StatusParts): Promise<Status> {
  const [backlog, photographs, reminders, files] = await Promise.all([
    store.backlog(),
    jobs.photographs(),
    jobs.reminders(),
    jobs.files(),
  ]);
  return { channels: channels(), backlog, jobs: { photographs, reminders, ...files } };
}

/** So many of the chats that the officers have are looked at, the longest waiting first. */
const MOST_LOOKED_AT = 10 * QUEUE_PAGE;

export interface Handovers {
  /** Chats that wait for an officer or are with one. */
  open: number;
  /** Those that nobody has taken, and since when (ms) the first of them waits; `null` where none does. */
  waiting: number;
  waitingSince: number | null;
  /** Requests about people's data, and those of them that are past their time. */
  requests: { open: number; overdue: number };
}

/** Looks how many chats the officers have; to see which are taken, each is read. */
export async function handoversOf(
  officers: Pick<ConsoleView, 'queue' | 'count'>,
): Promise<Omit<Handovers, 'requests'>> {
  const open = await officers.count();
  const sinces: number[] = [];
  for (let page = 0; page * QUEUE_PAGE < Math.min(open, MOST_LOOKED_AT); page += 1)
    for (const { state, since } of await officers.queue(page)) if (state === 'waiting') sinces.push(since);
  return { open, waiting: sinces.length, waitingSince: sinces.length ? Math.min(...sinces) : null };
}
