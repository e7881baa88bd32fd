import { place, type TurnKeys } from '../rows.js';
import { sealJson } from '../seal.js';
import type { DeadLetter, Store } from '../store.js';
import type { RedisConnection } from './connection.js';
import type { DeadLetterReply } from './replies.js';
import { deadLetters, setAside } from './scripts/dead-letters.js';

/** `Store.setAside` in one script. */
export async function setAsideMessage(
  redis: RedisConnection,
  { keeper }: TurnKeys,
  ...[{ chat, id }, { kind, since, fault }, notice]: Parameters<Store['setAside']>
): Promise<boolean> {
  const placed = notice
    ? [notice.turn, notice.at, sealJson(keeper, place.message(chat, notice.turn), notice.body).bytes]
    : ['', '', ''];
  return (await redis.run(setAside, [chat, id, kind, since, fault ?? '', ...placed])) === 1;
}

/** `Store.deadLetters`. */
export async function listDeadLetters(redis: RedisConnection, limit: number): Promise<DeadLetter[]> {
  const reply = (await redis.run(deadLetters, [limit])) as DeadLetterReply[];
  return reply.map(([id, at, since, kind, fault]) => ({
    id: String(id),
    at: Number(at),
    since: Number(since),
    kind: String(kind),
    fault: fault && String(fault),
  }));
}
