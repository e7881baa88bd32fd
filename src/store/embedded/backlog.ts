import type { Backlog } from '../store.js';
import type { Queryable } from './rows.js';
import { unshreddedMs } from './shred.js';

/** How much waits; the outbox goes by the machine's clock. */
export async function backlogOf(db: Queryable): Promise<Backlog> {
  const inbox = await db.query<Backlog['inbox']>(
    'SELECT count(DISTINCT chat)::int AS chats, min(at) AS oldest FROM bisa.message',
  );
  const queues = await db.query<{ name: string; chats: number; due: number }>(
    'SELECT name, count(*)::int AS chats, min(due) AS due FROM bisa.queue GROUP BY name',
  );
  const now = Date.now();
  const outbox = queues.rows.map(({ name, chats, due }) => [
    name,
    { chats, overdueMs: Math.max(0, now - due) },
  ]);
  return { inbox: inbox.rows[0]!, outbox: Object.fromEntries(outbox), unshreddedMs: await unshreddedMs(db) };
}
