import { createClient, ErrorReply, RESP_TYPES } from 'redis';
import { StoreAway } from '../store.js';
import { assertDurable } from './durability.js';
import type { Script } from './script.js';
import { Watch } from './watch.js';

/** What a script replies: bytes, numbers, nil and lists of these. */
export type Reply = Buffer | number | null | Reply[];

/** Redis cannot be reached at start. */
export class RedisUnreachable extends Error {
  constructor(url: string, cause: unknown) {
    super(`cannot reach Redis at ${new URL(url).host}: ${(cause as Error).message}`);
  }
}

type Client = ReturnType<typeof newClient>;

/**
 * A connection over which no byte went or came for so long (ms) is made anew: longer than a worker of a queue waits for
 * its next job. It is asked for a sign of life in between.
 */
const IDLE_MS = 12_000;
const PING_EVERY_MS = 4_000;
/** A connection that is being closed may owe its answers for so long (ms). */
const CLOSE_MS = 2_000;

function newClient(url: string, retry: (tries: number) => number | false) {
  return createClient({
    url,
    socket: { reconnectStrategy: retry, socketTimeout: IDLE_MS },
    pingInterval: PING_EVERY_MS,
  });
}

export interface ConnectionOptions {
  /** Whether one that may lose what it confirmed is good enough. */
  unsafe?: boolean;
  /** The connection is lost, for that reason; told again with every try to make it anew. */
  onAway: (cause: Error) => void;
  /** It is there again. */
  onBack: () => void;
}

/** The one connection of the store and the queues, and the hash tag under which an installation keeps its keys. */
export class RedisConnection {
  /** The same connection, replying bytes. */
  private readonly raw;

  private constructor(
    readonly client: Client,
    readonly tag: string,
    private readonly watch: Watch,
  ) {
    this.raw = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  }

  /**
   * Connects. A connection that is lost later, or goes silent, is made again; what is asked meanwhile waits for it for
   * five seconds.
   * @throws {RedisUnreachable}
   * @throws {RedisUnsafe}
   */
  static async open(
    url: string,
    prefix: string,
    { unsafe = false, onAway, onBack }: ConnectionOptions,
  ): Promise<RedisConnection> {
    let connected = false;
    const client = newClient(url, (tries) => connected && Math.min(50 * 2 ** tries, 2_000));
    client.on('error', (error: Error) => connected && onAway(error));
    client.on('ready', () => connected && onBack());
    try {
      await client.connect();
    } catch (error) {
      throw new RedisUnreachable(url, error);
    }
    try {
      if (!unsafe) assertDurable(await client.info());
    } catch (error) {
      await client.close();
      throw error;
    }
    connected = true;
    const watch = new Watch(client, onAway);
    void watch.start();
    return new RedisConnection(client, `{${prefix}}`, watch);
  }

  /**
   * Runs a script; it is sent whole only when Redis does not know it yet.
   * @throws {StoreAway}
   */
  async run({ sha, lua }: Script, args: (string | number | Buffer)[]): Promise<Reply> {
    const options = {
      keys: [this.tag],
      arguments: args.map((arg) => (typeof arg === 'number' ? String(arg) : arg)),
    };
    try {
      return (await this.raw.evalSha(sha, options).catch((error: Error) => {
        if (!error.message.startsWith('NOSCRIPT')) throw error;
        return this.raw.eval(lua, options);
      })) as Reply;
    } catch (error) {
      if (isAway(error)) throw new StoreAway('Redis does not do its work', { cause: error });
      throw error;
    }
  }

  /** Whether it answers within so many ms. */
  answers(ms: number): Promise<boolean> {
    return this.watch.answers(ms);
  }

  /** Waits for what was asked; nobody waits for a Redis that is not there. */
  async close(): Promise<void> {
    this.watch.stop();
    if (!this.client.isReady) return this.client.destroy();
    const impatience = setTimeout(() => this.client.destroy(), CLOSE_MS);
    await this.client.close();
    clearTimeout(impatience);
  }
}

/** Redis answers, and works for nobody: it loads its data, has no room on its disk or in memory, or is a copy by now. */
const WORKS_FOR_NOBODY = /^(?:LOADING|MISCONF|OOM|READONLY|NOREPLICAS|MASTERDOWN|CLUSTERDOWN|BUSY) /;

function isAway(error: unknown): boolean {
  return !(error instanceof ErrorReply) || WORKS_FOR_NOBODY.test(error.message);
}
