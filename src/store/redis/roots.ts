import { ErrorReply } from 'redis';
import { v7 as newId } from 'uuid';
import { type Keys, WrongKey } from '../keys.js';
import type { KeptRoots, Progress, Roots, UnderRoot } from '../roots.js';
import { Sealed } from '../seal.js';
import type { RedisConnection } from './connection.js';
import { OTHER_ROOT } from './script.js';
import {
  documentsFrom,
  kept,
  know,
  leave,
  progress,
  retire,
  rewrap,
  strangers,
  turn,
  wrapped,
} from './scripts/roots.js';

/** A process that has not said for so long (ms) that it is at work is not; how often it says so. */
const SILENT_MS = 30_000;
const SAY_MS = 8_000;
/** Keys that are looked at, and documents that are read, in one go. */
const PAGE = 400;

type KeptReply = [sealing: Buffer, told: Buffer[]];

/** The root keys of a store on Redis. Every process says which it knows as long as it is at work. */
export class RedisRoots implements Roots {
  private readonly self = newId();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly redis: RedisConnection,
    private readonly keys: Keys,
  ) {}

  /** @throws {WrongKey} */
  async open(): Promise<void> {
    try {
      await this.say();
      // the first time it was not known yet which of them is sealed with
      await this.say();
    } catch (error) {
      await this.close();
      throw error;
    }
    this.timer = setInterval(() => {
      this.say().catch((error: unknown) => {
        // a process that stood still while the key was replaced opens nothing any more: it must not go on
        if (error instanceof WrongKey) setImmediate(() => Promise.reject(error));
      });
    }, SAY_MS).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.redis.run(leave, [this.self]).catch(() => {});
  }

  async kept(): Promise<KeptRoots> {
    return keptBy(await this.redis.run(kept, []));
  }

  async progress(): Promise<Progress | null> {
    const [at, done, total] = (await this.redis.run(progress, [])) as (Buffer | null)[];
    return at ? { at: String(at), done: Number(done), total: Number(total) } : null;
  }

  async strangersTo(fingerprint: string): Promise<number> {
    return (await this.redis.run(strangers, [fingerprint])) as number;
  }

  async turn(from: string, to: string, names: Record<string, Sealed>): Promise<boolean> {
    await this.say();
    const rows = Object.entries(names).flatMap(([fingerprint, { bytes }]) => [fingerprint, bytes]);
    if ((await this.redis.run(turn, [from, to, rows.length / 2, ...rows])) !== 1) return false;
    await this.say();
    return true;
  }

  async count(): Promise<number> {
    let count = 0;
    for await (const { rows } of this.pages('')) count += rows.length;
    return count;
  }

  /**
   * A cursor holds as long as Redis runs: one that was started anew, or another in its place, begins again. What is
   * there from the first to the last look is seen.
   */
  async *pages(from: string): AsyncIterable<{ at: string; rows: UnderRoot[] }> {
    const run = await this.run();
    let cursor = from.startsWith(`${run}/`) ? from.slice(run.length + 1) : '0';
    do {
      const found = await this.redis.client.scan(cursor, {
        MATCH: `${this.redis.tag}:*`,
        TYPE: 'hash',
        COUNT: PAGE,
      });
      const names = found.keys.map((name) => name.slice(this.redis.tag.length + 1));
      for (const name of names)
        if (name.startsWith('vault:'))
          for await (const rows of this.documents(name.slice('vault:'.length)))
            yield { at: `${run}/${cursor}`, rows };
      cursor = found.cursor;
      yield { at: `${run}/${cursor}`, rows: await this.contacts(names) };
    } while (cursor !== '0');
    if ((await this.run()) !== run) yield* this.pages('');
  }

  async rewrap(
    retiring: string,
    rows: { before: UnderRoot; after: Sealed }[],
    { at, done, total }: Progress,
  ): Promise<void> {
    const written = rows.flatMap(({ before, after }) => [
      ...(before.of === 'contact'
        ? [`contact:${before.id}`, 'key']
        : [`vault:${before.collection}`, before.mac]),
      ...[before.bytes.bytes, after.bytes],
    ]);
    await this.redis.run(rewrap, [retiring, rows.length, ...written, at, done, total]);
  }

  async retire(fingerprint: string): Promise<boolean> {
    await this.say();
    return (await this.redis.run(retire, [fingerprint])) === 1;
  }

  private async say(): Promise<void> {
    const known = this.keys.roots.map(({ fingerprint }) => fingerprint).join(' ');
    const reply = await this.redis.run(know, [this.self, SILENT_MS, this.keys.newest.fingerprint, known]);
    this.keys.takeUp(keptBy(reply), whereOf(this.redis));
  }

  /** What tells one run of a Redis from another. */
  private async run(): Promise<string> {
    return /^run_id:(\w+)/m.exec(await this.redis.client.info('server'))?.[1] ?? '';
  }

  private async contacts(names: string[]): Promise<UnderRoot[]> {
    const ids = names.flatMap((name) => /^contact:([^:]+)$/.exec(name)?.[1] ?? []);
    if (!ids.length) return [];
    const reply = (await this.redis.run(wrapped, ids)) as [Buffer, Buffer][];
    return reply.map(([id, bytes]) => ({ of: 'contact', id: String(id), bytes: new Sealed(bytes) }));
  }

  private async *documents(collection: string): AsyncIterable<UnderRoot[]> {
    let cursor = '0';
    do {
      const reply = await this.redis.run(documentsFrom, [collection, cursor, PAGE]);
      const [next, pairs] = reply as [Buffer, Buffer[]];
      for (let first = 0; first < pairs.length; first += 2 * PAGE) {
        const rows: UnderRoot[] = [];
        for (let i = first; i < Math.min(pairs.length, first + 2 * PAGE); i += 2)
          rows.push({ of: 'vault', collection, mac: String(pairs[i]), bytes: new Sealed(pairs[i + 1]!) });
        yield rows;
      }
      cursor = String(next);
    } while (cursor !== '0');
  }
}

/** Writes what is sealed under the root key itself, and again, sealed anew, where that was replaced meanwhile. */
export async function underStanding<T>(
  redis: RedisConnection,
  keys: Keys,
  write: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof ErrorReply) || !error.message.includes(OTHER_ROOT)) throw error;
      keys.takeUp(keptBy(await redis.run(kept, [])), whereOf(redis));
    }
  }
}

function whereOf({ tag }: RedisConnection): string {
  return `the store in Redis (${tag}:root-key)`;
}

function keptBy(reply: unknown): KeptRoots {
  const [sealing, told] = reply as KeptReply;
  const found: KeptRoots = { sealing: String(sealing), retiring: null, retired: [], names: {} };
  for (let i = 0; i < told.length; i += 2) {
    const [what, fingerprint] = String(told[i]).split(' ');
    if (what === 'retiring') found.retiring = String(told[i + 1]);
    if (what === 'retired') found.retired.push(fingerprint!);
    if (what === 'names') found.names[fingerprint!] = new Sealed(told[i + 1]!);
  }
  return found;
}
