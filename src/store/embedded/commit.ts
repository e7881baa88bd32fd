import type { Keys } from '../keys.js';
import {
  place,
  type SealedEffect,
  type SealedLine,
  sealAddress,
  sealCommit,
  sealEffects,
  type TurnKeys,
  unsealAddress,
} from '../rows.js';
import { dropDataKey, newDataKey, Sealed, sealJson, unsealJson } from '../seal.js';
import { type Commit, type Committed, MOST_RECENT, type Turn } from '../store.js';
import { untryTurn } from './dead-letters.js';
import { bringForward } from './queues.js';
import { JOIN_KEYS, KEYS, type KeysRow, one, type Queryable, turnKeysOf } from './rows.js';

/** The turn of `Store.commit` in one SQL transaction. */
export async function commitTurn(
  tx: Queryable,
  keys: Keys,
  turn: Turn,
  commit: Commit,
): Promise<Committed | null> {
  const row = await one<KeysRow & { address: Buffer }>(
    tx,
    `SELECT c.address, ${KEYS} FROM bisa.message m JOIN bisa.chat c ON c.id = m.chat ${JOIN_KEYS}
     WHERE m.chat = $1 AND m.turn = $2 AND c.contact = $3 AND c.version = $4 AND t.version = $5`,
    [turn.chat, turn.id, turn.contact, turn.version.session, turn.version.person],
  );
  if (!row) {
    await untryTurn(tx, turn);
    return null;
  }
  const committed = await one<Committed>(
    tx,
    `DELETE FROM bisa.message m WHERE chat = $1 AND turn = $2
     RETURNING EXISTS (SELECT FROM bisa.message o WHERE o.chat = m.chat AND o.turn <> m.turn) AS more`,
    [turn.chat, turn.id],
  );
  const turnKeys = turnKeysOf(keys, row);
  if (!commit.forget) await write(tx, turnKeys, turn, commit);
  else {
    const address = unsealAddress(turnKeys.keeper, turn.chat, new Sealed(row.address));
    await forget(tx, keys, turnKeys, { ...turn, address }, commit);
    dropDataKey(keys, row.keeper, new Sealed(row.key));
  }
  return committed;
}

async function write(tx: Queryable, keys: TurnKeys, turn: Turn, commit: Commit) {
  const { chat, contact } = turn;
  const { session, person, effects, records, recent } = sealCommit(keys, turn, commit);
  await tx.query(
    `UPDATE bisa.chat SET session = $2, handover = $3, ages_at = least(ages_at, $4), version = version + 1
     WHERE id = $1`,
    [chat, session.bytes, commit.handover ?? null, commit.agesAt ?? null],
  );
  await tx.query(
    'UPDATE bisa.contact SET person = $2, version = version + 1, forgotten = false WHERE id = $1',
    [contact, person.bytes],
  );
  await addEffects(tx, turn, effects);
  for (const { id, kind, at, about, body } of records)
    await tx.query('INSERT INTO bisa.record VALUES ($1, $2, $3, $4, $5, $6)', [
      id,
      keys.keeperId,
      kind,
      at,
      JSON.stringify(about),
      body.bytes,
    ]);
  await setReminders(tx, turn, commit.reminders);
  await tx.query(
    `DELETE FROM bisa.photo p WHERE p.chat = $1 AND p.turn <> ALL($2)
     AND NOT EXISTS (SELECT FROM bisa.message m WHERE m.chat = p.chat AND m.turn = p.turn)
     AND NOT EXISTS (SELECT FROM bisa.dead_letter d WHERE d.turn = p.turn)`,
    [chat, commit.keepPhotos ?? []],
  );
  if (commit.handoverPhotos?.length)
    await tx.query('UPDATE bisa.photo SET shown = true WHERE chat = $1 AND turn = ANY($2) AND NOT shown', [
      chat,
      commit.handoverPhotos,
    ]);
  if (commit.recent === null) await tx.query('DELETE FROM bisa.recent WHERE chat = $1', [chat]);
  else if (recent.length) await addRecent(tx, turn, recent);
}

async function addRecent(tx: Queryable, { chat }: Turn, lines: SealedLine[]) {
  for (const { id, at, body } of lines)
    await tx.query('INSERT INTO bisa.recent VALUES ($1, $2, $3, $4)', [chat, id, at, body.bytes]);
  await tx.query(
    `DELETE FROM bisa.recent WHERE chat = $1 AND (at, id) NOT IN
       (SELECT at, id FROM bisa.recent WHERE chat = $1 ORDER BY at DESC, id DESC LIMIT $2)`,
    [chat, MOST_RECENT],
  );
}

