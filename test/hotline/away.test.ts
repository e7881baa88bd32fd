import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { PATIENCE } from '../support/patience.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';

let redis: TestRedis | undefined;
let running: Running | undefined;
const dir = mkdtempSync(join(tmpdir(), 'bisa-away-'));

afterEach(async () => {
  await running?.stop();
  await redis?.stop();
  rmSync(dir, { recursive: true, force: true });
});

it.skipIf(!inject('redis'))(
  'says that the store is away, where it is asked, in the log, and that it is back',
  async () => {
    redis = await startRedis('always');
    const lines: { level: number; msg: string; cause?: string }[] = [];
    const people = new People();
    running = await startHotline({
      config: readConfig({ BISA_DATA_DIR: dir, REDIS_URL: redis.url, PORT: '0' }),
      log: pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
      channels: [people],
    });
    const health = async () => {
      const response = await fetch(`${running!.url}/healthz`);
      return [response.status, (await response.json()) as unknown];
    };
    const siti = people.person('siti');
    await siti.says('mau urus skck, sudah vaksin 2 kali, bisa tidak?');
    expect(await health()).toEqual([200, { status: 'ok' }]);

    const before = lines.length;
    await redis.kill();
    await vi.waitUntil(async () => (await health())[0] === 503, PATIENCE);
    expect(await health()).toEqual([503, { status: 'the store does not answer' }]);
    await redis.restart();
    await vi.waitUntil(async () => (await health())[0] === 200, PATIENCE);
    const [reply] = await siti.says('mau urus skck, sudah vaksin 2 kali, bisa tidak?');
    expect(reply?.text).toContain('SKCK');

    const told = lines.slice(before).filter(({ msg }) => msg.includes('the store'));
    const lost = told.filter(({ msg }) => msg.startsWith('the store does not answer'));
    expect(lost).toHaveLength(1);
    expect(lost[0]!.cause).toMatch(/\w/);
    expect(told.at(-1)!.msg).toBe('the store answers again');
    expect(told.length).toBeLessThan(8);
  },
);
