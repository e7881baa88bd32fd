import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type Evidence, noEvidence } from '../../src/evidence/evidence.js';
import { Photographs, type PhotoReader } from '../../src/hotline/photographs.js';
import { type Backend, openBackend } from '../../src/store/backend.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { evidenceOf } from '../support/scripts.js';
import { searchedLog } from '../support/searched-log.js';
import { ShutReader } from '../support/shut-reader.js';
import { STORES } from '../support/stores.js';

const DOSES = evidenceOf({ outcome: 'verified', dose: 2, vaccine: 'sinovac', on: '2021-09-20' });
const ADDRESS = { channel: 'people', id: 'siti' };

/** Gives up so many times before it reads. */
class WeakReader implements PhotoReader {
  asked = 0;

  constructor(private readonly givesUp: number) {}

  async read(): Promise<Evidence> {
    this.asked += 1;
    return this.asked <= this.givesUp ? noEvidence(null) : DOSES;
  }

  async readTexts(): Promise<Evidence> {
    return DOSES;
  }
}

describe.each(STORES)('a photograph in the queue on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  let redis: TestRedis | null = null;
  let dir: string;
  let backend: Backend;
  let running: Photographs | null = null;
  /** What came back, by its key. */
  let told: Map<string, unknown>;

  beforeAll(async () => {
    if (skipped) return;
    redis = kind === 'redis' ? await startRedis() : null;
    dir = mkdtempSync(join(tmpdir(), 'bisa-tries-'));
    backend = await openBackend({ redisUrl: redis?.url, dataDir: dir, inMemory: true, onError: () => {} });
  });

  afterEach(() => running?.stop());

  afterAll(async () => {
    await backend?.close();
    await redis?.stop();
    if (dir) rmSync(dir, { recursive: true, force: true });
  });

  function photographsWith(photos: PhotoReader): Photographs {
    told = new Map();
    running = new Photographs({
      backend,
      clock: { now: () => 0 },
      photos,
      log: searchedLog(),
      take: async (_address, key, { body }) => void told.set(key, body),
    });
    return running;
  }

  /** A photograph that waits in the store, by its turn. */
  async function kept(turn: string): Promise<string> {
    const message = { turn, address: ADDRESS, key: turn, at: Date.now(), body: {} };
    return (await backend.store.accept({ ...message, photo: Buffer.from(turn) })).chat;
  }

  const shownBy = (pending: string, photo: string) => {
    const body = told.get(`evidence-${pending}-${photo}`) as { shown: Record<string, unknown> } | undefined;
    return body?.shown[photo];
  };

  it.skipIf(skipped)('is tried twice, and then told as unreadable', async () => {
    for (const [turn, givesUp, outcome] of [
      ['weak-1', 1, 'verified'],
      ['weak-2', 9, 'unreadable'],
    ] as const) {
      const reader = new WeakReader(givesUp);
      const photographs = photographsWith(reader);
      await photographs.start();
      await photographs.ask(await kept(turn), { pending: 'p', photos: [turn], behind: 0 });
      await vi.waitUntil(() => shownBy('p', turn), PATIENCE);
      expect(shownBy('p', turn)).toMatchObject({ outcome });
      expect(reader.asked).toBe(2);
      await photographs.stop();
    }
  });

  it.skipIf(skipped)('is asked for as often as one likes, and is read once', async () => {
    const reader = new WeakReader(0);
    const photographs = photographsWith(reader);
    const chat = await kept('again-1');
    for (let i = 0; i < 3; i++) await photographs.ask(chat, { pending: 'p', photos: ['again-1'], behind: 0 });
    await photographs.start();
    await vi.waitUntil(() => shownBy('p', 'again-1'), PATIENCE);
    expect(reader.asked).toBe(1);
  });

  it.skipIf(skipped)('that is gone is said to be', async () => {
    const photographs = photographsWith(new WeakReader(0));
    await photographs.start();
    await photographs.ask(await kept('there'), { pending: 'p', photos: ['not-there'], behind: 0 });
    await vi.waitUntil(() => shownBy('p', 'not-there'), PATIENCE);
    expect(shownBy('p', 'not-there')).toMatchObject({ outcome: 'unreadable', reason: 'gone' });
  });

  it.skipIf(skipped)('does not hold up a stop, which is no try of it', async () => {
    const shut = new ShutReader();
    const first = photographsWith(shut);
    await first.start();
    await first.ask(await kept('stopped-1'), { pending: 'p', photos: ['stopped-1'], behind: 0 });
    await vi.waitUntil(() => shut.begun.length === 1, PATIENCE);
    const since = performance.now();
    await first.stop();
    expect(performance.now() - since).toBeLessThan(10_000);
    expect(told.size).toBe(0);
    const reader = new WeakReader(1);
    const second = photographsWith(reader);
    await second.start();
    await vi.waitUntil(() => shownBy('p', 'stopped-1'), PATIENCE);
    expect(shownBy('p', 'stopped-1')).toMatchObject({ outcome: 'verified' });
    shut.open();
  });

  it.skipIf(skipped)('is one too many where minutes of reading wait already', async () => {
    const photographs = photographsWith(new WeakReader(0));
    const chat = await kept('many');
    const photos = Array.from({ length: 402 }, (_, i) => `many-${i}`);
    await photographs.ask(chat, { pending: 'p', photos, behind: 0 });
    expect([...told.keys()]).toEqual(['evidence-p-many-400', 'evidence-p-many-401']);
    expect(shownBy('p', 'many-400')).toMatchObject({ outcome: 'unreadable', reason: 'busy' });
  });
});
