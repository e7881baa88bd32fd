import { DEFAULT_SCHEMA } from 'bullmq';
import type { PgliteThread } from './thread.js';

/** It is looked this often (ms) whether there is something to be tidied: */
const EVERY_MS = 2_000;
/** nothing is until so many bytes of log were written. */
const TIDY_AFTER = 1024 * 1024;
/** Bytes of log after which the pages that they are of are written down: with as many more everybody would wait longer. */
const CHECKPOINT_AFTER = 4 * 1024 * 1024;

/** Tables of which much was deleted, or inserted, since they were vacuumed, by what is counted of them and their TOAST. */
const UNTIDY = `
  SELECT format('%I.%I', s.schemaname, s.relname) AS table
  FROM pg_stat_all_tables s JOIN pg_class c ON c.oid = s.relid
    LEFT JOIN pg_stat_all_tables t ON t.relid = c.reltoastrelid
  WHERE s.schemaname IN ('bisa', $1)
    AND (greatest(s.n_dead_tup, t.n_dead_tup) >= 2000 OR s.n_ins_since_vacuum >= 5000
      OR (s.n_dead_tup >= 100 AND s.n_dead_tup > s.n_live_tup))`;

/**
 * PGlite has no background processes: without this, deleted rows and the write-ahead log would grow for ever. Little is done
 * at a time, since everybody waits for the database meanwhile.
 */
export class Tidying {
  private readonly timer: NodeJS.Timeout;
  private tidied = 0;
  private checkpointed = 0;
  private underWay: Promise<void> | null = null;

  /** `failed` is told why the database could not be tidied; that is tried again. */
  constructor(
    private readonly db: PgliteThread,
    failed: (error: Error) => void,
  ) {
    this.timer = setInterval(() => void this.tidy().catch(failed), EVERY_MS).unref();
  }

  /** Gives back the space of deleted rows, and the log, where much was written since the last time. */
  tidy(): Promise<void> {
    this.underWay ??= this.run().finally(() => {
      this.underWay = null;
    });
    return this.underWay;
  }

  /** Ends with what is under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay?.catch(() => {});
  }

  private async run(): Promise<void> {
    const written = await this.written();
    if (written - this.tidied < TIDY_AFTER) return;
    this.tidied = written;
    // what was counted until now is shown once this is told to
    await this.db.query('SELECT pg_stat_force_next_flush()');
    const { rows } = await this.db.query<{ table: string }>(UNTIDY, [DEFAULT_SCHEMA]);
    for (const { table } of rows) {
      await this.db.exec(`VACUUM ${table}`);
      await this.checkpoint();
    }
    await this.checkpoint();
  }

  private async checkpoint(): Promise<void> {
    const written = await this.written();
    if (written - this.checkpointed < CHECKPOINT_AFTER) return;
    await this.db.exec('CHECKPOINT');
    this.checkpointed = written;
  }

  private async written(): Promise<number> {
    const { rows } = await this.db.query<{ bytes: number }>(
      "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 AS bytes",
    );
    return rows[0]!.bytes;
  }
}
