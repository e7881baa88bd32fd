/**
 * What a chat takes in Redis once nobody writes in it: chats of five messages, by the kind of key, when they have just been
 * answered and after what has an end is gone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createClient } from 'redis';
import { readConfig } from '../src/config.js';
import { startHotline } from '../src/main.js';
import { openBackend } from '../src/store/backend.js';
import { LIFETIMES } from '../test/store/hand.js';
import { startRedis } from '../test/support/redis.js';
import { CONVERSATION, Crowd } from './crowd.js';
import { inFlight, short } from './measure.js';
import { figure, type Table } from './table.js';

const CHATS = short ? 100 : 1_000;
const AT_ONCE = 16;

/** Beyond the end of what ends at the same time (ms). */
const MARGIN_MS = 60 * 60 * 1_000;
const MOMENTS = [
  { name: 'right away', afterMs: 0 },
  { name: 'after 7 hours', afterMs: LIFETIMES.latest_lines.ms + MARGIN_MS },
  { name: 'a week', afterMs: LIFETIMES.message_marks.ms + MARGIN_MS },
  { name: '90 days', afterMs: LIFETIMES.records.ms + MARGIN_MS },
];

/** Kinds of keys; the first that fits. What remains (queues, the fingerprint of the key) does not grow with chats. */
const KINDS: [name: string, key: RegExp][] = [
  ['latest lines', /:recent$/],
  ['records of verdicts', /:records?\b/],
  ['reminders', /^[^:]+:(?:contact:.*:)?reminders$/],
  ['chat: session, address', /:chat:/],
  ['contact: person, data key', /:contact:/],
  ['where an address leads', /:address:/],
  ['repeats that are known', /:seen$/],
];

/** As Redis comes, and as compose.yaml sets it. */
const SETTINGS = [
  { name: 'all', other: {} as Record<string, string> },
  {
    name: 'all, where Redis is set otherwise than in compose.yaml',
    other: { 'hash-max-listpack-value': '64' },
  },
];

/** Bytes a chat by kind of key. */
export async function idleChat(): Promise<Table> {
  const rows: string[][] = [];
  for (const { name, other } of SETTINGS) {
    const moments = await measure(other);
    const row = (kind: string, bytes: number[]) => [kind, ...bytes.map((all) => figure(all / CHATS))];
    if (!rows.length)
      for (const [kind] of KINDS)
        rows.push(
          row(
            kind,
            moments.map((sizes) => sizes.get(kind) ?? 0),
          ),
        );
    rows.push(
      row(
        name,
        moments.map((sizes) => [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)),
      ),
    );
  }
  return {
    title: 'Bytes that an idle chat takes in Redis',
    columns: ['keys', ...MOMENTS.map(({ name }) => name)],
    rows,
    notes: [
      `${figure(CHATS)} chats of ${CONVERSATION.length} messages, three verdicts and a reminder that is still to come ` +
        'in each. MEMORY USAGE of every key that grows with the chats, through all its elements; nothing else.',
      'Latest lines end after six hours, the keys of messages after a week, records of verdicts after 90 days.',
    ],
  };
}

type Sizes = Map<string, number>;

/** The sizes at each moment. */
async function measure(other: Record<string, string>): Promise<Sizes[]> {
  const dir = await mkdtemp(join(tmpdir(), 'bisa-bench-'));
  const redis = await startRedis('everysec', other);
  try {
    const settings = { BISA_DATA_DIR: dir, REDIS_URL: redis.url };
    const ended = await converse(settings);
    const backend = await openBackend({ ...readConfig(settings), onError: (error) => console.error(error) });
    const found: Sizes[] = [];
    for (const { afterMs } of MOMENTS) {
      await backend.store.expire(ended + afterMs, LIFETIMES);
      found.push(await sizesIn(redis.url));
    }
    await backend.close();
    return found;
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

/** Holds the conversations; gives the hotline's time (ms) at their end. */
async function converse(settings: NodeJS.ProcessEnv): Promise<number> {
  const crowd = new Crowd();
  const log = pino({ level: 'warn' }, pino.destination(2));
  const running = await startHotline({ config: readConfig(settings), log, channels: [crowd], web: false });
  try {
    const people = Array.from({ length: CHATS }, (_, i) => `person${i}`);
    await inFlight(people, AT_ONCE, async (person) => void (await crowd.converse(person)));
    return running.clock.now();
  } finally {
    await running.stop();
  }
}

async function sizesIn(url: string): Promise<Sizes> {
  const client = createClient({ url });
  await client.connect();
  const found: Sizes = new Map();
  for await (const keys of client.scanIterator({ COUNT: 500 }))
    for (const key of keys) {
      const kind = key.includes(':queue:') ? null : KINDS.find(([, fits]) => fits.test(key));
      if (!kind) continue;
      const bytes = (await client.memoryUsage(key, { SAMPLES: 0 })) ?? 0;
      found.set(kind[0], (found.get(kind[0]) ?? 0) + bytes);
    }
  client.destroy();
  return found;
}
