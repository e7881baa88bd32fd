import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { Page } from 'playwright-core';
import { afterEach, expect, inject, it, onTestFinished, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { launchChromium, newContext } from '../support/chromium.js';
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

it.skipIf(!inject('redis') || !inject('chromium'))(
  'says so to a new visitor, to one who writes and to officers, in one line of the log, and goes on by itself',
  async () => {
    redis = await startRedis('always');
    const lines: { level: number; msg: string; cause?: string }[] = [];
    running = await startHotline({
      config: readConfig({ BISA_DATA_DIR: dir, REDIS_URL: redis.url, PORT: '0' }),
      log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
    });
    const url = running.url!;
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const visit = async (): Promise<Page> => {
      const page = await (await newContext(browser, {})).newPage();
      await page.goto(url);
      return page;
    };
    const write = async (page: Page, text: string) => {
      await page.getByRole('textbox').fill(text);
      await page.getByRole('textbox').press('Enter');
    };
    const sign = (page: Page) => page.locator('#connection').textContent();
    const answers = (page: Page) => page.locator('.line.bot .text').allTextContents();
    const { texts } = running.content.flows;
    const away = texts.format('id', { id: 'web-refused-away' });
    const before = await visit();
    await expect.poll(() => answers(before)).toHaveLength(1);

    await redis.kill();
    await vi.waitUntil(async () => (await fetch(`${url}/healthz`)).status === 503, PATIENCE);
    const visitor = await visit();
    await expect.poll(() => sign(visitor)).toBe(away);
    expect(await visitor.locator('#connection').isVisible()).toBe(true);
    await write(visitor, 'mau urus skck, sudah vaksin 2 kali, bisa tidak?');
    await write(before, 'mau urus skck, sudah vaksin 2 kali, bisa tidak?');
    await expect.poll(() => before.locator('.note').allTextContents()).toEqual([away]);
    const desk = await fetch(`${url}/petugas/masuk`, { headers: { cookie: `petugas=${'a'.repeat(43)}` } });
    expect([desk.status, await desk.text()]).toEqual([
      503,
      expect.stringContaining(texts.format('id', { id: 'console-refused-away' })),
    ]);

    await redis.restart();
    for (const page of [visitor, before])
      await expect.poll(async () => (await answers(page)).join()).toContain('SKCK');
    expect(await visitor.locator('.note').count()).toBe(0);
    await expect.poll(() => visitor.locator('#connection').isVisible()).toBe(false);
    // an outage of over a minute says once a minute that it lasts
    const begun = lines.filter(({ msg }) => msg !== 'the store still does not answer');
    expect(begun.map(({ msg }) => msg)).toEqual([expect.stringContaining('the store does not answer')]);
    expect(lines[0]!.cause).toMatch(/\w/);
  },
);
