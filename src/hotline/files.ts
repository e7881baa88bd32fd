import type { Job, Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { causeOf } from '../cause.js';
import type { Channel } from '../channels/channel.js';
import { fileBody } from '../channels/file.js';
import type { Counter } from '../counter.js';
import { readTable } from '../neighbourhood/files/read.js';
import type { Backend } from '../store/backend.js';
import { type Jobs, jobsOf } from '../store/jobs.js';
import type { Turn } from '../store/store.js';
import { signalWithin } from '../time-limit.js';
import { type Awaiting, awaitingSchema, type InboundBody } from './inbound.js';
import type { PhotoRoom } from './photo-room.js';
import { inTime } from './sending/in-time.js';

/** Files that one process fetches at once for a channel: each may be 20 MB. */
const AT_ONCE = 4;
/** A file that could not be fetched in so many tries, about a minute, is answered like one that cannot be read; */
const MOST_TRIES = 8;
/** so is one that did not come in so long (ms), whatever a try takes, since its chat waits: */
const LONGEST_MS = 70_000;
/** however late it is tried, a first try has this part of it. */
const FIRST_TRY = 1 / 7;
/** A file for which nobody has come in so long (ms) is of a channel that is served no more. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;
/** Of one chat, so many are fetched before those of others; what is beyond that stands behind everybody's. */
const FIRST_IN_LINE = { points: 10, seconds: 60 };
/** Before it is tried again, doubled from the first pause (ms). */
const FIRST_PAUSE_MS = 500;
/** A process that is silent for so long (ms) is taken for dead, and another fetches its files. */
const TAKEN_FOR_DEAD_MS = 6_000;
/** What is being fetched at a stop may take so long to end (ms); another process fetches it again. */
const STOP_MS = 3_000;
/** A file is given up by its tries alone. */
const ENDLESS = 1_000_000;

/** A file did not come; what the platform said of it is kept with no job. */
class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

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
  /** Another first pause than the usual one, and another time in which a file has to come; for tests. */
  firstPauseMs?: number;
  longestMs?: number;
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
  /** By the channel that they fetch from. */
  private readonly workers = new Map<string, Worker<FileJob>>();
  private readonly stopping = new AbortController();
  private readonly fetches = new Set<Promise<void>>();
  private readonly ofChat: Counter;
  /** From when on (ms) this process fetches. */
  private startedAt = 0;

  constructor(private readonly parts: FilesParts) {
    this.ofChat = parts.backend.createCounter('files', FIRST_IN_LINE);
  }

  /** Begins to fetch for the channels of this process. */
  async start(): Promise<void> {
    this.startedAt = Date.now();
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
      this.workers.set(name, worker);
    }
  }

  /** How many wait to be fetched from the channels of this process, by the queue. */
  async jobs(): Promise<Record<string, Jobs>> {
    const queues = [...this.workers].map(async ([name, worker]) => {
      return [queueOf(name), await jobsOf(this.queue(name), worker)] as const;
    });
    return Object.fromEntries(await Promise.all(queues));
  }

  /** Asks for the file of a message that was just taken to be fetched. Whoever floods stands behind all others. */
  async take(channel: string, chat: string, turn: string): Promise<void> {
    const isFlood = !(await this.ofChat.takes(chat, 1));
    await this.ask(channel, chat, turn, isFlood ? 2 : 1);
  }

  /** Whether the oldest message of a chat, of such an age (ms), waits on for its file; if not, it is complete without. */
  async waits({ chat, id }: Pick<Turn, 'chat' | 'id'>, awaiting: Awaiting, ageMs: number): Promise<boolean> {
    if (ageMs < ABANDONED_MS) await this.ask(awaiting.body.channel, chat, id);
    else await this.parts.backend.store.complete(chat, id, { ...awaiting, body: UNREADABLE });
    return ageMs < ABANDONED_MS;
  }

  /** Asks for the file of a waiting message to be fetched; to ask again changes nothing. */
  private async ask(channel: string, chat: string, turn: string, priority = 1): Promise<void> {
    await this.queue(channel).add(
      'fetch',
      { chat, turn },
      {
        jobId: turn,
        priority,
        attempts: MOST_TRIES,
        backoff: { type: 'exponential', delay: this.parts.firstPauseMs ?? FIRST_PAUSE_MS },
        removeOnComplete: true,
        removeOnFail: true,
      },
    );
  }

  /** Fetches no more. What is under way has a moment to end, and is fetched again by another process where it does not. */
  async stop(): Promise<void> {
    for (const worker of this.workers.values()) await worker.pause(true);
    await inTime(Promise.allSettled(this.fetches), STOP_MS).catch(() => {});
    for (const worker of this.workers.values()) await worker.close(this.fetches.size > 0);
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
  private async bring(job: Job<FileJob>): Promise<void> {
    const { chat, turn } = job.data;
    const { backend, photoRoom, wake } = this.parts;
    const { store } = backend;
    const { data: awaiting } = awaitingSchema.safeParse(await store.message(chat, turn));
    const address = await store.address(chat);
    if (!awaiting || !address) return;
    const file = awaiting.body;
    const bytes = await this.fetched(job, file);
    const kind = bytes !== null && file.as === 'picture' ? 'photo' : fileBody(bytes).kind;
    const complete = (body: InboundBody, photo?: Uint8Array) =>
      store.complete(chat, turn, { ...awaiting, body }, photo);
    if (bytes === null || kind === 'other') await complete(UNREADABLE);
    else if (kind === 'sheet') await complete(await tableBody(bytes));
    else
      await photoRoom.enter(
        address,
        bytes.length,
        () => complete({ kind: 'photo' }, bytes),
        () => complete({ kind: 'other', what: 'too_many_photos' }),
      );
    wake(chat);
  }

  /**
   * The bytes, or `null` where they cannot be had, or did not come in the last try or in time.
   * @throws {NotFetched} where it is to be tried again.
   */
  private async fetched(
    { data: { turn }, timestamp, attemptsMade }: Job<FileJob>,
    { channel, ref }: Awaiting['body'],
  ): Promise<Uint8Array | null> {
    const { channels, log, longestMs = LONGEST_MS } = this.parts;
    const until = Math.max(timestamp, this.startedAt) + longestMs;
    const left = Math.max(attemptsMade === 0 ? longestMs * FIRST_TRY : 0, until - Date.now());
    if (left === 0) return null;
    const signal = signalWithin(left, this.stopping.signal);
    try {
      return await inTime(channels.get(channel)!.fetch!(ref, signal), left);
    } catch (error) {
      const tries = attemptsMade + 1;
      log.warn({ turn, channel, cause: causeOf(error), tries }, 'a file could not be fetched');
      if (tries < MOST_TRIES && Date.now() < until) throw new NotFetched();
      return null;
    }
  }
}

const UNREADABLE = { kind: 'other', what: 'file' } as const;

/** The rows of a table that came as a file, read before its message has its turn. */
export async function tableBody(bytes: Uint8Array): Promise<Extract<InboundBody, { kind: 'table' }>> {
  return { kind: 'table', ...(await readTable(Buffer.from(bytes))) };
}

function queueOf(channel: string): string {
  return `files-${channel}`;
}