/** A reminder that was set before stays with its chat. */
async function setReminders(tx: Queryable, { chat, contact }: Turn, wanted: Commit['reminders']) {
  await tx.query('DELETE FROM bisa.reminder WHERE contact = $1 AND id <> ALL($2)', [
    contact,
    Object.keys(wanted),
  ]);
  for (const [id, at] of Object.entries(wanted)) {
    const { affectedRows } = await tx.query(
      'UPDATE bisa.reminder SET at = $3 WHERE contact = $1 AND id = $2',
      [contact, id, at],
    );
    if (!affectedRows)
      await tx.query('INSERT INTO bisa.reminder (contact, chat, id, at) VALUES ($1, $2, $3, $4)', [
        contact,
        chat,
        id,
        at,
      ]);
  }
}

async function forget(tx: Queryable, keys: Keys, old: TurnKeys, turn: Turn, commit: Commit) {
  const { chat, contact, address } = turn;
  const fresh = newDataKey(keys, contact);
  await tx.query('DELETE FROM bisa.reminder WHERE contact = $1', [contact]);
  for (const table of ['photo', 'effect', 'queue', 'recent', 'dead_letter'])
    await tx.query(`DELETE FROM bisa.${table} r USING bisa.chat c WHERE c.id = r.chat AND c.contact = $1`, [
      contact,
    ]);
  await tx.query(
    'DELETE FROM bisa.message m USING bisa.chat c WHERE c.id = m.chat AND c.contact = $1 AND c.id <> $2',
    [contact, chat],
  );
  await tx.query('DELETE FROM bisa.chat WHERE contact = $1 AND id <> $2', [contact, chat]);
  await tx.query(
    "UPDATE bisa.document SET owner = 'forgotten/' || $1 WHERE owner IN (SELECT bisa.owners($1))",
    [chat],
  );
  await tx.query(
    `UPDATE bisa.chat SET keeper = contact, address = $2, session = NULL, handover = NULL, version = version + 1
     WHERE id = $1`,
    [chat, sealAddress(fresh.key, chat, address).bytes],
  );
  await tx.query(
    `DELETE FROM bisa.record r USING bisa.contact k
     WHERE k.id = r.contact AND (k.id = $1 OR k.merged_into = $1)`,
    [contact],
  );
  await tx.query('DELETE FROM bisa.contact WHERE merged_into = $1', [contact]);
  await tx.query(
    'UPDATE bisa.contact SET person = NULL, version = version + 1, forgotten = true WHERE id = $1',
    [contact],
  );
  await tx.query('UPDATE bisa.data_key SET key = $2 WHERE contact = $1', [contact, fresh.wrapped.bytes]);
  await tx.query("INSERT INTO bisa.erased (id) VALUES ('contact/' || $1), ('chat/' || $2)", [contact, chat]);
  // What was said after the wish to be forgotten is a new beginning: it goes on waiting, under the new key.
  const { rows } = await tx.query<{ turn: string; body: Buffer }>(
    'SELECT turn, body FROM bisa.message WHERE chat = $1',
    [chat],
  );
  for (const message of rows) {
    const where = place.message(chat, message.turn);
    const body = sealJson(fresh.key, where, unsealJson(old.keeper, where, new Sealed(message.body)));
    await tx.query('UPDATE bisa.message SET body = $3 WHERE chat = $1 AND turn = $2', [
      chat,
      message.turn,
      body.bytes,
    ]);
  }
  await addEffects(tx, turn, sealEffects(fresh.key, turn, commit.effects));
  await dropForgotten(tx, chat);
}

async function addEffects(tx: Queryable, { chat, at }: Turn, effects: SealedEffect[]) {
  const now = Date.now();
  for (const { id, kind, queue, body } of effects)
    await tx.query(
      'INSERT INTO bisa.effect (chat, id, at, kind, queue, since, body) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [chat, id, at, kind, queue, now, body.bytes],
    );
  const queues = [...new Set(effects.map(({ queue }) => queue))];
  if (queues.length) await bringForward(tx, chat, queues, now);
}

/**
 * Documents of somebody who was forgotten in a chat go once the goodbye has been passed on; and so does the contact, with its
 * one chat, where nothing new has come.
 */
export async function dropForgotten(tx: Queryable, chat: string): Promise<void> {
  await tx.query(
    `SELECT bisa.drop_documents(ARRAY['forgotten/' || $1::text])
     WHERE NOT EXISTS (SELECT FROM bisa.effect e WHERE e.chat = $1::text AND e.kept_until IS NULL)`,
    [chat],
  );
  const { rows } = await tx.query<{ contact: string }>(
    `DELETE FROM bisa.chat c USING bisa.contact k
     WHERE c.id = $1 AND k.id = c.contact AND k.forgotten
     AND NOT EXISTS (SELECT FROM bisa.message m WHERE m.chat = c.id)
     AND NOT EXISTS (SELECT FROM bisa.effect e WHERE e.chat = c.id AND e.kept_until IS NULL)
     RETURNING c.contact`,
    [chat],
  );
  if (rows[0]) await tx.query('DELETE FROM bisa.contact WHERE id = $1', [rows[0].contact]);
}
