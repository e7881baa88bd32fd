import type { Job, Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { causeOf } from '../cause.js';
import type { Channel } from '../channels/channel.js';
import { fileBody } from '../channels/file.js';
import type { Backend } from '../store/backend.js';
import { type Awaiting, awaitingSchema, type InboundBody } from './inbound.js';
import type { PhotoRoom } from './photo-room.js';

/** Files that one process fetches at once for a channel: each may be 20 MB. */
const AT_ONCE = 4;
/** A file that could not be fetched in so many tries, about a minute, is answered like one that cannot be read. */
const MOST_TRIES = 8;
/** Before it is tried again, doubled from the first pause (ms). */
const FIRST_PAUSE_MS = 500;
/** A process that is silent for so long (ms) is taken for dead, and another fetches its files. */
const TAKEN_FOR_DEAD_MS = 6_000;
/** What is being fetched at a stop may take so long to end (ms); another process fetches it again. */
const STOP_MS = 3_000;
/** A file is given up by its tries alone. */
const ENDLESS = 1_000_000;

interface FileJob {
  chat: string;
  /** The turn whose file it is. */
  turn: string;
}

export interface FilesParts {
  backend: Backend;
  /** Those of this process. */
  channels: ReadonlyMap<string, Channel>;
  photoRoom: PhotoRoom;
  log: Logger;
  /** Another first pause than the usual one; for tests. */
  firstPauseMs?: number;
  /** Asks for a chat to be drained. */
  wake(chat: string): void;
}

/**
 * Files that platforms keep. The message of one takes its place in its chat at once, so that nobody overtakes it; what
 * comes after it waits until the file is there, which a process that holds the channel fetches meanwhile. Jobs hold ids
 * alone.
 */
export class Files {
  private readonly queues = new Map<string, Queue<FileJob>>();
  private readonly workers: Worker<FileJob>[] = [];
  private readonly stopping = new AbortController();
  private readonly fetches = new Set<Promise<void>>();

  constructor(private readonly parts: FilesParts) {}

  /** Begins to fetch for the channels of this process. */
  async start(): Promise<void> {
    for (const [name, { fetch }] of this.parts.channels) {
      if (!fetch) continue;
      const worker = this.parts.backend.createWorker<FileJob>(
        queueOf(name),
        (job) => this.noted(this.bring(job)),
        {
          concurrency: AT_ONCE,
          lockDuration: TAKEN_FOR_DEAD_MS,
          stalledInterval: TAKEN_FOR_DEAD_MS / 2,
          maxStalledCount: ENDLESS,
        },
      );
      await worker.waitUntilReady();
      this.workers.push(worker);
    }
  }

  /** Asks for the file of a waiting message to be fetched; to ask again changes nothing. */
  async ask(channel: string, chat: string, turn: string): Promise<void> {
    await this.queue(channel).add(
      'fetch',
      { chat, turn },
      {
        jobId: turn,
        attempts: MOST_TRIES,
        backoff: { type: 'exponential', delay: this.parts.firstPauseMs ?? FIRST_PAUSE_MS },
        removeOnComplete: true,
        removeOnFail: true,
      },
    );
  }

  /** Fetches no more. What is under way has a moment to end, and is fetched again by another process where it does not. */
  async stop(): Promise<void> {
    for (const worker of this.workers) await worker.pause(true);
    let timer: NodeJS.Timeout | undefined;
    const impatience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_MS);
    });
    await Promise.race([Promise.allSettled(this.fetches), impatience]);
    clearTimeout(timer);
    for (const worker of this.workers) await worker.close(this.fetches.size > 0);
    this.stopping.abort();
    for (const queue of this.queues.values()) await queue.close();
  }

  private queue(channel: string): Queue<FileJob> {
    const known = this.queues.get(channel);
    if (known) return known;
    const queue = this.parts.backend.createQueue<FileJob>(queueOf(channel));
    this.queues.set(channel, queue);
    return queue;
  }

  private async noted(fetch: Promise<void>): Promise<void> {
    this.fetches.add(fetch);
    try {
      await fetch;
    } finally {
      this.fetches.delete(fetch);
    }
  }

  /** Fetches a file and completes its message; nothing is left to do where that waits no more, or was completed. */
  private async bring({ data: { chat, turn }, attemptsMade }: Job<FileJob>): Promise<void> {
    const { backend, photoRoom, wake } = this.parts;
    const { store } = backend;
    const { data: awaiting } = awaitingSchema.safeParse(await store.message(chat, turn));
    const address = await store.address(chat);
    if (!awaiting || !address) return;
    const file = awaiting.body;
    const bytes = await this.fetched(turn, file, attemptsMade + 1);
    const isPhoto = bytes !== null && (file.as === 'picture' || fileBody(bytes).kind === 'photo');
    const complete = (body: InboundBody, photo?: Uint8Array) =>
      store.complete(chat, turn, { ...awaiting, body }, photo);
    if (!isPhoto) await complete({ kind: 'other', what: 'file' });
    else
      await photoRoom.enter(
        address,
        bytes.length,
        () => complete({ kind: 'photo' }, bytes),
        () => complete({ kind: 'other', what: 'too_many_photos' }),
      );
    wake(chat);
  }

  /** The bytes, or `null` where they cannot be had, or did not come in the last of several tries, counted from 1. */
  private async fetched(
    turn: string,
    { channel, ref }: Awaiting['body'],
    tries: number,
  ): Promise<Uint8Array | null> {
    const { channels, log } = this.parts;
    try {
      return await channels.get(channel)!.fetch!(ref, this.stopping.signal);
    } catch (error) {
      log.warn({ turn, channel, cause: causeOf(error), tries }, 'a file could not be fetched');
      if (tries < MOST_TRIES) throw error;
      return null;
    }
  }
}

function queueOf(channel: string): string {
  return `files-${channel}`;
}
