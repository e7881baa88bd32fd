import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { launchChromium, newContext } from '../support/chromium.js';
import { PATIENCE } from '../support/patience.js';

/** The README's picture is made here, with `SCREENSHOT=docs/chat.png npx vitest run test/hotline/browser-story.test.ts`. */
const { SCREENSHOT } = process.env;
const PHONE = { width: 390, height: 844 };

describe.skipIf(!inject('chromium'))('npm start, as a resident meets it in a browser', () => {
  let dir: string;
  let browser: Browser;
  let server: ChildProcess;
  let port = '0';
  let page: Page;

  /** What `npm start` runs, on a data folder of its own; the same port again after a restart. */
  async function start(): Promise<string> {
    const env = { ...process.env, BISA_DATA_DIR: dir, PORT: port, LOG_LEVEL: 'silent', REDIS_URL: '' };
    server = spawn('npm', ['start', '--silent'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    for await (const line of createInterface({ input: server.stdout! })) {
      const url = /listening on (\S+)/.exec(line)?.[1];
      if (!url) continue;
      port = new URL(url).port;
      return url;
    }
    throw new Error('npm start ended without an address');
  }

  /** Ends it as a crash would, npm and the hotline under it alike, and waits until both are gone. */
  async function kill(): Promise<void> {
    const group = -server.pid!;
    process.kill(group, 'SIGKILL');
    await vi.waitUntil(() => !lives(group), PATIENCE);
  }

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'bisa-browser-'));
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await kill();
    rmSync(dir, { recursive: true, force: true });
  });

  const lives = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  const bot = () => page.locator('.line.bot .text');
  const lastBot = () => bot().last();
  /** A chat whose process was killed is taken over within ten seconds. */
  const says = async (text: RegExp) => {
    await expect.poll(() => lastBot().textContent()).toMatch(text);
  };
  const write = async (text: string) => {
    await page.getByRole('textbox').fill(text);
    await page.getByRole('textbox').press('Enter');
  };
  const tap = (name: string) => page.getByRole('button', { name }).last().click();

  it('asks, decides, reads a photograph, decides anew, and reminds', async () => {
    const url = await start();
    const context = await newContext(browser, {
      viewport: PHONE,
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(url);
    await says(/hotline Pemkot Kota Bekasi/);
    expect(await page.getByText('Demonstrasi').first().isVisible()).toBe(true);
    expect(await page.getByText('Jumat, 1 Oktober 2021').first().isVisible()).toBe(true);

    await write('bs perpanjang sim c ga min? blm vaksin');
    await says(/SE Wali Kota[\s\S]*yang memutuskan polisi/);

    await page.locator('input[type=file]').first().setInputFiles('flows/demo/one-dose.jpg');
    await says(/Setuju\?/);
    await tap('Ya');
    await says(/sertifikat siapa/);
    await tap('Saya sendiri');
    await says(/Saya ingatkan Minggu, 17 Oktober 2021/);
    const told = (await bot().allTextContents()).join('\n');
    expect(told).toContain('cocok dengan tanda tangan penerbitnya');
    expect(told).toContain('Bisa urus SIM, Kak.');
    if (SCREENSHOT) {
      await page.setViewportSize({ ...PHONE, height: 1500 });
      await page.screenshot({ path: SCREENSHOT });
      await page.setViewportSize(PHONE);
    }
    await tap('Ya');
    await says(/Siap, Kak. Saya ingatkan Minggu, 17 Oktober 2021, pukul 08.00/);

    await kill();
    await start();
    await page.reload();
    await says(/Siap, Kak. Saya ingatkan/);

    await page.getByRole('button', { name: 'Pilih tanggal' }).click();
    await page.locator('input[type=date]').fill('2021-10-17');
    await page.getByRole('button', { name: 'Pindah' }).click();
    await says(/ini pengingat dari Bisa: vaksin COVID-19 berikutnya Senin, 18 Oktober 2021/);
    expect(faults).toEqual([]);
  });
});
