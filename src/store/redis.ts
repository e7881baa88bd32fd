import type { Keys } from './keys.js';
import { Latest } from './latest.js';
import { acceptMessage } from './redis/accept.js';
import { ageChat, beginAgeing } from './redis/age.js';
import { commitTurn } from './redis/commit.js';
import type { RedisConnection } from './redis/connection.js';
import { listDeadLetters, setAsideMessage } from './redis/dead-letters.js';
import { endChat } from './redis/end.js';
import { RedisErasures } from './redis/erasures.js';
import { expireRows } from './redis/expire.js';
import { joinChats } from './redis/join.js';
import { leaveChats } from './redis/leave.js';
import { RedisNotices } from './redis/notices.js';
import { RedisOutbox } from './redis/outbox.js';
import { readdressChat } from './redis/readdress.js';
import { readReminder, readReminders } from './redis/reminders.js';
import {
  type AttentionReply,
  type BacklogReply,
  type DocumentsReply,
  dataKeyOf,
  type FindReply,
  type HandoverReply,
  type NextReply,
  type OwnedReply,
  type PhotosReply,
  type RecentReply,
  type RecordReply,
  sealedDocuments,
  sealedLine,
  sealedRecord,
  sealedTurn,
  turnKeysOf,
} from './redis/replies.js';
import { RedisRoots } from './redis/roots.js';
import { ageing } from './redis/scripts/age.js';
import { failed, replay, untried } from './redis/scripts/dead-letters.js';
import { overdue } from './redis/scripts/end.js';
import { due, hold, letGo, rest } from './redis/scripts/hands.js';
import { lease, release } from './redis/scripts/lease.js';
import {
  addressOf,
  backlog,
  documents,
  find,
  handovers,
  next,
  openHandovers,
  photo,
  photosKept,
  recent,
  records,
  recordsOf,
} from './redis/scripts/read.js';
import { attention } from './redis/scripts/sweep.js';
import { shredKeys, unshreddedMs } from './redis/shred.js';
import { RedisVault } from './redis/vault.js';
import { readVerdicts } from './redis/verdicts.js';
import { completeMessage, waitingMessage } from './redis/waiting.js';
import {
  place,
  type TurnKeys,
  unsealAddress,
  unsealDocuments,
  unsealLine,
  unsealRecord,
  unsealTurn,
} from './rows.js';
import { addressMac, Sealed, unseal } from './seal.js';
import type {
  Accepted,
  Address,
  Attention,
  Backlog,
  Commit,
  Committed,
  DeadLetter,
  Documents,
  Hand,
  Handover,
  Json,
  Lifetimes,
  NewMessage,
  PhotosKept,
  RecentLine,
  RecordRow,
  Store,
  Turn,
  Wanted,
} from './store.js';
import { type GivenVerdict, givenOf } from './verdicts.js';

/** Addresses that a generation holds. */
const MOST_ADDRESSES = 5_000;

/** The store on Redis: every write is one Lua script, all keys share one hash tag. */
export class RedisStore implements Store {
  /** Data keys of the turns handed out, so that their commit needs no other round trip. */
  private readonly turnKeys = new WeakMap<Turn, TurnKeys>();
  /** Where messages of late led to, by the HMAC of their address; the script that takes the next one looks anew. */
  private readonly addresses = new Latest<FindReply>(MOST_ADDRESSES);
  readonly vault: RedisVault;
  readonly outbox: RedisOutbox;
  readonly roots: RedisRoots;
  readonly erasures: RedisErasures;
  readonly notices: RedisNotices;

  private constructor(
    private readonly redis: RedisConnection,
    private readonly keys: Keys,
  ) {
    this.vault = new RedisVault(redis, keys);
    this.outbox = new RedisOutbox(redis, keys);
    this.roots = new RedisRoots(redis, keys);
    this.erasures = new RedisErasures(redis);
    this.notices = new RedisNotices(redis);
  }

  /**
   * The store owns the connection and closes it.
   * @throws {WrongKey}
   */
  static async open(redis: RedisConnection, keys: Keys): Promise<RedisStore> {
    const store = new RedisStore(redis, keys);
    try {
      await store.roots.open();
    } catch (error) {
      await redis.close();
      throw error;
    }
    await store.erasures.begin();
    await store.outbox.adopt((chat) => store.address(chat));
    return store;
  }

  accept(message: NewMessage): Promise<Accepted> {
    return acceptMessage(this.redis, this.keys, this.addresses, message);
  }

  next(chat: string): Promise<Turn | null> {
    return this.head(chat, '', { holder: '', ms: 0 });
  }

  claim(chat: string, alone: boolean, hand: Hand): Promise<Turn | null> {
    return this.head(chat, alone ? 'alone' : 'first', hand);
  }

