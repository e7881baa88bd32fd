import type { Keys } from '../keys.js';
import { place, unsealPerson } from '../rows.js';
import { dropDataKey, Sealed, sealCompacted } from '../seal.js';
import type { Store } from '../store.js';
import { dataKeyOf, type Owned, one, type Queryable } from './rows.js';
import type { Session } from './thread.js';

/** `Store.overdue`. */
export async function overdueChats(db: Queryable, now: number, limit: number): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT id FROM bisa.chat WHERE until <= $1 ORDER BY until, id LIMIT $2',
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

/** `Store.end` in one SQL transaction. */
export async function endChat(
  tx: Session,
  keys: Keys,
  ...[chat, now, without]: Parameters<Store['end']>
): Promise<boolean> {
  const row = await one<Owned & { person: Buffer | null; others: boolean }>(
    tx,
    `SELECT t.id AS keeper, k.key, t.person,
       EXISTS (SELECT FROM bisa.chat o WHERE o.contact = t.id AND o.id <> c.id) AS others
     FROM bisa.chat c JOIN bisa.contact t ON t.id = c.contact JOIN bisa.data_key k ON k.contact = t.id
     WHERE c.id = $1 AND c.until <= $2`,
    [chat, now],
  );
  if (!row) return false;
  const { keeper: contact, others } = row;
  const { rows: reminders } = await tx.query<{ id: string }>(
    'DELETE FROM bisa.reminder WHERE chat = $1 RETURNING id',
    [chat],
  );
  await dropChat(tx, chat);
  if (!others) {
    await dropContact(tx, contact);
    dropDataKey(keys, contact, new Sealed(row.key));
    return true;
  }
  const key = dataKeyOf(keys, row);
  const person = unsealPerson(key, contact, row.person && new Sealed(row.person));
  const ids = reminders.map(({ id }) => id);
  const left = person === null ? null : sealCompacted(key, place.person(contact), without(person, ids));
  await tx.query('UPDATE bisa.contact SET person = $2, version = version + 1 WHERE id = $1', [
    contact,
    left?.bytes ?? null,
  ]);
  return true;
}

/** Deletes a person with all their chats. */
export async function dropPerson(tx: Session, contact: string): Promise<void> {
  const { rows } = await tx.query<{ id: string }>('SELECT id FROM bisa.chat WHERE contact = $1', [contact]);
  for (const { id } of rows) await dropChat(tx, id);
  await dropContact(tx, contact);
}

/** Deletes a chat with its addresses, its reminders and all that waits in it. */
export async function dropChat(tx: Session, chat: string): Promise<void> {
  for (const table of ['photo', 'effect', 'queue', 'recent', 'dead_letter', 'message', 'reminder'])
    await tx.query(`DELETE FROM bisa.${table} WHERE chat = $1`, [chat]);
  await tx.query('DELETE FROM bisa.chat WHERE id = $1', [chat]);
}

/** Deletes a contact that has no chat any more, with its records and keyrings. */
export async function dropContact(tx: Session, contact: string): Promise<void> {
  await tx.query(
    `DELETE FROM bisa.record r USING bisa.contact k
     WHERE k.id = r.contact AND (k.id = $1 OR k.merged_into = $1)`,
    [contact],
  );
  await tx.query('DELETE FROM bisa.contact WHERE merged_into = $1', [contact]);
  await tx.query('DELETE FROM bisa.contact WHERE id = $1', [contact]);
}
