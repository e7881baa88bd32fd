/** One address of a person on one channel, for example `{channel: 'web', id: '0199…'}`. */
export interface Address {
  channel: string;
  id: string;
}

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A message on its way in. `turn` is a sortable id made at the border; `key` the platform's own id, unique per address. */
export interface NewMessage {
  turn: string;
  address: Address;
  key: string;
  /** Instant of arrival, ms since 1970. */
  at: number;
  body: Json;
  /** A photograph waits beside the message, sealed, until the commit or its time to live ends. */
  photo?: Uint8Array;
}

/** The oldest message of a chat that is not done, with everything its turn needs. */
export interface Turn {
  id: string;
  chat: string;
  contact: string;
  address: Address;
  at: number;
  body: Json;
  hasPhoto: boolean;
  /** How often this message was already tried and failed; see `Store.failed`. */
  failures: number;
  /** `null` in a chat's first turn. */
  session: Json;
  /** `null` in a contact's first turn. */
  person: Json;
  /** Versions of both documents; a commit stands only if neither has changed. */
  version: { session: number; person: number };
}

/** What a turn asks of the world. Rows are passed on in the order of the list, one chat's after one another. */
export interface EffectRow {
  /** Made of the turn's id and the row's place, without `:`, not of digits alone (BullMQ refuses those). */
  id: string;
  kind: 'send' | 'remind' | 'cancel' | 'hand_over';
  body: Json;
}

/** A row of the officers' books, kept under the contact's key: a verdict given, a failed turn, a hand-over. */
export interface RecordRow {
  id: string;
  kind: 'verdict' | 'failure' | 'hand_over';
  at: number;
  /** Not personal, in the clear: service, outcome, rule versions. */
  about: { [name: string]: string };
  /** Personal, sealed: which case, what facts the verdict stood on. */
  body: Json;
}

export interface Commit {
  session: Json;
  person: Json;
  effects: EffectRow[];
  records: RecordRow[];
  /**
   * The turn whose photograph goes on waiting (this one's or an earlier one's, until its time to live ends), because
   * consent is still being asked. Every other photograph of the chat's done messages is deleted by the commit.
   */
  keepPhoto?: string | null;
  /** Instants (ms) of this contact's reminders that are still wanted, by id; replaces what stood before. */
  reminders: { [id: string]: number };
  /**
   * Forgets the person in the same atomic write: documents, facts, reminders, photographs, records, waiting rows and
   * the contact's data key; only this commit's effects remain, under a new key, so that the goodbye can be sent.
   * `session`, `person`, `records` and `reminders` are then not written. Messages that came after this one are a new
   * beginning and go on waiting (without their photographs). The old key's wrapped form stays in the database's own log
   * and in backups until those are rewritten.
   */
  forget?: boolean;
}

/** What a sweep finds: a chat with undone messages, rows that were not passed on, or a reminder that is due. */
export interface Attention {
  chat: string;
  address: Address;
  messages: number;
  effects: number;
  dueReminders: string[];
}

/**
 * Durable state of the hotline: inbox, sessions, contacts, outbox, records. Personal fields (message bodies,
 * photographs, documents, effects, addresses) are sealed with a data key of the contact and addresses are found
 * through an HMAC; nothing above this port sees ciphertext and nothing below it plaintext.
 * Two implementations, `redis.ts` and `embedded.ts`, are held to one contract suite.
 */
export interface Store {
  /**
   * Takes a message durably, in order, once per address and key. A new address gets a chat and a contact. A repeat that
   * comes after its person was forgotten brings nobody back: the chat it names does not exist.
   */
  accept(message: NewMessage): Promise<{ chat: string; duplicate: boolean }>;
  /** The oldest message of the chat that is not done, or `null`. Reading it again gives the same turn. */
  next(chat: string): Promise<Turn | null>;
  /** The waiting photograph of a turn (by its id) of a chat, or `null` when there is none (any more). */
  photo(chat: string, turn: string): Promise<Uint8Array | null>;
  /** Writes everything of a turn in one atomic write and marks its message done and its photograph gone (but see `keepPhoto`);
   * `false`, and nothing written, when the session or the contact has changed or the message is already done. */
  commit(turn: Turn, commit: Commit): Promise<boolean>;
  /** Counts a failed try of a turn and gives the count, so that one faulty message cannot block a chat; 0 when the message
   * is done. */
  failed(turn: Turn): Promise<number>;
  /** Takes the chat's rows that wait to be passed on, oldest first, under a lease: until `now + leaseMs` another
   * caller gets an empty list. Where nothing waits no lease is taken. */
  outbox(chat: string, now: number, leaseMs: number): Promise<EffectRow[]>;
  /** Marks rows as passed on; with `release`, gives the lease back as well. With the last row of someone forgotten their
   * chat, contact and address go too, unless a new message waits. */
  passedOn(chat: string, ids: string[], release: boolean): Promise<void>;
  /** Chats that need attention, for the sweep: those with messages waiting or reminders due at `now` first, the longest
   * waiting before the others, then those with rows not passed on alone, the newest first (who has gone for good must
   * not stand before the others). */
  attention(now: number, limit: number): Promise<Attention[]>;
  /** The address of a chat, or `null` when the chat is unknown. */
  address(chat: string): Promise<Address | null>;
  /** The chat of an address, or `null`. */
  chat(address: Address): Promise<string | null>;
  /** Instants of all reminders still wanted, by chat and id (for the queue's sweep and a moved demo clock). */
  reminders(): Promise<{ chat: string; id: string; at: number }[]>;
  /** Records of a kind, newest first; an officer's view. */
  records(kind: RecordRow['kind'], limit: number): Promise<RecordRow[]>;
  /** Deletes photographs older than their time to live, and message keys older than the deduplication window; gives back
   * the space of what was deleted. To be called now and then. */
  expire(now: number): Promise<void>;
  close(): Promise<void>;
}

/** A photograph that no turn has read after this long is gone (ms). */
export const PHOTO_TTL_MS = 60 * 60 * 1000;

/** The same platform message is recognised as a repeat for this long (ms). */
export const DEDUPE_MS = 7 * 24 * 60 * 60 * 1000;