  async due(limit: number): Promise<string[]> {
    return ((await this.redis.run(due, [limit])) as Buffer[]).map(String);
  }

  async hold(chats: readonly string[], { holder, ms }: Hand): Promise<void> {
    await this.redis.run(hold, [holder, ms, chats.length, ...chats]);
  }

  async letGo(chat: string, { holder }: Hand): Promise<void> {
    await this.redis.run(letGo, [chat, holder]);
  }

  async rest({ chat, id }: Turn, { holder }: Hand, ms: number): Promise<boolean> {
    return (await this.redis.run(rest, [chat, id, holder, ms])) === 1;
  }

  /** The oldest turn; what is `counts` and what a hand without a holder is, the script says. */
  private async head(chat: string, counts: '' | 'first' | 'alone', hand: Hand): Promise<Turn | null> {
    const { holder, ms } = hand;
    const reply = (await this.redis.run(next, [chat, counts, holder, ms])) as NextReply | null;
    if (!reply) return null;
    const keys = turnKeysOf(this.keys, reply);
    const turn = unsealTurn(keys, sealedTurn(chat, reply));
    this.turnKeys.set(turn, keys);
    return turn;
  }

  message(chat: string, turn: string): Promise<Json> {
    return waitingMessage(this.redis, this.keys, chat, turn);
  }

  complete(...given: Parameters<Store['complete']>): Promise<boolean> {
    return completeMessage(this.redis, this.keys, ...given);
  }

  async photo(chat: string, turn: string): Promise<Uint8Array | null> {
    const reply = (await this.redis.run(photo, [chat, turn])) as OwnedReply | null;
    return reply && unseal(this.key(reply), place.photo(chat, turn), new Sealed(reply[2]));
  }

  async photosKept(address: Address): Promise<PhotosKept> {
    const [own, all] = (await this.redis.run(photosKept, [addressMac(this.keys, address)])) as PhotosReply;
    return { own: { count: own[0], bytes: own[1] }, all: { count: all[0], bytes: all[1] } };
  }

  async commit(turn: Turn, commit: Commit): Promise<Committed | null> {
    const turnKeys = this.turnKeys.get(turn) ?? (await this.turnKeysOf(turn));
    return turnKeys && commitTurn(this.redis, this.keys, turn, commit, turnKeys);
  }

  async untried({ chat, id }: Turn): Promise<void> {
    await this.redis.run(untried, [chat, id]);
  }

  async failed({ chat, id }: Turn, fault: string): Promise<void> {
    await this.redis.run(failed, [chat, id, fault]);
  }

  async setAside(...[turn, letter, notice]: Parameters<Store['setAside']>): Promise<boolean> {
    const keys = this.turnKeys.get(turn) ?? (await this.turnKeysOf(turn));
    return keys !== null && setAsideMessage(this.redis, keys, turn, letter, notice);
  }

  deadLetters(limit: number): Promise<DeadLetter[]> {
    return listDeadLetters(this.redis, limit);
  }

  async replay(id: string): Promise<string | null> {
    const chat = (await this.redis.run(replay, [id])) as Buffer | null;
    return chat && String(chat);
  }

  async attention(limit: number): Promise<Attention[]> {
    const reply = (await this.redis.run(attention, [limit])) as AttentionReply[];
    return reply.map((row) => {
      const [, , chat, address, messages] = row;
      return {
        chat: String(chat),
        address: unsealAddress(this.key(row), String(chat), new Sealed(address)),
        messages,
      };
    });
  }

  async backlog(): Promise<Backlog> {
    const [chats, oldest, queues] = (await this.redis.run(backlog, [])) as BacklogReply;
    const outbox = queues.map(([queue, chats, overdueMs]) => [String(queue), { chats, overdueMs }]);
    return {
      inbox: { chats, oldest: oldest && Number(oldest) },
      outbox: Object.fromEntries(outbox),
      unshreddedMs: await unshreddedMs(this.redis),
    };
  }

  async address(chat: string): Promise<Address | null> {
    const reply = (await this.redis.run(addressOf, [chat])) as OwnedReply | null;
    return reply && unsealAddress(this.key(reply), chat, new Sealed(reply[2]));
  }

  async chat(address: Address): Promise<string | null> {
    const reply = (await this.redis.run(find, [addressMac(this.keys, address)])) as FindReply | null;
    return reply && String(reply[2]);
  }

  reminders(from: number, until: number): AsyncIterable<Wanted[]> {
    return readReminders(this.redis, from, until);
  }

  reminder(chat: string, id: string): ReturnType<Store['reminder']> {
    return readReminder(this.redis, this.keys, chat, id);
  }

