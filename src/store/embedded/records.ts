import type { Keys } from '../keys.js';
import { unsealRecord } from '../rows.js';
import { Sealed } from '../seal.js';
import type { RecordRow } from '../store.js';
import { dataKeyOf, type Owned, type Queryable } from './rows.js';

/** Records of a kind, the newest first; those of the person of a chat alone, where one is named. */
export async function recordsIn(
  db: Queryable,
  keys: Keys,
  kind: RecordRow['kind'],
  limit: number,
  chat: string | null = null,
): Promise<RecordRow[]> {
  const { rows } = await db.query<Owned & { id: string; at: number; about: string; body: Buffer }>(
    `SELECT r.id, r.at, r.about, r.body, r.contact AS keeper, d.key FROM bisa.record r
     JOIN bisa.contact k ON k.id = r.contact JOIN bisa.data_key d ON d.contact = k.id
     WHERE r.kind = $1 AND ($3::text IS NULL
       OR coalesce(k.merged_into, k.id) = (SELECT contact FROM bisa.chat WHERE id = $3))
     ORDER BY r.at DESC, r.id DESC LIMIT $2`,
    [kind, limit, chat],
  );
  return rows.map((row) =>
    unsealRecord(dataKeyOf(keys, row), row.keeper, {
      id: row.id,
      kind,
      at: row.at,
      about: JSON.parse(row.about),
      body: new Sealed(row.body),
    }),
  );
}
