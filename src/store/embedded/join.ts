import type { Keys } from '../keys.js';
import { place, unsealPerson } from '../rows.js';
import { Sealed, sealCompacted } from '../seal.js';
import type { Store } from '../store.js';
import { dataKeyOf, type Owned, one, type Queryable } from './rows.js';

/** `Store.join` in one SQL transaction: the contact that the chat had stays as a keyring for what was sealed under it. */
export async function joinChats(
  tx: Queryable,
  keys: Keys,
  ...[chat, into, merge]: Parameters<Store['join']>
): Promise<boolean> {
  const read = async (of: string) => {
    const row = await one<Owned & { person: Buffer | null }>(
      tx,
      `SELECT t.id AS keeper, k.key, t.person FROM bisa.chat c JOIN bisa.contact t ON t.id = c.contact
       JOIN bisa.data_key k ON k.contact = t.id WHERE c.id = $1 AND NOT t.forgotten`,
      [of],
    );
    if (!row) return null;
    const key = dataKeyOf(keys, row);
    const sealed = row.person && new Sealed(row.person);
    return { contact: row.keeper, key, person: unsealPerson(key, row.keeper, sealed) };
  };
  const from = await read(chat);
  const to = await read(into);
  if (!from || !to) return false;
  if (from.contact === to.contact) return true;
  const merged = sealCompacted(to.key, place.person(to.contact), merge(to.person, from.person));
  const pair = [from.contact, to.contact];
  await tx.query('UPDATE bisa.contact SET person = $2, version = version + 1 WHERE id = $1', [
    to.contact,
    merged.bytes,
  ]);
  await tx.query('UPDATE bisa.contact SET merged_into = $2, person = NULL WHERE id = $1', pair);
  await tx.query('UPDATE bisa.contact SET merged_into = $2 WHERE merged_into = $1', pair);
  await tx.query('UPDATE bisa.chat SET contact = $2 WHERE contact = $1', pair);
  await tx.query('UPDATE bisa.reminder SET contact = $2 WHERE contact = $1', pair);
  return true;
}
