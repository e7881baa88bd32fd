import type { Job, Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import type { Channel, IncomingMessage } from '../channels/channel.js';
import type { Reminders } from '../reminders/reminders.js';
import type { Backend } from '../store/backend.js';
import type { Address, Turn } from '../store/store.js';
import { type Inbound, inboundOf } from './inbound.js';
import { relay } from './relay.js';
import { type TurnParts, takeTurn } from './turn.js';

const QUEUE = 'chats';
/** Jobs that only ask for a chat to be drained, once their delay is over. */
const LATER = 'later';
/** Chats that one process serves at once. */
const CHATS_AT_ONCE = 16;
/**
 * A process that is silent for so long (ms) is taken for dead, and another takes its chats over. One that was only slow
 * does no harm: the store refuses its commit.
 */
const TAKEN_FOR_DEAD_MS = 6_000;
/** How often a chat may lose its process before only the sweep finds it. */
const TAKEOVERS = 10;
/** What a crash, a full queue or a silent page left behind is looked for this often (ms). */
const SWEEP_MS = 30_000;
/** Chats that one sweep takes up. */
const SWEEP_CHATS = 500;

interface ChatJob {
  chat: string;
}

export interface HotlineParts extends Omit<TurnParts, 'store'> {
  backend: Backend;
  reminders: Reminders;
  channels: Channel[];
  log: Logger;
}

/**
 * The hotline at work: takes messages into the durable inbox, turns them one after another per chat into commits, and
 * passes what they ask for on. Any number of processes may share one backend.
 */
export class Hotline {
  private readonly channels: Map<string, Channel>;
  private readonly queue: Queue<ChatJob>;
  private worker: Worker<ChatJob> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly parts: HotlineParts) {
    this.channels = new Map(parts.channels.map((channel) => [channel.name, channel]));
    this.queue = parts.backend.createQueue(QUEUE);
  }

  /** Starts the workers, then the channels; resolves when messages are taken. */
  async start(): Promise<void> {
    const { backend, reminders } = this.parts;
    const serve = ({ name, data }: Job<ChatJob>) =>
      name === LATER ? this.wake(data.chat) : this.drain(data.chat);
    this.worker = backend.createWorker<ChatJob>(QUEUE, serve, {
      concurrency: CHATS_AT_ONCE,
      lockDuration: TAKEN_FOR_DEAD_MS,
      stalledInterval: TAKEN_FOR_DEAD_MS / 2,
      maxStalledCount: TAKEOVERS,
    });
    await this.worker.waitUntilReady();
    await reminders.start((chat, id) => this.remind(chat, id));
    await reminders.restore(await backend.store.reminders());
    await this.sweep();
    this.timer = setInterval(() => void this.sweepSafely(), SWEEP_MS);
    for (const channel of this.channels.values()) {
      await channel.start({
        accept: (message) => this.accept(message),
        back: (address) => this.back(address),
      });
    }
  }

  /** Takes a message; resolves once it cannot be lost any more. The same key from the same address is taken once. */
  async accept({ address, key, body, locale }: IncomingMessage): Promise<void> {
    const inbound = { body: inboundOf(body), ...(locale ? { locale } : {}) };
    await this.take(address, key, inbound, body.kind === 'photo' ? body.bytes : undefined);
  }

  /** A person whose messages were waiting is there again. */
  async back(address: Address): Promise<void> {
    const chat = await this.parts.backend.store.chat(address);
    if (chat) await this.wake(chat);
  }

  /** The clock was moved: reminders follow it. */
  async clockMoved(): Promise<void> {
    const { backend, reminders } = this.parts;
    await reminders.restore(await backend.store.reminders(), { moved: true });
  }

  /** Takes no more messages, lets the turns at work end, and closes the queues; the backend stays open. */
  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    for (const channel of this.channels.values()) await channel.stop();
    await this.worker?.close();
    await this.parts.reminders.stop();
    await this.queue.close();
  }

  private async remind(chat: string, id: string): Promise<void> {
    const address = await this.parts.backend.store.address(chat);
    if (address) await this.take(address, `reminder-${id}`, { body: { kind: 'reminder', id } });
  }

  private async take(address: Address, key: string, body: Inbound, photo?: Uint8Array): Promise<void> {
    const { backend, clock } = this.parts;
    const message = { turn: newId(), address, key, at: clock.now(), body, ...(photo ? { photo } : {}) };
    const { chat, duplicate } = await backend.store.accept(message);
    if (!duplicate) await this.wake(chat);
  }

  /** Asks for a chat to be drained; while that is under way, once more after it. */
  private async wake(chat: string): Promise<void> {
    await this.queue.add(
      'drain',
      { chat },
      {
        deduplication: { id: chat, keepLastIfActive: true },
        removeOnComplete: true,
        removeOnFail: true,
      },
    );
  }

  /** Turns every waiting message of a chat into a commit, in order, and passes each one's effects on. */
  private async drain(chat: string): Promise<void> {
    const { store } = this.parts.backend;
    let turn = await store.next(chat);
    const address = turn?.address ?? (await store.address(chat));
    if (!address) return;
    const channel = this.channels.get(address.channel);
    try {
      if (!turn) await this.passOn(chat, address);
      for (; turn; turn = await store.next(chat)) {
        channel?.typing(address, true);
        if (await this.commit(turn)) await this.passOn(chat, address);
      }
    } finally {
      channel?.typing(address, false);
    }
  }

  /** Commits one turn; `false` when it failed or another process was faster, and the chat is to be looked at anew. */
  private async commit(turn: Turn): Promise<boolean> {
    const { log, backend } = this.parts;
    const { store } = backend;
    try {
      return await store.commit(turn, await takeTurn({ ...this.parts, store }, turn));
    } catch (error) {
      const failures = await store.failed(turn);
      log.error({ chat: turn.chat, turn: turn.id, failures, error: (error as Error).name }, 'a turn failed');
      return false;
    }
  }

  /** Passes on what is committed; who is gone is told to the chat itself, and a platform's wish to wait is kept. */
  private async passOn(chat: string, address: Address): Promise<void> {
    const { backend, reminders, log } = this.parts;
    const parts = { store: backend.store, channels: this.channels, reminders, log };
    const { goneAt, againAfter } = await relay(parts, chat, address);
    if (goneAt !== null) await this.take(address, `gone-${goneAt}`, { body: { kind: 'gone' } });
    if (againAfter !== null) await this.wakeLater(chat, againAfter);
  }

  private async wakeLater(chat: string, delay: number): Promise<void> {
    const options = { jobId: `later-${chat}`, delay, removeOnComplete: true, removeOnFail: true };
    await this.queue.add(LATER, { chat }, options);
  }

  private async sweepSafely(): Promise<void> {
    try {
      await this.sweep();
    } catch (error) {
      this.parts.log.error({ error: (error as Error).name }, 'a sweep failed');
    }
  }

  private async sweep(): Promise<void> {
    const { store } = this.parts.backend;
    const now = this.parts.clock.now();
    await store.expire(now);
    for (const { chat, messages, effects, dueReminders } of await store.attention(now, SWEEP_CHATS)) {
      for (const id of dueReminders) await this.remind(chat, id);
      if (messages > 0 || effects > 0) await this.wake(chat);
    }
  }
}
