import { acceptMessage } from './embedded/accept.js';
import { ageChat, ageingChats } from './embedded/age.js';
import { backlogOf } from './embedded/backlog.js';
import { commitTurn } from './embedded/commit.js';
import type { Database } from './embedded/database.js';
import { replayMessage, restTurn, setAsideMessage, untryTurn } from './embedded/dead-letters.js';
import { endChat, overdueChats } from './embedded/end.js';
import { EmbeddedErasures } from './embedded/erasures.js';
import { expireRows } from './embedded/expire.js';
import { Hands } from './embedded/hands.js';
import { joinChats } from './embedded/join.js';
import { Leases } from './embedded/leases.js';
import { leaveChats } from './embedded/leave.js';
import { EmbeddedNotices } from './embedded/notices.js';
import { EmbeddedOutbox } from './embedded/outbox.js';
import { readdressChat } from './embedded/readdress.js';
import { recordsIn } from './embedded/records.js';
import { reminderOf, remindersIn } from './embedded/reminders.js';
import type { EmbeddedRoots } from './embedded/roots.js';
import {
  type DocumentsRow,
  dataKeyOf,
  JOIN_KEYS,
  KEYS,
  type Owned,
  one,
  sealedDocuments,
  sealedTurn,
  type TurnRow,
  turnKeysOf,
} from './embedded/rows.js';
import { allSessions } from './embedded/sessions.js';
import { shredKeys } from './embedded/shred.js';
import type { PgliteThread } from './embedded/thread.js';
import { EmbeddedVault } from './embedded/vault.js';
import { readVerdicts } from './embedded/verdicts.js';
import { completeMessage, waitingMessage } from './embedded/waiting.js';
import type { Keys } from './keys.js';
import { place, unsealAddress, unsealDocuments, unsealLine, unsealTurn } from './rows.js';
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

/** The store in an embedded PostgreSQL (PGlite): one SQL transaction a commit, one process. */
export class EmbeddedStore implements Store {
  readonly vault: EmbeddedVault;
  readonly notices: EmbeddedNotices;
  readonly outbox: EmbeddedOutbox;
  readonly roots: EmbeddedRoots;
  readonly erasures: EmbeddedErasures;
  private readonly db: PgliteThread;
  private readonly leases = new Leases();
  private readonly hands = new Hands();

  private constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {
    this.db = database.db;
    this.vault = new EmbeddedVault(this.db, keys, this.leases);
    this.outbox = new EmbeddedOutbox(this.db, keys);
    this.roots = database.roots;
    this.erasures = new EmbeddedErasures(this.db);
    this.notices = new EmbeddedNotices(this.db);
  }

  /** The store owns the database and closes it. */
  static async open(database: Database, keys: Keys): Promise<EmbeddedStore> {
    const store = new EmbeddedStore(database, keys);
    await store.erasures.begin();
    await store.outbox.adopt((chat) => store.address(chat));
    return store;
  }

  accept(message: NewMessage): Promise<Accepted> {
    // whoever brings a message waits for that
    return this.db.transaction((tx) => acceptMessage(tx, this.keys, message), 'first');
  }

  next(chat: string): Promise<Turn | null> {
    return this.head(chat, '');
  }

  async claim(chat: string, alone: boolean, hand: Hand): Promise<Turn | null> {
    if (!this.hands.take(chat, hand)) return null;
    // the select sees the row as it was before
    const counted = `WITH counted AS (
      UPDATE bisa.message SET tries = tries + 1, fault = NULL
      WHERE seq = (SELECT min(seq) FROM bisa.message WHERE chat = $1) ${alone ? '' : 'AND tries = 0'})`;
    const turn = await this.head(chat, counted);
    if (!turn) this.hands.letGo(chat, hand, 0);
    return turn;
  }

  async due(limit: number): Promise<string[]> {
    const { rows } = await this.db.query<{ chat: string }>(
      'SELECT chat FROM bisa.message GROUP BY chat ORDER BY min(seq)',
    );
    const free = rows.filter(({ chat }) => this.hands.isFree(chat));
    return free.slice(0, limit).map(({ chat }) => chat);
  }

  async hold(chats: readonly string[], hand: Hand): Promise<void> {
    this.hands.hold(chats, hand);
  }

  async letGo(chat: string, hand: Hand): Promise<void> {
    this.hands.letGo(chat, hand, 0);
  }

  async rest(turn: Turn, hand: Hand, ms: number): Promise<boolean> {
    const rests = await restTurn(this.db, turn);
    if (rests) this.hands.letGo(turn.chat, hand, ms);
    return rests;
  }

