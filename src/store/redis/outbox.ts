import type { Keys } from '../keys.js';
import { type Among, type Held, type Outbox, queuesOf, type Settled, type Taker } from '../outbox.js';
import { unsealAddress, unsealEffect } from '../rows.js';
import { Sealed } from '../seal.js';
import type { Address } from '../store.js';
import type { RedisConnection } from './connection.js';
import { dataKeyOf, type HeldReply, sealedEffect } from './replies.js';
import { claim, pause, prolong, recall, requeue, settle, wake } from './scripts/outbox.js';

/** The outbox on Redis: a list of rows for each queue of a chat, and for each queue an index of when chats are due. */
export class RedisOutbox implements Outbox {
  constructor(
    private readonly redis: RedisConnection,
    private readonly keys: Keys,
  ) {}

  async claim({ name, queues, holder }: Taker, most: number, ms: number, among: Among = {}) {
    const { chats, dueMs = 0 } = among;
    const some = chats ? [1, chats.length, ...chats] : [0, 0];
    const args = [name, holder, ms, most, dueMs, ...some, queues.length, ...queues];
    return ((await this.redis.run(claim, args)) as HeldReply[]).map((reply) => this.open(reply));
  }

  async settle({ chat, queue, row }: Held, { name, holder }: Taker, ms: number, settled: Settled) {
    const reply = await this.redis.run(settle, [
      ...[chat, queue, row.id, name, holder, ms],
      ...[settled.is, timeOf(settled), settled.is === 'again' && settled.failed ? 1 : 0],
    ]);
    return reply === null ? null : this.open(reply as HeldReply);
  }

  async prolong({ holder }: Taker, held: readonly Pick<Held, 'chat' | 'queue'>[], ms: number): Promise<void> {
    const rows = held.flatMap(({ chat, queue }) => [chat, queue]);
    await this.redis.run(prolong, [holder, ms, held.length, ...rows]);
  }

  async pause(name: string, ms: number): Promise<void> {
    await this.redis.run(pause, [name, Math.ceil(ms)]);
  }

  async recall({ holder }: Taker, chat: string, id: string, ms: number): Promise<Held | null> {
    const reply = await this.redis.run(recall, [chat, id, holder, ms]);
    return reply === null ? null : this.open(reply as HeldReply);
  }

  async wake(chat: string): Promise<void> {
    await this.redis.run(wake, [chat]);
  }

  /** Brings rows that earlier versions kept into their queues; `addressOf` gives a chat's address. */
  async adopt(addressOf: (chat: string) => Promise<Address | null>): Promise<void> {
    for (const chat of await this.redis.client.zRange(`${this.redis.tag}:unsent`, 0, -1)) {
      const address = await addressOf(chat);
      if (address) await this.redis.run(requeue, [chat, queuesOf(address.channel)[0]!]);
    }
  }

  private open(reply: HeldReply): Held {
    const [, , chatId, address, queue, , , ageMs, quietMs] = reply;
    const key = dataKeyOf(this.keys, reply);
    const chat = String(chatId);
    const { tries, ...sealed } = sealedEffect(reply);
    return {
      chat,
      address: unsealAddress(key, chat, new Sealed(address)),
      queue: String(queue),
      row: unsealEffect(key, chat, sealed),
      tries,
      ageMs,
      quietMs,
    };
  }
}

/** How long a row is kept, or waits (ms). */
function timeOf(settled: Settled): number {
  if (settled.is === 'done') return settled.keepMs;
  return settled.is === 'again' ? Math.ceil(settled.afterMs) : 0;
}
