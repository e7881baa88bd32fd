import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type Results, type Transaction } from '@electric-sql/pglite';
import { type Answer, BYTEA, type Failure, OPENED, type Place, type Request } from './protocol.js';

// The embedded PostgreSQL in a thread of its own, so that whoever answers residents is kept from nothing meanwhile.
const port = parentPort!;
const transactions = new Map<number, { begun: Promise<Transaction>; end(commit: boolean): void }>();
const opening = PGlite.create({
  ...(workerData as Place),
  // Its own conversion of bytes takes seconds for a photograph.
  serializers: { [BYTEA]: (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}` },
  parsers: { [BYTEA]: bytesOf },
});
await answer(
  OPENED,
  opening.then(() => []),
);
const db = await opening;
db.onNotification((channel, payload) => say({ channel, payload }));
port.on('message', (request: Request) => {
  if (request.ask === 'end') end(request.of, request.commit);
  else answer(request.id, done(request));
});

async function done(request: Exclude<Request, { ask: 'end' }>): Promise<Results[]> {
  switch (request.ask) {
    case 'query':
      return [await (await session(request.of)).query(request.sql, request.params)];
    case 'exec':
      return (await session(request.of)).exec(request.sql);
    case 'transaction':
      await hold(request.id);
      return [];
    case 'close':
      await db.close();
      return [];
  }
}

async function session(of: number | undefined): Promise<Pick<Transaction, 'query' | 'exec'>> {
  if (of === undefined) return db;
  const transaction = transactions.get(of);
  if (!transaction) throw new Error('the transaction is over');
  return transaction.begun;
}

/** Holds a transaction open until its end is asked for, which may be before it has begun. */
function hold(id: number): Promise<void> {
  let end = (_commit: boolean) => {};
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  return new Promise((resolve, reject) => {
    const begun = new Promise<Transaction>((begin, fail) => {
      const over = db.transaction(async (tx) => {
        begin(tx);
        if (!(await ended)) throw new Error('rolled back');
      });
      over.then(resolve, reject);
      over.catch(fail);
    });
    begun.catch(() => {});
    transactions.set(id, { begun, end });
  });
}

function end(of: number, commit: boolean): void {
  transactions.get(of)?.end(commit);
  transactions.delete(of);
}

async function answer(id: number, work: Promise<Results[]>): Promise<void> {
  try {
    const results = await work;
    say({ id, results }, results.flatMap(buffersOf));
  } catch (error) {
    say({ id, failure: failureOf(error) });
  }
}

function say(told: Answer, moved: ArrayBuffer[] = []): void {
  port.postMessage(told, moved);
}

/** Bytes in memory of their own, which can be moved to another thread. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(text.length / 2 - 1);
  bytes.write(text.slice(2), 'hex');
  return bytes;
}

function buffersOf({ fields, rows }: Results): ArrayBuffer[] {
  const columns = fields.filter(({ dataTypeID }) => dataTypeID === BYTEA).map(({ name }) => name);
  return rows.flatMap((row) =>
    columns.flatMap((name) => (row[name] as Buffer | null)?.buffer ?? []),
  ) as ArrayBuffer[];
}

/** Without the statement and its parameters, which PGlite puts into its errors. */
function failureOf(error: unknown): Failure {
  const { name, message } = error as Error;
  const { query: _, ...told } = error as Record<string, unknown>;
  const texts = Object.entries(told).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { message, details: { name, ...Object.fromEntries(texts) } };
}