  /** The oldest turn; `before`: what else the statement does. */
  private async head(chat: string, before: string): Promise<Turn | null> {
    const row = await one<TurnRow>(
      this.db,
      `${before} SELECT m.turn, m.at, m.tries, m.fault, m.body, c.address, c.session, c.version AS session_version,
         t.person, t.version AS person_version, ${KEYS},
         EXISTS (SELECT FROM bisa.photo p WHERE p.chat = m.chat AND p.turn = m.turn) AS has_photo
       FROM bisa.message m JOIN bisa.chat c ON c.id = m.chat ${JOIN_KEYS}
       WHERE m.chat = $1 ORDER BY m.seq LIMIT 1`,
      [chat],
    );
    if (!row) return null;
    return unsealTurn(turnKeysOf(this.keys, row), sealedTurn(chat, row));
  }

  message(chat: string, turn: string): Promise<Json> {
    return waitingMessage(this.db, this.keys, chat, turn);
  }

  async complete(...given: Parameters<Store['complete']>): Promise<boolean> {
    const isComplete = await this.db.transaction((tx) => completeMessage(tx, this.keys, ...given));
    this.hands.wake(given[0]);
    return isComplete;
  }

  async photo(chat: string, turn: string): Promise<Uint8Array | null> {
    const row = await one<Owned & { bytes: Buffer }>(
      this.db,
      `SELECT p.bytes, c.keeper, k.key FROM bisa.photo p
       JOIN bisa.chat c ON c.id = p.chat JOIN bisa.data_key k ON k.contact = c.keeper
       WHERE p.chat = $1 AND p.turn = $2`,
      [chat, turn],
    );
    return row && unseal(dataKeyOf(this.keys, row), place.photo(chat, turn), new Sealed(row.bytes));
  }

  async photosKept(address: Address): Promise<PhotosKept> {
    const sums = (of: string) =>
      `'count', count(*) ${of}, 'bytes', coalesce(sum(octet_length(bytes)) ${of}, 0)`;
    const row = await one<PhotosKept>(
      this.db,
      `SELECT json_build_object(${sums('FILTER (WHERE chat = (SELECT chat FROM bisa.address WHERE mac = $1))')}) AS own,
         json_build_object(${sums('')}) AS all FROM bisa.photo`,
      [addressMac(this.keys, address)],
    );
    return row!;
  }

  async commit(turn: Turn, commit: Commit): Promise<Committed | null> {
    const committed = await this.db.transaction((tx) => commitTurn(tx, this.keys, turn, commit));
    if (committed?.more === false) this.hands.drop(turn.chat);
    return committed;
  }

  untried(turn: Turn): Promise<void> {
    return untryTurn(this.db, turn);
  }

  async failed({ chat, id }: Turn, fault: string): Promise<void> {
    await this.db.query('UPDATE bisa.message SET fault = $3 WHERE chat = $1 AND turn = $2', [
      chat,
      id,
      fault,
    ]);
  }

  setAside(...given: Parameters<Store['setAside']>): Promise<boolean> {
    return this.db.transaction((tx) => setAsideMessage(tx, this.keys, ...given));
  }

  async deadLetters(limit: number): Promise<DeadLetter[]> {
    const { rows } = await this.db.query<DeadLetter>(
      `SELECT turn AS id, at, since, kind, fault FROM bisa.dead_letter
       ORDER BY since DESC, turn DESC LIMIT $1`,
      [limit],
    );
    return rows;
  }

  replay(id: string): Promise<string | null> {
    return this.db.transaction((tx) => replayMessage(tx, id));
  }

  async attention(limit: number): Promise<Attention[]> {
    const { rows } = await this.db.query<AttentionRow>(
      `SELECT c.id AS chat, c.address, c.keeper, k.key, w.messages FROM (
         SELECT chat, min(at) AS since, count(*)::int AS messages FROM bisa.message
         GROUP BY chat ORDER BY since, chat LIMIT $1
       ) w JOIN bisa.chat c ON c.id = w.chat JOIN bisa.data_key k ON k.contact = c.keeper
       ORDER BY w.since, w.chat`,
      [limit],
    );
    return rows.map(({ chat, messages, ...row }) => ({
      chat,
      address: unsealAddress(dataKeyOf(this.keys, row), chat, new Sealed(row.address)),
      messages,
    }));
  }

  backlog(): Promise<Backlog> {
    return backlogOf(this.db);
  }

  async address(chat: string): Promise<Address | null> {
    const row = await one<Owned & { address: Buffer }>(
      this.db,
      `SELECT c.address, c.keeper, k.key FROM bisa.chat c JOIN bisa.data_key k ON k.contact = c.keeper
       WHERE c.id = $1`,
      [chat],
    );
    return row && unsealAddress(dataKeyOf(this.keys, row), chat, new Sealed(row.address));
  }

