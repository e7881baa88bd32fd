import type { Queryable } from './rows.js';

/** The store's own clock, ms since 1970. */
const CLOCK = '(SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now) AS clock';

/** `Store.lease`. */
export async function takeLease(db: Queryable, name: string, holder: string, ms: number): Promise<boolean> {
  const { rows } = await db.query(
    `INSERT INTO bisa.lease AS l SELECT $1, $2, now + $3::bigint FROM ${CLOCK}
     ON CONFLICT (name) DO UPDATE SET holder = $2, until = EXCLUDED.until
     WHERE l.holder = $2 OR l.until <= EXCLUDED.until - $3::bigint
     RETURNING name`,
    [name, holder, ms],
  );
  return rows.length === 1;
}

/** `Store.release`. */
export async function releaseLease(db: Queryable, name: string, holder: string): Promise<void> {
  await db.query('DELETE FROM bisa.lease WHERE name = $1 AND holder = $2', [name, holder]);
}
