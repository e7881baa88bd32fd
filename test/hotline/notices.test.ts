import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, it, vi } from 'vitest';
import { instantOf } from '../../src/calendar.js';
import { topicsOf } from '../../src/case/follow.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { newSession } from '../../src/case/session.js';
import { NoticeBook } from '../../src/neighbourhood/notices/book.js';
import { Dispatcher } from '../../src/neighbourhood/notices/dispatcher.js';
import type { Notice } from '../../src/neighbourhood/notices/notice.js';
import { openBackend } from '../../src/store/backend.js';
import type { Json, Store } from '../../src/store/store.js';
import { chatWith } from '../store/hand.js';
import { copyDatabase } from '../support/database.js';
import { type HotlineProcess, startProcess, type Told } from '../support/hotline-process.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis } from '../support/redis.js';
import { ZONE } from '../support/scripts.js';
import { searchedLog } from '../support/searched-log.js';

const DAY = '2021-10-12';
const NINE = instantOf(DAY, '09:00', ZONE);
const HOUR = 3_600_000;
const FOLLOWERS = 45;
/** A part of a second's receivers, and those of the one before. */
const A_TIME = 8;
const RT = '32.75.02.1005.005.003';
const FOLLOW = { purpose: 'general', area: RT, at: NINE, words: 'ya' };

const NOTICE: Notice = {
  ...{ id: 'n1', area: '32.75.02.1005', purpose: 'general', from: 'Kelurahan Jakasampurna' },
  ...{ text: 'Posyandu Sabtu pukul 08.00 di balai warga.', service: null, at: NINE, until: NINE + 12 * HOUR },
  ...{ writer: { name: 'sari', officer: 'o1' }, confirmedBy: null },
  ...{ state: 'sending', enlisted: false, result: null, isClosed: false },
};

async function followerOn(store: Store, i: number, stopped = false): Promise<string> {
  const session = newSession('id', NINE);
  session.person.follows = [FOLLOW];
  session.person.stopped = stopped;
  const documents = { session: packChat(session) as Json, person: packPerson(session.person) as Json };
  const { chat } = await chatWith(store, documents, { channel: 'pipe', id: `c${i}` });
  await store.notices.follow({ chat, channel: 'pipe' }, topicsOf([FOLLOW]));
  return chat;
}

it.for(['redis', 'embedded'] as const)(
  'kill -9 while a notice goes out: nobody gets it twice, and all the others get it, on %s',
  async (kind, { skip }) => {
    skip(kind === 'redis' && !inject('redis'), 'no redis-server');
    const redis = kind === 'redis' ? await startRedis() : null;
    const dataDir = mkdtempSync(join(tmpdir(), 'bisa-notices-'));
    if (!redis) copyDatabase(join(dataDir, 'postgres'));
    const open = () => openBackend({ redisUrl: redis?.url, dataDir, onError: () => {} });
    const sent = new Map<string, number>();
    const hear = (told: Told) => {
      if (told.kind !== 'sent') return;
      expect(told.text).toContain('Posyandu Sabtu');
      sent.set(told.chat, (sent.get(told.chat) ?? 0) + 1);
    };
    let running: HotlineProcess | null = null;
    try {
      const before = await open();
      for (let i = 0; i < FOLLOWERS; i++) await followerOn(before.store, i);
      // what the index says of somebody who wants no more is not believed
      await followerOn(before.store, FOLLOWERS, true);
      await new NoticeBook(before.store.vault).add(NOTICE);
      await before.close();
      const start = () => startProcess({ redisUrl: redis?.url, dataDir, BISA_DEMO_DAY: DAY }, hear);
      running = start();
      await vi.waitUntil(() => sent.size >= 10, { ...PATIENCE, interval: 1 });
      running.child.kill('SIGKILL');
      await running.ended;
      expect(sent.size).toBeLessThan(FOLLOWERS);
      running = start();
      // who was just being sent to when the process died is not tried again
      await vi.waitUntil(() => sent.size >= FOLLOWERS - A_TIME, PATIENCE);
      await wait(3_000);
      running.child.kill('SIGTERM');
      await running.ended;
      // whatever was still to be written down is by whoever looks next
      const after = await open();
      const book = new NoticeBook(after.store.vault);
      const clock = { now: () => NINE + HOUR };
      const log = searchedLog();
      const hours = () => ({ quiet: { from: '21:00', until: '06:00' }, zone: ZONE });
      const paceOf = () => ({ a_second: 20, at_once: 60 });
      const dispatcher = new Dispatcher({
        ...{ store: after.store, book, clock, log, hours, paceOf },
        give: async () => {
          throw new Error('everybody has it');
        },
      });
      await vi.waitUntil(
        async () => {
          await dispatcher.tick();
          return (await book.get('n1'))?.isClosed;
        },
        { ...PATIENCE, interval: 200 },
      );
      const notice = await book.get('n1');
      const tally = await after.store.notices.tally('n1');
      await after.close();
      expect(notice).toMatchObject({ state: 'done', isClosed: true });
      expect(notice?.result).toContainEqual({ channel: 'pipe', state: 'left_out', count: 1 });
      const countOf = (state: string) => notice?.result?.find((one) => one.state === state)?.count ?? 0;
      expect(countOf('sent') + countOf('unsure')).toBe(FOLLOWERS);
      expect(countOf('unsure')).toBeLessThanOrEqual(A_TIME);
      expect(sent.size).toBeGreaterThanOrEqual(countOf('sent'));
      expect(tally).toEqual([]);
      for (const [chat, count] of sent) expect(count, chat).toBe(1);
    } finally {
      running?.child.kill('SIGKILL');
      await redis?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
);
