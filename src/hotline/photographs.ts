import type { Job, Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { z } from 'zod';
import { causeOf } from '../cause.js';
import type { Clock } from '../clock.js';
import { type Evidence, noEvidence } from '../evidence/evidence.js';
import { shownOf } from '../evidence/shown.js';
import type { Backend } from '../store/backend.js';
import { type Jobs, jobsOf } from '../store/jobs.js';
import type { Address, Json } from '../store/store.js';
import type { Inbound } from './inbound.js';
import type { Observe } from './observed.js';
import { inTime } from './sending/in-time.js';

const QUEUE = 'photographs';
/** Photographs that one process has read at once: as many as its reader has processes. */
const AT_ONCE = 2;
/** A photograph is tried so often; one that ends its reader, or takes it longer than it may, each time is unreadable. */
const MOST_TRIES = 2;
/** Before it is tried again (ms). */
const PAUSE_MS = 500;
/** So many may wait in all: minutes of reading. Whoever comes then is asked to come again. */
const MOST_WAITING = 400;
/** Whoever waits longer than this (ms) is told that it takes a while. */
const PATIENCE_MS = 4_000;
/** A process that is silent for so long (ms) is taken for dead, and another reads its photographs. */
const TAKEN_FOR_DEAD_MS = 6_000;
/** What is being read at a stop may take so long to end (ms); another process reads it again. */
const STOP_MS = 3_000;
/** A photograph is given up by its tries alone, whatever else kept it from being read. */
const ENDLESS = 1_000_000;

const rowSchema = z.object({
  pending: z.string(),
  photos: z.array(z.string()),
  behind: z.number(),
  /** The codes that photographs before showed, to be read together in the place of the one that is named. */
  codes: z.array(z.string()).exactOptional(),
});

/** What came back into a chat. */
const toldSchema = z.object({
  body: z.object({
    kind: z.literal('evidence'),
    pending: z.string(),
    shown: z.record(z.string(), z.unknown()),
  }),
});

/** Reads a photograph at an instant (ms since 1970); see evidence/. */
export interface PhotoReader {
  read(photo: Uint8Array, at: number): Promise<Evidence>;
  /** What texts of codes show together. */
  readTexts(texts: readonly string[], at: number): Promise<Evidence>;
}

interface PhotographJob {
  chat: string;
  /** The turn that asked for it. */
  pending: string;
  /** The turn that brought it. */
  photo: string;
  /** How often it was tried before. */
  tries: number;
}

/** The try ended with its process, for no fault of its own. */
function untried(data: PhotographJob): PhotographJob {
  return { ...data, tries: Math.max(0, data.tries - 1) };
}

/** The reader gave it up, which says nothing yet. */
class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}

export interface PhotographsParts {
  backend: Backend;
  clock: Clock;
  photos: PhotoReader;
  log: Logger;
  observe?: Observe | undefined;
  /** Takes something into the inbox of an address. */
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
}

/**
 * Photographs as jobs of BullMQ, apart from the turns that ask for them: what one shows comes back into its chat as a
 * message, once. Those of one person stand behind each other: the first of everybody is read before the second of
 * anybody. Jobs hold ids alone; the photograph stays sealed in the store until it is read.
 */
export class Photographs {
  private readonly queue: Queue<PhotographJob>;
  private worker: Worker<PhotographJob> | null = null;
  private isStopped = false;
  /** What is being read. */
  private readonly reads = new Map<Promise<void>, Job<PhotographJob>>();
  /** What this process waits for: how many photographs are unread, and what is to be done when none is. */
  private readonly awaited = new Map<string, { left: number; over: () => void }>();

  constructor(private readonly parts: PhotographsParts) {
    this.queue = parts.backend.createQueue(QUEUE);
  }

  /** Begins to read. */
  async start(): Promise<void> {
    this.worker = this.parts.backend.createWorker<PhotographJob>(
      QUEUE,
      (job) => this.noted(job, this.read(job)),
      {
        concurrency: AT_ONCE,
        lockDuration: TAKEN_FOR_DEAD_MS,
        stalledInterval: TAKEN_FOR_DEAD_MS / 2,
        maxStalledCount: ENDLESS,
      },
    );
    await this.worker.waitUntilReady();
  }

  /** How many wait to be read. */
  jobs(): Promise<Jobs> {
    return jobsOf(this.queue, this.worker);
  }

