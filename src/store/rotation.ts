import { setTimeout as wait } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import type { Keys, Root } from './keys.js';
import type { KeptRoots, Progress, Roots, UnderRoot } from './roots.js';
import { place } from './rows.js';
import { BrokenSeal, rewrapDataKey, type Sealed, seal, unseal } from './seal.js';
import { type Store, StoreAway } from './store.js';

/** Where the replacing of the root key stands. Fingerprints tell nothing of the keys. */
export interface KeyStatus {
  /** With which is sealed. */
  sealing: string;
  /** With which something may still be sealed, which goes on being wrapped anew. */
  retiring: string | null;
  /** The newest key that is given, where nothing is sealed with it yet. */
  waiting: string | null;
  /** Processes at work that do not know the waiting one. */
  strangers: number;
  /** Data keys and documents looked at, and how many there are. */
  done: number;
  total: number;
  /** Whether the key is kept in a file of the data folder. */
  inFile: boolean;
}

/** Why a root key is not replaced now. */
export const ROTATION_REFUSALS = ['under-way', 'no-new-key', 'strangers'] as const;
export type RotationRefusal = (typeof ROTATION_REFUSALS)[number];

/** The root key is not replaced, for a reason that can be told. */
export class RotationRefused extends Error {
  constructor(readonly reason: RotationRefusal) {
    super(SENTENCES[reason]);
  }
}

const SENTENCES: Record<RotationRefusal, string> = {
  'under-way':
    'the root key before is still being replaced: `bisa key status` says how far that is; try again once it is done',
  'no-new-key':
    'no new root key is given. The key is a setting, so: (1) make one with `openssl rand -base64 32`; (2) give it to every ' +
    'process as BISA_KEY, and the present one as BISA_KEY_BEFORE; (3) start the processes anew, one after another; ' +
    '(4) run `bisa key rotate` again, with the same settings',
  strangers:
    'processes are at work that do not know the new root key: start every process anew with both keys, one after another, ' +
    'and run `bisa key rotate` again (a process that was killed counts for 30 seconds)',
};

/** How long (ms) whoever wraps anew keeps that for itself, and how often the others look whether it is theirs. */
const LEASE_MS = 6_000;
const LOOK_MS = 2_000;
/** Between two pages everybody else has the store (ms). */
const PAUSE_MS = 5;

export interface RotationParts {
  keys: Keys;
  roots: Roots;
  store: Pick<Store, 'lease' | 'release'>;
  /** Told that the root key before opens nothing any more, and how many rows neither of the two opened. */
  onRewrapped?: ((broken: number) => void) | undefined;
  onError: (error: Error) => void;
}

/**
 * Replaces the root key of a store that is at work. First every process knows both; then the store says that the new one
 * is sealed with (`rotate`), and refuses what is sealed with the other; then one process after another, as each may
 * die, wraps anew what is there, page by page; and then the store says that the old one is not needed any more.
 */
