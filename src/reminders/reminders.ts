import type { Queue, Worker } from 'bullmq';
import type { Clock } from '../clock.js';
import type { Backend } from '../store/backend.js';

const QUEUE = 'reminders';
/** A reminder that could not be put into its inbox is tried again so often, and the sweep finds it after that. */
const ATTEMPTS = 5;
const BACKOFF_MS = 1_000;

interface ReminderJob {
  chat: string;
  id: string;
}

/** Takes a reminder that has come due into the inbox of its chat. */
export type Due = (chat: string, id: string) => Promise<void>;

/**
 * Reminders as delayed jobs of BullMQ, on Redis or PostgreSQL alike. A job only says that the time has come: whether
 * the reminder is still wanted, the chat's own session decides. The store's list of wanted reminders is the truth,
 * and `restore` brings the queue in line with it.
 */
export class Reminders {
  private readonly queue: Queue<ReminderJob>;
  private worker: Worker<ReminderJob> | null = null;

  constructor(
    private readonly backend: Backend,
    private readonly clock: Clock,
  ) {
    this.queue = backend.createQueue(QUEUE);
  }

  /** Begins to deliver what comes due. */
  async start(due: Due): Promise<void> {
    this.worker = this.backend.createWorker<ReminderJob>(QUEUE, ({ data }) => due(data.chat, data.id), {
      concurrency: 4,
    });
    await this.worker.waitUntilReady();
  }

  /** Sets a reminder for an instant (ms since 1970); setting it again with the same id changes nothing. */
  async set(chat: string, id: string, at: number): Promise<void> {
    await this.queue.add(
      'due',
      { chat, id },
      {
        jobId: id,
        delay: Math.max(0, at - this.clock.now()),
        attempts: ATTEMPTS,
        backoff: { type: 'exponential', delay: BACKOFF_MS },
        removeOnComplete: true,
        removeOnFail: true,
      },
    );
  }

  /** Takes a reminder out of the queue. */
  async cancel(id: string): Promise<void> {
    await this.queue.remove(id);
  }

  /** Puts back what the store wants and the queue has lost; `moved`: the clock has moved, so all are set anew. */
  async restore(wanted: { chat: string; id: string; at: number }[], { moved = false } = {}): Promise<void> {
    for (const { chat, id, at } of wanted) {
      if (moved) await this.cancel(id);
      await this.set(chat, id, at);
    }
  }

  async stop(): Promise<void> {
    await this.worker?.close();
    await this.queue.close();
  }
}
