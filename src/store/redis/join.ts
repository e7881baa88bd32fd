import type { Keys } from '../keys.js';
import { place, unsealPerson } from '../rows.js';
import { Sealed, sealCompacted } from '../seal.js';
import type { Store } from '../store.js';
import type { RedisConnection } from './connection.js';
import { dataKeyOf, type PersonReply } from './replies.js';
import { join, person } from './scripts/join.js';

/** `Store.join`: merges the persons here and writes in one script, again when either has changed meanwhile. */
export async function joinChats(
  redis: RedisConnection,
  keys: Keys,
  ...[chat, into, merge]: Parameters<Store['join']>
): Promise<boolean> {
  const read = async (of: string) => {
    const reply = (await redis.run(person, [of])) as PersonReply | null;
    if (!reply) return null;
    const [contact, , document, version] = reply;
    const key = dataKeyOf(keys, reply);
    const sealed = document && new Sealed(document);
    return {
      contact: String(contact),
      version: String(version),
      key,
      person: unsealPerson(key, String(contact), sealed),
    };
  };
  for (;;) {
    const [from, to] = await Promise.all([read(chat), read(into)]);
    if (!from || !to) return false;
    if (from.contact === to.contact) return true;
    const merged = sealCompacted(to.key, place.person(to.contact), merge(to.person, from.person));
    const joined = await redis.run(join, [
      ...[chat, from.contact, from.version],
      ...[into, to.contact, to.version],
      merged.bytes,
    ]);
    if (joined === 1) return true;
  }
}
