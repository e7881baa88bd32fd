import type { Keys } from '../keys.js';
import { unsealAddress } from '../rows.js';
import { Sealed } from '../seal.js';
import { REMINDERS_A_PAGE, type Store, type Wanted } from '../store.js';
import { dataKeyOf, type Owned, one, type Queryable } from './rows.js';

/** `Store.reminders`. */
export async function* remindersIn(db: Queryable, from: number, until: number): AsyncIterable<Wanted[]> {
  for (let last: Wanted | undefined = { at: from, chat: '', id: '' }; last; ) {
    const { rows }: { rows: Wanted[] } = await db.query<Wanted>(
      `SELECT chat, id, at FROM bisa.reminder WHERE at >= $1 AND (at, chat, id) > ($1, $2, $3) AND at <= $4
       ORDER BY at, chat, id LIMIT $5`,
      [last.at, last.chat, last.id, until, REMINDERS_A_PAGE],
    );
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
  }
}

/** `Store.reminder`. */
export async function reminderOf(
  db: Queryable,
  keys: Keys,
  chat: string,
  id: string,
): ReturnType<Store['reminder']> {
  const row = await one<Owned & { at: number; address: Buffer }>(
    db,
    `SELECT r.at, c.address, c.keeper, k.key FROM bisa.reminder r JOIN bisa.chat c ON c.id = r.chat
     JOIN bisa.data_key k ON k.contact = c.keeper WHERE r.chat = $1 AND r.id = $2`,
    [chat, id],
  );
  if (!row) return null;
  return { at: row.at, address: unsealAddress(dataKeyOf(keys, row), chat, new Sealed(row.address)) };
}
