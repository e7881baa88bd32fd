import type { Worker } from 'node:worker_threads';
import { AtOnce } from '../../at-once.js';
import { threadBeside, told } from '../../beside.js';
import type { Canonical } from '../json-ld/shape.js';

/** The library has so long for a document (ms); a genuine one takes some ten. */
const TIME_LIMIT_MS = 1000;
/** Documents that may wait; one more is given up. */
const MAX_WAITING = 16;
/** The most that it may keep in memory (MB). */
const MEMORY_MB = 64;

let thread: Worker | null = null;
const turns = new AtOnce(1);

/**
 * The canonical form of any modest JSON-LD document, by the general library in a thread of its own, one at a time; `null`
 * where it has none: it is not JSON-LD, names a context that is not kept here, or takes too long, which ends the thread.
 */
export async function canonicalOfAny(document: Record<string, unknown>): Promise<Canonical | null> {
  if (turns.waiting >= MAX_WAITING) return null;
  return turns.run(async () => {
    try {
      thread ??= await threadBeside(import.meta.url, 'json-ld-worker', MEMORY_MB);
      const answer = told(thread, TIME_LIMIT_MS);
      thread.postMessage(document);
      return (await answer) as Canonical | null;
    } catch {
      await thread?.terminate();
      thread = null;
      return null;
    }
  });
}
