import { type PastVerdict, VERDICTS_A_PAGE } from '../statistics.js';
import type { Queryable } from './rows.js';

/** The verdicts of instants (ms) from one to another, which is left out, a page at a time. */
export async function* readVerdicts(
  db: Queryable,
  from: number,
  until: number,
): AsyncIterable<(PastVerdict & { contact: string })[]> {
  for (let at = from, after = ''; ; ) {
    const { rows } = await db.query<PastVerdict & { contact: string }>(
      `SELECT id, at, about, contact FROM bisa.record WHERE kind = 'verdict' AND (at, id) > ($1, $2) AND at >= $1 AND at < $3
       ORDER BY at, id LIMIT $4`,
      [at, after, until, VERDICTS_A_PAGE],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    at = last.at;
    after = last.id;
  }
}
