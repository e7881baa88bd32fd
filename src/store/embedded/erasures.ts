import { ERASED_TTL_MS, type Erased, type ErasedList, type Erasures, type Restored } from '../erasures.js';
import { OWN_QUEUE } from '../outbox.js';
import { dropChat, dropContact } from './end.js';
import type { PgliteThread } from './thread.js';

interface Row {
  since: number;
  restored: Restored | null;
  lost_at: number | null;
}

/** Who was erased, in the embedded store. */
export class EmbeddedErasures implements Erasures {
  constructor(private readonly db: PgliteThread) {}

  /** Forgets those whom nobody needs to know any more. */
  async begin(): Promise<void> {
    await this.db.query('DELETE FROM bisa.erased WHERE at < $1', [Date.now() - ERASED_TTL_MS]);
  }

  async list(from: number): Promise<ErasedList> {
    const { since } = await this.row();
    const { rows } = await this.db.query<Erased>(
      'SELECT id, at FROM bisa.erased WHERE at >= $1 ORDER BY at',
      [from],
    );
    return { since, erased: rows };
  }

  async restored(): Promise<Restored | null> {
    return (await this.row()).restored;
  }

  /** Marks the store as restored, and gives it a list of its own; before it is opened by a hotline. */
  async mark(restored: Restored, erased: readonly Erased[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const { id, at } of erased) await tx.query('INSERT INTO bisa.erased VALUES ($1, $2)', [id, at]);
      await tx.query('UPDATE bisa.erasure SET restored = $1', [JSON.stringify(restored)]);
    });
  }

  async eraseAgain(ids: readonly string[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const listed of ids) {
        const [kind, id = ''] = listed.split('/');
        if (kind === 'chat') {
          await dropChat(tx, id);
          continue;
        }
        const { rows } = await tx.query<{ id: string }>(
          'SELECT id FROM bisa.chat WHERE contact = $1 OR keeper = $1',
          [id],
        );
        for (const chat of rows) await dropChat(tx, chat.id);
        await dropContact(tx, id);
      }
    });
  }

  async dropWaiting(): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query('DELETE FROM bisa.message');
      await tx.query('DELETE FROM bisa.effect WHERE queue <> $1 AND kept_until IS NULL', [OWN_QUEUE]);
      await tx.query('DELETE FROM bisa.queue WHERE name <> $1', [OWN_QUEUE]);
      const { rows } = await tx.query<{ id: string; contact: string }>(
        `SELECT c.id, c.contact FROM bisa.chat c JOIN bisa.contact k ON k.id = c.contact
         WHERE k.forgotten AND NOT EXISTS (SELECT FROM bisa.queue q WHERE q.chat = c.id)`,
      );
      for (const { id, contact } of rows) {
        await dropChat(tx, id);
        await dropContact(tx, contact);
      }
    });
  }

  async finish(since: number | null): Promise<void> {
    await this.db.query(
      `UPDATE bisa.erasure SET since = coalesce($1::bigint, since), lost_at = (restored->>'lostAt')::bigint, restored = NULL
       WHERE restored IS NOT NULL`,
      [since],
    );
  }

  async lostAt(): Promise<number | null> {
    return (await this.row()).lost_at;
  }

  private async row(): Promise<Row> {
    const { rows } = await this.db.query<Row>('SELECT since, restored, lost_at FROM bisa.erasure');
    return rows[0]!;
  }
}
