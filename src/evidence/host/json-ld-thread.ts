import { Worker } from 'node:worker_threads';
import { AtOnce } from '../../at-once.js';
import { programBeside } from '../../beside.js';
import type { Canonical } from '../json-ld/shape.js';

/** The library has so long to be loaded, and for a document (ms); a genuine one takes some ten. */
const START_MS = 30_000;
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
      const worker = thread ?? (await start());
      const answer = told(worker, TIME_LIMIT_MS);
      worker.postMessage(document);
      return (await answer) as Canonical | null;
    } catch {
      await thread?.terminate();
      thread = null;
      return null;
    }
  });
}

async function start(): Promise<Worker> {
  const { filename, ...options } = programBeside(import.meta.url, 'json-ld-worker');
  thread = new Worker(filename, { ...options, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  // what goes wrong with it is that it ends
  thread.on('error', () => {});
  await told(thread, START_MS);
  // whoever has nothing else to do need not wait for it
  thread.unref();
  return thread;
}

async function told(worker: Worker, longestMs: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  let off = () => {};
  try {
    return await new Promise((resolve, reject) => {
      const ended = () => reject(new Error('ended'));
      worker.once('message', resolve).once('exit', ended);
      off = () => worker.off('message', resolve).off('exit', ended);
      timer = setTimeout(ended, longestMs);
    });
  } finally {
    clearTimeout(timer);
    off();
  }
}
