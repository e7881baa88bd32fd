/**
 * Answers beside a flood of passwords: how long people wait while others guess officers' passwords from ever new networks,
 * against the same conversations with nobody beside them in the same run.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { readConfig } from '../src/config.js';
import { startHotline } from '../src/main.js';
import { startRedis } from '../test/support/redis.js';
import { Crowd } from './crowd.js';
import { median, percentile, short } from './measure.js';
import { figure, type Table, times } from './table.js';

/** People who write, so many at a time. */
const PEOPLE = short ? 8 : 60;
const AT_ONCE = 4;

/** How long people wait for an answer, without those who guess and beside them. */
export async function signIn(): Promise<Table[]> {
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-sign-in-'));
  try {
    return [
      {
        title: 'Answers beside a flood of passwords',
        columns: [
          'backend',
          'answer ms, median',
          '95th percentile',
          'beside the flood: median',
          '95th percentile',
          'times, 95th',
          'passwords a second',
        ],
        rows: [
          await measure('Redis', join(dir, 'redis'), redis.url),
          await measure('embedded (PGlite)', join(dir, 'embedded')),
        ],
        notes: [
          `${PEOPLE} people in conversations of five messages, ${AT_ONCE} at a time; then the same beside eight who guess, ` +
            'in a process of their own, each try of another name and from another network, so that none has to pause. A ' +
            'password is hashed (Argon2id) in a thread of its own, one at a time, which shares the cores with the hotline.',
        ],
      },
    ];
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function measure(name: string, dataDir: string, redisUrl?: string): Promise<string[]> {
  const crowd = new Crowd();
  const settings = { BISA_DATA_DIR: dataDir, PORT: '0', BISA_PROXIES: '1' };
  const running = await startHotline({
    config: readConfig({ ...settings, ...(redisUrl ? { REDIS_URL: redisUrl } : {}) }),
    log: pino({ level: 'silent' }),
    channels: [crowd],
  });
  const load = fork(fileURLToPath(new URL('./sign-in-load.ts', import.meta.url)));
  try {
    await crowd.converseAll('warm', PEOPLE, AT_ONCE);
    const alone = await crowd.converseAll('alone', PEOPLE, AT_ONCE);
    const since = performance.now();
    load.send(running.url!);
    const beside = await crowd.converseAll('beside', PEOPLE, AT_ONCE);
    load.send('end');
    const [tries] = (await once(load, 'message')) as [number];
    const seconds = (performance.now() - since) / 1000;
    const figures = [alone, beside].flatMap((ms) => [median(ms), percentile(ms, 0.95)]);
    return [name, ...figures.map(figure), times(figures[3]! / figures[1]!), figure(tries / seconds)];
  } finally {
    load.kill();
    await running.stop();
  }
}
