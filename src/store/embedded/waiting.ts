import type { Keys } from '../keys.js';
import { place } from '../rows.js';
import { Sealed, seal, sealJson, unsealJson } from '../seal.js';
import type { Json } from '../store.js';
import { dataKeyOf, type Owned, one, type Queryable } from './rows.js';

interface WaitingRow extends Owned {
  at: number;
  body: Buffer;
}

function waiting(db: Queryable, chat: string, turn: string): Promise<WaitingRow | null> {
  return one<WaitingRow>(
    db,
    `SELECT m.at, m.body, c.keeper, k.key FROM bisa.message m
     JOIN bisa.chat c ON c.id = m.chat JOIN bisa.data_key k ON k.contact = c.keeper
     WHERE m.chat = $1 AND m.turn = $2`,
    [chat, turn],
  );
}

/** `Store.message`. */
export async function waitingMessage(db: Queryable, keys: Keys, chat: string, turn: string): Promise<Json> {
  const row = await waiting(db, chat, turn);
  return row && unsealJson(dataKeyOf(keys, row), place.message(chat, turn), new Sealed(row.body));
}

/** `Store.complete` in one SQL transaction. */
export async function completeMessage(
  tx: Queryable,
  keys: Keys,
  chat: string,
  turn: string,
  body: Json,
  photo?: Uint8Array,
): Promise<boolean> {
  const row = await waiting(tx, chat, turn);
  if (!row) return false;
  const key = dataKeyOf(keys, row);
  await tx.query('UPDATE bisa.message SET body = $3, tries = 0, fault = NULL WHERE chat = $1 AND turn = $2', [
    chat,
    turn,
    sealJson(key, place.message(chat, turn), body).bytes,
  ]);
  if (photo)
    await tx.query('INSERT INTO bisa.photo VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [
      chat,
      turn,
      row.at,
      seal(key, place.photo(chat, turn), photo).bytes,
    ]);
  return true;
}
