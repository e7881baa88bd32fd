import { Chunks } from '../chunks.js';
import type { Lifetimes, RecordRow } from '../store.js';
import { dropForgotten } from './commit.js';
import type { Queryable } from './rows.js';

/** So many rows are deleted at a time at first, and so many at most; */
const AT_ONCE = { rows: 50, most: 500 };
/** and so many photographs, which take many pages each. */
const PHOTOS_AT_ONCE = { rows: 2, most: 4 };
/** Deleted rows after which their table is vacuumed: what is left behind for longer makes that, and every look, slower. */
const VACUUM_AFTER = 2_000;

/** Rows whose time is over: of which table, and which of them, by the instant `$1`. */
interface Past {
  table: string;
  where: string;
  until: number;
  atOnce?: typeof AT_ONCE;
}

/** Records, but for verdicts. */
const PASSING: readonly RecordRow['kind'][] = ['failure', 'undelivered', 'hand_over'];

/** Deletes what `Store.expire` does, but for what waits to go out. */
export async function expireRows(db: Queryable, now: number, lifetimes: Lifetimes): Promise<void> {
  const until = (kind: keyof Lifetimes) => now - lifetimes[kind].ms;
  const past: Past[] = [
    ...[
      { where: 'at <= $1 AND NOT shown', until: until('photographs') },
      { where: 'at <= $1 AND shown', until: until('handover_lines') },
    ].map((photographs) => ({ table: 'photo', ...photographs, atOnce: PHOTOS_AT_ONCE })),
    { table: 'recent', where: 'at <= $1', until: until('latest_lines') },
    { table: 'seen', where: 'at <= $1', until: until('message_marks') },
    { table: 'record', where: `at <= $1 AND kind = 'verdict'`, until: until('verdicts') },
    ...PASSING.map((kind) => ({
      ...{ table: 'record', where: `at <= $1 AND kind = '${kind}'`, until: until('records') },
    })),
    { table: 'dead_letter', where: 'since <= $1', until: until('dead_letters') },
    { table: 'document', where: 'expires_at <= $1', until: now },
  ];
  for (const one of past) await dropPast(db, one);
}

/** Deletes rows that were kept long enough, and what nobody has come for; `now`: the store's own clock. */
export async function expireOutbox(db: Queryable, now: number, { unclaimed }: Lifetimes): Promise<void> {
  await dropPast(db, { table: 'effect', where: 'kept_until <= $1', until: now });
  await dropPast(db, { table: 'pause', where: 'until <= $1', until: now });
  const { rows } = await db.query<{ chat: string }>(
    `WITH left_over AS (
       DELETE FROM bisa.queue WHERE (chat, name) IN (SELECT chat, name FROM bisa.queue WHERE due <= $1 LIMIT $2)
       RETURNING chat, name)
     DELETE FROM bisa.effect e USING left_over q WHERE e.chat = q.chat AND e.queue = q.name RETURNING e.chat`,
    [now - unclaimed.ms, AT_ONCE.rows],
  );
  for (const chat of new Set(rows.map((row) => row.chat))) await dropForgotten(db, chat);
}

/**
 * Deletes rows whose time is over, one part of their table after another and each bit by bit, and gives their space back
 * as it goes.
 */
async function dropPast(db: Queryable, past: Past): Promise<void> {
  const { atOnce = AT_ONCE } = past;
  const chunks = new Chunks(atOnce.rows, atOnce.most);
  const vacuum = (part: string) => chunks.pause(() => db.query(`VACUUM ${part}`));
  for (let part = await partWith(db, past); part && !chunks.isOver; part = await partWith(db, past)) {
    let dead = 0;
    for (let isMore = true; isMore && !chunks.isOver; ) {
      isMore = await chunks.take(async (rows) => {
        const gone = await deletePast(db, part!, past, rows);
        dead += gone;
        return gone === rows;
      });
      if (dead < VACUUM_AFTER) continue;
      await vacuum(part);
      dead = 0;
    }
  }
}

/** A part of a table (or the table, where it has none) in which a row is whose time is over. */
async function partWith(db: Queryable, { table, where, until }: Past): Promise<string | undefined> {
  const { rows } = await db.query<{ part: string }>(
    `SELECT tableoid::regclass::text AS part FROM bisa.${table} WHERE ${where} LIMIT 1`,
    [until],
  );
  return rows[0]?.part;
}

/** Deletes so many of a part of a table, and says how many those were. */
async function deletePast(
  db: Queryable,
  part: string,
  { where, until }: Past,
  rows: number,
): Promise<number> {
  const { affectedRows = 0 } = await db.query(
    `DELETE FROM ${part} WHERE ctid IN (SELECT ctid FROM ${part} WHERE ${where} LIMIT $2)`,
    [until, rows],
  );
  return affectedRows;
}
