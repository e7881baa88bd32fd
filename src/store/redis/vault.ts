import type { Keys } from '../keys.js';
import { sealDocument, unsealDocument } from '../rows.js';
import { addressMac, documentMac, Sealed } from '../seal.js';
import type { Json } from '../store.js';
import { type Fence, Fenced, type Kept, type KeptOf, type Vault } from '../vault.js';
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

  async put(collection: string, documents: Record<string, Json>, kept: Kept | KeptOf = {}, fence?: Fence) {
    const how = typeof kept === 'function' ? kept : () => kept;
    const names = Object.keys(documents);
    await this.standing((root) => {
      const rows = names.flatMap((name) => this.row(collection, name, documents[name]!, how(name)));
      return this.fenced(put, fence, [root, collection, names.length, ...rows]);
    });
  }

  async add(collection: string, name: string, value: Json, kept: Kept = {}) {
    const reply = await this.standing((root) =>
      this.redis.run(add, [root, collection, 1, ...this.row(collection, name, value, kept)]),
    );
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
      const reply = await this.standing((root) =>
        this.redis.run(swap, [found[1], root, collection, 1, ...this.row(collection, name, next, kept)]),
      );
      if (reply === 1) return next;
    }
  }

  async clear(collection: string, fence?: Fence): Promise<void> {
    await this.fenced(clear, fence, [collection]);
  }

  /** A document sealed for the scripts, empty where it is deleted: until when, and the chat or the address whose it is. */
  private row(collection: string, name: string, value: Json, { expiresAt, of }: Kept) {
    const { mac, body } = sealDocument(this.keys, collection, name, value);
    const chat = of && 'chat' in of ? of.chat : '';
    const address = of && 'address' in of ? addressMac(this.keys, of.address) : '';
    return [mac, value === null ? '' : body.bytes, expiresAt ?? '', chat, address];
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
