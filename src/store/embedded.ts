import type { PGlite } from '@electric-sql/pglite';
import { v7 as newId } from 'uuid';
import { commitTurn, dropForgotten } from './embedded/commit.js';
import { dataKeyOf, findChat, newChat, type Owned, one } from './embedded/contacts.js';
import type { Database } from './embedded/database.js';
import type { Keys } from './keys.js';
import { place, unsealAddress, unsealEffect, unsealRecord, unsealTurn } from './rows.js';
import { messageMac, Sealed, seal, sealJson, unseal } from './seal.js';
import {
  type Address,
  type Attention,
  type Commit,
  DEDUPE_MS,
  type EffectRow,
  type NewMessage,
  PHOTO_TTL_MS,
  type RecordRow,
  type Store,
  type Turn,
} from './store.js';

/** The store in an embedded PostgreSQL (PGlite): one SQL transaction a commit, one process. */
export class EmbeddedStore implements Store {
  private readonly db: PGlite;

  /** The store owns the database and closes it. */
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {
    this.db = database.db;
  }

  accept({ turn, address, key: platformKey, at, body, photo }: NewMessage) {
    return this.db.transaction(async (tx) => {
      const known = await findChat(tx, this.keys, address);
      const fresh = await one(
        tx,
        'INSERT INTO bisa.seen VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING mac',
        [messageMac(this.keys, address, platformKey), at],
      );
      if (!fresh) return { chat: known?.chat ?? newId(), duplicate: true };
      const { chat, key } = known ?? (await newChat(tx, this.keys, address));
      await tx.query('INSERT INTO bisa.message (chat, turn, at, body) VALUES ($1, $2, $3, $4)', [
        chat,
        turn,
        at,
        sealJson(key, place.message(chat, turn), body).bytes,
      ]);
      if (photo)
        await tx.query('INSERT INTO bisa.photo VALUES ($1, $2, $3, $4)', [
          chat,
          turn,
          at,
          seal(key, place.photo(chat, turn), photo).bytes,
        ]);
      return { chat, duplicate: false };
    });
  }

  async next(chat: string): Promise<Turn | null> {
    const row = await one<SealedTurnRow>(
      this.db,
      `SELECT m.turn, m.at, m.failures, m.body, c.contact, c.address, c.session, c.version AS session_version,
         k.key, k.person, k.version AS person_version,
         EXISTS (SELECT FROM bisa.photo p WHERE p.chat = m.chat AND p.turn = m.turn) AS has_photo
       FROM bisa.message m JOIN bisa.chat c ON c.id = m.chat JOIN bisa.contact k ON k.id = c.contact
       WHERE m.chat = $1 ORDER BY m.seq LIMIT 1`,
      [chat],
    );
    if (!row) return null;
    return unsealTurn(dataKeyOf(this.keys, row), {
      turn: row.turn,
      chat,
      contact: row.contact,
      at: row.at,
      failures: row.failures,
      hasPhoto: row.has_photo,
      address: new Sealed(row.address),
      body: new Sealed(row.body),
      session: row.session && new Sealed(row.session),
      person: row.person && new Sealed(row.person),
      version: { session: row.session_version, person: row.person_version },
    });
  }

  async photo(chat: string, turn: string): Promise<Uint8Array | null> {
    const row = await one<Owned & { bytes: Buffer }>(
      this.db,
      `SELECT p.bytes, c.contact, k.key FROM bisa.photo p
       JOIN bisa.chat c ON c.id = p.chat JOIN bisa.contact k ON k.id = c.contact
       WHERE p.chat = $1 AND p.turn = $2`,
      [chat, turn],
    );
    return row && unseal(dataKeyOf(this.keys, row), place.photo(chat, turn), new Sealed(row.bytes));
  }

  commit(turn: Turn, commit: Commit): Promise<boolean> {
    return this.db.transaction((tx) => commitTurn(tx, this.keys, turn, commit));
  }

  async failed({ chat, id }: Turn): Promise<number> {
    const row = await one<{ failures: number }>(
      this.db,
      'UPDATE bisa.message SET failures = failures + 1 WHERE chat = $1 AND turn = $2 RETURNING failures',
      [chat, id],
    );
    return row?.failures ?? 0;
  }

