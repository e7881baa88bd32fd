import type { Keys } from '../keys.js';
import { sealAddress } from '../rows.js';
import { addressMac } from '../seal.js';
import type { Store } from '../store.js';
import { dataKeyOf, type Owned, one, type Queryable } from './rows.js';

/** `Store.readdress` in one SQL transaction. */
export async function readdressChat(
  tx: Queryable,
  keys: Keys,
  ...[from, to, until]: Parameters<Store['readdress']>
): Promise<boolean> {
  const row = await one<Owned & { chat: string }>(
    tx,
    `SELECT c.id AS chat, c.keeper, k.key FROM bisa.address a
     JOIN bisa.chat c ON c.id = a.chat JOIN bisa.data_key k ON k.contact = c.keeper WHERE a.mac = $1`,
    [addressMac(keys, from)],
  );
  if (!row) return false;
  const { chat } = row;
  const mac = addressMac(keys, to);
  await tx.query('DELETE FROM bisa.address WHERE chat = $1 AND mac <> $2', [chat, mac]);
  await tx.query(
    'UPDATE bisa.address SET chat = $1 WHERE chat = (SELECT chat FROM bisa.address WHERE mac = $2)',
    [chat, mac],
  );
  await tx.query('INSERT INTO bisa.address VALUES ($1, $2) ON CONFLICT DO NOTHING', [mac, chat]);
  const address = sealAddress(dataKeyOf(keys, row), chat, to);
  await tx.query('UPDATE bisa.chat SET address_mac = $2, address = $3, until = $4 WHERE id = $1', [
    ...[chat, mac, address.bytes],
    until ?? null,
  ]);
  if (from.channel !== to.channel) await moveQueues(tx, chat, from.channel, to.channel);
  return true;
}

/** What waits for a chat goes out by the channel at which it is written to. */
async function moveQueues(tx: Queryable, chat: string, from: string, to: string): Promise<void> {
  const name = (column: string) => `$3 || substr(${column}, length($2) + 1)`;
  const params = [chat, from, to];
  await tx.query(
    `UPDATE bisa.effect SET queue = ${name('queue')} WHERE chat = $1 AND starts_with(queue, $2 || '/')`,
    params,
  );
  await tx.query(
    `UPDATE bisa.queue SET name = ${name('name')}, holder = NULL, due = $4
     WHERE chat = $1 AND starts_with(name, $2 || '/')`,
    [...params, Date.now()],
  );
}
