import type { Keys } from '../keys.js';
import { place } from '../rows.js';
import { sealJson } from '../seal.js';
import type { Store, Turn } from '../store.js';
import { dataKeyOf, type Owned, one, type Queryable } from './rows.js';

/** `Store.untried`. */
export async function untryTurn(db: Queryable, { chat, id }: Turn): Promise<void> {
  await db.query('UPDATE bisa.message SET tries = tries - 1 WHERE chat = $1 AND turn = $2 AND tries > 0', [
    chat,
    id,
  ]);
}

/** The part of `Store.rest` that is the message's: `false` where its tries began anew meanwhile. */
export async function restTurn(db: Queryable, { chat, id }: Turn): Promise<boolean> {
  const { affectedRows } = await db.query(
    `UPDATE bisa.message SET tries = tries - 1
     WHERE chat = $1 AND turn = $2 AND tries > 0`,
    [chat, id],
  );
  return affectedRows !== 0;
}

/** `Store.setAside` in one SQL transaction. */
export async function setAsideMessage(
  tx: Queryable,
  keys: Keys,
  ...[{ chat, id }, { kind, since, fault }, notice]: Parameters<Store['setAside']>
): Promise<boolean> {
  const owner = await one<Owned>(
    tx,
    `INSERT INTO bisa.dead_letter (turn, chat, at, since, kind, fault, body)
     SELECT turn, chat, at, $3, $4, $5, body FROM bisa.message WHERE chat = $1 AND turn = $2
     RETURNING (SELECT c.keeper FROM bisa.chat c WHERE c.id = chat),
       (SELECT k.key FROM bisa.chat c JOIN bisa.data_key k ON k.contact = c.keeper WHERE c.id = chat)`,
    [chat, id, since, kind, fault],
  );
  if (!owner) return false;
  // no commit says when a chat of which nothing else is known is over
  await tx.query('UPDATE bisa.chat SET ages_at = least(ages_at, $2) WHERE id = $1 AND session IS NULL', [
    chat,
    since,
  ]);
  if (!notice) await tx.query('DELETE FROM bisa.message WHERE chat = $1 AND turn = $2', [chat, id]);
  else {
    const body = sealJson(dataKeyOf(keys, owner), place.message(chat, notice.turn), notice.body);
    await tx.query(
      'UPDATE bisa.message SET turn = $3, at = $4, body = $5, tries = 0, fault = NULL WHERE chat = $1 AND turn = $2',
      [chat, id, notice.turn, notice.at, body.bytes],
    );
  }
  return true;
}

/** `Store.replay` in one SQL transaction. */
export async function replayMessage(tx: Queryable, id: string): Promise<string | null> {
  const row = await one<{ chat: string }>(
    tx,
    `INSERT INTO bisa.message (chat, turn, at, body)
     SELECT chat, turn, at, body FROM bisa.dead_letter WHERE turn = $1 RETURNING chat`,
    [id],
  );
  if (row) await tx.query('DELETE FROM bisa.dead_letter WHERE turn = $1', [id]);
  return row?.chat ?? null;
}
