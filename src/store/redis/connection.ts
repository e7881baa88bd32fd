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
/** A sign of life is kept for so long (ms): it is only to be written. */
const PULSE_MS = 60_000;
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
  /** It is there again, and takes what it is given. */
  onBack: () => void;
}

/** The one connection of the store and the queues, and the hash tag under which an installation keeps its keys. */
export class RedisConnection {
  /** The same connection, replying bytes; and with the client's limit to how long a command may wait to be sent. */
  private readonly raw;
  private readonly patient;

  private constructor(
    readonly client: Client,
    readonly tag: string,
    private readonly watch: Watch,
  ) {
    this.patient = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
    this.raw = this.patient.withCommandOptions({ timeout: undefined });
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
    let isThere = true;
    const away = (cause: Error) => {
      isThere = false;
      onAway(cause);
    };
    const well = () => {
      if (isThere) return;
      isThere = true;
      onBack();
    };
    client.on('error', (error: Error) => connected && away(error));
    client.on('ready', () => connected && well());
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
    const watch = new Watch(givingSigns(client, `{${prefix}}:pulse`), away, well);
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
    // a limit costs an abort signal a command: where there is a connection, a command is sent at once or breaks with it
    const client = this.client.isReady ? this.raw : this.patient;
    try {
      return (await client.evalSha(sha, options).catch((error: Error) => {
        if (!error.message.startsWith('NOSCRIPT')) throw error;
        return client.eval(lua, options);
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

/** A client whose sign of life is a write: Redis answers a ping though it has no room for anything in its memory. */
function givingSigns(client: Client, key: string) {
  return {
    get isReady() {
      return client.isReady;
    },
    get socketEpoch() {
      return client.socketEpoch;
    },
    ping: () => client.set(key, '', { expiration: { type: 'PX', value: PULSE_MS } }),
    destroy: () => client.destroy(),
    connect: () => client.connect(),
  };
}

/** Redis answers, and works for nobody: it loads its data, has no room on its disk or in memory, or is a copy by now. */
const WORKS_FOR_NOBODY = /^(?:LOADING|MISCONF|OOM|READONLY|NOREPLICAS|MASTERDOWN|CLUSTERDOWN|BUSY) /;

function isAway(error: unknown): boolean {
  return !(error instanceof ErrorReply) || WORKS_FOR_NOBODY.test(error.message);
}
