import type { PGliteOptions, Results } from '@electric-sql/pglite';

/** What the thread is started with: where the database is, what it may begin with, and PostgreSQL where it is compiled already. */
export type Place = Pick<PGliteOptions, 'dataDir' | 'loadDataDir' | 'pgliteWasmModule' | 'initdbWasmModule'>;

/** What the thread is asked. A statement goes into the transaction `of`, or stands for itself. */
export type Request =
  | { id: number; ask: 'query'; sql: string; params: unknown[]; of: number | undefined }
  | { id: number; ask: 'exec'; sql: string; of: number | undefined }
  /** Answered once the transaction is over. */
  | { id: number; ask: 'transaction' }
  /** Its end, which is not answered. */
  | { ask: 'end'; of: number; commit: boolean }
  | { id: number; ask: 'close' };

/** What went wrong; `details`: the name and, of PostgreSQL, its code (SQLSTATE), severity, constraint and so on. */
export interface Failure {
  message: string;
  details: Record<string, string>;
}

/** What the thread says: an answer (to `OPENED`: that it is open), or a notification. */
export type Answer =
  | { id: number; results: Results[] }
  | { id: number; failure: Failure }
  | { channel: string; payload: string };

export const OPENED = 0;

/** The type of bytes in PostgreSQL. */
export const BYTEA = 17;
