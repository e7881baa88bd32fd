import type { Keys } from '../keys.js';
import { place } from '../rows.js';
import { Sealed, seal, sealJson, unsealJson } from '../seal.js';
import type { Json } from '../store.js';
import type { RedisConnection } from './connection.js';
import { dataKeyOf, type OwnedReply } from './replies.js';
import { COMPLETED, complete, message, OTHER_KEY } from './scripts/waiting.js';

/** `Store.message`. */
export async function waitingMessage(
  redis: RedisConnection,
  keys: Keys,
  chat: string,
  turn: string,
): Promise<Json> {
  const reply = (await redis.run(message, [chat, turn])) as OwnedReply | null;
  return reply && unsealJson(dataKeyOf(keys, reply), place.message(chat, turn), new Sealed(reply[2]));
}

/** `Store.complete`: sealed for the key found before, and anew where that is another meanwhile. */
export async function completeMessage(
  redis: RedisConnection,
  keys: Keys,
  chat: string,
  turn: string,
  body: Json,
  photo?: Uint8Array,
): Promise<boolean> {
  for (;;) {
    const reply = (await redis.run(message, [chat, turn])) as OwnedReply | null;
    if (!reply) return false;
    const key = dataKeyOf(keys, reply);
    const outcome = await redis.run(complete, [
      chat,
      turn,
      reply[1],
      sealJson(key, place.message(chat, turn), body).bytes,
      photo ? seal(key, place.photo(chat, turn), photo).bytes : '',
    ]);
    if (outcome !== OTHER_KEY) return outcome === COMPLETED;
  }
}
