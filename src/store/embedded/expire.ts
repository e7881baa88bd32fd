import { OUTBOX_TTL_MS } from '../outbox.js';
import { DEAD_LETTER_TTL_MS, DEDUPE_MS, PHOTO_TTL_MS, RECENT_TTL_MS, RECORD_TTL_MS } from '../store.js';
import type { Queryable } from './rows.js';

/** So many rows of a table are deleted at a time, since everybody waits for the database meanwhile; and so often in a sweep. */
const AT_ONCE = 200;
const ROUNDS = 50;

/** Deletes what `Store.expire` does, but for what waits to go out. */
export async function expireRows(db: Queryable, now: number): Promise<void> {
  await deletePast(db, 'photo', 'at <= $1', now - PHOTO_TTL_MS);
  await deletePast(db, 'recent', 'at <= $1', now - RECENT_TTL_MS);
  await deletePast(db, 'seen', 'at <= $1', now - DEDUPE_MS);
  await deletePast(db, 'record', 'at <= $1', now - RECORD_TTL_MS);
  await deletePast(db, 'dead_letter', 'since <= $1', now - DEAD_LETTER_TTL_MS);
  await deletePast(db, 'document', 'expires_at <= $1', now);
}

/** Deletes rows that were kept long enough, and what nobody has come for; `now`: the store's own clock. */
export async function expireOutbox(db: Queryable, now: number): Promise<void> {
  await deletePast(db, 'effect', 'kept_until <= $1', now);
  await deletePast(db, 'pause', 'until <= $1', now);
  await db.query(
    `WITH left_over AS (
       DELETE FROM bisa.queue WHERE (chat, name) IN (SELECT chat, name FROM bisa.queue WHERE due <= $1 LIMIT $2)
       RETURNING chat, name)
     DELETE FROM bisa.effect e USING left_over q WHERE e.chat = q.chat AND e.queue = q.name`,
    [now - OUTBOX_TTL_MS, AT_ONCE],
  );
}

async function deletePast(db: Queryable, table: string, where: string, until: number): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const { affectedRows = 0 } = await db.query(
      `DELETE FROM bisa.${table} WHERE ctid IN (SELECT ctid FROM bisa.${table} WHERE ${where} LIMIT $2)`,
      [until, AT_ONCE],
    );
    if (affectedRows < AT_ONCE) return;
  }
}
