import type { Keys } from '../keys.js';
import { type Among, type Held, type Outbox, queuesOf, type Settled, type Taker } from '../outbox.js';
import { unsealAddress, unsealEffect } from '../rows.js';
import { Sealed } from '../seal.js';
import type { Address, EffectRow, Lifetimes } from '../store.js';
import { dropForgotten } from './commit.js';
import { expireOutbox } from './expire.js';
import { bringForward, refresh, wakeAll } from './queues.js';
import { dataKeyOf, type Owned, one, type Queryable } from './rows.js';
import type { PgliteThread } from './thread.js';

interface HeldRow extends Owned {
  chat: string;
  queue: string;
  address: Buffer;
  id: string;
  kind: EffectRow['kind'];
  body: Buffer;
  tries: number;
  since: number;
  newest: number;
}

/** The outbox in the embedded PostgreSQL. Its clock is the machine's: there is one process. */
export class EmbeddedOutbox implements Outbox {
  constructor(
    private readonly db: PgliteThread,
    private readonly keys: Keys,
  ) {}

  async claim({ name, queues, holder }: Taker, most: number, ms: number, among: Among = {}) {
    const { chats, dueMs = 0 } = among;
    const now = Date.now();
    const { rows } = await this.db.query<{ chat: string; name: string }>(
      `SELECT chat, name FROM bisa.queue WHERE name = ANY($1) AND due <= $2 - $5::bigint ${chats ? 'AND chat = ANY($6)' : ''}
         AND NOT EXISTS (SELECT FROM bisa.pause WHERE name = $3 AND until > $2)
       ORDER BY array_position($1, name), due LIMIT $4`,
      [queues, now, name, most, dueMs, ...(chats ? [chats] : [])],
    );
    const held: Held[] = [];
    for (const { chat, name: queue } of rows) {
      const one = await this.db.transaction(async (tx) =>
        (await isDue(tx, chat, queue, now)) ? this.hold(tx, chat, queue, holder, now + ms, now) : null,
      );
      if (one) held.push(one);
    }
    return held;
  }

  settle({ chat, queue, row }: Held, { name, holder }: Taker, ms: number, settled: Settled) {
    const now = Date.now();
    return this.db.transaction(async (tx) => {
      const mine = await one(tx, 'SELECT 1 FROM bisa.queue WHERE chat = $1 AND name = $2 AND holder = $3', [
        ...[chat, queue, holder],
      ]);
      if (settled.is === 'again') {
        if (settled.failed)
          await tx.query('UPDATE bisa.effect SET tries = tries + 1 WHERE chat = $1 AND id = $2', [
            ...[chat, row.id],
          ]);
        if (mine) await this.letGo(tx, chat, queue, now + Math.ceil(settled.afterMs));
        return null;
      }
      await this.remove(tx, chat, row.id, settled, now);
      const paused = await one(tx, 'SELECT 1 FROM bisa.pause WHERE name = $1 AND until > $2', [name, now]);
      if (mine && !paused) {
        const next = await this.hold(tx, chat, queue, holder, now + ms, now);
        if (next) return next;
      } else if (mine) await this.letGo(tx, chat, queue, now);
      await refresh(tx, chat, queue);
      await dropForgotten(tx, chat);
      return null;
    });
  }

  async prolong({ holder }: Taker, held: readonly Pick<Held, 'chat' | 'queue'>[], ms: number): Promise<void> {
    await this.db.query(
      `UPDATE bisa.queue q SET due = $4 FROM unnest($1::text[], $2::text[]) AS held (chat, name)
       WHERE q.chat = held.chat AND q.name = held.name AND q.holder = $3`,
      [held.map(({ chat }) => chat), held.map(({ queue }) => queue), holder, Date.now() + ms],
    );
  }

  async pause(name: string, ms: number): Promise<void> {
    await this.db.query(
      `INSERT INTO bisa.pause AS p VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET until = greatest(p.until, $2)`,
      [name, Date.now() + Math.ceil(ms)],
    );
  }

  recall({ holder }: Taker, chat: string, id: string, ms: number): Promise<Held | null> {
    const now = Date.now();
    return this.db.transaction(async (tx) => {
      const kept = await one<{ queue: string }>(
        tx,
        `UPDATE bisa.effect SET kept_until = NULL,
           seq = (SELECT least(min(f.seq), 0) - 1 FROM bisa.effect f)
         WHERE chat = $1 AND id = $2 AND kept_until IS NOT NULL RETURNING queue`,
        [chat, id],
      );
      if (!kept) return null;
      await bringForward(tx, chat, [kept.queue], now);
      return this.hold(tx, chat, kept.queue, holder, now + ms, now);
    });
  }

