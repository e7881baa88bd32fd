import type { Keys } from '../keys.js';
import { sealAddress } from '../rows.js';
import { addressMac } from '../seal.js';
import type { Store } from '../store.js';
import type { RedisConnection } from './connection.js';
import { dataKeyOf, type FindReply } from './replies.js';
import { find } from './scripts/read.js';
import { readdress } from './scripts/readdress.js';

/** `Store.readdress`: seals the new address for the chat and writes in one script, again when either has changed. */
export async function readdressChat(
  redis: RedisConnection,
  keys: Keys,
  ...[from, to, until]: Parameters<Store['readdress']>
): Promise<boolean> {
  const mac = addressMac(keys, from);
  for (;;) {
    const reply = (await redis.run(find, [mac])) as FindReply | null;
    if (!reply) return false;
    const [, wrapped, chat] = reply;
    const address = sealAddress(dataKeyOf(keys, reply), String(chat), to);
    const done = await redis.run(readdress, [
      ...[mac, addressMac(keys, to), chat, wrapped, address.bytes],
      ...[from.channel, to.channel, until ?? ''],
    ]);
    if (done === 1) return true;
  }
}
