import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, inject, it } from 'vitest';
import { keptWhole } from '../../src/case/migrate.js';
import { openBackend } from '../../src/store/backend.js';
import { wantedIn } from '../store/hand.js';
import { copyDatabase } from '../support/database.js';
import { type Posted, startProcess, type Told } from '../support/hotline-process.js';
import { startRedis, type TestRedis } from '../support/redis.js';

const CHATS = 10;
const MESSAGES_A_CHAT = 8;
/** Kills the process after so many replies, which another one then goes on with. */
const REPLIES_BEFORE_KILL = 30;

const key = (chat: string, n: number) => `${chat}-${n}`;
const posts: Posted[] = Array.from({ length: MESSAGES_A_CHAT }, (_, n) =>
  Array.from({ length: CHATS }, (_, c) => ({ chat: `c${c}`, key: key(`c${c}`, n), text: `${textOf(n)}` })),
).flat();

/** Each message is one verdict and one question; every chat begins with a reminder that must stay a single one. */
function textOf(n: number): string {
  if (n === 0) return 'ingatkan vaksin kedua, kemarin sinovac tanggal 20 september';
  if (n === 1) return 'ya';
  return 'mau urus skck, sudah vaksin 2 kali, bisa tidak?';
}

let redis: TestRedis | null = null;
let dir: string | null = null;
let child: ChildProcess | null = null;

afterEach(async () => {
  child?.kill('SIGKILL');
  await redis?.stop();
  if (dir) rmSync(dir, { recursive: true, force: true });
});

it.for(['redis', 'embedded'] as const)(
  'kill -9 in the middle of 80 turns loses and doubles nothing on %s',
  async (kind, { skip }) => {
    skip(kind === 'redis' && !inject('redis'), 'no redis-server');
    redis = kind === 'redis' ? await startRedis() : null;
    dir = mkdtempSync(join(tmpdir(), 'bisa-crash-'));
    if (kind === 'embedded') copyDatabase(join(dir, 'postgres'));
    const accepted = new Set<string>();
    const sent = new Map<string, Set<string>>();

    for (const repliesBeforeKill of [REPLIES_BEFORE_KILL, Number.POSITIVE_INFINITY]) {
      let end = () => {};
      const done = new Promise<void>((resolve) => {
        end = resolve;
      });
      const running = startProcess({ redisUrl: redis?.url, dataDir: dir }, (told: Told) => {
        if (told.kind === 'accepted') accepted.add(told.key);
        if (told.kind === 'sent') sent.set(told.chat, (sent.get(told.chat) ?? new Set()).add(told.id));
        const replies = [...sent.values()].reduce((sum, ids) => sum + ids.size, 0);
        if (replies >= repliesBeforeKill) child?.kill('SIGKILL');
        if (accepted.size === posts.length && replies >= posts.length) end();
      });
      child = running.child;
      await running.started;
      // what was not confirmed is brought again, as a platform does; so is the last of what was
      const confirmed = posts.filter((post) => accepted.has(post.key));
      for (const post of [...confirmed.slice(-5), ...posts.filter((one) => !accepted.has(one.key))])
        child.send(post);
      if (repliesBeforeKill === Number.POSITIVE_INFINITY) {
        await done;
        child.kill('SIGTERM');
      }
      await running.ended;
    }

    for (const [chat, ids] of sent) expect(ids.size, chat).toBe(MESSAGES_A_CHAT);
    const backend = await openBackend({ redisUrl: redis?.url, dataDir: dir, onError: () => {} });
    try {
      const { store } = backend;
      const verdicts = await store.records('verdict', 1000);
      expect(new Set(verdicts.map(({ id }) => id)).size).toBe(CHATS * (MESSAGES_A_CHAT - 2));
      expect(await store.records('failure', 10)).toEqual([]);
      expect(await wantedIn(store)).toHaveLength(CHATS);
      const waiting = await store.attention(1000);
      expect(waiting.filter(({ messages }) => messages > 0)).toEqual([]);
      for (let c = 0; c < CHATS; c++) {
        const address = { channel: 'pipe', id: `c${c}` };
        const { chat } = await store.accept({
          turn: `probe-${c}`,
          address,
          key: 'probe',
          at: 0,
          body: { kind: 'start' },
        });
        const turn = await store.next(chat);
        const session = keptWhole(turn?.session, turn?.person);
        // one question a message: the reminder's, then one a verdict; "ya" asks none
        expect(session?.token, `c${c}`).toBe(MESSAGES_A_CHAT - 1);
        expect(session?.person.reminders).toHaveLength(1);
      }
    } finally {
      await backend.close();
    }
  },
);
