/**
 * How long the hotline looks at nothing else: the longest pause of its event loop while people write at a steady rate and
 * hundreds have closed the page before they were answered.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as after } from 'node:timers/promises';
import pino from 'pino';
import type { Accept, Channel } from '../src/channels/channel.js';
import { readConfig } from '../src/config.js';
import { startHotline } from '../src/main.js';
import type { Address } from '../src/store/store.js';
import { startRedis } from '../test/support/redis.js';
import { CONVERSATION, textBody } from './crowd.js';
import { inFlight, median, percentile, short } from './measure.js';
import { figure, type Table } from './table.js';

/** Chats whose answers nobody comes for. */
const ABANDONED = short ? 20 : 500;
const TURNS_A_SECOND = 10;
/** How long a person takes over a message (ms). */
const PAUSE_MS = 1_000;
/** The embedded store is what is started by default: of it ten minutes are wanted, of Redis two sweeps. */
const SECONDS = short ? { embedded: 10, redis: 5 } : { embedded: 600, redis: 60 };
/** What is wanted (ms). */
const WANTED_MS = 250;
/** People who go first, uncounted. */
const WARM_UP = 10;

/** The longest pause and how long people wait, on both backends. */
export async function pauses(): Promise<Table[]> {
  const rows: string[][] = [];
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-bench-'));
  try {
    const onRedis = { BISA_DATA_DIR: join(dir, 'redis'), REDIS_URL: redis.url };
    rows.push(['Redis', ...(await measure(onRedis, SECONDS.redis))]);
    rows.push([
      'embedded (PGlite)',
      ...(await measure({ BISA_DATA_DIR: join(dir, 'embedded') }, SECONDS.embedded)),
    ]);
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
  return [
    {
      title: `Pauses of the event loop at ${TURNS_A_SECOND} turns a second, ${ABANDONED} abandoned chats among them`,
      columns: [
        'backend',
        'seconds',
        'longest pause, ms',
        '99.9th percentile',
        '99th',
        'answer ms, median',
        '95th percentile',
        'most',
      ],
      rows,
      notes: [
        `Every half second another person begins a conversation of ${CONVERSATION.length} messages; before that ` +
          `${ABANDONED} people wrote and closed their page. No pause over ${WANTED_MS} ms is wanted.`,
      ],
    },
  ];
}

/** A channel of people of whom some are not there to be answered. */
class Passers implements Channel {
  readonly name = 'passers';
  private accept!: Accept;
  private readonly absent = new Set<string>();
  private readonly answered = new Map<string, () => void>();

  isHere = ({ id }: Address): boolean => !this.absent.has(id);

  async start({ accept }: { accept: Accept }): Promise<void> {
    this.accept = accept;
  }

  abandons(person: string): Promise<void> {
    this.absent.add(person);
    return this.says(person, 0);
  }

  /** Holds the conversation; gives how long the first message of each answer took (ms). */
  async converse(person: string, pauseMs: number): Promise<number[]> {
    const waits: number[] = [];
    for (const i of CONVERSATION.keys()) {
      if (i) await after(pauseMs);
      const started = performance.now();
      const answer = new Promise<void>((resolve) => this.answered.set(person, resolve));
      await this.says(person, i);
      await answer;
      waits.push(performance.now() - started);
    }
    return waits;
  }

  async send({ id }: Address): Promise<'sent'> {
    this.answered.get(id)?.();
    return 'sent';
  }

  typing(): void {}

  async stop(): Promise<void> {}

  private says(id: string, i: number): Promise<void> {
    return this.accept({
      address: { channel: this.name, id },
      key: `m${i}`,
      body: textBody(CONVERSATION[i]!),
    });
  }
}

async function measure(settings: NodeJS.ProcessEnv, seconds: number): Promise<string[]> {
  const crowd = new Passers();
  const running = await startHotline({
    config: readConfig(settings),
    log: pino({ level: 'warn' }, pino.destination(2)),
    channels: [crowd],
    web: false,
  });
  try {
    const gone = Array.from({ length: ABANDONED }, (_, i) => `gone${i}`);
    await inFlight(gone, WARM_UP, (person) => crowd.abandons(person));
    console.error(`pauses: ${ABANDONED} are gone`);
    const early = Array.from({ length: WARM_UP }, (_, i) => `early${i}`);
    await inFlight(early, WARM_UP, async (person) => void (await crowd.converse(person, 0)));

    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const everyMs = (1000 * CONVERSATION.length) / TURNS_A_SECOND;
    const began = performance.now();
    const people = Array.from({ length: (seconds * 1000) / everyMs }, async (_, i) => {
      await after(Math.max(0, began + i * everyMs - performance.now()));
      return crowd.converse(`person${i}`, PAUSE_MS);
    });
    const waits = (await Promise.all(people)).flat();
    delay.disable();
    const ms = (nanoseconds: number) => figure(nanoseconds / 1e6);
    return [
      figure(seconds),
      ...[ms(delay.max), ms(delay.percentile(99.9)), ms(delay.percentile(99))],
      ...[median(waits), percentile(waits, 0.95), percentile(waits, 1)].map(figure),
    ];
  } finally {
    await running.stop();
  }
}