export class Rotation {
  private readonly holder = newId();
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly parts: RotationParts) {}

  async status(): Promise<KeyStatus> {
    const { keys, roots } = this.parts;
    const kept = await roots.kept();
    const waiting = waitingOf(keys, kept);
    const progress = kept.retiring === null ? null : await roots.progress();
    return {
      sealing: kept.sealing,
      retiring: kept.retiring,
      waiting: waiting?.fingerprint ?? null,
      strangers: waiting ? await roots.strangersTo(waiting.fingerprint) : 0,
      done: progress?.done ?? 0,
      total: progress?.total ?? 0,
      inFile: keys.inFile,
    };
  }

  /**
   * Begins to replace the root key by the newest that is given, or by one that is made here where it is kept in a file.
   * Where that has begun already, it goes on.
   * @throws {RotationRefused}
   */
  async rotate(): Promise<KeyStatus> {
    const { keys, roots } = this.parts;
    const kept = await roots.kept();
    const waiting = waitingOf(keys, kept);
    if (kept.retiring !== null) {
      if (waiting) throw new RotationRefused('under-way');
      return this.status();
    }
    if (!waiting) {
      if (!keys.inFile) throw new RotationRefused('no-new-key');
      await keys.replace();
    }
    const [from, to] = [keys.roots[0]!, keys.newest];
    const names = { [from.fingerprint]: keys.namesFor(from), [to.fingerprint]: keys.namesFor(to) };
    if (!(await roots.turn(from.fingerprint, to.fingerprint, names)))
      throw new RotationRefused((await roots.kept()).retiring === null ? 'strangers' : 'under-way');
    return this.status();
  }

  /** Looks from now on whether something is to be wrapped anew. */
  start(): void {
    this.running = this.look();
  }

  /** Ends with the page at hand; whoever goes on begins behind it. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async look(): Promise<void> {
    const { roots, onError } = this.parts;
    while (!this.stopping.signal.aborted) {
      try {
        const { retiring } = await roots.kept();
        if (retiring !== null && (await this.isMine())) await this.rewrapAll(retiring);
      } catch (error) {
        // an outage is told by whoever watches the store
        if (!(error instanceof StoreAway)) onError(error as Error);
      }
      await wait(LOOK_MS, undefined, { signal: this.stopping.signal, ref: false }).catch(() => {});
    }
  }

  private async isMine(): Promise<boolean> {
    return (await this.parts.store.lease(LEASE, this.holder, LEASE_MS)) !== null;
  }

  private async rewrapAll(fingerprint: string): Promise<void> {
    const { keys } = this.parts;
    const from = keys.roots.find((one) => one.fingerprint === fingerprint);
    const to = keys.roots[0]!;
    if (!from || from === to) return;
    // to count takes longer than the lease lasts
    const prolonging = setInterval(() => void this.isMine().catch(() => {}), LEASE_MS / 3);
    try {
      await this.rewrapFrom(from, to);
    } finally {
      clearInterval(prolonging);
      await this.parts.store.release(LEASE, this.holder).catch(() => {});
    }
  }

  private async rewrapFrom(from: Root, to: Root): Promise<void> {
    const { roots, onRewrapped } = this.parts;
    let progress = (await roots.progress()) ?? { at: '', done: 0, total: await roots.count() };
    let broken = 0;
    for await (const { at, rows } of roots.pages(progress.at)) {
      const anew = rows.flatMap((before) => {
        const after = rewrapped(from, to, before);
        if (after === 'broken') broken += 1;
        return after instanceof Object ? [{ before, after }] : [];
      });
      progress = advanced(progress, at, rows.length);
      await roots.rewrap(from.fingerprint, anew, progress);
      if (this.stopping.signal.aborted || !(await this.isMine())) return;
      await wait(PAUSE_MS);
    }
    while (!(await roots.retire(from.fingerprint))) {
      await wait(LOOK_MS / 5, undefined, { signal: this.stopping.signal });
      if (!(await this.isMine())) return;
    }
    onRewrapped?.(broken);
  }
}

const LEASE = 'rewrap';

/** More may have come since it was counted, and a page be looked at twice. */
function advanced({ done, total }: Progress, at: string, rows: number): Progress {
  return { at, done: done + rows, total: Math.max(total, done + rows) };
}

/** Sealed anew; `null` where it is under the new root key already. */
function rewrapped(from: Root, to: Root, row: UnderRoot): Sealed | null | 'broken' {
  const open = (root: Root) => {
    if (row.of === 'contact') return rewrapDataKey(root, to, row.id, row.bytes);
    const where = place.document(row.collection, row.mac);
    return seal(to.vault, where, unseal(root.vault, where, row.bytes));
  };
  try {
    return open(from);
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
  }
  try {
    open(to);
    return null;
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    return 'broken';
  }
}

/** The newest root key that is given, where another is sealed with. */
function waitingOf({ newest }: Keys, { sealing }: KeptRoots): Root | null {
  return newest.fingerprint === sealing ? null : newest;
}
