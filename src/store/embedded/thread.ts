import { Worker } from 'node:worker_threads';
import type { Results } from '@electric-sql/pglite';
import { programBeside } from '../../beside.js';
import { Line } from './line.js';
import { type Answer, BYTEA, type Failure, OPENED, type Place, type Request } from './protocol.js';

/** What runs statements: the database, or a transaction of it. */
export interface Session {
  query<Row = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<Results<Row>>;
  /** Several statements, without parameters. */
  exec(sql: string): Promise<Results[]>;
}

/** The thread of the database has ended by itself. */
export class DatabaseDied extends Error {
  constructor(cause: unknown) {
    super('the thread of the embedded PostgreSQL has ended', { cause });
  }
}

interface Waiting {
  resolve(results: Results[]): void;
  reject(error: Error): void;
}

type Listener = (channel: string, payload: string) => void;

/**
 * PGlite in a thread of its own, as far as it is used here. It is one session: statements run one at a time, in the order
 * in which they were asked for, and a transaction has it for itself until its end; one that goes first waits for nothing
 * but what is under way. Where the thread dies, all that is under way fails, and so does the process, which can keep
 * nothing any more.
 */
export class PgliteThread implements Session {
  private last = OPENED;
  private readonly line = new Line();
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<Listener>();
  private isOpen = false;
  /** Why nothing can be asked any more. */
  private over: Error | null = null;

  private constructor(private readonly worker: Worker) {
    let cause: unknown;
    worker.on('message', (answer: Answer) => this.hear(answer));
    worker.once('error', (error) => {
      cause = error;
    });
    worker.once('exit', (code) => {
      if (!this.over) this.die(new DatabaseDied(cause ?? `exit code ${code}`));
    });
  }

  /**
   * Starts the thread and opens the database in it.
   * @throws {Error} what kept it from being opened.
   */
  static async start(place: Place): Promise<PgliteThread> {
    const { filename, ...options } = programBeside(import.meta.url, 'worker');
    const thread = new PgliteThread(new Worker(filename, { ...options, workerData: place }));
    try {
      await thread.answerTo(OPENED);
    } catch (error) {
      await thread.end();
      throw error;
    }
    thread.isOpen = true;
    return thread;
  }

  query<Row>(sql: string, params: unknown[] = []): Promise<Results<Row>> {
    return this.line.run(() => this.runQuery(sql, params));
  }

  exec(sql: string): Promise<Results[]> {
    return this.line.run(() => this.runExec(sql));
  }

  /** Commits what the work did when it is done, and undoes it where it throws. */
  transaction<T>(work: (tx: Session) => Promise<T>, order?: 'first'): Promise<T> {
    return this.line.run(() => this.runTransaction(work), order);
  }

  /** Hears all notifications of the session, until the function that it gives is called. */
  onNotification(hear: Listener): () => void {
    // one function may be given twice
    const listener: Listener = (channel, payload) => hear(channel, payload);
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Lets what is under way come to its end, transactions too, and closes the database. */
  async close(): Promise<void> {
    await this.line.run(() => this.ask({ id: ++this.last, ask: 'close' }));
    await this.end();
  }

  private async runTransaction<T>(work: (tx: Session) => Promise<T>): Promise<T> {
    const of = ++this.last;
    const over = this.ask({ id: of, ask: 'transaction' });
    let done: T;
    try {
      done = await work({
        query: (sql, params = []) => this.runQuery(sql, params, of),
        exec: (sql) => this.runExec(sql, of),
      });
    } catch (error) {
      this.post({ ask: 'end', of, commit: false });
      await over.catch(() => {});
      throw error;
    }
    this.post({ ask: 'end', of, commit: true });
    await over;
    return done;
  }

  private async runQuery<Row>(sql: string, params: unknown[], of?: number): Promise<Results<Row>> {
    const [result] = await this.ask({ id: ++this.last, ask: 'query', sql, params, of });
    return result as Results<Row>;
  }

  private runExec(sql: string, of?: number): Promise<Results[]> {
    return this.ask({ id: ++this.last, ask: 'exec', sql, of });
  }

  private async ask(request: Exclude<Request, { ask: 'end' }>): Promise<Results[]> {
    if (this.over) throw this.over;
    this.post(request);
    return this.answerTo(request.id);
  }

  private post(request: Request): void {
    this.worker.postMessage(request);
  }

  private answerTo(id: number): Promise<Results[]> {
    // a database that nobody waits for keeps no process from its end
    if (this.waiting.size === 0) this.worker.ref();
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  private hear(answer: Answer): void {
    if ('channel' in answer) {
      for (const listener of this.listeners) listener(answer.channel, answer.payload);
      return;
    }
    const waiting = this.waiting.get(answer.id)!;
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) this.worker.unref();
    if ('failure' in answer) waiting.reject(errorOf(answer.failure));
    else waiting.resolve(answer.results.map(withBuffers));
  }

  private die(error: DatabaseDied): void {
    this.over = error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
    // whoever opens it hears of it by that; later nobody might
    if (this.isOpen) throw error;
  }

  private async end(): Promise<void> {
    this.over ??= new Error('the database is closed');
    await this.worker.terminate();
  }
}

function errorOf({ message, details }: Failure): Error {
  return Object.assign(new Error(message), details);
}

/** Bytes come out of another thread as plain arrays. */
function withBuffers(result: Results): Results {
  for (const { name, dataTypeID } of result.fields) {
    if (dataTypeID !== BYTEA) continue;
    for (const row of result.rows) {
      const bytes = row[name] as Uint8Array | null;
      if (bytes) row[name] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
  }
  return result;
}
