import type { KeyObject } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { type Keys, WrongKey } from './keys.js';
import { commitTurn } from './redis/commit.js';
import type { RedisConnection } from './redis/connection.js';
import {
  type AttentionReply,
  type FindReply,
  type NextReply,
  type OutboxReply,
  type OwnedReply,
  type RecordReply,
  sealedEffect,
  sealedRecord,
  sealedTurn,
} from './redis/replies.js';
import { accept } from './redis/scripts/accept.js';
import { failed } from './redis/scripts/commit.js';
import { outbox, passedOn } from './redis/scripts/outbox.js';
import { find, next, photo, records, whose } from './redis/scripts/read.js';
import { attention, expire } from './redis/scripts/sweep.js';
import { place, sealAddress, unsealAddress, unsealEffect, unsealRecord, unsealTurn } from './rows.js';
import { addressMac, messageMac, newDataKey, Sealed, seal, sealJson, unseal, unwrapDataKey } from './seal.js';
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

/** The store on Redis: every write is one Lua script, all keys share one hash tag. */
export class RedisStore implements Store {
  /** Data keys of the turns handed out, so that their commit needs no other round trip. */
  private readonly turnKeys = new WeakMap<Turn, KeyObject>();

  private constructor(
    private readonly redis: RedisConnection,
    private readonly keys: Keys,
  ) {}

  /**
   * The store owns the connection and closes it.
   * @throws {WrongKey}
   */
  static async open(redis: RedisConnection, keys: Keys): Promise<RedisStore> {
    const key = `${redis.tag}:root-key`;
    await redis.client.setNX(key, keys.fingerprint);
    if ((await redis.client.get(key)) !== keys.fingerprint) {
      await redis.close();
      throw new WrongKey(`the store in Redis (${key})`);
    }
    return new RedisStore(redis, keys);
  }

  async accept({ turn, address, key: platformKey, at, body, photo }: NewMessage) {
    for (;;) {
      const to = (await this.find(address)) ?? this.welcome(address);
      const reply = await this.redis.run(accept, [
        addressMac(this.keys, address),
        messageMac(this.keys, address, platformKey),
        at,
        turn,
        to.chat,
        to.contact,
        to.wrapped.bytes,
        to.address?.bytes ?? '',
        sealJson(to.key, place.message(to.chat, turn), body).bytes,
        photo ? seal(to.key, place.photo(to.chat, turn), photo).bytes : '',
      ]);
      // Without a reply the chat was begun or forgotten by another meanwhile: look again.
      if (!reply) continue;
      const [duplicate, chat] = reply as [number, Buffer];
      return { chat: String(chat), duplicate: duplicate === 1 };
    }
  }

  async next(chat: string): Promise<Turn | null> {
    const reply = (await this.redis.run(next, [chat])) as NextReply | null;
    if (!reply) return null;
    const key = this.key(reply);
    const turn = unsealTurn(key, sealedTurn(chat, reply));
    this.turnKeys.set(turn, key);
    return turn;
  }

  async photo(chat: string, turn: string): Promise<Uint8Array | null> {
    const reply = (await this.redis.run(photo, [chat, turn])) as OwnedReply | null;
    return reply && unseal(this.key(reply), place.photo(chat, turn), new Sealed(reply[2]));
  }

  async commit(turn: Turn, commit: Commit): Promise<boolean> {
    const key = this.turnKeys.get(turn) ?? (await this.keyOf(turn));
    return key !== null && commitTurn(this.redis, this.keys, turn, commit, key);
  }

  async failed({ chat, id }: Turn): Promise<number> {
    return (await this.redis.run(failed, [chat, id])) as number;
  }

  async outbox(chat: string, now: number, leaseMs: number): Promise<EffectRow[]> {
    const reply = (await this.redis.run(outbox, [chat, now, now + leaseMs])) as OutboxReply | null;
    if (!reply) return [];
    const key = this.key(reply);
    return reply[2].map((row) => unsealEffect(key, chat, sealedEffect(row)));
  }

  async passedOn(chat: string, ids: string[], release: boolean): Promise<void> {
    await this.redis.run(passedOn, [chat, release ? 1 : 0, ids.length, ...ids]);
  }

  async attention(now: number, limit: number): Promise<Attention[]> {
    const reply = (await this.redis.run(attention, [now, limit])) as AttentionReply[];
    return reply.map((row) => {
      const [, , chat, address, messages, effects, due] = row;
      return {
        chat: String(chat),
        address: unsealAddress(this.key(row), String(chat), new Sealed(address)),
        messages,
        effects,
        dueReminders: due.map(String),
      };
    });
  }

  async address(chat: string): Promise<Address | null> {
    const reply = (await this.redis.run(whose, [chat])) as OwnedReply | null;
    return reply && unsealAddress(this.key(reply), chat, new Sealed(reply[2]));
  }

  async chat(address: Address): Promise<string | null> {
    return (await this.find(address))?.chat ?? null;
  }

  async reminders() {
    const members = await this.redis.client.zRangeWithScores(`${this.redis.tag}:reminders`, 0, -1);
    return members.map(({ value, score }) => {
      const slash = value.indexOf('/');
      return { chat: value.slice(0, slash), id: value.slice(slash + 1), at: score };
    });
  }

  async records(kind: RecordRow['kind'], limit: number): Promise<RecordRow[]> {
    const reply = (await this.redis.run(records, [kind, limit])) as RecordReply[];
    return reply.map((row) => unsealRecord(this.key(row), String(row[0]), sealedRecord(kind, row)));
  }

  async expire(now: number): Promise<void> {
    await this.redis.run(expire, [now - PHOTO_TTL_MS, now - DEDUPE_MS]);
  }

  close(): Promise<void> {
    return this.redis.close();
  }

  private async find(address: Address) {
    const reply = (await this.redis.run(find, [addressMac(this.keys, address)])) as FindReply | null;
    if (!reply) return null;
    const [contact, wrapped, chat] = reply;
    return {
      chat: String(chat),
      contact: String(contact),
      key: this.key(reply),
      wrapped: new Sealed(wrapped),
      address: null,
    };
  }

  /** Ids and a key for an address that nobody knows yet. */
  private welcome(address: Address) {
    const chat = newId();
    const contact = newId();
    const dataKey = newDataKey(this.keys, contact);
    return { chat, contact, ...dataKey, address: sealAddress(dataKey.key, chat, address) };
  }

  /** The data key of a turn that was copied since it was read. */
  private async keyOf({ chat, contact }: Turn): Promise<KeyObject | null> {
    const reply = (await this.redis.run(whose, [chat])) as OwnedReply | null;
    return reply && String(reply[0]) === contact ? this.key(reply) : null;
  }

  /** The data key of a reply, which begins with its contact and the wrapped key. */
  private key([contact, wrapped]: readonly [Buffer, Buffer, ...unknown[]]): KeyObject {
    return unwrapDataKey(this.keys, String(contact), new Sealed(wrapped));
  }
}
