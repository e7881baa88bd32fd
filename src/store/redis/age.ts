import { isDeepStrictEqual } from 'node:util';
import type { Keys } from '../keys.js';
import { BUSY_MS, HELD_MS } from '../lifetimes.js';
import { place, unsealDocuments } from '../rows.js';
import { dropDataKey, Sealed, sealCompacted } from '../seal.js';
import type { Json, Store } from '../store.js';
import type { RedisConnection } from './connection.js';
import { type AgeingReply, sealedDocuments, turnKeysOf } from './replies.js';
import { age, begin, documents } from './scripts/age.js';

/** `Store.age`: makes what is left here and writes in one script, again when the documents have changed meanwhile. */
export async function ageChat(
  redis: RedisConnection,
  keys: Keys,
  ...[chat, now, left]: Parameters<Store['age']>
): Promise<void> {
  for (;;) {
    const reply = (await redis.run(documents, [chat, now, now + BUSY_MS])) as AgeingReply | null;
    if (!reply) return;
    const turnKeys = turnKeysOf(keys, reply);
    const { contact, session, person } = unsealDocuments(turnKeys, chat, sealedDocuments(reply));
    const [version, personVersion, alone, since] = reply.slice(-4) as [Buffer, Buffer, number, Buffer];
    const aged = left({ session, person, alone: alone === 1, since: Number(since) });
    const change = (key: typeof turnKeys.keeper, where: string, before: Json, after: Json) =>
      isDeepStrictEqual(before, after)
        ? [0, '']
        : [1, after === null ? '' : sealCompacted(key, where, after).bytes];
    const done = await redis.run(age, [
      ...[chat, contact, version, personVersion],
      ...change(turnKeys.keeper, place.session(chat), session, aged.session),
      ...change(turnKeys.contact, place.person(contact), person, aged.person),
      aged.agesAt ?? '',
      now + HELD_MS,
    ]);
    if (done === 0) continue;
    if (done === 2) dropDataKey(keys, contact, new Sealed(reply[3]));
    return;
  }
}

/** Keys that are looked through at once, and so often in a sweep. */
const KEYS_AT_ONCE = 1_000;
const ROUNDS = 50;
/** In the place of where it stands, once all have been seen. */
const DONE = 'done';

/**
 * Lets the chats age that an earlier version kept: looks through the keys, some in each sweep, until all have been seen.
 * Others are served between two looks.
 */
export async function beginAgeing(redis: RedisConnection): Promise<void> {
  const { client, tag } = redis;
  const place = `${tag}:ageing:from`;
  const start = `${tag}:chat:`;
  let cursor = (await client.get(place)) ?? '0';
  for (let round = 0; round < ROUNDS && cursor !== DONE; round++) {
    const page = await client.scan(cursor, { MATCH: `${start}*`, TYPE: 'hash', COUNT: KEYS_AT_ONCE });
    const chats = page.keys.map((key) => key.slice(start.length)).filter((chat) => !chat.includes(':'));
    if (chats.length) await redis.run(begin, chats);
    cursor = page.cursor === '0' ? DONE : page.cursor;
    await client.set(place, cursor);
  }
}
