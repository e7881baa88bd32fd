import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const BINARY = 'redis-server';

/** A real Redis of the test's own. */
export interface TestRedis {
  url: string;
  pid: number;
  /** The folder of its files. */
  dir: string;
  /** Ends it in good order and removes its files. */
  stop(): Promise<void>;
  /** Ends it as a crash would (SIGKILL); its files stay, `restart` brings it back on the same port. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** While it is full, its disk takes no more bytes. */
  setFull(isFull: boolean): void;
}

/** Whether there is a `redis-server` to test with. */
export function available(): boolean {
  try {
    execFileSync(BINARY, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts a Redis on a free loopback port with its files in a temporary folder, kept as in production (AOF everysec). A
 * test that kills it asks for `always`: with `everysec` up to two seconds are lost while the disk is busy. `other`:
 * settings that are to be otherwise.
 */
export async function startRedis(
  appendfsync: 'everysec' | 'always' = 'everysec',
  other: Record<string, string> = {},
): Promise<TestRedis> {
  const dir = await mkdtemp(join(tmpdir(), 'bisa-redis-'));
  const port = await freePort();
  const settings = { appendfsync, ...other };
  let server = await launch(dir, port, settings);
  return {
    url: `redis://127.0.0.1:${port}`,
    get pid() {
      return server.pid!;
    },
    dir,
    stop: async () => {
      await end(server, 'SIGTERM');
      await rm(dir, { recursive: true, force: true });
    },
    kill: () => end(server, 'SIGKILL'),
    restart: async () => {
      server = await launch(dir, port, settings);
    },
    setFull: (isFull) => {
      const limit = isFull ? String(largestFile(join(dir, 'appendonlydir'))) : 'unlimited';
      execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${limit}:`]);
    },
  };
}

function largestFile(folder: string): number {
  return Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size));
}

async function launch(dir: string, port: number, other: Record<string, string>): Promise<ChildProcess> {
  const settings = {
    bind: '127.0.0.1',
    port,
    dir,
    save: '',
    appendonly: 'yes',
    'maxmemory-policy': 'noeviction',
    'hash-max-listpack-value': '1024',
    ...other,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  // at the limit of a file's size it is to get an error, as of a full disk, and no signal
  const server = spawn('sh', ['-c', 'trap "" XFSZ; exec "$0" "$@"', BINARY, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const leave = () => server.kill('SIGKILL');
  process.once('exit', leave);
  server.once('exit', () => process.removeListener('exit', leave));
  for await (const line of createInterface(server.stdout!)) {
    if (!line.includes('Ready to accept connections')) continue;
    server.stdout!.resume();
    return server;
  }
  throw new Error('redis-server ended before it was ready');
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}

/** A port of this machine at which nothing listens. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
