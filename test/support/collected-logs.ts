import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';

/*
 * Set up before every test file: each line that a log of this process makes is put down beside those of the others, for
 * test/logs.test.ts, which searches them when all other tests are over.
 */

/** Written at once when there are so many characters. */
const ENOUGH = 64 * 1024;

/** One for all test files of a process. */
const known = globalThis as { bisaLogs?: { text: string } };
known.bisaLogs ??= collecting();
const collected = known.bisaLogs;

afterAll(writeDown);

function collecting(): { text: string } {
  const kept = { text: '' };
  // pino tells of each line that it has made
  subscribe('tracing:pino_asJson:end', (told) => {
    kept.text += (told as { result?: string }).result ?? '';
    if (kept.text.length > ENOUGH) writeDown();
  });
  return kept;
}

/** Puts down what was logged until now. */
export function writeDown(): void {
  if (!collected.text) return;
  appendFileSync(join(inject('logs'), `${process.pid}.log`), collected.text);
  collected.text = '';
}
