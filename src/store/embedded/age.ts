import { isDeepStrictEqual } from 'node:util';
import type { Keys } from '../keys.js';
import { BUSY_MS, HELD_MS } from '../lifetimes.js';
import { place, unsealDocuments } from '../rows.js';
import { dropDataKey, Sealed, sealCompacted } from '../seal.js';
import type { Ageing, Json, Store } from '../store.js';
import { dropPerson } from './end.js';
import {
  type DocumentsRow,
  JOIN_KEYS,
  KEYS,
  one,
  type Queryable,
  sealedDocuments,
  turnKeysOf,
} from './rows.js';
import type { Session } from './thread.js';

/** `Store.ageing`. */
export async function ageingChats(db: Queryable, now: number, limit: number): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT id FROM bisa.chat WHERE ages_at <= $1 ORDER BY ages_at, id LIMIT $2',
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

/** `Store.age` in one SQL transaction. */
export async function ageChat(
  tx: Session,
  keys: Keys,
  ...[chat, now, left]: Parameters<Store['age']>
): Promise<void> {
  const row = await one<DocumentsRow & Pick<Ageing, 'alone' | 'since'> & { busy: boolean }>(
    tx,
    `SELECT c.address, c.session, t.person, ${KEYS}, c.ages_at AS since,
       NOT EXISTS (SELECT FROM bisa.chat o
         WHERE o.contact = c.contact AND o.id <> c.id AND o.session IS NOT NULL) AS alone,
       EXISTS (SELECT FROM bisa.message m WHERE m.chat = c.id) AS busy
     FROM bisa.chat c ${JOIN_KEYS} WHERE c.id = $1 AND c.ages_at <= $2`,
    [chat, now],
  );
  if (!row) return;
  const agesAt = (at: number | null) =>
    tx.query('UPDATE bisa.chat SET ages_at = $2 WHERE id = $1', [chat, at]);
  if (row.busy) {
    await agesAt(now + BUSY_MS);
    return;
  }
  const turnKeys = turnKeysOf(keys, row);
  const { session, person } = unsealDocuments(turnKeys, chat, sealedDocuments(row));
  const aged = left({ session, person, alone: row.alone, since: row.since });
  const sealed = (key: typeof turnKeys.keeper, where: string, document: Json) =>
    document === null ? null : sealCompacted(key, where, document).bytes;
  if (!isDeepStrictEqual(aged.session, session))
    await tx.query('UPDATE bisa.chat SET session = $2, version = version + 1 WHERE id = $1', [
      chat,
      sealed(turnKeys.keeper, place.session(chat), aged.session),
    ]);
  if (!isDeepStrictEqual(aged.person, person))
    await tx.query('UPDATE bisa.contact SET person = $2, version = version + 1 WHERE id = $1', [
      row.contact,
      sealed(turnKeys.contact, place.person(row.contact), aged.person),
    ]);
  if (aged.session !== null || aged.person !== null) await agesAt(aged.agesAt);
  else if (await isHeld(tx, row.contact)) await agesAt(now + HELD_MS);
  else {
    await dropPerson(tx, row.contact);
    dropDataKey(keys, row.contact, new Sealed(row.contact_key));
  }
}

/** Whether anything of a person is still kept, beside addresses, in whichever chat. */
async function isHeld(tx: Session, contact: string): Promise<boolean> {
  const inChats = ['message', 'photo', 'recent', 'dead_letter', 'queue', 'reminder'].map(
    (table) => `EXISTS (SELECT FROM bisa.${table} r JOIN bisa.chat c ON c.id = r.chat WHERE c.contact = $1)`,
  );
  const row = await one<{ held: boolean }>(
    tx,
    `SELECT ${inChats.join(' OR ')}
       OR EXISTS (SELECT FROM bisa.contact k WHERE k.id = $1 AND k.person IS NOT NULL)
       OR EXISTS (SELECT FROM bisa.chat c WHERE c.contact = $1
            AND (c.session IS NOT NULL OR c.handover IS NOT NULL OR c.until IS NOT NULL))
       OR EXISTS (SELECT FROM bisa.record r JOIN bisa.contact k ON k.id = r.contact
            WHERE k.id = $1 OR k.merged_into = $1) AS held`,
    [contact],
  );
  return row!.held;
}