  outbox(chat: string, now: number, leaseMs: number): Promise<EffectRow[]> {
    return this.db.transaction(async (tx) => {
      const { rows } = await tx.query<Owned & { id: string; kind: EffectRow['kind']; body: Buffer }>(
        `SELECT e.id, e.kind, e.body, c.contact, k.key FROM bisa.effect e
         JOIN bisa.chat c ON c.id = e.chat JOIN bisa.contact k ON k.id = c.contact
         WHERE e.chat = $1 AND c.lease <= $2 ORDER BY e.seq`,
        [chat, now],
      );
      if (!rows[0]) return [];
      await tx.query('UPDATE bisa.chat SET lease = $2 WHERE id = $1', [chat, now + leaseMs]);
      const key = dataKeyOf(this.keys, rows[0]);
      return rows.map(({ id, kind, body }) => unsealEffect(key, chat, { id, kind, body: new Sealed(body) }));
    });
  }

  passedOn(chat: string, ids: string[], release: boolean): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.query('DELETE FROM bisa.effect WHERE chat = $1 AND id = ANY($2)', [chat, ids]);
      if (release) await tx.query('UPDATE bisa.chat SET lease = 0 WHERE id = $1', [chat]);
      await dropForgotten(tx, chat);
    });
  }

  async attention(now: number, limit: number): Promise<Attention[]> {
    const { rows } = await this.db.query<AttentionRow>(
      `WITH waiting AS (
         SELECT chat, min(place) AS place FROM (
           SELECT chat, at AS place FROM bisa.message
           UNION ALL SELECT chat, at FROM bisa.reminder WHERE at <= $1
           UNION ALL SELECT chat, $3 - at FROM bisa.effect
         ) AS row GROUP BY chat ORDER BY place, chat LIMIT $2
       )
       SELECT c.id AS chat, c.address, c.contact, k.key,
         (SELECT count(*)::int FROM bisa.message m WHERE m.chat = c.id) AS messages,
         (SELECT count(*)::int FROM bisa.effect e WHERE e.chat = c.id) AS effects,
         ARRAY(SELECT r.id FROM bisa.reminder r WHERE r.contact = k.id AND r.chat = c.id AND r.at <= $1
               ORDER BY r.at, r.id) AS due
       FROM waiting w JOIN bisa.chat c ON c.id = w.chat JOIN bisa.contact k ON k.id = c.contact
       ORDER BY w.place, w.chat`,
      [now, limit, AFTER_ALL_INSTANTS],
    );
    return rows.map(({ chat, messages, effects, due, ...row }) => ({
      chat,
      address: unsealAddress(dataKeyOf(this.keys, row), chat, new Sealed(row.address)),
      messages,
      effects,
      dueReminders: due,
    }));
  }

  async address(chat: string): Promise<Address | null> {
    const row = await one<Owned & { address: Buffer }>(
      this.db,
      `SELECT c.address, c.contact, k.key FROM bisa.chat c JOIN bisa.contact k ON k.id = c.contact
       WHERE c.id = $1`,
      [chat],
    );
    return row && unsealAddress(dataKeyOf(this.keys, row), chat, new Sealed(row.address));
  }

  async chat(address: Address): Promise<string | null> {
    return (await findChat(this.db, this.keys, address))?.chat ?? null;
  }

  async reminders() {
    const { rows } = await this.db.query<{ chat: string; id: string; at: number }>(
      'SELECT chat, id, at FROM bisa.reminder ORDER BY at, chat, id',
    );
    return rows;
  }

  async records(kind: RecordRow['kind'], limit: number): Promise<RecordRow[]> {
    const { rows } = await this.db.query<Owned & { id: string; at: number; about: string; body: Buffer }>(
      `SELECT r.id, r.at, r.about, r.body, r.contact, k.key FROM bisa.record r
       JOIN bisa.contact k ON k.id = r.contact WHERE r.kind = $1 ORDER BY r.at DESC, r.id DESC LIMIT $2`,
      [kind, limit],
    );
    return rows.map((row) =>
      unsealRecord(dataKeyOf(this.keys, row), row.contact, {
        id: row.id,
        kind,
        at: row.at,
        about: JSON.parse(row.about),
        body: new Sealed(row.body),
      }),
    );
  }

  async expire(now: number): Promise<void> {
    await this.db.query('DELETE FROM bisa.photo WHERE at <= $1', [now - PHOTO_TTL_MS]);
    await this.db.query('DELETE FROM bisa.seen WHERE at <= $1', [now - DEDUPE_MS]);
    await this.database.tidy();
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

/** Puts chats with rows alone behind those with messages or due reminders, the newest first. */
const AFTER_ALL_INSTANTS = Number.MAX_SAFE_INTEGER;

interface SealedTurnRow extends Owned {
  turn: string;
  at: number;
  failures: number;
  body: Buffer;
  address: Buffer;
  session: Buffer | null;
  session_version: number;
  person: Buffer | null;
  person_version: number;
  has_photo: boolean;
}

interface AttentionRow extends Owned {
  chat: string;
  address: Buffer;
  messages: number;
  effects: number;
  due: string[];
}
