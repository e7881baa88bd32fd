import { Piscina } from 'piscina';
// The main thread has to hold libvips, or it would be unloaded under a worker that is stopped.
import 'sharp';
import { AtOnce } from '../at-once.js';
import { programBeside } from '../beside.js';
import { type Checks, checkCode } from './code.js';
import { type Evidence, noEvidence } from './evidence.js';
import { bestOf } from './outcome.js';
import type { Sighting } from './passes.js';
import { MAX_FILE_BYTES } from './photograph.js';
import { joinParts } from './shc-numeric.js';

/** Reads photographs and code texts into evidence; `at` is the instant (ms) at which certificates have to hold. */
export interface EvidenceReader {
  /** Never rejects because of the file: what cannot be read is `unreadable` with its reason. */
  read(bytes: Uint8Array, at: number): Promise<Evidence>;
  /** The text of a code that was read elsewhere. */
  readText(text: string, at: number): Promise<Evidence>;
  close(): Promise<void>;
}

export interface EvidenceReaderOptions extends Checks {
  /** Photographs read at the same time, each in its own thread; 2 unless told. */
  threads?: number;
  /** A photograph that takes longer than this (ms) is given up; 10 seconds unless told. */
  timeLimit?: number;
  /** Photographs that may wait for a thread; one more is answered `busy` at once. 48 unless told. */
  queueLimit?: number;
}

/**
 * Opens a reader whose decoding runs in worker threads, started when first needed: a hostile file can hold up or
 * bring down its thread, nothing else.
 */
export function openEvidenceReader({
  threads = 2,
  timeLimit = 10_000,
  queueLimit = 48,
  ...checks
}: EvidenceReaderOptions): EvidenceReader {
  const pool = new Piscina<Uint8Array, Sighting>({
    ...programBeside(import.meta.url, 'worker'),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  // The photograph of a thread that dies is given up below: it is rejected, or its time runs out.
  pool.on('error', () => {});
  // so that the time limit of a photograph does not run while it waits
  const reads = new AtOnce(threads);

  async function sight(bytes: Uint8Array): Promise<Sighting> {
    if (bytes.length > MAX_FILE_BYTES) return { texts: [], reason: 'too_large' };
    if (reads.waiting >= queueLimit) return { texts: [], reason: 'busy' };
    try {
      return await reads.run(() => pool.run(bytes, { signal: AbortSignal.timeout(timeLimit) }));
    } catch {
      // Out of time or out of memory: the thread is gone, the pool starts another.
      return { texts: [], reason: null };
    }
  }

  return {
    async read(bytes, at) {
      const started = performance.now();
      return evidenceOf(await sight(bytes), checks, at, started);
    },
    readText(text, at) {
      return evidenceOf({ texts: [text], reason: null }, checks, at, performance.now());
    },
    close: () => pool.destroy(),
  };
}

async function evidenceOf(
  { texts, reason }: Sighting,
  checks: Checks,
  at: number,
  started: number,
): Promise<Evidence> {
  const codes = await Promise.all(joinParts(texts).map((text) => checkCode(text, checks, at)));
  const best = bestOf(codes);
  const ms = Math.round(performance.now() - started);
  return best ? { ...best, codes, reason: null, ms } : noEvidence(reason, ms);
}
