import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { openBackend } from '../../src/store/backend.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';

/** More chats than a process serves at once, */
const FLOODS = 17;
/** and messages that wait in each. */
const MESSAGES = 14;

const skipped = !inject('redis');
let redis: TestRedis;
let dir: string;
let running: Running | undefined;

beforeAll(async () => {
  if (skipped) return;
  dir = mkdtempSync(join(tmpdir(), 'bisa-flood-'));
  redis = await startRedis();
});
afterAll(async () => {
  await running?.stop();
  await redis?.stop();
  if (dir) rmSync(dir, { recursive: true, force: true });
});

it.skipIf(skipped)(
  'answers a person long before the floods of others that came first, which lose nothing',
  async () => {
    const { store, close } = await openBackend({ redisUrl: redis.url, dataDir: dir, onError: () => {} });
    const posts = (id: string, at: number) =>
      store.accept({
        turn: newId(),
        address: { channel: 'people', id },
        key: newId(),
        at,
        body: { body: { kind: 'text', text: 'halo' } },
      });
    for (let message = 0; message < MESSAGES; message += 1)
      await Promise.all(Array.from({ length: FLOODS }, (_, n) => posts(`flood-${n}`, 1 + message)));
    await posts('siti', 1_000);
    await close();

    const people = new People();
    const started = startHotline({
      config: readConfig({ BISA_DATA_DIR: dir, REDIS_URL: redis.url }),
      log: searchedLog(),
      channels: [people],
      web: false,
    });
    const floods = Array.from({ length: FLOODS }, (_, n) => people.person(`flood-${n}`));
    const answered = () => floods.reduce((sum, { seen }) => sum + seen.length, 0);
    await people.person('siti').has(1);
    expect(answered()).toBeLessThan((FLOODS * MESSAGES) / 2);
    running = await started;
    await Promise.all(floods.map((flood) => flood.has(MESSAGES)));
    expect(answered()).toBe(FLOODS * MESSAGES);
  },
);
