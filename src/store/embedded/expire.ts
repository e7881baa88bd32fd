import { inChunks } from '../chunks.js';
import { type PastVerdict, remainsOf } from '../statistics.js';
import type { Lifetimes, RecordRow } from '../store.js';
import { dropForgotten } from './commit.js';
import type { Queryable } from './rows.js';

/** So many rows of a table are deleted at a time, since everybody waits for the database meanwhile, */
const AT_ONCE = 50;
/** and so many photographs, which take many pages each. */
const PHOTOS_AT_ONCE = 4;

/** Records of which nothing remains. */
const PASSING: readonly RecordRow['kind'][] = ['failure', 'undelivered', 'hand_over'];

/** Deletes what `Store.expire` does, but for what waits to go out. */
export async function expireRows(db: Queryable, now: number, lifetimes: Lifetimes): Promise<void> {
  const until = (kind: keyof Lifetimes) => now - lifetimes[kind].ms;
  await deletePast(db, 'photo', 'at <= $1 AND NOT shown', until('photographs'), PHOTOS_AT_ONCE);
  await deletePast(db, 'photo', 'at <= $1 AND shown', until('handover_lines'), PHOTOS_AT_ONCE);
  await deletePast(db, 'recent', 'at <= $1', until('latest_lines'));
  await deletePast(db, 'seen', 'at <= $1', until('message_marks'));
  await inChunks(() => countVerdicts(db, until('verdicts')));
  await deletePast(db, 'statistic', 'at <= $1', until('statistics'));
  for (const kind of PASSING)
    await deletePast(db, 'record', `at <= $1 AND kind = '${kind}'`, until('records'));
  await deletePast(db, 'dead_letter', 'since <= $1', until('dead_letters'));
  await deletePast(db, 'document', 'expires_at <= $1', now);
}

/** Deletes rows that were kept long enough, and what nobody has come for; `now`: the store's own clock. */
export async function expireOutbox(db: Queryable, now: number, { unclaimed }: Lifetimes): Promise<void> {
  await deletePast(db, 'effect', 'kept_until <= $1', now);
  await deletePast(db, 'pause', 'until <= $1', now);
  const { rows } = await db.query<{ chat: string }>(
    `WITH left_over AS (
       DELETE FROM bisa.queue WHERE (chat, name) IN (SELECT chat, name FROM bisa.queue WHERE due <= $1 LIMIT $2)
       RETURNING chat, name)
     DELETE FROM bisa.effect e USING left_over q WHERE e.chat = q.chat AND e.queue = q.name RETURNING e.chat`,
    [now - unclaimed.ms, AT_ONCE],
  );
  for (const chat of new Set(rows.map((row) => row.chat))) await dropForgotten(db, chat);
}

/** Makes counts of verdicts, which lead back to nobody. */
async function countVerdicts(db: Queryable, until: number): Promise<boolean> {
  const { rows } = await db.query<PastVerdict>(
    "SELECT id, at, about FROM bisa.record WHERE kind = 'verdict' AND at <= $1 LIMIT $2",
    [until, AT_ONCE],
  );
  const remains = rows.map(remainsOf);
  const column = (name: keyof (typeof remains)[number]) => remains.map((one) => one[name]);
  await db.query(
    `WITH gone AS (DELETE FROM bisa.record WHERE id = ANY($1::text[]) RETURNING id)
     INSERT INTO bisa.statistic AS s (day, service, outcome, area, at, count)
     SELECT v.day, v.service, v.outcome, v.area, max(v.at), count(*)
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
       AS v (id, day, service, outcome, area, at) JOIN gone USING (id)
     GROUP BY 1, 2, 3, 4
     ON CONFLICT (day, service, outcome, area)
     DO UPDATE SET count = s.count + EXCLUDED.count, at = greatest(s.at, EXCLUDED.at)`,
    [
      rows.map(({ id }) => id),
      column('day'),
      column('service'),
      column('outcome'),
      column('area'),
      column('at'),
    ],
  );
  return rows.length === AT_ONCE;
}

async function deletePast(
  db: Queryable,
  table: string,
  where: string,
  until: number,
  atOnce = AT_ONCE,
): Promise<void> {
  await inChunks(async () => {
    const { affectedRows = 0 } = await db.query(
      `DELETE FROM bisa.${table} WHERE ctid IN (SELECT ctid FROM bisa.${table} WHERE ${where} LIMIT $2)`,
      [until, atOnce],
    );
    return affectedRows === atOnce;
  });
}
