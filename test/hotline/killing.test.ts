import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, vi } from 'vitest';
import { openBackend } from '../../src/store/backend.js';
import { copyDatabase } from '../support/database.js';
import { type HotlineProcess, type Posted, startProcess, type Told } from '../support/hotline-process.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis } from '../support/redis.js';
import { shipped } from '../support/scripts.js';

const KILLER = 'mau perpanjang sim, sudah vaksin 2 kali, bisa tidak?';
const HARMLESS = 'mau urus skck, sudah vaksin 2 kali, bisa tidak?';
const APOLOGY = shipped.flows.texts.format('id', { id: 'message-set-aside' });
/** Chats whose messages are under way whenever the process ends. */
const OTHERS = Array.from({ length: 12 }, (_, i) => `other-${i}`);

// once is enough: what both stores keep of tries is their contract
it('a message that ends its process is set aside after three tries, and no other with it', async () => {
  const redis = inject('redis') ? await startRedis() : null;
  const dataDir = mkdtempSync(join(tmpdir(), 'bisa-killing-'));
  if (!redis) copyDatabase(join(dataDir, 'postgres'));
  const posts: Posted[] = [
    { chat: 'poisoned', key: 'p0', text: HARMLESS },
    { chat: 'poisoned', key: 'p1', text: KILLER },
    { chat: 'poisoned', key: 'p2', text: HARMLESS },
    ...OTHERS.map((chat) => ({ chat, key: chat, text: HARMLESS })),
  ];
  const accepted = new Set<string>();
  const sent = new Map<string, string[]>();
  // what was on its way when a process ended comes once more, under the same id
  const seen = new Set<string>();
  const hear = (told: Told) => {
    if (told.kind === 'accepted') accepted.add(told.key);
    else if (told.kind === 'sent' && !seen.has(told.id)) {
      seen.add(told.id);
      sent.set(told.chat, [...(sent.get(told.chat) ?? []), told.text]);
    }
  };
  let running: HotlineProcess | null = null;
  let deaths = 0;
  try {
    for (;;) {
      running = startProcess({ redisUrl: redis?.url, dataDir, DIES_OF: '"service":"sim"' }, hear);
      await Promise.race([running.started, running.ended]);
      for (const post of posts)
        if (!accepted.has(post.key) && running.child.connected) running.child.send(post);
      const answered = vi.waitUntil(() => (sent.get('poisoned')?.length ?? 0) >= 3, PATIENCE);
      const isOver = await Promise.race([answered.then(() => true), running.ended.then(() => false)]);
      if (isOver) break;
      deaths += 1;
    }
    await vi.waitUntil(() => OTHERS.every((chat) => sent.has(chat)), PATIENCE);
    running.child.kill('SIGTERM');
    await running.ended;

    expect(deaths).toBe(3);
    const [first, apology, last] = sent.get('poisoned')!;
    expect(apology).toBe(APOLOGY);
    for (const text of [first, last]) expect(text).toContain('SKCK');
    for (const chat of OTHERS) expect(sent.get(chat)!.join(), chat).not.toContain(APOLOGY);
    const { store, close } = await openBackend({ redisUrl: redis?.url, dataDir, onError: () => {} });
    const letters = await store.deadLetters(10);
    await close();
    expect(letters).toEqual([
      {
        id: expect.any(String),
        at: expect.any(Number),
        since: expect.any(Number),
        kind: 'text',
        fault: null,
      },
    ]);
  } finally {
    running?.child.kill('SIGKILL');
    await redis?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
