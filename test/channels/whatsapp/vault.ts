import type { Json } from '../../../src/store/store.js';
import { type Fence, Fenced, type Kept, type KeptOf, type Vault } from '../../../src/store/vault.js';

/**
 * A vault in memory; `fail` makes writes to a collection fail while it is set, and `followed` those of a holder whose right
 * another has by now.
 */
export class MemoryVault implements Vault {
  readonly collections = new Map<string, Map<string, Json>>();
  /** How each document was written last, by collection and name. */
  readonly kept = new Map<string, Kept>();
  fail: string | null = null;
  followed = false;

  async get(collection: string, name: string): Promise<Json> {
    return structuredClone(this.of(collection).get(name) ?? null);
  }

  async getMany(collection: string, names: string[]): Promise<Map<string, Json>> {
    const documents = this.of(collection);
    return new Map(
      names.flatMap((name) => (documents.has(name) ? [[name, documents.get(name)!] as const] : [])),
    );
  }

  async list(collection: string): Promise<{ name: string; value: Json }[]> {
    return [...this.of(collection)].map(([name, value]) => ({ name, value }));
  }

  async put(
    collection: string,
    documents: Record<string, Json>,
    kept: Kept | KeptOf = {},
    fence?: Fence,
  ): Promise<void> {
    if (fence && this.followed) throw new Fenced(fence.right);
    if (this.fail === collection) throw new Error('the vault is down');
    for (const [name, value] of Object.entries(documents)) {
      if (value === null) this.of(collection).delete(name);
      else this.of(collection).set(name, structuredClone(value));
      this.kept.set(`${collection}/${name}`, typeof kept === 'function' ? kept(name) : kept);
    }
  }

  async add(collection: string, name: string, value: Json): Promise<boolean> {
    if (this.of(collection).has(name)) return false;
    await this.put(collection, { [name]: value });
    return true;
  }

  async change(collection: string, name: string, changed: (value: NonNullable<Json>) => Json): Promise<Json> {
    const value = structuredClone(this.of(collection).get(name) ?? null);
    const next = value === null ? null : changed(value);
    if (next !== null) await this.put(collection, { [name]: next });
    return next;
  }

  async clear(collection: string): Promise<void> {
    this.collections.delete(collection);
  }

  private of(collection: string): Map<string, Json> {
    const found = this.collections.get(collection) ?? new Map<string, Json>();
    this.collections.set(collection, found);
    return found;
  }
}
