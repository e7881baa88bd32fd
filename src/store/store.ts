import type { Address } from './address.js';
import type { Erasures } from './erasures.js';
import type { Json } from './json.js';
import type { Aged, Ageing, Lifetimes } from './lifetimes.js';
import type { NoticeIndex } from './notices.js';
import type { EffectRow, Outbox } from './outbox.js';
import type { Vault } from './vault.js';
import type { GivenVerdict } from './verdicts.js';

export type { Address, Aged, Ageing, EffectRow, Json, Lifetimes };

/** The store did not answer: whether what was asked is done, nobody knows. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';
}

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
  /**
   * Other ids of the same person on the same channel (a WhatsApp LID beside the telephone number). The first of all, from
   * `address` on, that is known leads to the chat; those that no chat has yet are remembered for it, and `address`
   * becomes the one that is written to.
   */
  aliases?: string[];
}

/** How many photographs are kept, and how many bytes they take. */
export interface PhotosKept {
  own: { count: number; bytes: number };
  all: { count: number; bytes: number };
}

/** A message that comes into the place of another one. */
export type Notice = Pick<NewMessage, 'turn' | 'at' | 'body'>;

/** What became of a message. */
export interface Accepted {
  chat: string;
  /** The message was taken before, under whichever of its addresses. */
  duplicate: boolean;
  /** Chats of other contacts that the aliases lead to: the same person, to be joined. Told again with every repeat. */
  others: string[];
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
  /** How many tries of this message began before and did not come to a commit; see `Store.claim`. */
  tries: number;
  /** What the last of these failed with (the name of an error); `null` when there was none, or it ended with its process. */
  fault: string | null;
  /** `null` in a chat's first turn. */
  session: Json;
  /** `null` in a contact's first turn. */
  person: Json;
  /** Versions of both documents; a commit stands only if neither has changed. */
  version: { session: number; person: number };
}

/** A row of the officers' books, kept under the contact's key: a verdict given, a failed turn, a message
 * that did not arrive, a hand-over. */
export interface RecordRow {
  id: string;
  kind: 'verdict' | 'failure' | 'undelivered' | 'hand_over';
  at: number;
  /** Not personal, in the clear: service, outcome, rule versions. */
  about: { [name: string]: string };
  /** Personal, sealed: which case, what facts the verdict stood on. */
  body: Json;
}

/** A line of a conversation, kept for an officer who may be called. `id` is made of the turn's id and the line's place. */
export interface RecentLine {
  id: string;
  /** Instant, ms since 1970. */
  at: number;
  body: Json;
}

export interface Commit {
  session: Json;
  person: Json;
  effects: EffectRow[];
  records: RecordRow[];
  /**
   * The turns whose photographs go on waiting (this one's or earlier ones', until their time to live ends): consent is
   * still being asked, or an officer is to see them. Every other photograph of the chat's done messages is deleted by
   * the commit.
   */
  keepPhotos?: string[];
  /** Those of them that an officer is to see: they are kept for as long as what was said meanwhile. */
  handoverPhotos?: string[];
  /** The instant (ms) at which something of the documents is over next; one that stands and is earlier stays. */
  agesAt?: number;
  /**
   * Instants (ms) of this contact's reminders that are still wanted, by id; replaces what stood before. A reminder
   * belongs to the chat in which it was first set.
   */
  reminders: { [id: string]: number };
  /** Since when (ms) this chat waits for an officer or is with one; `null` or left out when it does not. */
  handover?: number | null;
  /**
   * Lines that join the chat's latest ones, of which `MOST_RECENT` are kept; `null` deletes them all, left out they stay as
   * they are.
   */
  recent?: RecentLine[] | null;
  /**
   * Forgets the person in the same atomic write: documents, facts, reminders, photographs, records, waiting rows, the
   * data keys, and their other chats with all that waits in those; only this commit's effects remain, under a new key,
   * so that the goodbye can be sent. Nothing else of the commit is then written. Messages that came to this chat after
   * this one are a new beginning and go on waiting (without their photographs). The old keys' wrapped form stays in the
   * store's files until they are shredded (`Store.shred`), and in backups for as long as those are kept.
   */
  forget?: boolean;
}

