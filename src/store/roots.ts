import type { Sealed } from './sealed.js';

/** What a store keeps of its root keys, by their fingerprints. */
export interface KeptRoots {
  /** With which is sealed. */
  sealing: string;
  /** With which something may still be sealed: the one before, while it is being replaced. */
  retiring: string | null;
  /** Which opened it once and open nothing of it any more. */
  retired: string[];
  /** The key of names, wrapped under each that is in use; empty in a store that is sealed with its first. */
  names: Record<string, Sealed>;
}

/** Something that is sealed under a root key itself: the data key of a contact, or a document of the vault. */
export type UnderRoot = { bytes: Sealed } & (
  | { of: 'contact'; id: string }
  | { of: 'vault'; collection: string; mac: string }
);

/** How far what is sealed under a root key has been gone through. */
export interface Progress {
  /** Where to go on; in the store's own words. */
  at: string;
  /** Data keys and documents that were looked at, of how many there were when it began. */
  done: number;
  total: number;
}

/** The root keys of a store, and all that is sealed under them. */
export interface Roots {
  kept(): Promise<KeptRoots>;
  progress(): Promise<Progress | null>;
  /** Processes that are at work and do not know a root key. */
  strangersTo(fingerprint: string): Promise<number>;
  /**
   * From now on is sealed with another root key, `names` being the key of names wrapped under both. `false` where that is
   * not so any more: another has replaced it meanwhile, or a process is at work that does not know it.
   */
  turn(from: string, to: string, names: Record<string, Sealed>): Promise<boolean>;
  /** How much is sealed under a root key. */
  count(): Promise<number>;
  /** All of it in pages, from where `Progress.at` says on; `at` is where to go on after a page. */
  pages(at: string): AsyncIterable<{ at: string; rows: UnderRoot[] }>;
  /**
   * Writes rows sealed anew, of those that are still what they were, and notes how far it is; nothing where `retiring` is
   * not the root key any more that is being replaced.
   */
  rewrap(retiring: string, rows: { before: UnderRoot; after: Sealed }[], progress: Progress): Promise<void>;
  /**
   * The root key opens nothing any more; `false` while a process is at work that still seals with it, or where what was
   * gone through may have been incomplete.
   */
  retire(fingerprint: string): Promise<boolean>;
}
