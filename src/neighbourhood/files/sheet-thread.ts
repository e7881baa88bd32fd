import { setImmediate as others } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { AtOnce } from '../../at-once.js';
import { programBeside } from '../../beside.js';
import type { Format, Part, Row } from './written.js';

/** The libraries have so long to be loaded, and a file to be written (ms). */
const START_MS = 30_000;
const TIME_LIMIT_MS = 60_000;
/** The most that the thread may keep in memory (MB): a workbook of 50,000 people takes half of it. */
const MEMORY_MB = 1_024;
/** Files that may wait for it. */
const MOST_WAITING = 32;
/** A thread that has had nothing to do for so long (ms) ends. */
const IDLE_MS = 30_000;
/** So many rows are passed on before others have their turn. */
const A_PART = 1_000;

/** A file was not written: it took too long or too much memory, or too many wait. */
export class SheetFailed extends Error {
  override readonly name = 'SheetFailed';
}

let thread: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
const turns = new AtOnce(1);

/**
 * A table as a file, written in a thread of its own, one file at a time; nobody's answer waits for it.
 * @throws {SheetFailed}
 */
export async function writtenBeside(format: Format, rows: Iterable<Row>): Promise<Uint8Array> {
  if (turns.waiting >= MOST_WAITING) throw new SheetFailed('too many files wait to be written');
  return turns.run(async () => {
    clearTimeout(idle);
    try {
      const worker = thread ?? (await start());
      const answer = told(worker, TIME_LIMIT_MS);
      // whoever waits below hears of it
      answer.catch(() => {});
      for await (const part of partsOf(format, rows)) worker.postMessage(part);
      const bytes = await answer;
      if (!(bytes instanceof Uint8Array)) throw new SheetFailed('the rows cannot be written');
      // what it took for a large file is given back
      idle = setTimeout(end, IDLE_MS).unref();
      return bytes;
    } catch {
      await end();
    }
    throw new SheetFailed('the file could not be written');
  });
}

async function* partsOf(format: Format, rows: Iterable<Row>): AsyncIterable<Part> {
  let part: Row[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < A_PART) continue;
    yield { rows: part, format: null };
    part = [];
    await others();
  }
  yield { rows: part, format };
}

async function end(): Promise<void> {
  const ended = thread;
  thread = null;
  await ended?.terminate();
}

async function start(): Promise<Worker> {
  const { filename, ...options } = programBeside(import.meta.url, 'sheet-worker');
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
      const ended = () => reject(new SheetFailed('the thread has ended'));
      worker.once('message', resolve).once('exit', ended);
      off = () => worker.off('message', resolve).off('exit', ended);
      timer = setTimeout(ended, longestMs);
    });
  } finally {
    clearTimeout(timer);
    off();
  }
}
