import type { KeyObject } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Keys } from '../keys.js';
import { place, unsealPerson } from '../rows.js';
import { newDataKey, Sealed, sealCompacted } from '../seal.js';
import type { Store } from '../store.js';
import { JOIN_KEYS, KEYS, type KeysRow, one, type Queryable, turnKeysOf } from './rows.js';

/**
 * `Store.leave` in one SQL transaction. The chat goes with the contact under whose key its own rows stand; where that is
 * the one which all share, the others get another one, and theirs stay keyrings as they were.
 */
export async function leaveChats(
  tx: Queryable,
  keys: Keys,
  ...[chat, split]: Parameters<Store['leave']>
): Promise<boolean> {
  const row = await one<KeysRow & { person: Buffer | null }>(
    tx,
    `SELECT ${KEYS}, t.person FROM bisa.chat c ${JOIN_KEYS} WHERE c.id = $1 AND NOT t.forgotten
     AND EXISTS (SELECT FROM bisa.chat o WHERE o.contact = c.contact AND o.id <> c.id)`,
    [chat],
  );
  if (!row) return false;
  const shared = turnKeysOf(keys, row);
  const person = unsealPerson(shared.contact, row.contact, row.person && new Sealed(row.person));
  const { own, rest } = split(person);
  const left =
    row.keeper === row.contact ? await newContact(tx, keys) : { id: row.contact, key: shared.contact };
  const write = (contact: string, sealed: Sealed) =>
    tx.query('UPDATE bisa.contact SET person = $2, merged_into = NULL, version = version + 1 WHERE id = $1', [
      contact,
      sealed.bytes,
    ]);
  await write(row.keeper, sealCompacted(shared.keeper, place.person(row.keeper), own));
  await write(left.id, sealCompacted(left.key, place.person(left.id), rest));
  const ofLeaver = [chat, row.keeper];
  const ofOthers = [chat, left.id, row.contact];
  await tx.query('UPDATE bisa.reminder SET contact = $2 WHERE chat = $1', ofLeaver);
  await tx.query('UPDATE bisa.reminder SET contact = $2 WHERE contact = $3 AND chat <> $1', ofOthers);
  await tx.query('UPDATE bisa.contact SET merged_into = $2 WHERE merged_into = $3 AND id <> $1', [
    row.keeper,
    left.id,
    row.contact,
  ]);
  await tx.query('UPDATE bisa.chat SET contact = $2 WHERE contact = $3 AND id <> $1', ofOthers);
  await tx.query('UPDATE bisa.chat SET contact = $2 WHERE id = $1', ofLeaver);
  return true;
}

async function newContact(tx: Queryable, keys: Keys): Promise<{ id: string; key: KeyObject }> {
  const id = newId();
  const { key, wrapped } = newDataKey(keys, id);
  await tx.query('INSERT INTO bisa.contact (id) VALUES ($1)', [id]);
  await tx.query('INSERT INTO bisa.data_key VALUES ($1, $2)', [id, wrapped.bytes]);
  return { id, key };
}
