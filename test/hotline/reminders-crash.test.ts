import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, vi } from 'vitest';
import { instantOf } from '../../src/calendar.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { newSession } from '../../src/case/session.js';
import { openBackend } from '../../src/store/backend.js';
import type { Json } from '../../src/store/store.js';
import { chatWith, wantedIn } from '../store/hand.js';
import { copyDatabase } from '../support/database.js';
import { type HotlineProcess, startProcess, type Told } from '../support/hotline-process.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis } from '../support/redis.js';
import { ZONE } from '../support/scripts.js';

const DAY = '2021-10-12';
/** A demonstration begins here each time that it starts: for those that begin after a kill the clock goes back. */
const NINE = instantOf(DAY, '09:00', ZONE);
const CHATS = 40;
const EVERY_MS = 60;
/** The process is killed once so many have been sent; the queue is wiped after the first time. */
const KILLS = [4, 20];

it.for(['redis', 'embedded'] as const)(
  'kill -9 while reminders come: each comes once, none is lost, on %s',
  async (kind, { skip }) => {
    skip(kind === 'redis' && !inject('redis'), 'no redis-server');
    const redis = kind === 'redis' ? await startRedis() : null;
    const dataDir = mkdtempSync(join(tmpdir(), 'bisa-reminders-'));
    if (!redis) copyDatabase(join(dataDir, 'postgres'));
    const open = () => openBackend({ redisUrl: redis?.url, dataDir, onError: () => {} });
    /** Ids of messages by the chat that they came to: what was on its way at a kill may come once more, as the same. */
    const sent = new Map<string, string[]>();
    const hear = (told: Told) => {
      if (told.kind === 'sent') sent.set(told.chat, [...(sent.get(told.chat) ?? []), told.id]);
    };
    let running: HotlineProcess | null = null;
    try {
      const { store, close } = await open();
      for (let i = 0; i < CHATS; i++) {
        const session = newSession('id', NINE);
        const reminder = { id: `r-${i}`, at: NINE + i * EVERY_MS, text: { id: 'reminder-dose-matter' } };
        session.person.reminders = [reminder];
        const documents = { session: packChat(session) as Json, person: packPerson(session.person) as Json };
        const address = { channel: 'pipe', id: `c${i}` };
        await chatWith(store, { ...documents, reminders: { [reminder.id]: reminder.at } }, address);
      }
      await close();
      for (const until of KILLS) {
        running = startProcess({ redisUrl: redis?.url, dataDir, BISA_DEMO_DAY: DAY }, hear);
        await vi.waitUntil(() => sent.size >= until, { ...PATIENCE, interval: 1 });
        running.child.kill('SIGKILL');
        await running.ended;
        if (until !== KILLS[0]) continue;
        const backend = await open();
        await backend.createQueue('reminders').obliterate({ force: true });
        await backend.close();
      }
      running = startProcess({ redisUrl: redis?.url, dataDir, BISA_DEMO_DAY: DAY }, hear);
      await vi.waitUntil(() => sent.size === CHATS, PATIENCE);
      running.child.kill('SIGTERM');
      await running.ended;
      const after = await open();
      expect(await wantedIn(after.store)).toEqual([]);
      await after.close();
      for (const [chat, ids] of sent) {
        expect(new Set(ids).size, chat).toBe(1);
        expect(ids.length, chat).toBeLessThanOrEqual(1 + KILLS.length);
      }
    } finally {
      running?.child.kill('SIGKILL');
      await redis?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
);
