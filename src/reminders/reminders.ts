import { DelayedError, type Job, type Queue, type Worker } from 'bullmq';
import type { Clock } from '../clock.js';
import { awakeAt, comesAt, type Hours, PUNCTUAL_MS } from '../policy/quiet-hours.js';
import type { Backend } from '../store/backend.js';
import { type Jobs, jobsOf } from '../store/jobs.js';
import type { Address, Wanted } from '../store/store.js';

const QUEUE = 'reminders';
/** Reminders that are taken into their chats at once. */
const AT_ONCE = 16;
/** One that could not be taken into its chat is tried again so often, and is found as overdue after that. */
const ATTEMPTS = 5;
const BACKOFF_MS = 1_000;
/** How often the queue is brought in line with what is wanted (ms), and for how long ahead (ms). */
const LOAD_MS = 15_000;
const AHEAD_MS = 60_000;
/** A job that comes earlier than this (ms) is put off. */
const EARLY_MS = 1_000;

type ReminderJob = Pick<Wanted, 'chat' | 'id'>;

/** Takes a reminder that has come due into the inbox of its chat; `at`: the instant (ms) for which it was set. */
export type Due = (address: Address, id: string, at: number) => Promise<void>;

/**
 * Reminders as delayed jobs of BullMQ, on Redis or PostgreSQL alike. The store's list of wanted reminders is the truth,
 * and the queue is brought in line with what of it comes within the next minute: a queue that was wiped is whole again
 * within half a minute, however many reminders there are. A job only says that the time has come: whether the reminder
 * is still wanted the store says, and what comes of it the chat's own session. What is late waits for the end of the
 * quiet hours.
 */
export class Reminders {
  private readonly queue: Queue<ReminderJob>;
  private worker: Worker<ReminderJob> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private loading: Promise<void> = Promise.resolve();
  /** The instant (ms) up to which the queue was brought in line. */
  private loadedUntil = 0;
  private isStopped = false;

  constructor(
    private readonly backend: Backend,
    private readonly clock: Clock,
    private readonly hours: () => Hours,
    private readonly onError: (error: Error) => void,
    private readonly loadMs = LOAD_MS,
  ) {
    this.queue = backend.createQueue(QUEUE);
  }

  /** Begins to deliver what comes due. */
  async start(due: Due): Promise<void> {
    this.worker = this.backend.createWorker<ReminderJob>(QUEUE, (job, token) => this.fire(job, token, due), {
      concurrency: AT_ONCE,
    });
    await this.worker.waitUntilReady();
    this.timer = setInterval(() => this.load(), this.loadMs);
    this.load();
  }

  /** How many are set, or are about to come. */
  jobs(): Promise<Jobs> {
    return jobsOf(this.queue, this.worker);
  }

  /** Sets a wanted reminder whose instant (ms since 1970) is near; others are found when they come near. */
  async set(chat: string, id: string, at: number): Promise<void> {
    if (this.comesIn(at) <= AHEAD_MS) await this.add([{ chat, id, at }]);
  }

  /** Takes a reminder out of the queue. */
  async cancel(id: string): Promise<void> {
    await this.queue.remove(id);
  }

  /** The clock has moved: what waits is set anew. */
  async clockMoved(): Promise<void> {
    await this.loading;
    await this.queue.drain(true);
    this.loadedUntil = 0;
    this.load();
    await this.loading;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.loading;
    await this.worker?.close();
    await this.queue.close();
  }

  private async fire(job: Job<ReminderJob>, token: string | undefined, due: Due): Promise<void> {
    const { chat, id } = job.data;
    const wanted = await this.backend.store.reminder(chat, id);
    if (!wanted) return;
    const earlyMs = this.comesIn(wanted.at);
    if (earlyMs < EARLY_MS) return due(wanted.address, id, wanted.at);
    await job.moveToDelayed(Date.now() + earlyMs, token);
    throw new DelayedError();
  }

  /** Brings the queue in line, one time after another. */
  private load(): void {
    this.loading = this.loading.then(() => this.fill()).catch(this.onError);
  }

  /** Puts what comes soon into the queue, and what is overdue while the queue has nothing to do: it was lost. */
  private async fill(): Promise<void> {
    const { store } = this.backend;
    const now = this.clock.now();
    const soon = now + AHEAD_MS;
    // in quiet hours what is late waits where it is
    const since = awakeAt(this.hours(), soon) > soon ? now - PUNCTUAL_MS : 0;
    const from = Math.min(this.loadedUntil, soon);
    const isIdle = (await this.queue.getJobCountByTypes('waiting', 'active')) === 0;
    const spans = [
      ...(isIdle ? [{ from: since, until: Math.min(from, now - 2 * this.loadMs) }] : []),
      { from: Math.max(from, since), until: soon },
    ];
    for (const span of spans) {
      for await (const page of store.reminders(span.from, span.until)) {
        if (this.isStopped) return;
        await this.add(page);
      }
    }
    this.loadedUntil = soon;
  }

  private async add(wanted: readonly Wanted[]): Promise<void> {
    await this.queue.addBulk(
      wanted.map(({ chat, id, at }) => ({
        name: 'due',
        data: { chat, id },
        opts: {
          jobId: id,
          delay: this.comesIn(at),
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: BACKOFF_MS },
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
  }

  /** In how many ms what was set for an instant comes. */
  private comesIn(at: number): number {
    const now = this.clock.now();
    return comesAt(this.hours(), at, now) - now;
  }
}
