import { ERASED_TTL_MS, type ErasedList, type Erasures, type Restored } from '../erasures.js';
import { OWN_QUEUE } from '../outbox.js';
import type { RedisConnection } from './connection.js';
import { begin, dropWaiting, eraseAgain, finish, list } from './scripts/erasures.js';

/** Chats in which what waits is dropped at once, while nobody else is served by Redis. */
const AT_ONCE = 200;

/** The keys of a restored store, after its hash tag: a restore writes them into the append-only file. */
export const RESTORED_KEY = 'restored';
export const ERASED_KEY = 'erased';

/** Who was erased, on Redis. */
export class RedisErasures implements Erasures {
  constructor(private readonly redis: RedisConnection) {}

  /** Begins the list where there is none, and forgets those whom nobody needs to know any more. */
  async begin(): Promise<void> {
    await this.redis.run(begin, [ERASED_TTL_MS]);
  }

  async list(from: number): Promise<ErasedList> {
    const [since, found] = (await this.redis.run(list, [from])) as [Buffer, Buffer[]];
    const erased = [];
    for (let i = 0; i < found.length; i += 2) erased.push({ id: String(found[i]), at: Number(found[i + 1]) });
    return { since: Number(since), erased };
  }

  async restored(): Promise<Restored | null> {
    const kept = await this.redis.client.get(`${this.redis.tag}:${RESTORED_KEY}`);
    return kept === null ? null : (JSON.parse(kept) as Restored);
  }

  async eraseAgain(ids: readonly string[]): Promise<void> {
    await this.redis.run(eraseAgain, [...ids]);
  }

  async dropWaiting(): Promise<void> {
    while ((await this.redis.run(dropWaiting, [OWN_QUEUE, AT_ONCE])) === 1);
  }

  async finish(since: number | null): Promise<void> {
    const restored = await this.restored();
    if (restored) await this.redis.run(finish, [since ?? '', restored.lostAt]);
  }

  async lostAt(): Promise<number | null> {
    const at = await this.redis.client.get(`${this.redis.tag}:lost_at`);
    return at === null ? null : Number(at);
  }
}
