import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { hasChromium } from './chromium.js';
import { prepareDatabase } from './database.js';
import { hasLibreOffice } from './libreoffice.js';
import { hasPromtool } from './promtool.js';
import { available } from './redis.js';
import { makeScratch } from './scratch.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether tests can start a Redis of their own. */
    redis: boolean;
    /** Whether tests can have Prometheus' rules checked. */
    promtool: boolean;
    /** Whether tests can open a page in Chromium. */
    chromium: boolean;
    /** Whether tests can open a spreadsheet in LibreOffice. */
    libreoffice: boolean;
    /** The folder in which the lines of all logs of this run are. */
    logs: string;
  }
}

/**
 * Finds out which programs are there; the tests of one that is missing are skipped loudly, and fail in CI. Makes the
 * database ready that stores begin with, what ships, and the folders of what is written and of what is logged.
 */
export default function setup(project: TestProject): () => void {
  prepareDatabase();
  prepareContent();
  project.provide('logs', logs);
  project.provide('redis', demand('redis-server', available()));
  project.provide('chromium', demand('chromium', hasChromium()));
  // it takes a minute to be brought, so that CI has it where that was asked for (npm run test:libreoffice)
  const isAsked = process.env.TEST_LIBREOFFICE === 'yes';
  project.provide('libreoffice', demand('soffice', hasLibreOffice(), 'libreoffice-calc-nogui', isAsked));
  project.provide('promtool', demand('promtool', hasPromtool(), 'prometheus'));
  return () => rmSync(scratch, { recursive: true, force: true });
}

/** One for all projects of a run, each of which has this module anew. */
const scratch = process.env.TEST_SCRATCH ?? makeScratch();
process.env.TEST_SCRATCH = scratch;
// for the processes of the tests, and for theirs
process.env.TMPDIR = scratch;
const logs = join(scratch, 'logs');
mkdirSync(logs, { recursive: true });

/** Has what ships compiled, once for all processes of a run, in one where modules are what Node makes of them. */
function prepareContent(): void {
  if (process.env.TEST_CONTENT) return;
  const file = join(scratch, 'content');
  const program = fileURLToPath(new URL('./make-content.ts', import.meta.url));
  execFileSync(process.execPath, ['--import', 'tsx', program, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.env.TEST_CONTENT = file;
}

function demand(
  program: string,
  present: boolean,
  from = program,
  isNeeded = process.env.CI !== undefined,
): boolean {
  if (!present && isNeeded) throw new Error(`${program} is missing: its tests must run`);
  if (!present)
    console.warn(`\n*** ${program} is missing: ALL ITS TESTS ARE SKIPPED (apt-get install ${from}) ***\n`);
  return present;
}
