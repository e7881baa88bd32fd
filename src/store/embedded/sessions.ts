import type { Keys } from '../keys.js';
import { unsealDocuments } from '../rows.js';
import type { Documents } from '../store.js';
import { type DocumentsRow, JOIN_KEYS, KEYS, type Queryable, sealedDocuments, turnKeysOf } from './rows.js';

/** Rows that one query reads; others go between two of them. */
const AT_ONCE = 200;

/** The documents of every chat that has a session, in the order of their ids. */
export async function* allSessions(db: Queryable, keys: Keys): AsyncIterable<Documents> {
  for (let last = ''; ; ) {
    const { rows } = await db.query<DocumentsRow & { chat: string }>(
      `SELECT c.id AS chat, c.address, c.session, t.person, ${KEYS} FROM bisa.chat c ${JOIN_KEYS}
       WHERE c.session IS NOT NULL AND c.id > $1 ORDER BY c.id LIMIT $2`,
      [last, AT_ONCE],
    );
    for (const row of rows) yield unsealDocuments(turnKeysOf(keys, row), row.chat, sealedDocuments(row));
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.chat;
  }
}
