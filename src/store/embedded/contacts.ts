import type { Transaction } from '@electric-sql/pglite';
import { v7 as newId } from 'uuid';
import type { Keys } from '../keys.js';
import { sealAddress } from '../rows.js';
import { addressMac, newDataKey, Sealed, unwrapDataKey } from '../seal.js';
import type { Address } from '../store.js';

/** The database, or a transaction of it. */
export type Queryable = Pick<Transaction, 'query'>;

/** A row with the contact and the wrapped data key under which its sealed columns stand. */
export interface Owned {
  contact: string;
  key: Buffer;
}

export function dataKeyOf(keys: Keys, { contact, key }: Owned) {
  return unwrapDataKey(keys, contact, new Sealed(key));
}

/** The first row, or `null`. */
export async function one<Row>(db: Queryable, sql: string, params: unknown[]): Promise<Row | null> {
  return (await db.query<Row>(sql, params)).rows[0] ?? null;
}

/** The chat of an address with its contact's data key, or `null`. */
export async function findChat(db: Queryable, keys: Keys, address: Address) {
  const row = await one<Owned & { chat: string }>(
    db,
    `SELECT c.id AS chat, c.contact, k.key FROM bisa.chat c JOIN bisa.contact k ON k.id = c.contact
     WHERE c.address_mac = $1`,
    [addressMac(keys, address)],
  );
  return row && { chat: row.chat, key: dataKeyOf(keys, row) };
}

/** Gives a new address a chat and a contact of its own. */
export async function newChat(tx: Queryable, keys: Keys, address: Address) {
  const contact = newId();
  const chat = newId();
  const { key, wrapped } = newDataKey(keys, contact);
  await tx.query('INSERT INTO bisa.contact (id, key) VALUES ($1, $2)', [contact, wrapped.bytes]);
  await tx.query('INSERT INTO bisa.chat (id, contact, address_mac, address) VALUES ($1, $2, $3, $4)', [
    chat,
    contact,
    addressMac(keys, address),
    sealAddress(key, chat, address).bytes,
  ]);
  return { chat, key };
}
