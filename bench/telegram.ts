/**
 * The Telegram channel under 200 chats at once: a whole hotline that polls a server of ours (test/support), which runs
 * with its people in a process of its own. From a person's message to the last message of the answer.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { createTelegramChannel } from '../src/channels/telegram/channel.js';
import { readConfig } from '../src/config.js';
import { loadContent } from '../src/content/load.js';
import { startHotline } from '../src/main.js';
import { alone } from '../test/support/lease.js';
import { startRedis } from '../test/support/redis.js';
import { TOKEN } from '../test/support/telegram-server.js';
import { CONVERSATION } from './crowd.js';
import { median, percentile } from './measure.js';
import { figure, type Table } from './table.js';
import type { Talk } from './telegram-people.js';

const CHATS = 200;
/** People type for longer than this between an answer and their next message (ms). */
const THINK_MS = 3_000;
const WARM_UP: Talk = { people: 40, atOnce: 40, thinkMs: 0 };
const TALKS: Talk[] = [
  { people: 20, atOnce: 1, thinkMs: 0 },
  { people: CHATS, atOnce: CHATS, thinkMs: THINK_MS },
  { people: CHATS, atOnce: CHATS, thinkMs: 0 },
];

/** How long people on Telegram wait for an answer, on both backends. */
export async function telegram(): Promise<Table[]> {
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-bench-'));
  try {
    const rows = [
      ['Redis', ...(await hotline({ BISA_DATA_DIR: join(dir, 'redis'), REDIS_URL: redis.url }))],
      ['embedded (PGlite)', ...(await hotline({ BISA_DATA_DIR: join(dir, 'embedded') }))],
    ];
    const columns = ['alone', `${CHATS} chats`, `${CHATS} chats without a pause`].flatMap((name) => [
      `${name}: ms, median`,
      '95th percentile',
    ]);
    return [
      {
        title: 'Answers on Telegram',
        columns: ['backend', ...columns],
        rows,
        notes: [
          `Conversations of ${CONVERSATION.length} messages over the Bot API (long polling, sendMessage) on loopback, ` +
            "from a person's message to the last message of its answer. Telegram's servers are a stand-in of our own in " +
            'another process: what they and the network take in life comes on top.',
          `Alone: 20 people one after another. ${CHATS} chats: as many people at once, each typing for ` +
            `${THINK_MS / 2000} to ${(1.5 * THINK_MS) / 1000} s before a message. Without a pause: the next message as ` +
            'soon as the last is answered, which is as much as the hotline can take.',
        ],
      },
    ];
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function hotline(settings: NodeJS.ProcessEnv): Promise<string[]> {
  const people = fork(fileURLToPath(new URL('./telegram-people.ts', import.meta.url)));
  const [apiRoot] = (await once(people, 'message')) as [string];
  const config = readConfig(settings);
  const log = pino({ level: 'warn' }, pino.destination(2));
  const { texts } = loadContent(config).flows;
  const channel = createTelegramChannel({
    token: TOKEN,
    apiRoot,
    texts,
    log,
    lease: alone,
  });
  const running = await startHotline({ config, log, channels: [channel], web: false });
  const waits = async (talk: Talk): Promise<number[]> => {
    people.send(talk);
    return ((await once(people, 'message')) as [number[]])[0];
  };
  try {
    await waits(WARM_UP);
    const cells: string[] = [];
    for (const talk of TALKS) {
      const all = await waits(talk);
      cells.push(figure(median(all)), figure(percentile(all, 0.95)));
    }
    return cells;
  } finally {
    await running.stop();
    people.kill();
  }
}
