/** A contact (`contact/…`) or chat (`chat/…`) that was erased, and when (ms, on the store's own clock). Ids are random. */
export interface Erased {
  id: string;
  at: number;
}

/** Who was erased; none is missing of those that were since an instant (ms). */
export interface ErasedList {
  since: number;
  erased: Erased[];
}

/** That a store was restored from a backup, and who was erased since is to be erased again before it serves anybody. */
export interface Restored {
  /** The instant (ms) of the backup. */
  at: number;
  /** The instant (ms) at which what was there before was lost: what was due until then was done, most likely. */
  lostAt: number;
  /** Whether whoever restored it has given the list of the erased, or does without it. */
  isListed: boolean;
}

/** What a store notes of those who were erased, for as long as backups are kept, and what it does with that after a restore. */
export interface Erasures {
  /** Who was erased from an instant (ms) on. Of those before `ERASED_TTL_MS` nobody is known any more. */
  list(from: number): Promise<ErasedList>;
  /** Whether the store was restored and that is not finished; the calls below do nothing where it is. */
  restored(): Promise<Restored | null>;
  /** Erases contacts and chats again, by their ids. */
  eraseAgain(ids: readonly string[]): Promise<void>;
  /** Drops the messages that waited for their turns, and what waited for residents and officers. */
  dropWaiting(): Promise<void>;
  /** The restore is finished; `since`: the instant (ms) from which on the list is whole, where that is later by now. */
  finish(since: number | null): Promise<void>;
  /** The instant (ms) of the last loss that was restored from; `null` where there was none. */
  lostAt(): Promise<number | null>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A backup is kept for so long (ms), and not restored after it unless whoever does so insists. */
export const BACKUP_TTL_MS = 30 * DAY_MS;

/** Who was erased is known for so long (ms): a backup that is restored on its last day needs all since it was made. */
export const ERASED_TTL_MS = BACKUP_TTL_MS + 10 * DAY_MS;
