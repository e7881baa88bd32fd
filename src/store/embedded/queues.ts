import type { Queryable } from './rows.js';

/** Lets queues be taken at once, unless they are held or their receiver has asked to wait (a row that never failed). */
export async function bringForward(
  db: Queryable,
  chat: string,
  queues: readonly string[],
  now: number,
): Promise<void> {
  await db.query(
    `INSERT INTO bisa.queue AS q (chat, name, due) SELECT $1, name, $3::bigint FROM unnest($2::text[]) AS name
     ON CONFLICT (chat, name) DO UPDATE SET holder = NULL, due = $3
     WHERE (q.holder IS NULL OR q.due <= $3) AND (q.due <= $3 OR
       (SELECT e.tries FROM bisa.effect e WHERE e.chat = $1 AND e.queue = q.name AND e.kept_until IS NULL
        ORDER BY e.seq LIMIT 1) > 0)`,
    [chat, queues, now],
  );
}

/** The same for all queues of a chat. */
export async function wakeAll(db: Queryable, chat: string, now: number): Promise<void> {
  const { rows } = await db.query<{ name: string }>('SELECT name FROM bisa.queue WHERE chat = $1', [chat]);
  await bringForward(
    db,
    chat,
    rows.map(({ name }) => name),
    now,
  );
}

/** A queue in which nothing waits is forgotten. */
export async function refresh(db: Queryable, chat: string, queue: string): Promise<void> {
  await db.query(
    `DELETE FROM bisa.queue q WHERE q.chat = $1 AND q.name = $2 AND NOT EXISTS
       (SELECT FROM bisa.effect e WHERE e.chat = $1 AND e.queue = $2 AND e.kept_until IS NULL)`,
    [chat, queue],
  );
}
