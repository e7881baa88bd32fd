/**
 * A notice to twenty thousand people while residents write: how long they wait for their answers beside it, against the same
 * conversations before it and after it was stopped, in the same run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { topicsOf } from '../src/case/follow.js';
import { packChat, packPerson } from '../src/case/pack.js';
import { newSession } from '../src/case/session.js';
import { readConfig } from '../src/config.js';
import { startHotline } from '../src/main.js';
import { NoticeBook } from '../src/neighbourhood/notices/book.js';
import type { Notice } from '../src/neighbourhood/notices/notice.js';
import type { Json, Store } from '../src/store/store.js';
import { chatWith } from '../test/store/hand.js';
import { startRedis } from '../test/support/redis.js';
import { Crowd } from './crowd.js';
import { inFlight, median, percentile, short } from './measure.js';
import { figure, type Table, times } from './table.js';

/** Who gets the notice, by their channels: a private WhatsApp account sends none. */
const FOLLOWERS: Record<string, number> = short
  ? { telegram: 200, web: 100, whatsapp: 100 }
  : { telegram: 10_000, web: 5_000, whatsapp: 5_000 };
/** People who write, so many at a time, in each of the parts. */
const PEOPLE = short ? 10 : 120;
const AT_ONCE = 4;
/** Followers are written so many at a time. */
const WRITERS = 16;

const AREA = '32.75.02.1005';
const HOUR_MS = 60 * 60 * 1000;

/** How long people wait for an answer without the notice and beside it. */
export async function notices(): Promise<Table[]> {
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-notices-'));
  const all = Object.values(FOLLOWERS).reduce((sum, count) => sum + count, 0);
  try {
    return [
      {
        title: `A notice to ${figure(all)} people while residents write`,
        columns: [
          'backend',
          'answer ms, median',
          '95th percentile',
          'beside the notice: median',
          '95th percentile',
          'times, median',
          'times, 95th',
          'notices a second, Telegram',
          'web',
          'left out on WhatsApp',
        ],
        rows: [
          await measure('Redis', join(dir, 'redis'), redis.url),
          await measure('embedded (PGlite)', join(dir, 'embedded')),
        ],
        notes: [
          `${PEOPLE} people in conversations of five messages, ${AT_ONCE} at a time: half of them before the notice, ` +
            'as many as both beside it, the other half after it was stopped. ' +
            `It goes to ${Object.entries(FOLLOWERS)
              .map(([channel, count]) => `${figure(count)} on ${channel}`)
              .join(
                ', ',
              )}, at the pace of each channel (flows/notices.yaml: 20 a second, and none by a private ` +
            'WhatsApp account). The channels are in this process.',
        ],
      },
    ];
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function measure(name: string, dataDir: string, redisUrl?: string): Promise<string[]> {
  const crowds = Object.keys(FOLLOWERS).map((channel) => new Crowd(channel));
  const [telegram, web] = crowds as [Crowd, Crowd, Crowd];
  let store!: Store;
  const running = await startHotline({
    config: readConfig({ BISA_DATA_DIR: dataDir, ...(redisUrl ? { REDIS_URL: redisUrl } : {}) }),
    log: pino({ level: 'silent' }),
    channels: (kept) => {
      store = kept;
      return crowds;
    },
    web: false,
  });
  try {
    const now = running.clock.now();
    await follow(store, now);
    await telegram.converseAll('warm', PEOPLE / 2, AT_ONCE);
    const quiet = await telegram.converseAll('before', PEOPLE / 2, AT_ONCE);
    const book = new NoticeBook(store.vault);
    await book.add(noticeAt(now));
    await begun(store);
    const [sent, began] = [[noticesTo(telegram), noticesTo(web)], performance.now()];
    const beside = await telegram.converseAll('beside', PEOPLE, AT_ONCE);
    const seconds = (performance.now() - began) / 1000;
    const rates = [telegram, web].map((crowd, i) => (noticesTo(crowd) - sent[i]!) / seconds);
    const isGoing = (await book.get('n1'))?.state === 'sending';
    if (!isGoing && !short) throw new Error('the notice was over before the conversations were');
    const leftOut = (await store.notices.tally('n1')).find(({ state }) => state === 'left_out')?.count ?? 0;
    await book.change('n1', ['sending'], { state: 'stopped' });
    quiet.push(...(await telegram.converseAll('after', PEOPLE / 2, AT_ONCE)));
    const [alone, along] = [quiet, beside].map((ms) => [median(ms), percentile(ms, 0.95)]) as [
      [number, number],
      [number, number],
    ];
    return [
      name,
      ...[...alone, ...along].map(figure),
      times(along[0] / alone[0]),
      times(along[1] / alone[1]),
      ...rates.map(figure),
      figure(leftOut),
    ];
  } finally {
    await running.stop();
  }
}

/** Notices that have reached people of a channel. */
function noticesTo({ notices: count }: Crowd): number {
  return count;
}

async function follow(store: Store, now: number): Promise<void> {
  const follows = [{ purpose: 'general', area: AREA, at: now, words: 'ya' }];
  const session = newSession('id', now);
  session.person.follows = follows;
  const documents = { session: packChat(session) as Json, person: packPerson(session.person) as Json };
  const people = Object.entries(FOLLOWERS).flatMap(([channel, count]) =>
    Array.from({ length: count }, (_, i) => ({ channel, id: `follower${i}` })),
  );
  await inFlight(people, WRITERS, async (address) => {
    const { chat } = await chatWith(store, documents, address);
    await store.notices.follow({ chat, channel: address.channel }, topicsOf(follows));
  });
}

/** Resolves once the notice goes out. */
async function begun(store: Store): Promise<void> {
  while (!(await store.notices.tally('n1')).some(({ state }) => state === 'sent'))
    await new Promise((resolve) => setTimeout(resolve, 50));
}

function noticeAt(now: number): Notice {
  return {
    ...{ id: 'n1', area: AREA, purpose: 'general', from: 'Kelurahan Jakasampurna' },
    ...{
      text: 'Posyandu Sabtu pukul 08.00 di balai warga.',
      service: null,
      at: now,
      until: now + 12 * HOUR_MS,
    },
    ...{ writer: { name: 'sari', officer: 'o1' }, confirmedBy: null },
    ...{ state: 'sending', enlisted: false, result: null, isClosed: false },
  };
}