  async records(kind: RecordRow['kind'], limit: number): Promise<RecordRow[]> {
    const reply = (await this.redis.run(records, [kind, limit])) as RecordReply[];
    return reply.map((row) => unsealRecord(this.key(row), String(row[0]), sealedRecord(kind, row)));
  }

  async recordsOf(chat: string, kind: RecordRow['kind'], limit: number): Promise<RecordRow[]> {
    const reply = (await this.redis.run(recordsOf, [chat, kind])) as RecordReply[];
    const found = reply.map((row) => unsealRecord(this.key(row), String(row[0]), sealedRecord(kind, row)));
    return found.sort((a, b) => b.at - a.at).slice(0, limit);
  }

  readdress(...given: Parameters<Store['readdress']>): Promise<boolean> {
    return readdressChat(this.redis, this.keys, ...given);
  }

  async overdue(now: number, limit: number): Promise<string[]> {
    return ((await this.redis.run(overdue, [now, limit])) as Buffer[]).map(String);
  }

  end(...given: Parameters<Store['end']>): Promise<boolean> {
    return endChat(this.redis, this.keys, ...given);
  }

  join(chat: string, into: string, merge: (into: Json, from: Json) => Json): Promise<boolean> {
    return joinChats(this.redis, this.keys, chat, into, merge);
  }

  leave(...given: Parameters<Store['leave']>): Promise<boolean> {
    return leaveChats(this.redis, this.keys, ...given);
  }

  async documents(chat: string): Promise<Documents | null> {
    const reply = (await this.redis.run(documents, [chat])) as DocumentsReply | null;
    return reply && unsealDocuments(turnKeysOf(this.keys, reply), chat, sealedDocuments(reply));
  }

  async *sessions(): AsyncIterable<Documents> {
    const start = `${this.redis.tag}:chat:`;
    // a scan may tell a key twice
    const seen = new Set<string>();
    for await (const keys of this.redis.client.scanIterator({
      MATCH: `${start}*`,
      TYPE: 'hash',
      COUNT: 500,
    })) {
      for (const key of keys) {
        const chat = key.slice(start.length);
        if (chat.includes(':') || seen.has(chat)) continue;
        seen.add(chat);
        const documents = await this.documents(chat);
        if (documents && documents.session !== null) yield documents;
      }
    }
  }

  async recent(chat: string, after: number): Promise<RecentLine[]> {
    const reply = (await this.redis.run(recent, [chat, after])) as RecentReply | null;
    if (!reply) return [];
    const key = this.key(reply);
    return reply[2].map((line) => unsealLine(key, chat, sealedLine(line)));
  }

  async handovers({ skip, most } = { skip: 0, most: Number.POSITIVE_INFINITY }): Promise<Handover[]> {
    const last = most === Number.POSITIVE_INFINITY ? -1 : skip + most - 1;
    const reply = (await this.redis.run(handovers, [skip, last])) as HandoverReply[];
    return reply.map(([chat, since]) => ({ chat: String(chat), since: Number(since) }));
  }

  async openHandovers(): Promise<number> {
    return (await this.redis.run(openHandovers, [])) as number;
  }

  async lease(name: string, holder: string, ms: number): Promise<number | null> {
    return (await this.redis.run(lease, [name, holder, ms])) as number | null;
  }

  async release(name: string, holder: string): Promise<void> {
    await this.redis.run(release, [name, holder]);
  }

  async ageing(now: number, limit: number): Promise<string[]> {
    return ((await this.redis.run(ageing, [now, limit])) as Buffer[]).map(String);
  }

  age(...given: Parameters<Store['age']>): Promise<void> {
    return ageChat(this.redis, this.keys, ...given);
  }

  verdicts(from: number, until: number): AsyncIterable<GivenVerdict[]> {
    return givenOf(readVerdicts(this.redis, from, until));
  }

  async expire(now: number, lifetimes: Lifetimes): Promise<void> {
    this.keys.unwrapped.age();
    this.addresses.age();
    await expireRows(this.redis, now, lifetimes);
    await beginAgeing(this.redis);
  }

  shred(afterMs: number): Promise<number> {
    return shredKeys(this.redis, afterMs);
  }

  async close(): Promise<void> {
    await this.roots.close();
    await this.redis.close();
  }

  /** The data keys of a turn that was copied since it was read. */
  private async turnKeysOf({ chat }: Turn): Promise<TurnKeys | null> {
    const reply = (await this.redis.run(documents, [chat])) as DocumentsReply | null;
    return reply && turnKeysOf(this.keys, reply);
  }

  private key(reply: readonly [Buffer, Buffer, ...unknown[]]) {
    return dataKeyOf(this.keys, reply);
  }
}
