import type { Keys } from '../keys.js';
import { sealDocument, unsealDocument } from '../rows.js';
import { addressMac, documentMac, Sealed } from '../seal.js';
import type { Json } from '../store.js';
import type { Fence, Kept, Vault } from '../vault.js';
import type { Leases } from './leases.js';
import { one } from './rows.js';
import type { PgliteThread } from './thread.js';

interface Row {
  mac: string;
  body: Buffer;
}

/** The vault in the embedded PostgreSQL. */
export class EmbeddedVault implements Vault {
  constructor(
    private readonly db: PgliteThread,
    private readonly keys: Keys,
    private readonly leases: Leases,
  ) {}

  async get(collection: string, name: string): Promise<Json> {
    return (await this.getMany(collection, [name])).get(name) ?? null;
  }

  async getMany(collection: string, names: string[]): Promise<Map<string, Json>> {
    const { rows } = await this.db.query<Row>(
      'SELECT mac, body FROM bisa.document WHERE collection = $1 AND mac = ANY($2)',
      [collection, names.map((name) => documentMac(this.keys, collection, name))],
    );
    return new Map(this.open(collection, rows).map(({ name, value }) => [name, value]));
  }

  async list(collection: string): Promise<{ name: string; value: Json }[]> {
    const { rows } = await this.db.query<Row>('SELECT mac, body FROM bisa.document WHERE collection = $1', [
      collection,
    ]);
    return this.open(collection, rows);
  }

  async put(
    collection: string,
    documents: Record<string, Json>,
    { fence, ...kept }: Kept & { fence?: Fence } = {},
  ) {
    if (fence) this.leases.assertHolds(fence);
    const gone: string[] = [];
    const written: { mac: string; body: Sealed }[] = [];
    for (const [name, value] of Object.entries(documents))
      if (value === null) gone.push(documentMac(this.keys, collection, name));
      else written.push(sealDocument(this.keys, collection, name, value));
    await this.db.transaction(async (tx) => {
      await tx.query('DELETE FROM bisa.document WHERE collection = $1 AND mac = ANY($2)', [collection, gone]);
      await tx.query(`${INSERT} ${OVER}`, this.insertion(collection, written, kept));
    });
  }

  async add(collection: string, name: string, value: Json, kept: Kept = {}) {
    const document = sealDocument(this.keys, collection, name, value);
    const { rows } = await this.db.query(
      `${INSERT} ON CONFLICT DO NOTHING RETURNING mac`,
      this.insertion(collection, [document], kept),
    );
    return rows.length === 1;
  }

  async change(
    collection: string,
    name: string,
    changed: (value: NonNullable<Json>) => Json,
    kept: Kept = {},
  ): Promise<Json> {
    const mac = documentMac(this.keys, collection, name);
    return this.db.transaction(async (tx) => {
      const found = await one<Row>(
        tx,
        'SELECT mac, body FROM bisa.document WHERE collection = $1 AND mac = $2',
        [collection, mac],
      );
      const value = found && this.open(collection, [found])[0]!.value;
      const next = value === null ? null : changed(value);
      if (next === null) return null;
      const document = sealDocument(this.keys, collection, name, next);
      await tx.query(`${INSERT} ${OVER}`, this.insertion(collection, [document], kept));
      return next;
    });
  }

  async clear(collection: string, fence?: Fence): Promise<void> {
    if (fence) this.leases.assertHolds(fence);
    await this.db.query('DELETE FROM bisa.document WHERE collection = $1', [collection]);
  }

  private insertion(collection: string, documents: { mac: string; body: Sealed }[], { expiresAt, of }: Kept) {
    const macs = documents.map(({ mac }) => mac);
    const bodies = documents.map(({ body }) => body.bytes.toString('base64'));
    const owner = of && 'chat' in of ? of.chat : null;
    const address = of && 'address' in of ? addressMac(this.keys, of.address) : null;
    return [collection, macs, bodies, expiresAt ?? null, owner, address];
  }

  private open(collection: string, rows: Row[]) {
    return rows.map(({ mac, body }) => unsealDocument(this.keys, collection, mac, new Sealed(body)));
  }
}

/**
 * One statement for however many documents; lists of bytes go as base64. A document is of a chat, or of an address and then
 * of the chat that this leads to.
 */
const INSERT = `
  INSERT INTO bisa.document (collection, mac, body, expires_at, owner)
  SELECT $1::text, d.mac, decode(d.body, 'base64'), $4::bigint,
    coalesce($5::text, (SELECT chat FROM bisa.address WHERE mac = $6::text), $6::text)
  FROM unnest($2::text[], $3::text[]) AS d (mac, body)`;
/** Takes the place of what was there. */
const OVER = `ON CONFLICT (collection, mac) DO UPDATE SET body = EXCLUDED.body, expires_at = EXCLUDED.expires_at,
  owner = coalesce(EXCLUDED.owner, document.owner)`;
