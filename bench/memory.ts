/**
 * What a running hotline takes: the memory of the process that `npm start` starts, and how soon it answers. It is
 * talked to over HTTP as the page does. Memory is read from /proc, so that there is a table on Linux only.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { startRedis } from '../test/support/redis.js';
import { CONVERSATION } from './crowd.js';
import { idleChat } from './idle-chat.js';
import { inFlight, short } from './measure.js';
import { Page } from './page.js';
import { figure, type Table } from './table.js';

const TURNS = short ? 100 : 1_000;
/** People who talk at the same time. */
const AT_ONCE = 16;
/** The server lets one internet address ask 400 times at once and 40 times a second in the long run. */
const PEOPLE_AN_ADDRESS = 20;
/** How long a process is left alone before it counts as idle (ms). */
const REST_MS = 3000;

/** PGlite with an empty database and nothing else: what the embedded store cannot go below. */
const PGLITE_ALONE = `
  const { PGlite } = await import('@electric-sql/pglite');
  const db = await PGlite.create(process.env.DIR);
  await db.query('SELECT 1');
  console.log('open');
  setInterval(() => {}, 1e6);
`;

/** Memory and start of the hotline on both backends, and of PGlite alone; what a chat takes that is idle. */
export async function memory(): Promise<Table[]> {
  if (!existsSync('/proc/self/status')) {
    console.error('memory: left out, /proc is read and there is none');
    return [];
  }
  const dir = await mkdtemp(join(tmpdir(), 'bisa-bench-'));
  const redis = await startRedis();
  try {
    const embedded = { BISA_DATA_DIR: join(dir, 'embedded') };
    const rows = [
      ['embedded, first start', ...(await hotline(embedded, 2))],
      ['embedded, started again', ...(await hotline(embedded, 0))],
      ['Redis', ...(await hotline({ BISA_DATA_DIR: join(dir, 'redis'), REDIS_URL: redis.url }, 2))],
      ['(PGlite alone, empty, first start)', ...(await pgliteAlone(join(dir, 'pglite')))],
    ];
    return [
      {
        title: 'Memory and start',
        columns: [
          'process',
          's to the first answer',
          'MB idle',
          `MB after ${figure(TURNS)} turns`,
          `MB after ${figure(2 * TURNS)}`,
          'MB at most',
        ],
        rows,
        notes: [
          'Resident set of `node dist/cli.js start` (VmRSS, VmHWM of /proc/<pid>/status; Linux only), the Redis ' +
            `server not counted. Idle: ${REST_MS / 1000} s after the last request.`,
          `Turns over HTTP as the page makes them, conversations of ${CONVERSATION.length} messages, ${AT_ONCE} at a ` +
            'time. To the first answer: from the spawn of the process to the first answer in a page.',
        ],
      },
      await idleChat(),
    ];
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

/** Seconds to the first answer, then MB idle and after so many times `TURNS` turns. */
async function hotline(settings: NodeJS.ProcessEnv, loads: number): Promise<string[]> {
  const started = performance.now();
  const { PATH, HOME } = process.env;
  const server = spawn(process.execPath, ['dist/cli.js', 'start'], {
    env: { PATH, HOME, PORT: '0', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const agent = new Agent({ keepAlive: true });
  try {
    const url = /http:\S+/.exec(await firstLine(server))![0];
    const first = await Page.open(url, agent, '127.0.0.1');
    await first.says(CONVERSATION[0]!);
    const seconds = (performance.now() - started) / 1000;
    first.leave();
    await after(REST_MS);
    const sizes = [await megabytes(server, 'VmRSS')];
    for (let load = 0; load < loads; load++) {
      await converse(url, agent, load);
      await after(REST_MS);
      sizes.push(await megabytes(server, 'VmRSS'));
    }
    const loaded = Array.from({ length: 3 }, (_, i) => sizes[i]);
    return [seconds, ...loaded, await megabytes(server, 'VmHWM')].map((size) => (size ? figure(size) : '–'));
  } finally {
    agent.destroy();
    await end(server);
  }
}

async function pgliteAlone(dir: string): Promise<string[]> {
  const started = performance.now();
  const args = ['--input-type=module', '--eval', PGLITE_ALONE];
  const server = spawn(process.execPath, args, {
    env: { DIR: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await firstLine(server);
    const seconds = (performance.now() - started) / 1000;
    await after(REST_MS);
    const [idle, most] = [await megabytes(server, 'VmRSS'), await megabytes(server, 'VmHWM')];
    return [`(open after ${figure(seconds)})`, figure(idle), '–', '–', figure(most)];
  } finally {
    await end(server);
  }
}

/** `TURNS` turns, in conversations of new people. */
async function converse(url: string, agent: Agent, load: number): Promise<void> {
  const people = Array.from({ length: TURNS / CONVERSATION.length }, (_, i) => i);
  await inFlight(people, AT_ONCE, async (person) => {
    const address = `127.0.${load + 1}.${1 + Math.floor(person / PEOPLE_AN_ADDRESS)}`;
    const page = await Page.open(url, agent, address);
    for (const text of CONVERSATION) await page.says(text);
    page.leave();
  });
}

async function firstLine(server: ChildProcess): Promise<string> {
  for await (const line of createInterface(server.stdout!)) {
    server.stdout!.resume();
    return line;
  }
  throw new Error('the process ended before it said anything');
}

async function megabytes(server: ChildProcess, name: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)![1]) / 1024;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
}
