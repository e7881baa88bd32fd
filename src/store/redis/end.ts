import type { Keys } from '../keys.js';
import { place, unsealPerson } from '../rows.js';
import { dropDataKey, Sealed, sealCompacted } from '../seal.js';
import type { Store } from '../store.js';
import type { RedisConnection } from './connection.js';
import { dataKeyOf, type EndingReply } from './replies.js';
import { end, ending } from './scripts/end.js';

/** `Store.end`: makes the person's document anew and writes in one script, again when they have changed meanwhile. */
export async function endChat(
  redis: RedisConnection,
  keys: Keys,
  ...[chat, now, without]: Parameters<Store['end']>
): Promise<boolean> {
  for (;;) {
    const reply = (await redis.run(ending, [chat, now])) as EndingReply | null;
    if (!reply) return false;
    const [contact, wrapped, document, version, reminders] = reply;
    const id = String(contact);
    const key = dataKeyOf(keys, reply);
    const person = unsealPerson(key, id, document && new Sealed(document));
    const left =
      person === null ? null : sealCompacted(key, place.person(id), without(person, reminders.map(String)));
    const done = await redis.run(end, [chat, now, contact, version, left?.bytes ?? '']);
    if (done !== 1) continue;
    dropDataKey(keys, id, new Sealed(wrapped));
    return true;
  }
}