  wake(chat: string): Promise<void> {
    return this.db.transaction((tx) => wakeAll(tx, chat, Date.now()));
  }

  /** Deletes rows that were kept long enough, and what nobody has come for. */
  async expire(lifetimes: Lifetimes): Promise<void> {
    await expireOutbox(this.db, Date.now(), lifetimes);
  }

  /** Brings rows that earlier versions kept into their queues; `addressOf` gives a chat's address. */
  async adopt(addressOf: (chat: string) => Promise<Address | null>): Promise<void> {
    const { rows } = await this.db.query<{ chat: string }>(
      "SELECT DISTINCT chat FROM bisa.effect WHERE queue = ''",
    );
    for (const { chat } of rows) {
      const address = await addressOf(chat);
      if (!address) continue;
      await this.db.transaction(async (tx) => {
        const { rows: adopted } = await tx.query<{ queue: string }>(
          `UPDATE bisa.effect SET queue = CASE kind WHEN 'send' THEN $2 WHEN 'desk' THEN 'desk' ELSE 'own' END
           WHERE chat = $1 AND queue = '' RETURNING queue`,
          [chat, queuesOf(address.channel)[0]],
        );
        const queues = [...new Set(adopted.map(({ queue }) => queue))];
        await bringForward(tx, chat, queues, Date.now());
      });
    }
  }

  /** Takes a queue into a hand, with its next row; `null` where nothing waits. */
  private async hold(
    tx: Queryable,
    chat: string,
    queue: string,
    holder: string,
    until: number,
    now: number,
  ): Promise<Held | null> {
    const row = await one<HeldRow>(
      tx,
      `SELECT e.chat, e.queue, e.id, e.kind, e.body, e.tries, e.since, c.address, c.keeper, k.key,
         (SELECT n.since FROM bisa.effect n WHERE n.chat = e.chat AND n.queue = e.queue AND n.kept_until IS NULL
          ORDER BY n.seq DESC LIMIT 1) AS newest
       FROM bisa.effect e JOIN bisa.chat c ON c.id = e.chat JOIN bisa.data_key k ON k.contact = c.keeper
       WHERE e.chat = $1 AND e.queue = $2 AND e.kept_until IS NULL ORDER BY e.seq LIMIT 1`,
      [chat, queue],
    );
    if (!row) {
      await refresh(tx, chat, queue);
      return null;
    }
    await tx.query('UPDATE bisa.queue SET holder = $3, due = $4 WHERE chat = $1 AND name = $2', [
      ...[chat, queue, holder, until],
    ]);
    return this.open(row, now);
  }

  private async letGo(tx: Queryable, chat: string, queue: string, due: number): Promise<void> {
    await tx.query('UPDATE bisa.queue SET holder = NULL, due = $3 WHERE chat = $1 AND name = $2', [
      ...[chat, queue, due],
    ]);
  }

  private async remove(
    tx: Queryable,
    chat: string,
    id: string,
    settled: Exclude<Settled, { is: 'again' }>,
    now: number,
  ): Promise<void> {
    if (settled.is === 'done' && settled.keepMs > 0) {
      const { affectedRows } = await tx.query(
        `UPDATE bisa.effect e SET kept_until = $3 FROM bisa.chat c JOIN bisa.contact k ON k.id = c.contact
         WHERE e.chat = $1 AND e.id = $2 AND c.id = e.chat AND NOT k.forgotten`,
        [chat, id, now + settled.keepMs],
      );
      if (affectedRows) return;
    }
    await tx.query('DELETE FROM bisa.effect WHERE chat = $1 AND id = $2', [chat, id]);
  }

  private open(row: HeldRow, now: number): Held {
    const { chat, queue, id, kind, tries, since, newest } = row;
    const key = dataKeyOf(this.keys, row);
    return {
      chat,
      address: unsealAddress(key, chat, new Sealed(row.address)),
      queue,
      row: unsealEffect(key, chat, { id, kind, queue, body: new Sealed(row.body) }),
      tries,
      ageMs: now - since,
      quietMs: now - newest,
    };
  }
}

/** Whether nobody has taken a queue meanwhile. */
async function isDue(tx: Queryable, chat: string, queue: string, now: number): Promise<boolean> {
  const sql = 'SELECT 1 FROM bisa.queue WHERE chat = $1 AND name = $2 AND due <= $3';
  return (await one(tx, sql, [chat, queue, now])) !== null;
}
