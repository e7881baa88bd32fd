import { DEAD_LETTER_TTL_MS, DEDUPE_MS, PHOTO_TTL_MS, RECENT_TTL_MS, RECORD_TTL_MS } from '../store.js';
import type { Queryable } from './rows.js';

/** Deletes what `Store.expire` does. */
export async function expireRows(db: Queryable, now: number): Promise<void> {
  await db.query('DELETE FROM bisa.photo WHERE at <= $1', [now - PHOTO_TTL_MS]);
  await db.query('DELETE FROM bisa.recent WHERE at <= $1', [now - RECENT_TTL_MS]);
  await db.query('DELETE FROM bisa.seen WHERE at <= $1', [now - DEDUPE_MS]);
  await db.query('DELETE FROM bisa.record WHERE at <= $1', [now - RECORD_TTL_MS]);
  await db.query('DELETE FROM bisa.dead_letter WHERE since <= $1', [now - DEAD_LETTER_TTL_MS]);
  await db.query('DELETE FROM bisa.document WHERE expires_at <= $1', [now]);
}
