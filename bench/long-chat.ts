/** Whether a chat costs more the longer it is: chats at their tenth turn and at their thousandth, in turn, on one hotline. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { readConfig } from '../src/config.js';
import { startHotline } from '../src/main.js';
import { openBackend } from '../src/store/backend.js';
import { startRedis } from '../test/support/redis.js';
import { Crowd } from './crowd.js';
import { cpuMs, inFlight, median, percentile, short } from './measure.js';
import { figure, type Table, times } from './table.js';

/** Five messages that can be said again and again: a verdict, papers, a question beside, and the menu. */
const TALK = [
  'bisa perpanjang sim?',
  'sudah 2x',
  'syarat bikin KTP hilang apa aja?',
  'puskesmas buka jam berapa?',
  'menu',
];
const CHATS = short ? 4 : 10;
const EARLY = 10;
const LATE = short ? 50 : 1_000;
/** Conversations of each that are measured. */
const TALKS = short ? 1 : 5;
const AT_ONCE = 16;

interface Sample {
  waits: number[];
  cpuMs: number;
}

/** What a turn takes, early in a chat and late. */
export async function longChat(): Promise<Table> {
  const dir = await mkdtemp(join(tmpdir(), 'bisa-bench-'));
  const redis = await startRedis();
  const settings = { BISA_DATA_DIR: dir, REDIS_URL: redis.url };
  try {
    const { early, late } = await measure(settings);
    const bytes = await sizes(settings);
    const turns = CHATS * TALKS * TALK.length;
    const row = (name: string, { waits, cpuMs: cpu }: Sample, size: number) => [
      name,
      figure(median(waits)),
      figure(percentile(waits, 0.95)),
      figure(cpu / turns),
      times(cpu / early.cpuMs),
      figure(size),
    ];
    return {
      title: 'A turn early in a chat and late, on Redis',
      columns: ['turn', 'ms, median', '95th percentile', 'CPU ms a turn', 'times', 'bytes of JSON kept'],
      rows: [
        row(`from the ${EARLY}th`, early, bytes.early),
        row(`from the ${figure(LATE)}th`, late, bytes.late),
      ],
      notes: [
        `${CHATS} chats each, of ${TALKS} conversations of ${TALK.length} messages one after another; a short chat and a ` +
          'long one have theirs in turn, with the hotline for themselves. CPU time of this process; kept are session and ' +
          'person as they stand afterwards.',
      ],
    };
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function measure(settings: NodeJS.ProcessEnv): Promise<{ early: Sample; late: Sample }> {
  const crowd = new Crowd();
  const log = pino({ level: 'warn' }, pino.destination(2));
  const running = await startHotline({ config: readConfig(settings), log, channels: [crowd], web: false });
  const sample = async (person: string, of: Sample) => {
    const before = cpuMs();
    of.waits.push(...(await crowd.converse(person, TALK)));
    of.cpuMs += cpuMs() - before;
  };
  const early: Sample = { waits: [], cpuMs: 0 };
  const late: Sample = { waits: [], cpuMs: 0 };
  try {
    const chats = Array.from({ length: CHATS }, (_, i) => i);
    const upTo = async (name: string, turn: number) =>
      inFlight(chats, AT_ONCE, async (i) => {
        const talks = (turn - TALK.length) / TALK.length;
        for (let talk = 0; talk < talks; talk++) await crowd.converse(`${name}${i}`, TALK);
      });
    await upTo('late', LATE);
    await upTo('early', EARLY);
    for (let talk = 0; talk < TALKS; talk++)
      for (const i of chats) {
        const pair = [() => sample(`early${i}`, early), () => sample(`late${i}`, late)];
        for (const one of (i + talk) % 2 ? pair : pair.reverse()) await one();
      }
    return { early, late };
  } finally {
    await running.stop();
  }
}

/** Bytes of the documents of a chat, on average. */
async function sizes(settings: NodeJS.ProcessEnv): Promise<{ early: number; late: number }> {
  const { store, close } = await openBackend({
    ...readConfig(settings),
    onError: (error) => console.error(error),
  });
  const bytes = { early: 0, late: 0 };
  for await (const { address, session, person } of store.sessions())
    bytes[address.id.startsWith('early') ? 'early' : 'late'] +=
      JSON.stringify([session, person]).length / CHATS;
  await close();
  return bytes;
}
