import type { Keys } from '../keys.js';
import { sealDocument, unsealDocument } from '../rows.js';
import { addressMac, documentMac, Sealed } from '../seal.js';
import type { Json } from '../store.js';
import { type Fence, Fenced, type Kept, type Vault } from '../vault.js';
import type { RedisConnection } from './connection.js';
import type { DocumentReply } from './replies.js';
import { underStanding } from './roots.js';
import type { Script } from './script.js';
import { add, clear, getMany, list, put, swap } from './scripts/vault.js';

/** The vault on Redis: one hash a collection. */
export class RedisVault implements Vault {
  constructor(
    private readonly redis: RedisConnection,
    private readonly keys: Keys,
  ) {}

  async get(collection: string, name: string): Promise<Json> {
    return (await this.getMany(collection, [name])).get(name) ?? null;
  }

  async getMany(collection: string, names: string[]): Promise<Map<string, Json>> {
    const macs = names.map((name) => documentMac(this.keys, collection, name));
    const found = this.open(collection, await this.redis.run(getMany, [collection, macs.length, ...macs]));
    return new Map(found.map(({ name, value }) => [name, value]));
  }

  async list(collection: string): Promise<{ name: string; value: Json }[]> {
    return this.open(collection, await this.redis.run(list, [collection]));
  }

  async put(
    collection: string,
    documents: Record<string, Json>,
    { fence, ...kept }: Kept & { fence?: Fence } = {},
  ) {
    await this.standing((root) => {
      const rows = Object.entries(documents).flatMap(([name, value]) => {
        const { mac, body } = sealDocument(this.keys, collection, name, value);
        return [mac, value === null ? '' : body.bytes];
      });
      return this.fenced(put, fence, [root, collection, ...this.how(kept), rows.length / 2, ...rows]);
    });
  }

  async add(collection: string, name: string, value: Json, kept: Kept = {}) {
    const reply = await this.standing((root) => {
      const { mac, body } = sealDocument(this.keys, collection, name, value);
      return this.redis.run(add, [root, collection, ...this.how(kept), 1, mac, body.bytes]);
    });
    return reply === 1;
  }

  async change(
    collection: string,
    name: string,
    changed: (value: NonNullable<Json>) => Json,
    kept: Kept = {},
  ): Promise<Json> {
    const mac = documentMac(this.keys, collection, name);
    for (;;) {
      const [found] = (await this.redis.run(getMany, [collection, 1, mac])) as DocumentReply[];
      const value = found ? this.open(collection, [found])[0]!.value : null;
      const next = value === null ? null : changed(value);
      if (!found || next === null) return null;
      const reply = await this.standing((root) => {
        const { body } = sealDocument(this.keys, collection, name, next);
        return this.redis.run(swap, [found[1], root, collection, ...this.how(kept), 1, mac, body.bytes]);
      });
      if (reply === 1) return next;
    }
  }

  async clear(collection: string, fence?: Fence): Promise<void> {
    await this.fenced(clear, fence, [collection]);
  }

  /** Until when, and the chat or the address whose it is. */
  private how({ expiresAt, of }: Kept): [number | string, string, string] {
    if (!of) return [expiresAt ?? '', '', ''];
    return [
      expiresAt ?? '',
      ...('chat' in of ? ([of.chat, ''] as const) : (['', addressMac(this.keys, of.address)] as const)),
    ];
  }

  /** Seals and writes under the root key that stands. */
  private standing<T>(write: (root: string) => Promise<T>): Promise<T> {
    return underStanding(this.redis, this.keys, () => write(this.keys.fingerprint));
  }

  private async fenced(script: Script, fence: Fence | undefined, args: (string | number | Buffer)[]) {
    const stands = fence ? [fence.right, fence.holding] : ['', ''];
    if ((await this.redis.run(script, [...stands, ...args])) === 0) throw new Fenced(fence?.right ?? '');
  }

  private open(collection: string, reply: unknown) {
    return (reply as DocumentReply[]).map(([mac, body]) =>
      unsealDocument(this.keys, collection, String(mac), new Sealed(body)),
    );
  }
}
