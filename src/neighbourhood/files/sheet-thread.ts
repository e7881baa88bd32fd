import { setImmediate as others } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { AtOnce } from '../../at-once.js';
import { threadBeside, told } from '../../beside.js';
import type { Format, Part, Row } from './written.js';

/** A file has so long to be written (ms). */
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
      thread ??= await threadBeside(import.meta.url, 'sheet-worker', MEMORY_MB);
      const answer = told(thread, TIME_LIMIT_MS);
      // whoever waits below hears of it
      answer.catch(() => {});
      for await (const part of partsOf(format, rows)) thread.postMessage(part);
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
