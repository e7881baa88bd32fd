/**
 * Reminders that come due together: a store in which thousands are wanted for one minute, a queue that knows none of
 * them, and a hotline that starts half a minute before. From the instant for which each was set to its message sent.
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
import { inFlight, median, percentile } from './measure.js';
import { figure, type Table } from './table.js';

const DAY = '2021-10-12';
/** The first comes so long (ms) after the hotline's clock begins, and they are spread over the minute that follows. */
const AHEAD_MS = 30_000;
const SPREAD_MS = 60_000;
const AT_ONCE = 64;

/** How late reminders of one minute are, on both backends. */
export async function reminders(): Promise<Table[]> {
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-bench-'));
  try {
    const rows = [
      await row('Redis', 20_000, { BISA_DATA_DIR: join(dir, 'redis'), REDIS_URL: redis.url }),
      await row('embedded (PGlite)', 1_000, { BISA_DATA_DIR: join(dir, 'embedded') }),
    ];
    return [
      {
        title: 'Reminders of one minute',
        columns: ['backend', 'reminders', 'late: s, median', '99th percentile', 'the latest'],
        rows,
        notes: [
          'As many people, each with one reminder, spread evenly over one minute; the queue is empty when the hotline ' +
            'starts, half a minute before the first. From the instant for which a reminder was set to its message sent ' +
            'by a channel in this process; each was sent once.',
        ],
      },
    ];
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function row(name: string, count: number, settings: NodeJS.ProcessEnv): Promise<string[]> {
  const config = readConfig({ ...settings, BISA_DEMO_DAY: DAY });
  const nine = instantOf(DAY, '09:00', config.zone);
  const due = (i: number) => nine + AHEAD_MS + Math.floor((i * SPREAD_MS) / count);
  await wanted(
    config,
    nine,
    Array.from({ length: count }, (_, i) => due(i)),
  );
  const late: number[] = [];
  let now = () => 0;
  let done = () => {};
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const seen = new Set<string>();
  const channel: Channel = {
    name: 'crowd',
    start: async () => {},
    send: async ({ id }: Address) => {
      if (seen.has(id)) throw new Error('a reminder came twice');
      seen.add(id);
      late.push(now() - due(Number(id)));
      if (late.length === count) done();
      return 'sent';
    },
    typing: () => {},
    stop: async () => {},
  };
  const log = pino({ level: 'warn' }, pino.destination(2));
  const running = await startHotline({ config, log, channels: [channel], web: false });
  now = () => running.clock.now();
  await all;
  await running.stop();
  const seconds = [median(late), percentile(late, 0.99), Math.max(...late)].map((ms) => figure(ms / 1000));
  return [name, figure(count), ...seconds];
}

/** A person with a reminder for each of these instants. */
async function wanted(config: ReturnType<typeof readConfig>, at: number, due: number[]): Promise<void> {
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
