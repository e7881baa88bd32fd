import type { KeyObject } from 'node:crypto';
import type { Keys } from '../keys.js';
import { place, type SealedEffect, sealAddress, sealCommit, sealEffects } from '../rows.js';
import { newDataKey, Sealed, sealJson, unsealJson, unwrapDataKey } from '../seal.js';
import type { Commit, Turn } from '../store.js';
import type { RedisConnection } from './connection.js';
import type { WaitingReply } from './replies.js';
import {
  commit as commitScript,
  forget as forgetScript,
  MORE_CAME,
  WRITTEN,
  waiting,
} from './scripts/commit.js';

/** The turn of `Store.commit` in one script; `key` is the contact's data key as it was when the turn was read. */
export function commitTurn(
  redis: RedisConnection,
  keys: Keys,
  turn: Turn,
  commit: Commit,
  key: KeyObject,
): Promise<boolean> {
  return commit.forget ? forget(redis, keys, turn, commit) : write(redis, turn, commit, key);
}

// Has the key changed since, so has the contact's version, and the script writes nothing.
async function write(redis: RedisConnection, turn: Turn, commit: Commit, key: KeyObject): Promise<boolean> {
  const { session, person, effects, records } = sealCommit(key, turn, commit);
  const reminders = Object.entries(commit.reminders);
  const reply = await redis.run(commitScript, [
    ...fence(turn),
    session.bytes,
    person.bytes,
    commit.keepPhoto ?? '',
    ...effectArgs(effects),
    records.length,
    ...records.flatMap(({ id, kind, at, about, body }) => [id, kind, at, JSON.stringify(about), body.bytes]),
    reminders.length,
    ...reminders.flat(),
  ]);
  return reply === WRITTEN;
}

async function forget(redis: RedisConnection, keys: Keys, turn: Turn, { effects }: Commit): Promise<boolean> {
  const { chat, contact, address } = turn;
  const { key, wrapped } = newDataKey(keys, contact);
  for (;;) {
    const found = (await redis.run(waiting, [chat, turn.id])) as WaitingReply | null;
    if (!found || String(found[0]) !== contact) return false;
    const [, oldKey, messages] = found;
    const old = unwrapDataKey(keys, contact, new Sealed(oldKey));
    const resealed = messages.flatMap(([id, body]) => {
      const where = place.message(chat, String(id));
      return [id, sealJson(key, where, unsealJson(old, where, new Sealed(body))).bytes];
    });
    const reply = await redis.run(forgetScript, [
      ...fence(turn),
      wrapped.bytes,
      sealAddress(key, chat, address).bytes,
      ...effectArgs(sealEffects(key, chat, effects)),
      messages.length,
      ...resealed,
    ]);
    if (reply !== MORE_CAME) return reply === WRITTEN;
  }
}

/** What a commit says about its turn, for the check that it still stands. */
function fence({ chat, id, contact, at, version }: Turn) {
  return [chat, id, contact, at, version.session, version.person];
}

function effectArgs(effects: SealedEffect[]) {
  return [effects.length, ...effects.flatMap(({ id, kind, body }) => [id, kind, body.bytes])];
}
