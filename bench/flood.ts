/**
 * Text chats beside a flood of pictures: how long people wait for their answers while others send pictures made to keep
 * a reader busy, against the same conversations with nobody beside them in the same run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { readConfig } from '../src/config.js';
import { startHotline } from '../src/main.js';
import { gifOf } from '../test/support/pictures.js';
import { startRedis } from '../test/support/redis.js';
import { Crowd, textBody } from './crowd.js';
import { median, percentile } from './measure.js';
import { figure, type Table, times } from './table.js';

/** People who write, so many at a time. */
const PEOPLE = 60;
const AT_ONCE = 4;
/** People who send pictures, each the next as soon as the last is taken. */
const FLOODERS = 32;

/** 35 bytes that claim 49 million pixels; and as many pixels with bytes enough to be unpacked whole. */
const BOMBS = [gifOf(7_000, 7_000), Buffer.concat([gifOf(7_000, 7_000), Buffer.alloc(60_000)])];

/** How long people wait for an answer, without the flood and beside it. */
export async function flood(): Promise<Table[]> {
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-flood-'));
  try {
    return [
      {
        title: 'Text chats beside a flood of pictures',
        columns: [
          'backend',
          'answer ms, median',
          '95th percentile',
          '99th',
          'beside the flood: median',
          '95th percentile',
          '99th',
          'times, 95th',
        ],
        rows: [
          await measure('Redis', join(dir, 'redis'), redis.url),
          await measure('embedded (PGlite)', join(dir, 'embedded')),
        ],
        notes: [
          `${PEOPLE} people in conversations of five messages, ${AT_ONCE} at a time; then the same beside ${FLOODERS} ` +
            'others who send pictures all the while: GIFs of 35 bytes that claim 49 million pixels, and ones of 60 KB ' +
            'that have to be unpacked. The readers, which give way, share the two cores with the hotline.',
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
  const running = await startHotline({
    config: readConfig({ BISA_DATA_DIR: dataDir, ...(redisUrl ? { REDIS_URL: redisUrl } : {}) }),
    log: pino({ level: 'silent' }),
    channels: [crowd],
    web: false,
  });
  try {
    await crowd.converseAll('warm', PEOPLE, AT_ONCE);
    const alone = await crowd.converseAll('alone', PEOPLE, AT_ONCE);
    const ends = new AbortController();
    const flooding = Array.from({ length: FLOODERS }, (_, i) => send(crowd, `flooder${i}`, ends.signal));
    const beside = await crowd.converseAll('beside', PEOPLE, AT_ONCE);
    ends.abort();
    await Promise.all(flooding);
    const [quiet, loud] = [alone, beside].map((ms) => [
      median(ms),
      percentile(ms, 0.95),
      percentile(ms, 0.99),
    ]);
    return [name, ...[...quiet!, ...loud!].map(figure), times(loud![1]! / quiet![1]!)];
  } finally {
    await running.stop();
  }
}

/** Agrees to have pictures read, and sends one after another. */
async function send(crowd: Crowd, person: string, ends: AbortSignal): Promise<void> {
  for (let i = 0; !ends.aborted; i++) {
    await crowd.posts(person, `p${i}`, { kind: 'photo', bytes: BOMBS[i % BOMBS.length]! });
    // those that follow are asked for, since the ones before could not be read
    if (i === 0) for (const text of ['ya', 'punya saya']) await crowd.posts(person, text, textBody(text));
    // a person's thumb
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
