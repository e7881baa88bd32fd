import { setTimeout as wait } from 'node:timers/promises';
import {
  createNodeRedisClient,
  createPostgresBackend,
  type Processor,
  Queue,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { type Allowance, type Counter, counterInMemory } from '../counter.js';
import { contentOf } from './backup/content.js';
import { writeBackup } from './backup/sealed-file.js';
import { openDatabase } from './embedded/database.js';
import { FolderInUse } from './embedded/lock.js';
import { PglitePool } from './embedded/pool.js';
import { migrations } from './embedded/schema.js';
import { EmbeddedStore } from './embedded.js';
import { ErasedFiles } from './erased-files.js';
import { BadKey, type Keys, openKeys, WrongKey } from './keys.js';
import { ForeignFolder, ownFolder } from './own-folder.js';
import { RedisConnection, RedisUnreachable } from './redis/connection.js';
import { redisCounter } from './redis/counter.js';
import { RedisUnsafe } from './redis/durability.js';
import { RedisSignals } from './redis/signals.js';
import { snapshotOf } from './redis/snapshot.js';
import { RedisStore } from './redis.js';
import { ErasedUnknown, finishRestore } from './restoring.js';
import { Rotation } from './rotation.js';
import { nobodyElse, type Signals } from './signals.js';
import type { Store } from './store.js';

/** The store with the queues beside it: both on Redis, or both in the embedded PostgreSQL. */
export interface Backend {
  kind: 'redis' | 'embedded';
  store: Store;
  /** Writes down beside the store, in the data folder, who was erased. */
  keepErased(): Promise<void>;
  /**
   * Writes all that is in the store at one instant into a new file, sealed, while everybody goes on; gives that instant (ms).
   * @throws {BackupRefused} where there is such a file.
   * @throws {NoSnapshot}
   */
  backup(file: string): Promise<number>;
  /** What processes that share the store tell one another. */
  signals: Signals;
  /** How the root key is replaced. */
  rotation: Rotation;
  /** Whether the store answers at present. */
  answers(): Promise<boolean>;
  createQueue<Data = unknown>(name: string): Queue<Data>;
  /** Counts what each has used of something, over all processes; only for itself while the store is away. */
  createCounter(of: string, allowance: Allowance): Counter;
  /** A worker of the queue of that name; it starts at once, unless `autorun: false`. */
  createWorker<Data = unknown>(
    name: string,
    processor: Processor<Data>,
    options: WorkerSettings,
  ): Worker<Data>;
  /** Lets running jobs end, closes the workers and queues made here and then the store. */
  close(): Promise<void>;
}

export interface BackendOptions {
  /** Redis, when given; otherwise the embedded PostgreSQL in `dataDir`. */
  redisUrl?: string | undefined;
  /** The folder of the embedded PostgreSQL and of the key file. */
  dataDir: string;
  /** Root key, 32 bytes in base64; without it the key files in `dataDir`. */
  key?: string | undefined;
  /** The root key that `key` replaces. */
  keyBefore?: string | undefined;
  /** Keeps the embedded PostgreSQL in memory: nothing of it survives the process. */
  inMemory?: boolean;
  /** First part of every Redis key (`bisa`); installations that share a Redis take different ones. */
  prefix?: string;
  /** Takes a Redis that may lose what it confirmed. */
  redisUnsafe?: boolean;
  /** Told that the root key before opens nothing any more, and how many rows neither of the two opened. */
  onRewrapped?: ((broken: number) => void) | undefined;
  /** Told how many files and folders of `dataDir` were open to others, which they are no more. */
  onFolderMended?: ((count: number) => void) | undefined;
  /** Told of errors that belong to no call. */
  onError: (error: Error) => void;
  /** Told that the store does not answer, and why, with every try to reach it again; */
  onAway?: (cause: Error) => void;
  /** and that it answers again. */
  onBack?: () => void;
}

/** A store that does not answer for so long (ms) counts as one that is away. */
const ANSWER_MS = 2_000;
/** A queue that could not be read is read again after so long (ms). */
const READ_AGAIN_MS = 1_000;

/**
 * A process that is silent for so long (ms) is taken for dead, and another takes its jobs over. One that was only slow does
 * no harm: the store refuses its commit, and takes no message twice.
 */
const TAKEN_FOR_DEAD_MS = 6_000;
/** How often a job may lose its process before only the sweeps find what it was for. */
const TAKEOVERS = 10;
const TAKING_OVER = {
  lockDuration: TAKEN_FOR_DEAD_MS,
  stalledInterval: TAKEN_FOR_DEAD_MS / 2,
  maxStalledCount: TAKEOVERS,
};

/** What may keep a store from being opened, each with a message that says what to do. */
export const BACKEND_FAILURES = [
  BadKey,
  WrongKey,
  ForeignFolder,
  FolderInUse,
  RedisUnreachable,
  RedisUnsafe,
  ErasedUnknown,
];

/**
 * Opens the store and the queues.
 * @throws {BadKey} The root key is malformed.
 * @throws {WrongKey} It is not the one the store was sealed with.
 * @throws {ForeignFolder} The folder is somebody else's.
 * @throws {FolderInUse} Another process has the folder.
 * @throws {RedisUnreachable}
 * @throws {RedisUnsafe}
 * @throws {ErasedUnknown}
 */
export async function openBackend(options: BackendOptions): Promise<Backend> {
  const { key, keyBefore: before, dataDir: dir, redisUrl, inMemory = false, onFolderMended } = options;
  if (key === undefined || (redisUrl === undefined && !inMemory)) {
    const mended = await ownFolder(dir);
    if (mended) onFolderMended?.(mended);
  }
  const keys = await openKeys({ key, before, dir });
  return options.redisUrl === undefined
    ? openEmbedded(keys, options)
    : openRedis(keys, options.redisUrl, options);
}

async function openRedis(
  keys: Keys,
  url: string,
  {
    prefix,
    dataDir,
    redisUnsafe = false,
    onRewrapped,
    onError,
    onAway = onError,
    onBack = () => {},
  }: BackendOptions,
): Promise<Backend> {
  const redis = await RedisConnection.open(url, prefix ?? 'bisa', { unsafe: redisUnsafe, onAway, onBack });
  const store = await RedisStore.open(redis, keys);
  const erasedFiles = new ErasedFiles(dataDir);
  await finished(store, erasedFiles);
  const connection = createNodeRedisClient(redis.client);
  // The connection has told of its errors itself; without a listener here they would end the process.
  connection.on('error', () => {});
  const shared = { connection, prefix: `${redis.tag}:queue` };
  return assemble('redis', store, onError, {
    keepErased: keeper(store, erasedFiles),
    backup: async (file) => {
      const [seconds, micros] = await redis.client.time();
      const at = Number(seconds) * 1000 + Math.floor(Number(micros) / 1000);
      const content = contentOf(await store.erasures.list(0), snapshotOf(url));
      await writeBackup(file, keys, { store: 'redis', at, tables: null }, content);
      return at;
    },
    signals: new RedisSignals(redis, keys, onError),
    rotation: new Rotation({ keys, roots: store.roots, store, onRewrapped, onError }),
    answers: () => redis.answers(ANSWER_MS),
    counter: (of, allowance) => redisCounter(redis, keys, of, allowance),
    queue: (name) => new Queue(name, shared),
    worker: (name, processor, options) =>
      new Worker(name, processor, { runRetryDelay: READ_AGAIN_MS, ...options, ...shared }),
  });
}

async function openEmbedded(
  keys: Keys,
  { dataDir, inMemory, onRewrapped, onError }: BackendOptions,
): Promise<Backend> {
  const database = await openDatabase(inMemory ? null : dataDir, keys, onError);
  // PostgreSQL, as it is compiled here, gives some of its files modes of its own
  if (!inMemory) await ownFolder(dataDir);
  const connection = new PglitePool(database.db);
  const store = await EmbeddedStore.open(database, keys);
  const erasedFiles = inMemory ? null : new ErasedFiles(dataDir);
  await finished(store, erasedFiles);
  return assemble('embedded', store, onError, {
    keepErased: keeper(store, erasedFiles),
    backup: async (file) => {
      const erased = await store.erasures.list(0);
      return database.copy(async (at, folder) => {
        const about = { store: 'embedded', at, tables: migrations.length } as const;
        await writeBackup(file, keys, about, contentOf(erased, folder));
        return at;
      });
    },
    signals: nobodyElse,
    rotation: new Rotation({ keys, roots: store.roots, store, onRewrapped, onError }),
    answers: () => inTime(database.db.query('SELECT 1'), ANSWER_MS),
    // one process owns the folder
    counter: (_, allowance) => counterInMemory(allowance),
    queue: (name) => new Queue(name, { connection }, createPostgresBackend),
    worker: (name, processor, options) =>
      new Worker(name, processor, { ...options, connection }, createPostgresBackend),
  });
}

/** Finishes a restore before anybody is served; the store is closed where that cannot be. */
async function finished(store: Store, files: ErasedFiles | null): Promise<void> {
  try {
    await finishRestore(store, files);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Writes down who was erased since it was called last. */
function keeper(store: Store, files: ErasedFiles | null): () => Promise<void> {
  let from = 0;
  return async () => {
    const list = await store.erasures.list(from);
    await files?.add(list, Date.now());
    from = list.erased.at(-1)?.at ?? from;
  };
}

/** Whether work comes to a good end within so many ms. */
async function inTime(work: Promise<unknown>, ms: number): Promise<boolean> {
  const late = new AbortController();
  const impatience = wait(ms, false, { signal: late.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), impatience]);
  } catch {
    return false;
  } finally {
    late.abort();
  }
}

type WorkerSettings = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** BullMQ's classes are generic in their backend, which nothing above may see: here that parameter is dropped. */
interface Maker extends Pick<Backend, 'keepErased' | 'backup'> {
  signals: Signals;
  rotation: Rotation;
  answers(): Promise<boolean>;
  counter(of: string, allowance: Allowance): Counter;
  queue(name: string): unknown;
  worker(name: string, processor: Processor, options: WorkerSettings): unknown;
}

function assemble(
  kind: Backend['kind'],
  store: Store,
  onError: (error: Error) => void,
  make: Maker,
): Backend {
  const queues: Queue[] = [];
  const workers: Worker[] = [];
  return {
    kind,
    store,
    keepErased: make.keepErased,
    backup: make.backup,
    signals: make.signals,
    rotation: make.rotation,
    answers: make.answers,
    createCounter: make.counter,
    createQueue: <Data>(name: string) => {
      const queue = make.queue(name) as Queue;
      queues.push(queue.on('error', onError));
      return queue as unknown as Queue<Data>;
    },
    createWorker: (name, processor, options) => {
      const worker = make.worker(name, processor, { ...TAKING_OVER, ...options }) as Worker;
      workers.push(worker.on('error', onError));
      return worker;
    },
    close: async () => {
      await make.rotation.stop();
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all(queues.map((queue) => queue.close()));
      await store.close();
    },
  };
}
