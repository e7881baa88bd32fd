import type { Keys } from '../keys.js';
import {
  place,
  type SealedEffect,
  sealAddress,
  sealCommit,
  sealEffects,
  type TurnKeys,
  unsealAddress,
} from '../rows.js';
import { dropDataKey, newDataKey, Sealed, sealJson, unsealJson } from '../seal.js';
import { type Commit, type Committed, MOST_RECENT, type Turn } from '../store.js';
import type { RedisConnection, Reply } from './connection.js';
import { dataKeyOf, type WaitingReply } from './replies.js';
import { underStanding } from './roots.js';
import {
  commit as commitScript,
  forget as forgetScript,
  MORE_CAME,
  OTHERS_WAIT,
  WRITTEN,
  waiting,
} from './scripts/commit.js';

/** The turn of `Store.commit` in one script; `turnKeys` are its data keys as they were when it was read. */
export function commitTurn(
  redis: RedisConnection,
  keys: Keys,
  turn: Turn,
  commit: Commit,
  turnKeys: TurnKeys,
): Promise<Committed | null> {
  return commit.forget ? forget(redis, keys, turn, commit) : write(redis, turn, commit, turnKeys);
}

// Has a key changed since, so has the contact or its version, and the script writes nothing.
async function write(
  redis: RedisConnection,
  turn: Turn,
  commit: Commit,
  keys: TurnKeys,
): Promise<Committed | null> {
  const { session, person, effects, records, recent } = sealCommit(keys, turn, commit);
  const { keepPhotos = [], handoverPhotos = [], handover, agesAt } = commit;
  const reminders = Object.entries(commit.reminders);
  const reply = await redis.run(commitScript, [
    ...fence(turn),
    session.bytes,
    person.bytes,
    handover ?? '',
    ...effectArgs(effects),
    records.length,
    ...records.flatMap(({ id, kind, at, about, body }) => [id, kind, at, JSON.stringify(about), body.bytes]),
    reminders.length,
    ...reminders.flat(),
    keepPhotos.length,
    ...keepPhotos,
    handoverPhotos.length,
    ...handoverPhotos,
    commit.recent === null ? 1 : 0,
    MOST_RECENT,
    recent.length,
    ...recent.flatMap(({ id, at, body }) => [id, at, body.bytes]),
    agesAt ?? '',
  ]);
  return committedBy(reply);
}

async function forget(
  redis: RedisConnection,
  keys: Keys,
  turn: Turn,
  { effects }: Commit,
): Promise<Committed | null> {
  const { chat, contact } = turn;
  for (;;) {
    const found = (await redis.run(waiting, [chat, turn.id])) as WaitingReply | null;
    if (!found) return null;
    const old = dataKeyOf(keys, found);
    const [, , mac, address, messages] = found;
    const reply = await underStanding(redis, keys, () => {
      const { key, wrapped } = newDataKey(keys, contact);
      const resealed = messages.flatMap(([id, body]) => {
        const where = place.message(chat, String(id));
        return [id, sealJson(key, where, unsealJson(old, where, new Sealed(body))).bytes];
      });
      return redis.run(forgetScript, [
        ...fence(turn),
        keys.fingerprint,
        wrapped.bytes,
        mac,
        sealAddress(key, chat, unsealAddress(old, chat, new Sealed(address))).bytes,
        ...effectArgs(sealEffects(key, turn, effects)),
        messages.length,
        ...resealed,
      ]);
    });
    if (reply === MORE_CAME) continue;
    dropDataKey(keys, String(found[0]), new Sealed(found[1]));
    return committedBy(reply);
  }
}

function committedBy(reply: Reply): Committed | null {
  if (reply !== WRITTEN && reply !== OTHERS_WAIT) return null;
  return { more: reply === OTHERS_WAIT };
}

/** What a commit says about its turn, for the check that it still stands. */
function fence({ chat, id, contact, at, version }: Turn) {
  return [chat, id, contact, at, version.session, version.person];
}

function effectArgs(effects: SealedEffect[]) {
  return [effects.length, ...effects.flatMap(({ id, kind, queue, body }) => [id, kind, queue, body.bytes])];
}
