import { EventEmitter } from 'node:events';
import type { Results } from '@electric-sql/pglite';
import type { PgliteThread, Session } from './thread.js';

/** What BullMQ's PostgreSQL backend needs of a query's outcome. */
interface PoolResult {
  // biome-ignore lint/suspicious/noExplicitAny: the shape that BullMQ asks for
  rows: any[];
  rowCount: number;
}

/**
 * The part of a `pg.Pool` that BullMQ's PostgreSQL backend uses, over one PGlite. PGlite is a single session that runs
 * one statement or one `db.transaction` at a time; a BEGIN of its own sent through here would let the statements of
 * others into the transaction, so it is refused. (BullMQ sends single statements; its migrations, which do use BEGIN,
 * run through `sessionOf` before anyone else has the database.)
 */
export class PglitePool extends EventEmitter {
  constructor(private readonly db: PgliteThread) {
    super();
    // every queue and worker listens
    this.setMaxListeners(0);
  }

  async query(text: string, params?: readonly unknown[]): Promise<PoolResult> {
    if (/^\s*(begin|start\s+transaction)\b/i.test(text))
      throw new Error('PGlite is one session: use db.transaction, not BEGIN');
    return run(this.db, text, params);
  }

  async connect(): Promise<PgliteClient> {
    return new PgliteClient(this, this.db);
  }

  /** The database outlives the pool: who opened it closes it. */
  async end(): Promise<void> {}
}

/** A client of the pool. LISTEN goes to the shared session; each client hears all notifications until its release. */
class PgliteClient extends EventEmitter {
  readonly release: () => void;

  constructor(
    private readonly pool: PglitePool,
    db: PgliteThread,
  ) {
    super();
    this.release = db.onNotification((channel, payload) => this.emit('notification', { channel, payload }));
  }

  query(text: string, params?: readonly unknown[]): Promise<PoolResult> {
    return this.pool.query(text, params);
  }
}

/** The bare session, BEGIN and all, for migrations. */
export function sessionOf(db: Session) {
  return { query: (text: string, params?: readonly unknown[]) => run(db, text, params) };
}

async function run(db: Session, text: string, params?: readonly unknown[]): Promise<PoolResult> {
  // Like pg: without parameters a text may hold several statements, and the last one's outcome counts.
  const result: Results | undefined = params?.length
    ? await db.query(text, [...params])
    : (await db.exec(text)).at(-1);
  return { rows: result?.rows ?? [], rowCount: result?.affectedRows ?? result?.rows.length ?? 0 };
}
