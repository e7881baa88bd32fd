import pino from 'pino';
import { v7 as newId } from 'uuid';
import { Courier } from '../../../src/hotline/sending/courier.js';
import type { CourierParts } from '../../../src/hotline/sending/courier-parts.js';
import type { Lost } from '../../../src/hotline/sending/verdict.js';
import { type Held, queuesOf } from '../../../src/store/outbox.js';
import type { EffectRow, Store } from '../../../src/store/store.js';
import { chatWith, send } from '../../store/hand.js';

/** A receiver of rows in the test's hand, with a channel's name of its own. */
export class Receiver {
  readonly name = newId();
  /** Ids of rows as they came, those that were refused too. */
  readonly came: string[] = [];
  readonly given: [id: string, why: Lost][] = [];
  readonly couriers: Courier[] = [];
  readonly logged: string[] = [];
  /** What is said of a row. */
  answer: (held: Held) => ReturnType<CourierParts['pass']> = async () => 'sent';

  constructor(private readonly store: Store) {}

  /** A courier, as another process would have one; not started, so that it takes only what it is told to. */
  courier(more: Partial<CourierParts> = {}): Courier {
    const courier = new Courier({
      name: this.name,
      queues: queuesOf(this.name),
      sending: { atOnce: 16, longestMs: 10_000, keepMs: 0 },
      waitMs: () => 0,
      outbox: this.store.outbox,
      log: pino({}, { write: (line: string) => void this.logged.push(line) }),
      canSend: () => true,
      pass: async (held) => {
        this.came.push(held.row.id);
        return this.answer(held);
      },
      lost: async ({ row }, why) => void this.given.push([row.id, why]),
      ...more,
    });
    this.couriers.push(courier);
    return courier;
  }

  /** A chat for which rows wait. */
  async chat(...ids: (string | EffectRow)[]): Promise<string> {
    const effects = ids.map((id) => (typeof id === 'string' ? send(id) : id));
    return (await chatWith(this.store, { effects }, { channel: this.name, id: newId() })).chat;
  }

  /** Ends the holds of a process that is no more. */
  async freed({ holder }: { holder: string }, chat: string): Promise<void> {
    const held = queuesOf(this.name).map((queue) => ({ chat, queue }));
    await this.store.outbox.prolong({ name: this.name, queues: [], holder }, held, 0);
  }

  async stop(): Promise<void> {
    await Promise.all(this.couriers.map((courier) => courier.stop(0)));
  }
}

/** Never resolves. */
export const never = () => new Promise<never>(() => {});
