import type { Queue, Worker } from 'bullmq';
import type { Backend } from '../store/backend.js';
import { type Jobs, jobsOf } from '../store/jobs.js';

const QUEUE = 'chats';
/** Chats that one process serves at once. */
const CHATS_AT_ONCE = 16;
/** A drain that the store broke off is tried again so often, after pauses that double from the first (ms). */
const ATTEMPTS = 6;
const BACKOFF_MS = 250;

interface ChatJob {
  chat: string;
}

/** Chats in which something waits, as jobs of BullMQ: whichever process is free drains them, each in one at a time. */
export class ChatQueue {
  private readonly queue: Queue<ChatJob>;
  private worker: Worker<ChatJob> | null = null;

  constructor(private readonly backend: Backend) {
    this.queue = backend.createQueue(QUEUE);
  }

  /** Begins to drain chats in this process. */
  async start(drain: (chat: string) => Promise<void>): Promise<void> {
    this.worker = this.backend.createWorker<ChatJob>(QUEUE, ({ data }) => drain(data.chat), {
      concurrency: CHATS_AT_ONCE,
    });
    await this.worker.waitUntilReady();
  }

  /** Asks for a chat to be drained; while that is under way, once more after it. */
  async wake(chat: string): Promise<void> {
    await this.queue.add(
      'drain',
      { chat },
      {
        deduplication: { id: chat, keepLastIfActive: true },
        attempts: ATTEMPTS,
        backoff: { type: 'exponential', delay: BACKOFF_MS },
        removeOnComplete: true,
        removeOnFail: true,
      },
    );
  }

  /** How many chats stand in line. */
  jobs(): Promise<Jobs> {
    return jobsOf(this.queue, this.worker);
  }

  /** Takes no more chats, and lets those at hand come to their end; others can still be asked for. */
  async rest(): Promise<void> {
    await this.worker?.close();
  }

  async close(): Promise<void> {
    await this.queue.close();
  }
}
