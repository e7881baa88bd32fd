import type { Keys } from '../keys.js';
import { sealDocument, unsealDocument } from '../rows.js';
import { addressMac, documentMac, Sealed } from '../seal.js';
import type { Json } from '../store.js';
import type { Fence, Kept, KeptOf, Vault } from '../vault.js';
import type { Leases } from './leases.js';
import { one } from './rows.js';
import type { PgliteThread } from './thread.js';

interface Found {
  mac: string;
  body: Buffer;
}

/** A document that is written: the chat whose it is, or the address. */
interface Row {
  mac: string;
  body: Sealed;
  expiresAt: number | null;
  chat: string | null;
  address: string | null;
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
    const { rows } = await this.db.query<Found>(
      'SELECT mac, body FROM bisa.document WHERE collection = $1 AND mac = ANY($2)',
      [collection, names.map((name) => documentMac(this.keys, collection, name))],
    );
    return new Map(this.open(collection, rows).map(({ name, value }) => [name, value]));
  }

  async list(collection: string): Promise<{ name: string; value: Json }[]> {
    const { rows } = await this.db.query<Found>('SELECT mac, body FROM bisa.document WHERE collection = $1', [
      collection,
    ]);
    return this.open(collection, rows);
  }

  async put(collection: string, documents: Record<string, Json>, kept: Kept | KeptOf = {}, fence?: Fence) {
    if (fence) this.leases.assertHolds(fence);
    const how = typeof kept === 'function' ? kept : () => kept;
    const gone: string[] = [];
    const written: Row[] = [];
    for (const [name, value] of Object.entries(documents))
      if (value === null) gone.push(documentMac(this.keys, collection, name));
      else written.push(this.row(collection, name, value, how(name)));
    await this.db.transaction(async (tx) => {
      await tx.query('DELETE FROM bisa.document WHERE collection = $1 AND mac = ANY($2)', [collection, gone]);
      await tx.query(`${INSERT} ${OVER}`, insertion(collection, written));
    });
  }

  async add(collection: string, name: string, value: Json, kept: Kept = {}) {
    const { rows } = await this.db.query(
      `${INSERT} ON CONFLICT DO NOTHING RETURNING mac`,
      insertion(collection, [this.row(collection, name, value, kept)]),
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
      const found = await one<Found>(
        tx,
        'SELECT mac, body FROM bisa.document WHERE collection = $1 AND mac = $2',
        [collection, mac],
      );
      const value = found && this.open(collection, [found])[0]!.value;
      const next = value === null ? null : changed(value);
      if (next === null) return null;
      await tx.query(`${INSERT} ${OVER}`, insertion(collection, [this.row(collection, name, next, kept)]));
      return next;
    });
  }

  async clear(collection: string, fence?: Fence): Promise<void> {
    if (fence) this.leases.assertHolds(fence);
    await this.db.query('DELETE FROM bisa.document WHERE collection = $1', [collection]);
  }

  private row(collection: string, name: string, value: Json, { expiresAt, of }: Kept): Row {
    return {
      ...sealDocument(this.keys, collection, name, value),
      expiresAt: expiresAt ?? null,
      chat: of && 'chat' in of ? of.chat : null,
      address: of && 'address' in of ? addressMac(this.keys, of.address) : null,
    };
  }

  private open(collection: string, rows: Found[]) {
    return rows.map(({ mac, body }) => unsealDocument(this.keys, collection, mac, new Sealed(body)));
  }
}

/** What `INSERT` is given. */
function insertion(collection: string, rows: Row[]): unknown[] {
  const column = <Name extends keyof Row>(name: Name) => rows.map((row) => row[name]);
  const bodies = column('body').map(({ bytes }) => bytes.toString('base64'));
  return [collection, column('mac'), bodies, column('expiresAt'), column('chat'), column('address')];
}

/**
 * One statement for however many documents; lists of bytes go as base64. A document is of a chat, or of an address and then
 * of the chat that this leads to.
 */
const INSERT = `
  INSERT INTO bisa.document (collection, mac, body, expires_at, owner)
  SELECT $1::text, d.mac, decode(d.body, 'base64'), d.expires_at,
    coalesce(d.chat, (SELECT a.chat FROM bisa.address a WHERE a.mac = d.address), d.address)
  FROM unnest($2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[])
    AS d (mac, body, expires_at, chat, address)`;
/** Takes the place of what was there. */
const OVER = `ON CONFLICT (collection, mac) DO UPDATE SET body = EXCLUDED.body, expires_at = EXCLUDED.expires_at,
  owner = coalesce(EXCLUDED.owner, document.owner)`;
