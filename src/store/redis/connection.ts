import { createClient, RESP_TYPES } from 'redis';
import type { Script } from './script.js';

/** What a script replies: bytes, numbers, nil and lists of these. */
export type Reply = Buffer | number | null | Reply[];

/** Redis cannot be reached at start. */
export class RedisUnreachable extends Error {
  constructor(url: string, cause: unknown) {
    super(`cannot reach Redis at ${new URL(url).host}: ${(cause as Error).message}`);
  }
}

type Client = ReturnType<typeof newClient>;

function newClient(url: string, retry: (tries: number) => number | false) {
  return createClient({ url, socket: { reconnectStrategy: retry } });
}

/** The one connection of the store and the queues, and the hash tag under which an installation keeps its keys. */
export class RedisConnection {
  /** The same connection, replying bytes. */
  private readonly raw;

  private constructor(
    readonly client: Client,
    readonly tag: string,
  ) {
    this.raw = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  }

  /**
   * Connects. A connection that is lost later is made again; what is asked meanwhile waits for it for five seconds.
   * @throws {RedisUnreachable}
   */
  static async open(url: string, prefix: string, onError: (error: Error) => void): Promise<RedisConnection> {
    let connected = false;
    const client = newClient(url, (tries) => connected && Math.min(50 * 2 ** tries, 2_000));
    client.on('error', (error: Error) => connected && onError(error));
    try {
      await client.connect();
    } catch (error) {
      throw new RedisUnreachable(url, error);
    }
    connected = true;
    return new RedisConnection(client, `{${prefix}}`);
  }

  /** Runs a script; it is sent whole only when Redis does not know it yet. */
  async run({ sha, lua }: Script, args: (string | number | Buffer)[]): Promise<Reply> {
    const options = {
      keys: [this.tag],
      arguments: args.map((arg) => (typeof arg === 'number' ? String(arg) : arg)),
    };
    try {
      return (await this.raw.evalSha(sha, options)) as Reply;
    } catch (error) {
      if (!(error as Error).message.startsWith('NOSCRIPT')) throw error;
      return (await this.raw.eval(lua, options)) as Reply;
    }
  }

  /** Waits for what was asked; nobody waits for a Redis that is not there. */
  async close(): Promise<void> {
    if (this.client.isReady) await this.client.close();
    else this.client.destroy();
  }
}
