import { type KeptVerdict, VERDICTS_A_PAGE } from '../verdicts.js';
import type { Queryable } from './rows.js';

/** The verdicts of instants (ms) from one to another, which is left out, a page at a time. */
export async function* readVerdicts(
  db: Queryable,
  from: number,
  until: number,
): AsyncIterable<KeptVerdict[]> {
  for (let at = from, after = ''; ; ) {
    const { rows } = await db.query<KeptVerdict>(
      `SELECT r.id, r.at, r.about, coalesce(k.merged_into, k.id) AS contact
       FROM bisa.record r JOIN bisa.contact k ON k.id = r.contact
       WHERE r.kind = 'verdict' AND (r.at, r.id) > ($1, $2) AND r.at >= $1 AND r.at < $3
       ORDER BY r.at, r.id LIMIT $4`,
      [at, after, until, VERDICTS_A_PAGE],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    at = last.at;
    after = last.id;
  }
}
