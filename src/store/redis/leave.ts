import { v7 as newId } from 'uuid';
import type { Keys } from '../keys.js';
import { place, unsealPerson } from '../rows.js';
import { newDataKey, Sealed, sealCompacted } from '../seal.js';
import type { Store } from '../store.js';
import type { RedisConnection } from './connection.js';
import { dataKeyOf, type LeavingReply } from './replies.js';
import { underStanding } from './roots.js';
import { leave, leaving } from './scripts/leave.js';

/** `Store.leave`: splits the person here and writes in one script, again when something has changed meanwhile. */
export async function leaveChats(
  redis: RedisConnection,
  keys: Keys,
  ...[chat, split]: Parameters<Store['leave']>
): Promise<boolean> {
  for (;;) {
    const reply = (await redis.run(leaving, [chat])) as LeavingReply | null;
    if (!reply) return false;
    const [, , document, version, keeper, keeperKey] = reply;
    const [shared, own] = [String(reply[0]), String(keeper)];
    const sharedKey = dataKeyOf(keys, reply);
    const ownKey = dataKeyOf(keys, [keeper, keeperKey]);
    const person = split(unsealPerson(sharedKey, shared, document && new Sealed(document)));
    const fresh = own === shared ? newId() : null;
    const left = await underStanding(redis, keys, () => {
      const { key, wrapped } = fresh ? newDataKey(keys, fresh) : { key: sharedKey, wrapped: null };
      const rest = fresh ?? shared;
      return redis.run(leave, [
        ...[chat, shared, String(version), own, rest, keys.fingerprint, wrapped?.bytes ?? ''],
        sealCompacted(ownKey, place.person(own), person.own).bytes,
        sealCompacted(key, place.person(rest), person.rest).bytes,
      ]);
    });
    if (left === 1) return true;
  }
}
