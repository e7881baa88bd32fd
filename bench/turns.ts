/**
 * Turns from end to end: the whole hotline with a channel of people in this process, on a Redis of its own and on the
 * embedded default, against what its parts do alone on the same backend: an empty job of BullMQ, and a message taken.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { v7 as newId } from 'uuid';
import { readConfig } from '../src/config.js';
import { startHotline } from '../src/main.js';
import { type Backend, openBackend } from '../src/store/backend.js';
import { startRedis } from '../test/support/redis.js';
import { CONVERSATION, Crowd, textBody } from './crowd.js';
import { longChat } from './long-chat.js';
import { inFlight, median, percentile, short } from './measure.js';
import { figure, type Table, times } from './table.js';

const CHATS = short ? 20 : 200;
/** Chats that go first, uncounted. */
const WARM_UP = short ? 5 : 40;
/** Chats that have the hotline to themselves, one after another. */
const ALONE = short ? 4 : 20;
/** Messages, and jobs, of what is measured alone; and how many are under way at once. */
const PARTS = short ? 200 : 2_000;
const AT_ONCE = 64;
/** As many as the hotline serves chats at once. */
const JOBS_AT_ONCE = 16;

interface Place {
  name: string;
  dataDir: string;
  redisUrl?: string;
}

/** Turns a second and how long people wait, on both backends. */
export async function turns(): Promise<Table[]> {
  const rows: string[][] = [];
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-bench-'));
  try {
    rows.push(await measure({ name: 'Redis', dataDir: join(dir, 'redis'), redisUrl: redis.url }));
    rows.push(await measure({ name: 'embedded (PGlite)', dataDir: join(dir, 'embedded') }));
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
  return [
    {
      title: 'Turns from end to end, in one process',
      columns: [
        'backend',
        'turns a second',
        'answer ms, median',
        '95th percentile',
        'alone: ms, median',
        '95th percentile',
        'messages taken a second',
        'empty BullMQ jobs a second',
        'a turn in empty jobs',
      ],
      rows,
      notes: [
        `${CHATS} people at once, each in a conversation of ${CONVERSATION.length} messages (a verdict, papers, a ` +
          'reminder), the next message as soon as the last is answered. From the message handed in to the last message ' +
          'of its answer: durable inbox, recogniser, dialogue, rules, texts, sealed atomic commit, outbox, reminder queue.',
        `Alone: ${ALONE} such people one after another, so that nobody else is being served.`,
        `Messages taken: into the durable inbox and no further, ${AT_ONCE} at once. Empty BullMQ jobs: added one by ` +
          `one (${AT_ONCE} at once) and done, ${JOBS_AT_ONCE} at once, which is the least that a durable turn can cost here.`,
        'The channel is in this process, and so is its work. Redis runs beside it with AOF everysec; the embedded ' +
          'store writes to a folder.',
      ],
    },
    await longChat(),
  ];
}

async function measure(place: Place): Promise<string[]> {
  const { busy, alone, seconds } = await hotline(place);
  const rate = (CHATS * CONVERSATION.length) / seconds;
  const parts = await inParts(place);
  return [
    place.name,
    figure(rate),
    figure(median(busy)),
    figure(percentile(busy, 0.95)),
    figure(median(alone)),
    figure(percentile(alone, 0.95)),
    figure(parts.taken),
    figure(parts.jobs),
    times(parts.jobs / rate),
  ];
}

async function hotline({ dataDir, redisUrl }: Place) {
  const crowd = new Crowd();
  const running = await startHotline({
    config: readConfig({ BISA_DATA_DIR: dataDir, ...(redisUrl ? { REDIS_URL: redisUrl } : {}) }),
    log: pino({ level: 'warn' }, pino.destination(2)),
    channels: [crowd],
    web: false,
  });
  try {
    await crowd.converseAll('warm', WARM_UP, WARM_UP);
    const alone = await crowd.converseAll('alone', ALONE, 1);
    const before = crowd.received;
    const started = performance.now();
    const busy = await crowd.converseAll('busy', CHATS, CHATS);
    const seconds = (performance.now() - started) / 1000;
    if (crowd.received - before < busy.length) throw new Error('a message was not answered');
    return { alone, busy, seconds };
  } finally {
    await running.stop();
  }
}

/** How many a second of each part alone. */
async function inParts({ dataDir, redisUrl }: Place): Promise<{ taken: number; jobs: number }> {
  const onError = (error: Error) => console.error(error);
  const backend = await openBackend({ dataDir, redisUrl, prefix: 'bench', onError });
  try {
    return { taken: await messagesTaken(backend), jobs: await emptyJobs(backend) };
  } finally {
    await backend.close();
  }
}

async function messagesTaken({ store }: Backend): Promise<number> {
  const messages = Array.from({ length: PARTS }, (_, i) => ({
    turn: newId(),
    address: { channel: 'crowd', id: `taken${i % CHATS}` },
    key: `m${i}`,
    at: Date.now(),
    body: { ...textBody(CONVERSATION[0]!) } as { kind: 'text'; text: string },
  }));
  return perSecond(() => inFlight(messages, AT_ONCE, async (message) => void (await store.accept(message))));
}

async function emptyJobs(backend: Backend): Promise<number> {
  const queue = backend.createQueue('bench');
  let left = PARTS;
  let done = () => {};
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const work = async () => {
    if (--left === 0) done();
  };
  const worker = backend.createWorker('bench', work, { concurrency: JOBS_AT_ONCE });
  await worker.waitUntilReady();
  const chats = Array.from({ length: PARTS }, (_, i) => ({ chat: `c${i}` }));
  return perSecond(async () => {
    await inFlight(chats, AT_ONCE, async (data) => {
      await queue.add('drain', data, { removeOnComplete: true, removeOnFail: true });
    });
    await all;
  });
}

async function perSecond(task: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await task();
  return (PARTS * 1000) / (performance.now() - started);
}