/**
 * Who makes the turns of a chat: one hand at a time, for `ms` on the store's own clock, so that the chats of a process that
 * died are taken over.
 */
export interface Hand {
  holder: string;
  ms: number;
}

/** What a commit leaves behind. */
export interface Committed {
  /** Whether other messages of the chat wait: it stays in hand then, and else in nobody's. */
  more: boolean;
}

/** What a sweep finds: a chat with undone messages. */
export interface Attention {
  chat: string;
  address: Address;
  messages: number;
}

/** How much waits, in all processes. */
export interface Backlog {
  /** Chats in which messages wait, and the instant (ms) at which the oldest of these came; `null` where none waits. */
  inbox: { chats: number; oldest: number | null };
  /** By queue of the outbox: chats in which rows wait, and for how long (ms) the first of them has been due. */
  outbox: Record<string, { chats: number; overdueMs: number }>;
  /** For how long (ms) a data key that was dropped has stood in the files of the store, 0 where none does. */
  unshreddedMs: number;
}

/** A reminder that is still wanted, and the instant (ms) for which it was set. */
export interface Wanted {
  chat: string;
  id: string;
  at: number;
}

/** A message that could not be taken after several tries and was set aside; nothing in it is personal. */
export interface DeadLetter {
  /** The id of its turn. */
  id: string;
  /** Instant (ms) at which it came, */
  at: number;
  /** and at which it was set aside. */
  since: number;
  /** What kind of message it is: `text`, `photo`, `reminder`, ... */
  kind: string;
  /** What the last try failed with (the name of an error); `null` when it ended with its process. */
  fault: string | null;
}

/** A chat that waits for an officer or is with one. */
export interface Handover {
  chat: string;
  /** Instant (ms) since which it is so. */
  since: number;
}

/** Both documents of a chat as they stand. */
export interface Documents {
  contact: string;
  address: Address;
  session: Json;
  person: Json;
}

/**
 * Durable state of the hotline: inbox, sessions, contacts, outbox, records. Personal fields (message bodies,
 * photographs, documents, effects, addresses) are sealed with a data key of the contact and addresses are found
 * through an HMAC; nothing above this port sees ciphertext and nothing below it plaintext.
 * Two implementations, `redis.ts` and `embedded.ts`, are held to one contract suite.
 */
