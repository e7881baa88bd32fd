import type { Address } from './address.js';
import type { Json } from './json.js';

/** A right that a writer stands on: by its name, and the number of the holding (see `Store.lease`). */
export interface Fence {
  right: string;
  holding: number;
}

/** The right that a writer stood on was taken by another meanwhile: nothing is written. */
export class Fenced extends Error {
  override readonly name = 'Fenced';

  constructor(right: string) {
    super(`the right "${right}" was taken by another process meanwhile`);
  }
}

/** Whose a document is: a chat's, by its id, or whoever's an address leads to. */
export type Owner = { chat: string } | { address: Address };

/** How a document is written. */
export interface Kept {
  /** From that instant (ms) `Store.expire` deletes it. */
  expiresAt?: number;
  /**
   * Somebody's: it is deleted with their chat, and where they are forgotten once the last of what still goes out to them
   * has. Left out, whose it was before stands.
   */
  of?: Owner;
}

/** How a document is written, by its name. */
export type KeptOf = (name: string) => Kept;

/**
 * Sealed documents by collection and name, under the root key: officers' accounts, sessions, a channel's own state. One that
 * tells of a person says whose it is (`of`), and goes with them. Names may be personal (a channel's keys are named after
 * telephone numbers): they are found through an HMAC and kept sealed.
 */
export interface Vault {
  /** The document, or `null`. */
  get(collection: string, name: string): Promise<Json>;
  /** Those of the documents that there are, by name. */
  getMany(collection: string, names: string[]): Promise<Map<string, Json>>;
  /** All documents of a collection, in no order. */
  list(collection: string): Promise<{ name: string; value: Json }[]>;
  /**
   * Writes documents in one atomic write, all in one way or each in its own; `null` deletes.
   * @throws {Fenced} where `fence` is given and no longer holds.
   */
  put(
    collection: string,
    documents: Record<string, Json>,
    kept?: Kept | KeptOf,
    fence?: Fence,
  ): Promise<void>;
  /** Writes a document that is not there yet; `false`, and nothing written, when it is. */
  add(collection: string, name: string, value: Json, options?: Kept): Promise<boolean>;
  /**
   * Writes what is made of a document as it stands, so that of two who change it at once neither undoes what the other did;
   * `changed` may be asked more than once. Gives what is written, or `null` where there is no document or `changed` gives
   * `null`, and nothing is written.
   */
  change(
    collection: string,
    name: string,
    changed: (value: NonNullable<Json>) => Json,
    options?: Kept,
  ): Promise<Json>;
  /**
   * Deletes a whole collection.
   * @throws {Fenced} as `put`.
   */
  clear(collection: string, fence?: Fence): Promise<void>;
}