  async chat(address: Address): Promise<string | null> {
    const row = await one<{ chat: string }>(this.db, 'SELECT chat FROM bisa.address WHERE mac = $1', [
      addressMac(this.keys, address),
    ]);
    return row?.chat ?? null;
  }

  reminders(from: number, until: number): AsyncIterable<Wanted[]> {
    return remindersIn(this.db, from, until);
  }

  reminder(chat: string, id: string): ReturnType<Store['reminder']> {
    return reminderOf(this.db, this.keys, chat, id);
  }

  records(kind: RecordRow['kind'], limit: number): Promise<RecordRow[]> {
    return recordsIn(this.db, this.keys, kind, limit);
  }

  recordsOf(chat: string, kind: RecordRow['kind'], limit: number): Promise<RecordRow[]> {
    return recordsIn(this.db, this.keys, kind, limit, chat);
  }

  readdress(...given: Parameters<Store['readdress']>): Promise<boolean> {
    return this.db.transaction((tx) => readdressChat(tx, this.keys, ...given));
  }

  overdue(now: number, limit: number): Promise<string[]> {
    return overdueChats(this.db, now, limit);
  }

  end(...given: Parameters<Store['end']>): Promise<boolean> {
    return this.db.transaction((tx) => endChat(tx, this.keys, ...given));
  }

  join(chat: string, into: string, merge: (into: Json, from: Json) => Json): Promise<boolean> {
    return this.db.transaction((tx) => joinChats(tx, this.keys, chat, into, merge));
  }

  leave(...given: Parameters<Store['leave']>): Promise<boolean> {
    return this.db.transaction((tx) => leaveChats(tx, this.keys, ...given));
  }

  async documents(chat: string): Promise<Documents | null> {
    const row = await one<DocumentsRow>(
      this.db,
      `SELECT c.address, c.session, t.person, ${KEYS} FROM bisa.chat c ${JOIN_KEYS} WHERE c.id = $1`,
      [chat],
    );
    return row && unsealDocuments(turnKeysOf(this.keys, row), chat, sealedDocuments(row));
  }

  sessions(): AsyncIterable<Documents> {
    return allSessions(this.db, this.keys);
  }

  async recent(chat: string, after: number): Promise<RecentLine[]> {
    const { rows } = await this.db.query<Owned & { id: string; at: number; body: Buffer }>(
      `SELECT r.id, r.at, r.body, c.keeper, k.key FROM bisa.recent r
       JOIN bisa.chat c ON c.id = r.chat JOIN bisa.data_key k ON k.contact = c.keeper
       WHERE r.chat = $1 AND r.at > $2 ORDER BY r.at, r.id`,
      [chat, after],
    );
    return rows.map(({ id, at, body, ...row }) =>
      unsealLine(dataKeyOf(this.keys, row), chat, { id, at, body: new Sealed(body) }),
    );
  }

  async handovers(range?: { skip: number; most: number }): Promise<Handover[]> {
    const { rows } = await this.db.query<Handover>(
      `SELECT id AS chat, handover AS since FROM bisa.chat WHERE handover IS NOT NULL ORDER BY handover, id
       OFFSET $1 LIMIT $2`,
      [range?.skip ?? 0, range?.most ?? null],
    );
    return rows;
  }

  async lease(name: string, holder: string, ms: number): Promise<number | null> {
    return this.leases.take(name, holder, ms);
  }

  async openHandovers(): Promise<number> {
    const { rows } = await this.db.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM bisa.chat WHERE handover IS NOT NULL',
    );
    return rows[0]!.count;
  }

  async release(name: string, holder: string): Promise<void> {
    this.leases.release(name, holder);
  }

  ageing(now: number, limit: number): Promise<string[]> {
    return ageingChats(this.db, now, limit);
  }

  age(...given: Parameters<Store['age']>): Promise<void> {
    return this.db.transaction((tx) => ageChat(tx, this.keys, ...given));
  }

  verdicts(from: number, until: number): AsyncIterable<GivenVerdict[]> {
    return givenOf(readVerdicts(this.db, from, until));
  }

  async expire(now: number, lifetimes: Lifetimes): Promise<void> {
    await expireRows(this.db, now, lifetimes);
    await this.outbox.expire(lifetimes);
    await this.database.tidy();
    this.keys.unwrapped.age();
  }

  shred(afterMs: number): Promise<number> {
    return shredKeys(this.db, afterMs);
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

interface AttentionRow extends Owned {
  chat: string;
  address: Buffer;
  messages: number;
}
