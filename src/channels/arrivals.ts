import { AtOnce } from '../at-once.js';
import { DEDUPE_MS, type Json } from '../store/store.js';
import type { Vault } from '../store/vault.js';
import type { Accept } from './channel.js';
import { type Patience, untilTaken } from './until-taken.js';

/** What is not taken within this (ms) is kept, and answered for, meanwhile: platforms wait for no work of ours. */
const AT_ONCE_MS = 50;
/** More wait in no process: who brings one more is to bring it again later. */
const MOST_WAITING = 20_000;

/** So many go into the inbox at once: more would make each other, and whoever is to be answered, wait. */
const MOST_ACCEPTED = 16;

/** Takes few messages at once into the inbox, in the order in which they come. */
export function fewAtOnce(accept: Accept): Accept {
  const places = new AtOnce(MOST_ACCEPTED);
  return (message) => places.run(() => accept(message));
}

/** Runs one arrival's taking in its turn, by what it is given to try it with. */
export type InTurn = (attempt: (take: () => Promise<void>) => Promise<void>) => Promise<void>;

export interface ArrivalsParts extends Patience {
  vault: Vault;
  /** Where they are kept. */
  collection: string;
  /** The account of ours to which they come. */
  account: string;
}

/**
 * What a platform brings by a webhook. It is taken at once where that is quick; where it lasts (a file is to be fetched,
 * others are before it, the store is busy) it is kept in the vault, so that no request waits for it, and goes on from
 * there, also after a crash.
 */
export class Arrivals {
  /** What the next write brings into the vault, and takes out of it (`null`). */
  private batch: Record<string, Json> = {};
  private written: Promise<void> | null = null;
  /** The last write, well or not. */
  private writing: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly parts: ArrivalsParts) {}

  /**
   * Takes one, which is known by its name; in the order of names they came. Resolves once it cannot be lost any more.
   * @throws whatever failed while it was not kept yet: who brought it is to bring it again.
   */
  async bring(name: string, value: Json, inTurn: InTurn): Promise<void> {
    if (this.waiting >= MOST_WAITING) throw new Error('too many wait');
    let isKept = false;
    const taken = inTurn(async (take) => {
      try {
        await take();
      } catch (error) {
        // until it is kept, who brought it keeps it, and its place: what the person writes next may come to another process
        if (!isKept) throw error;
        await untilTaken(take, this.parts);
      }
    });
    let timer: NodeJS.Timeout | undefined;
    const keeping = new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => {
        const kept = this.write(name, value).then(() => {
          isKept = true;
        });
        this.inTime(name, taken, kept);
        kept.then(resolve, reject);
      }, AT_ONCE_MS);
    });
    await Promise.race([taken, keeping]).finally(() => clearTimeout(timer));
  }

  /** Takes what an earlier process has left, in the order of its names. */
  async takeLeft(inTurnOf: (value: Json) => InTurn | null): Promise<void> {
    const mine = `${this.parts.account}-`;
    const documents = (await this.parts.vault.list(this.parts.collection))
      .filter(({ name }) => name.startsWith(mine))
      .map(({ name, value }) => ({ name: name.slice(mine.length), value }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const { name, value } of documents) {
      const taken = inTurnOf(value)?.((take) => untilTaken(take, this.parts)) ?? Promise.resolve();
      this.inTime(name, taken, Promise.resolve());
    }
  }

  /** Forgets it once it is both taken and kept; what is not taken when the channel stops is left for the next start. */
  private inTime(name: string, taken: Promise<void>, kept: Promise<void>): void {
    this.waiting += 1;
    void Promise.all([taken, kept])
      .then(() => this.write(name, null))
      .catch(() => {})
      .finally(() => {
        this.waiting -= 1;
      });
  }

  /** What comes while the vault writes goes in one write after it. */
  private write(name: string, value: Json): Promise<void> {
    this.batch[`${this.parts.account}-${name}`] = value;
    this.written ??= this.next();
    return this.written;
  }

  private next(): Promise<void> {
    const written = this.writing.then(() => {
      const documents = this.batch;
      this.batch = {};
      this.written = null;
      return this.parts.vault.put(this.parts.collection, documents, { expiresAt: Date.now() + DEDUPE_MS });
    });
    this.writing = written.catch(() => {});
    return written;
  }
}
