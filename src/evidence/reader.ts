import { AtOnce } from '../at-once.js';
import { type Checks, checkCode } from './code.js';
import { type CodeReading, type Evidence, noEvidence } from './evidence.js';
import { bestOf } from './outcome.js';
import { MAX_FILE_BYTES } from './photograph.js';
import { type Limits, ReaderEnded, ReaderProcess } from './reader-process.js';
import { joinParts } from './shc-parts.js';
import type { Sighting } from './sighting.js';
import { isCard } from './smart-health-card.js';

/** Reads photographs and code texts into evidence; `at` is the instant (ms) at which certificates have to hold. */
export interface EvidenceReader {
  /** Never rejects because of the file: what cannot be read is `unreadable` with its reason. */
  read(bytes: Uint8Array, at: number): Promise<Evidence>;
  /** The text of a code that was read elsewhere. */
  readText(text: string, at: number): Promise<Evidence>;
  /** Texts of codes that were read elsewhere, as if one picture showed them: parts of cards are put together. */
  readTexts(texts: readonly string[], at: number): Promise<Evidence>;
  close(): Promise<void>;
}

/** A photograph that takes longer than this (ms) is given up. */
const TIME_LIMIT_MS = 10_000;
/** A process that takes more memory than this (bytes) is ended: the largest photographs of phones take half of it. */
const MEMORY_LIMIT = 1024 * 1024 * 1024;

export interface EvidenceReaderOptions extends Checks, Partial<Limits> {
  /** Photographs read at the same time, each in a process of its own; 2 unless told. */
  processes?: number;
  /** Photographs that may wait for a process; one more is answered `busy` at once. 48 unless told. */
  queueLimit?: number;
}

/**
 * Opens a reader whose decoding runs in processes of its own, started when first needed: a hostile file can hold up or
 * bring down its process, which is ended when it takes too long or too much memory, and nothing else.
 */
export function openEvidenceReader({
  processes = 2,
  timeLimit = TIME_LIMIT_MS,
  memoryLimit = MEMORY_LIMIT,
  queueLimit = 48,
  ...checks
}: EvidenceReaderOptions): EvidenceReader {
  const all = Array.from({ length: processes }, () => new ReaderProcess({ timeLimit, memoryLimit }));
  const free = [...all];
  let isClosed = false;
  // so that the time limit of a photograph does not run while it waits
  const reads = new AtOnce(processes);

  async function sight(bytes: Uint8Array): Promise<Sighting> {
    if (bytes.length > MAX_FILE_BYTES) return { texts: [], reason: 'too_large' };
    if (reads.waiting >= queueLimit) return { texts: [], reason: 'busy' };
    return reads.run(async () => {
      if (isClosed) return { texts: [], reason: null };
      const reader = free.pop()!;
      try {
        return await reader.read(bytes);
      } catch (error) {
        if (!(error instanceof ReaderEnded)) throw error;
        return { texts: [], reason: null };
      } finally {
        free.push(reader);
      }
    });
  }

  return {
    async read(bytes, at) {
      const started = performance.now();
      return evidenceOf(await sight(bytes), checks, at, started);
    },
    readText(text, at) {
      return evidenceOf({ texts: [text], reason: null }, checks, at, performance.now());
    },
    readTexts(texts, at) {
      return evidenceOf({ texts: [...texts], reason: null }, checks, at, performance.now());
    },
    async close() {
      isClosed = true;
      for (const one of all) one.end();
    },
  };
}

async function evidenceOf(
  { texts, reason }: Sighting,
  checks: Checks,
  at: number,
  started: number,
): Promise<Evidence> {
  const joined = joinParts(texts, isCard);
  const read = async (text: string): Promise<CodeReading> => {
    const code = await checkCode(text, checks, at);
    if (!joined.apart.has(text)) return code;
    return { ...code, finding: 'parts_apart', findings: { ...code.findings, joined: false } };
  };
  const codes = await Promise.all(joined.texts.map(read));
  const best = bestOf(codes);
  const ms = Math.round(performance.now() - started);
  return best ? { ...best, codes, reason, ms } : noEvidence(reason, ms);
}