export interface Store {
  /** Documents that belong to no contact: accounts, a channel's own state. */
  readonly vault: Vault;
  /** What was committed and is still to be passed on. */
  readonly outbox: Outbox;
  /** Who was erased, for restores. */
  readonly erasures: Erasures;
  /** Who follows which notices, and how these stand. */
  readonly notices: NoticeIndex;
  /**
   * Takes a message durably, in order, once per address (any of those it came with) and key. A new address gets a chat
   * and a contact. A repeat that comes after its person was forgotten brings nobody back: the chat it names does not
   * exist.
   */
  accept(message: NewMessage): Promise<Accepted>;
  /** The oldest message of the chat that is not done, or `null`. Reading it again gives the same turn. */
  next(chat: string): Promise<Turn | null>;
  /**
   * The same, and takes the chat into a hand, or prolongs that; `null` as well while another hand has it. Counts a try of
   * the message before it begins, so that one which ends its process is found out. One that was tried before is counted
   * only where it is tried `alone`: a process that ends then ends for no other message. The turn tells how often it was
   * tried before this.
   */
  claim(chat: string, alone: boolean, hand: Hand): Promise<Turn | null>;
  /** Chats in which messages wait and which no hand has, those first that have been so for longest. */
  due(limit: number): Promise<string[]>;
  /** Holds on to those of the chats that the hand has. */
  hold(chats: readonly string[], hand: Hand): Promise<void>;
  /** Lets go of a chat that the hand has: it is due, behind all others that are. */
  letGo(chat: string, hand: Hand): Promise<void>;
  /**
   * Takes back that a turn was tried and lets go of its chat, which is due after so long (ms): its message waits for what is
   * still to come with it. `false`, and the chat stays in hand, where that has come meanwhile.
   */
  rest(turn: Turn, hand: Hand, ms: number): Promise<boolean>;
  /** The message of a turn (by its id) of a chat while it waits, or `null`. */
  message(chat: string, turn: string): Promise<Json>;
  /**
   * Puts another body into the place of a waiting message, and a photograph beside it: what was still to come with it has
   * come. Its tries begin anew. `false`, and nothing done, when it does not wait (any more).
   */
  complete(chat: string, turn: string, body: Json, photo?: Uint8Array): Promise<boolean>;
  /** The waiting photograph of a turn (by its id) of a chat, or `null` when there is none (any more). */
  photo(chat: string, turn: string): Promise<Uint8Array | null>;
  /** What is kept of photographs now: of the chat of an address, and in all. */
  photosKept(address: Address): Promise<PhotosKept>;
  /** Writes everything of a turn in one atomic write and marks its message done and its photograph gone (but see
   * `keepPhotos`); `null` when the session or the contact has changed or the message is already done: nothing is
   * written then but that the try was none. */
  commit(turn: Turn, commit: Commit): Promise<Committed | null>;
  /** Takes back that a turn was tried: its try ended for no fault of its own. */
  untried(turn: Turn): Promise<void>;
  /** Notes what a try of a turn failed with. */
  failed(turn: Turn, fault: string): Promise<void>;
  /**
   * Takes a turn's message out of its chat and puts it aside, with its photograph while that is kept; `notice` comes into
   * its place. `false`, and nothing done, when the message is done.
   */
  setAside(
    turn: Turn,
    letter: Pick<DeadLetter, 'kind' | 'since' | 'fault'>,
    notice: Notice | null,
  ): Promise<boolean>;
  /** Messages that were set aside, the newest first. */
  deadLetters(limit: number): Promise<DeadLetter[]>;
  /** Lets a message that was set aside come into its chat again, as the last one; gives the chat, `null` when there is no
   * such message. */
  replay(id: string): Promise<string | null>;
  /** Chats in which messages wait, for the sweep, the longest waiting first. */
  attention(limit: number): Promise<Attention[]>;
  /** How much waits now; nothing is unsealed for it. */
  backlog(): Promise<Backlog>;
  /** The address of a chat, or `null` when the chat is unknown. */
  address(chat: string): Promise<Address | null>;
  /** The chat of an address, or `null`. */
  chat(address: Address): Promise<string | null>;
  /**
   * The reminders still wanted that were set for an instant (ms) of this span, its ends included, the earliest first and
   * in pages of some hundreds. One that is set or dropped meanwhile may be told or not.
   */
  reminders(from: number, until: number): AsyncIterable<Wanted[]>;
  /** When (ms) a reminder of a chat is to come, and where that is reached; `null` when it is not wanted any more. */
  reminder(chat: string, id: string): Promise<{ at: number; address: Address } | null>;
  /** Records of a kind, newest first; an officer's view. */
  records(kind: RecordRow['kind'], limit: number): Promise<RecordRow[]>;
  /**
   * Makes the contact of another chat the contact of `chat` as well: from then on both have one person, reminders and
   * records, and so have all other chats of the contact that `chat` had. `merge` makes one person of the two documents;
   * it is pure and may be called again. `false` when either is unknown or was just forgotten; nothing is done when they
   * are one already. Turns read before no longer stand.
   */
  join(chat: string, into: string, merge: (into: Json, from: Json) => Json): Promise<boolean>;
  /**
   * Gives a chat that shares its contact with others one of its own again: its reminders and the records of its turns go
   * with it, and `split` makes two of the person, of whom the others keep the rest; it is pure and may be called again.
   * `false`, and nothing done, when the chat shares its contact with none. Turns read before no longer stand.
   */
  leave(chat: string, split: (person: Json) => { own: Json; rest: Json }): Promise<boolean>;
  /** Records of a kind of the person of a chat, newest first. */
  recordsOf(chat: string, kind: RecordRow['kind'], limit: number): Promise<RecordRow[]>;
  /**
   * Makes `to` the one address of the chat that `from` leads to, which then nobody reaches by any of its addresses of
   * before. Where `to` led to another chat, all addresses of that one lead here, and it goes on being written to as
   * before. `false`, and nothing done, when `from` leads nowhere. `until`: the instant (ms) at which the chat is overdue
   * there; left out, it never is.
   */
  readdress(from: Address, to: Address, until?: number): Promise<boolean>;
  /** Chats that are overdue at `now` where they were taken to, the longest first. */
  overdue(now: number, limit: number): Promise<string[]>;
  /**
   * Ends a chat that is overdue at `now`: its addresses, documents, reminders and all that waits in it are gone. Where it
   * was the only one of its person, they go with it; else they keep their other chats, and `without` gives their document
   * without what was set in this one (the ids of its reminders); it is pure and may be called again. `false`, and nothing
   * done, when the chat is not overdue (any more).
   */
  end(chat: string, now: number, without: (person: Json, reminders: string[]) => Json): Promise<boolean>;
  /** The documents of a chat, or `null` when it is unknown. */
  documents(chat: string): Promise<Documents | null>;
  /**
   * The documents of every chat that has a session, each once, in no order, read a few at a time. A chat that changes
   * meanwhile is told as it was or as it is.
   */
  sessions(): AsyncIterable<Documents>;
  /** The latest lines of a chat that came after an instant (ms), oldest first. */
  recent(chat: string, after: number): Promise<RecentLine[]>;
  /** Chats of whose documents something is over at `now`, those first that have been so for longest. */
  ageing(now: number, limit: number): Promise<string[]>;
  /**
   * Writes what is left of the documents of a chat of which something is over at `now`: `left` gives it; it is pure and may
   * be called again. A person goes, with all their chats and the data key, once nothing of them is left: no document,
   * message, photograph, reminder or record, nothing on its way out, and no officer has them. Nothing is done while
   * messages wait in the chat.
   */
  age(chat: string, now: number, left: (documents: Ageing) => Aged): Promise<void>;
  /** Verdicts that came at instants (ms) from one to another, which is left out, the earliest first, a page at a time. */
  verdicts(from: number, until: number): AsyncIterable<GivenVerdict[]>;
  /** Chats that wait for an officer or are with one, the longest first: `most` of them after the first `skip`, or all. */
  handovers(range?: { skip: number; most: number }): Promise<Handover[]>;
  /** How many of them there are. */
  openHandovers(): Promise<number>;
  /**
   * Takes or prolongs the right of that name for `holder` for so many ms on the store's own clock, whatever the time is
   * where it is asked for. Gives the number of the holding, which grows whenever the right is taken anew, by whomever: a
   * holder whose number has changed had lost it meanwhile. `null` while another holds it.
   */
  lease(name: string, holder: string, ms: number): Promise<number | null>;
  /** Gives the right back, if `holder` has it. */
  release(name: string, holder: string): Promise<void>;
  /**
   * Deletes what is older than its lifetime: photographs, latest lines, records, dead letters, marks of messages, and what
   * nobody has come for; documents of the vault whose time has come, and rows that were kept after they went out. Gives
   * back the space of what was deleted. To be called now and then: of a great
   * deal some is left for the next time, and nobody waits long meanwhile.
   */
  expire(now: number, lifetimes: Lifetimes): Promise<void>;
  /**
   * Takes data keys that were dropped out of the store's files, once the oldest was dropped so long (ms) ago, and all that
   * were dropped since with it: files are written anew for many at once, since whoever asks to be forgotten must not have
   * that done each time. To be called now and then, by any process; work that takes long goes on beside it. Gives for how
   * long (ms) the oldest has stood there, 0 where none does.
   */
  shred(afterMs: number): Promise<number>;
  close(): Promise<void>;
}

/** So many of a chat's latest lines are kept. */
export const MOST_RECENT = 10;

/** So many reminders are read at once. */
export const REMINDERS_A_PAGE = 500;