  /** Asks for the photographs of a committed turn to be read; to ask again changes nothing. */
  async ask(chat: string, body: Json): Promise<void> {
    const { pending, photos, behind, codes } = rowSchema.parse(body);
    if (codes) {
      const together = await this.parts.photos.readTexts(codes, this.parts.clock.now());
      await this.tell(chat, pending, photos[0]!, together);
      return;
    }
    const waiting = await this.queue.count();
    for (const [i, photo] of photos.entries()) {
      if (waiting + i >= MOST_WAITING) {
        await this.tell(chat, pending, photo, noEvidence('busy'));
        continue;
      }
      await this.queue.add(
        'read',
        { chat, pending, photo, tries: 0 },
        {
          jobId: `${pending}-${photo}`,
          priority: behind + i + 1,
          attempts: ENDLESS,
          backoff: { type: 'fixed', delay: PAUSE_MS },
          removeOnComplete: true,
          removeOnFail: true,
        },
      );
    }
  }

  /**
   * Resolves when what the photographs of a row show was told to their chat by this process; or, where that takes long,
   * when the chat was told so.
   */
  async awaits(address: Address, body: Json): Promise<void> {
    const { take, log } = this.parts;
    const { pending, photos } = rowSchema.parse(body);
    let timer: NodeJS.Timeout | undefined;
    const isOver = await new Promise<boolean>((resolve) => {
      this.awaited.set(pending, { left: photos.length, over: () => resolve(true) });
      timer = setTimeout(() => resolve(false), PATIENCE_MS);
    });
    clearTimeout(timer);
    if (!isOver) this.awaited.delete(pending);
    if (isOver || this.isStopped) return;
    try {
      await take(address, `slow-${pending}`, { body: { kind: 'photos_slow', pending } });
    } catch (error) {
      log.warn(
        { turn: pending, cause: causeOf(error) },
        'a chat could not be told that its photograph waits',
      );
    }
  }

  /** A turn was committed, which may be the one that told its chat what a photograph shows. */
  told(body: Json): void {
    const told = toldSchema.safeParse(body).data?.body;
    const one = told && this.awaited.get(told.pending);
    if (!one) return;
    one.left -= Object.keys(told.shown).length;
    if (one.left > 0) return;
    this.awaited.delete(told.pending);
    one.over();
  }

  /** Reads no more. What is being read has a moment to end, and is read again by another process where it does not. */
  async stop(): Promise<void> {
    this.isStopped = true;
    for (const { over } of this.awaited.values()) over();
    await this.worker?.pause(true);
    await inTime(Promise.allSettled(this.reads.keys()), STOP_MS).catch(() => {});
    for (const job of this.reads.values()) await job.updateData(untried(job.data));
    await this.worker?.close(this.reads.size > 0);
    await this.queue.close();
  }

  private async noted(job: Job<PhotographJob>, read: Promise<void>): Promise<void> {
    this.reads.set(read, job);
    try {
      await read;
    } finally {
      this.reads.delete(read);
    }
  }

  private async read(job: Job<PhotographJob>): Promise<void> {
    const { chat, pending, photo, tries } = job.data;
    const bytes = await this.parts.backend.store.photo(chat, photo);
    const evidence = bytes ? await this.evidenceOf(job, bytes) : noEvidence('gone');
    const { outcome, reason, ms } = evidence;
    this.parts.observe?.({ what: 'photograph', outcome, reason, ms });
    if (reason === 'given_up')
      this.parts.log.error({ chat, turn: photo, tries }, 'a photograph could not be read and is given up');
    await this.tell(chat, pending, photo, evidence);
  }

  /**
   * Each try is counted before it begins, so that a photograph is found out which ends the whole process.
   * @throws {BrokenOff} where it is to be tried again.
   */
  private async evidenceOf(job: Job<PhotographJob>, bytes: Uint8Array): Promise<Evidence> {
    const { photos, clock } = this.parts;
    const { tries } = job.data;
    if (tries >= MOST_TRIES) return noEvidence('given_up');
    await job.updateData({ ...job.data, tries: tries + 1 });
    const evidence = await photos.read(bytes, clock.now());
    const isBrokenOff = evidence.outcome === 'unreadable' && evidence.reason === null;
    if (!isBrokenOff) return evidence;
    // what the reader gives up as it is closed is no try; see `stop`
    if (this.isStopped || tries + 1 < MOST_TRIES) throw new BrokenOff();
    return { ...evidence, reason: 'given_up' };
  }

  private async tell(chat: string, pending: string, photo: string, evidence: Evidence): Promise<void> {
    const address = await this.parts.backend.store.address(chat);
    if (!address) return;
    const shown = { [photo]: shownOf(evidence) };
    await this.parts.take(address, `evidence-${pending}-${photo}`, {
      body: { kind: 'evidence', pending, shown },
    });
  }
}
