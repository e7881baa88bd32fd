import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { openBackend } from '../../src/store/backend.js';
import type { Store } from '../../src/store/store.js';
import { LIFETIMES } from '../store/hand.js';
import { startRedis } from '../support/redis.js';
import { auditMs, HandClock, NAME, PASSWORD, startConsole, Visitor } from './console-support.js';

/** What was written down on the day of the clock. */
const AUDIT = 'audit-2021-10-01';

const HOUR_MS = 60 * 60 * 1000;

it.for(['redis', 'embedded'] as const)(
  'keeps accounts, sessions and attempts on %s, through a restart, and no longer than they last',
  async (kind, { skip }) => {
    skip(kind === 'redis' && !inject('redis'), 'no redis-server');
    const { vault, store } = await openStore(kind);
    const clock = new HandClock();
    const first = await startConsole({ vault, clock });
    const visitor = await Visitor.signIn(first.url);
    const { cookie } = visitor;
    const stranger = new Visitor(first.url);
    const tries = await Promise.all(Array.from({ length: 8 }, () => stranger.enter(NAME, 'salah')));
    expect(tries.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);

    const { url } = await startConsole({ vault, clock });
    const again = new Visitor(url);
    again.cookie = cookie;
    expect((await again.get('/petugas')).status).toBe(200);
    expect((await new Visitor(url).enter(NAME, PASSWORD)).status).toBe(429);

    expect(await vault.list('console-attempts')).not.toEqual([]);
    expect(await vault.list('console-sessions')).toHaveLength(1);
    clock.advance(3 * HOUR_MS);
    await store.expire(clock.now(), LIFETIMES);
    expect(await vault.list('console-attempts')).toEqual([]);
    expect(await vault.list('console-sessions')).toEqual([]);
    expect(await vault.list('officers')).toHaveLength(1);
    const written = (await vault.list(AUDIT)).map(({ value }) => (value as { does: string }).does);
    expect(written.sort()).toEqual(['sign_in_failed', 'signed_in']);
    expect((await again.get('/petugas')).status).toBe(303);
    expect((await again.enter(NAME, PASSWORD)).status).toBe(303);
    expect((await again.get('/petugas')).status).toBe(200);
    await store.expire(clock.now() + auditMs(), LIFETIMES);
    expect(await vault.list(AUDIT)).toEqual([]);
  },
);

async function openStore(kind: 'redis' | 'embedded'): Promise<{ vault: Store['vault']; store: Store }> {
  const dir = mkdtempSync(join(tmpdir(), 'bisa-console-'));
  const redis = kind === 'redis' ? await startRedis() : null;
  const options = { dataDir: dir, redisUrl: redis?.url, inMemory: true, onError: () => {} };
  const { store, close } = await openBackend(options);
  onTestFinished(async () => {
    await close();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  return { vault: store.vault, store };
}
