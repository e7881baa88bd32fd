/**
 * Reminders that come due together: a store in which many are wanted, a fifth of them for one minute, a queue that knows
 * none of them, and a hotline that starts half a minute before. From the instant for which each was set to its message
 * sent, until all have come.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { instantOf } from '../src/calendar.js';
import { packChat, packPerson } from '../src/case/pack.js';
import { newSession } from '../src/case/session.js';
import type { Channel } from '../src/channels/channel.js';
import { readConfig } from '../src/config.js';
import { startHotline } from '../src/main.js';
import { openBackend } from '../src/store/backend.js';
import type { Address, Json } from '../src/store/store.js';
import { chatWith } from '../test/store/hand.js';
import { startRedis } from '../test/support/redis.js';
import { inFlight, median, percentile, short } from './measure.js';
import { figure, type Table } from './table.js';

const DAY = '2021-10-12';
const MINUTE_MS = 60_000;
/** The first comes so long (ms) after the hotline's clock begins: those of one minute, */
const AHEAD_MS = 30_000;
/** and the others over the minutes that follow it. */
const AFTERWARDS_MS = (short ? 0.2 : 10) * MINUTE_MS;
const AT_ONCE = 64;

/** How many there are in all, and of one minute. */
interface Many {
  all: number;
  ofMinute: number;
}
const ON_REDIS: Many = short ? { all: 500, ofMinute: 200 } : { all: 100_000, ofMinute: 20_000 };
const EMBEDDED: Many = short ? { all: 100, ofMinute: 40 } : { all: 5_000, ofMinute: 1_000 };

/** How late reminders are, on both backends. */
export async function reminders(): Promise<Table[]> {
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-bench-'));
  try {
    const onRedis = { BISA_DATA_DIR: join(dir, 'redis'), REDIS_URL: redis.url };
    const rows = [
      await row('Redis', ON_REDIS, onRedis),
      await row('embedded (PGlite)', EMBEDDED, { BISA_DATA_DIR: join(dir, 'embedded') }),
    ];
    return [
      {
        title: 'Reminders, a fifth of them in one minute',
        columns: [
          'backend',
          'reminders',
          'set a second',
          'of one minute',
          'late: s, median',
          '99th percentile',
          'the latest',
          'of the others: 99th percentile',
          'the latest',
          'lost',
          'twice',
        ],
        rows,
        notes: [
          'As many people, each with one reminder: those of one minute spread evenly over it, the others over ' +
            `${AFTERWARDS_MS / MINUTE_MS} minutes that follow. The queue is empty when the hotline starts, half a minute ` +
            'before the first. From the instant for which a reminder was set to its message sent by a channel in this ' +
            'process.',
        ],
      },
    ];
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function row(name: string, { all, ofMinute }: Many, settings: NodeJS.ProcessEnv): Promise<string[]> {
  const config = readConfig({ ...settings, BISA_DEMO_DAY: DAY });
  const nine = instantOf(DAY, '09:00', config.zone);
  const due = Array.from({ length: all }, (_, i) => {
    const first = nine + AHEAD_MS;
    if (i < ofMinute) return first + Math.floor((i * MINUTE_MS) / ofMinute);
    return first + MINUTE_MS + Math.floor(((i - ofMinute) * AFTERWARDS_MS) / (all - ofMinute));
  });
  const began = performance.now();
  await want(config, nine, due);
  const rate = (all * 1_000) / (performance.now() - began);
  console.error(`reminders: ${figure(all)} are set`);

  const { late, twice } = await fire(config, due);
  const inMinute = [...late.entries()].filter(([i]) => i < ofMinute).map(([, ms]) => ms);
  const others = [...late.entries()].filter(([i]) => i >= ofMinute).map(([, ms]) => ms);
  const seconds = [
    median(inMinute),
    percentile(inMinute, 0.99),
    percentile(inMinute, 1),
    percentile(others, 0.99),
    percentile(others, 1),
  ].map((ms) => figure(ms / 1_000));
  return [
    name,
    figure(all),
    figure(rate),
    figure(ofMinute),
    ...seconds,
    String(all - late.size),
    String(twice),
  ];
}

/** After the last one was due, those that have not come are waited for so long (ms). */
const PATIENCE_MS = 2 * MINUTE_MS;

/** Starts a hotline and waits for all of them; gives how late each was (ms), by its place, and how many came again. */
async function fire(config: ReturnType<typeof readConfig>, due: number[]) {
  const late = new Map<number, number>();
  let twice = 0;
  let now = () => 0;
  let done = () => {};
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const channel: Channel = {
    name: 'crowd',
    start: async () => {},
    send: async ({ id }: Address) => {
      const i = Number(id);
      if (late.has(i)) twice += 1;
      else late.set(i, now() - due[i]!);
      if (late.size === due.length) done();
      return 'sent';
    },
    typing: () => {},
    stop: async () => {},
  };
  const log = pino({ level: 'warn' }, pino.destination(2));
  const running = await startHotline({ config, log, channels: [channel], web: false });
  now = () => running.clock.now();
  const impatience = setTimeout(done, due.at(-1)! - now() + PATIENCE_MS);
  await all;
  clearTimeout(impatience);
  await running.stop();
  return { late, twice };
}

/** A person with a reminder for each of these instants. */
async function want(config: ReturnType<typeof readConfig>, at: number, due: number[]): Promise<void> {
  const { store, close } = await openBackend({ ...config, onError: (error) => console.error(error) });
  await inFlight([...due.entries()], AT_ONCE, async ([i, instant]) => {
    const session = newSession('id', at);
    session.person.reminders = [{ id: `r-${i}`, at: instant, text: { id: 'reminder-dose-matter' } }];
    const documents = { session: packChat(session) as Json, person: packPerson(session.person) as Json };
    const address = { channel: 'crowd', id: String(i) };
    await chatWith(store, { ...documents, reminders: { [`r-${i}`]: instant } }, address);
  });
  await close();
}
