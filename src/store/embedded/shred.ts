import type { Queryable } from './rows.js';
import type { PgliteThread } from './thread.js';

/** The log has so many files at most, each of which takes a round where it is one that was used before. */
const MOST_ROUNDS = 100;

/**
 * Writes the tables anew from which data keys were dropped, and with them the vault, and removes the log in which they
 * stood: then no file has them any more. Everybody waits for one small table at a time. Where it breaks off, all is done
 * again. Gives for how long (ms) the oldest of what was dropped has stood there, 0 where nothing was.
 */
export async function shredKeys(db: PgliteThread, afterMs: number): Promise<number> {
  const begun = Date.now();
  const { rows: dropped } = await db.query<{ place: string; since: number; count: number }>(
    'SELECT place, since, count FROM bisa.dropped_key',
  );
  if (dropped.length === 0) return 0;
  const standsMs = begun - Math.min(...dropped.map(({ since }) => since));
  if (standsMs < afterMs) return standsMs;
  for (const table of new Set([...dropped.map((one) => one.place), 'document']))
    for (const part of await partsOf(db, table)) await db.exec(`VACUUM FULL ${part}`);
  await removeLog(db);
  // what was dropped meanwhile is still to be shredded
  for (const { place, count } of dropped) {
    const { affectedRows } = await db.query('DELETE FROM bisa.dropped_key WHERE place = $1 AND count = $2', [
      place,
      count,
    ]);
    if (!affectedRows)
      await db.query('UPDATE bisa.dropped_key SET since = $2, count = count - $3 WHERE place = $1', [
        ...[place, begun, count],
      ]);
  }
  return unshreddedMs(db);
}

/** The parts of a table, or itself where it has none. */
async function partsOf(db: Queryable, table: string): Promise<string[]> {
  const { rows } = await db.query<{ part: string }>(
    `SELECT oid::regclass::text AS part FROM pg_class
     WHERE relkind = 'r' AND (oid = $1::regclass OR oid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent = $1::regclass))`,
    [`bisa.${table}`],
  );
  return rows.map(({ part }) => part);
}

/** For how long (ms) a data key that was dropped has stood in the files, 0 where none does. */
export async function unshreddedMs(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ since: number }>(
    'SELECT since FROM bisa.dropped_key ORDER BY since LIMIT 1',
  );
  return rows[0] ? Math.max(1, Date.now() - rows[0].since) : 0;
}

/** Removes every file of the write-ahead log that there is now; what is needed of it has gone into the tables. */
async function removeLog(db: PgliteThread): Promise<void> {
  const files = async () => {
    const { rows } = await db.query<{ name: string }>('SELECT name FROM pg_ls_waldir()');
    return rows.map(({ name }) => name);
  };
  const before = new Set(await files());
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await db.exec('SELECT pg_switch_wal()');
    await db.exec('CHECKPOINT');
    if (!(await files()).some((name) => before.has(name))) return;
  }
  throw new Error('the log of the embedded PostgreSQL keeps files that it does not need');
}
