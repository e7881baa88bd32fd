import type { Keys } from '../keys.js';
import type { SealedDocuments, SealedTurn, TurnKeys } from '../rows.js';
import { Sealed, unwrapDataKey } from '../seal.js';
import type { Session } from './thread.js';

/** The database, or a transaction of it. */
export type Queryable = Pick<Session, 'query'>;

/** The first row, or `null`. */
export async function one<Row>(db: Queryable, sql: string, params: unknown[]): Promise<Row | null> {
  return (await db.query<Row>(sql, params)).rows[0] ?? null;
}

/** A row with the contact (by its id) and the wrapped data key under which its sealed columns stand. */
export interface Owned {
  keeper: string;
  key: Buffer;
}

export function dataKeyOf(keys: Keys, { keeper, key }: Owned) {
  return unwrapDataKey(keys, keeper, new Sealed(key));
}

/** A row with the keys of a chat `c` and its contact `t`. */
export interface KeysRow extends Owned {
  contact: string;
  contact_key: Buffer;
}

export const KEYS = 'c.keeper, k.key, c.contact, o.key AS contact_key';
export const JOIN_KEYS = `JOIN bisa.data_key k ON k.contact = c.keeper
  JOIN bisa.contact t ON t.id = c.contact JOIN bisa.data_key o ON o.contact = t.id`;

export function turnKeysOf(keys: Keys, row: KeysRow): TurnKeys {
  const { contact, contact_key } = row;
  return {
    keeper: dataKeyOf(keys, row),
    keeperId: row.keeper,
    contact: dataKeyOf(keys, { keeper: contact, key: contact_key }),
  };
}

/** The columns of `unsealDocuments`. */
export interface DocumentsRow extends KeysRow {
  address: Buffer;
  session: Buffer | null;
  person: Buffer | null;
}

export function sealedDocuments({ contact, address, session, person }: DocumentsRow): SealedDocuments {
  return {
    contact,
    address: new Sealed(address),
    session: session && new Sealed(session),
    person: person && new Sealed(person),
  };
}

/** The columns of `unsealTurn`. */
export interface TurnRow extends DocumentsRow {
  turn: string;
  at: number;
  tries: number;
  fault: string | null;
  body: Buffer;
  session_version: number;
  person_version: number;
  has_photo: boolean;
}

export function sealedTurn(chat: string, row: TurnRow): SealedTurn {
  return {
    ...sealedDocuments(row),
    turn: row.turn,
    chat,
    at: row.at,
    tries: row.tries,
    fault: row.fault,
    hasPhoto: row.has_photo,
    body: new Sealed(row.body),
    version: { session: row.session_version, person: row.person_version },
  };
}
