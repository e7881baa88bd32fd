import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { newSession } from '../../src/case/session.js';
import { step } from '../../src/dialogue/step.js';
import { compose } from '../../src/hotline/compose.js';
import { type Answer, demoClock, startWeb } from '../channels/web-support.js';
import { launchChromium, newContext } from '../support/chromium.js';
import { shipped } from '../support/scripts.js';

/** Pictures are made here, with `SCREENSHOTS=/tmp npx vitest run test/hotline/browser-screen.test.ts`. */
const { SCREENSHOTS } = process.env;
const PHONE = { width: 390, height: 844 };

/** Answers as the shipped flows do, the person being new to it. */
const hotline = (locale: string): Answer => {
  const { flows, recognise } = shipped;
  let session = newSession(locale, demoClock().now());
  return async (running, { address, body }) => {
    const now = demoClock().now();
    const event =
      body.kind === 'text'
        ? { kind: 'text' as const, text: body.text, reading: recognise(body.text, demoClock().today()) }
        : { kind: 'start' as const };
    const { session: next, effects } = step(flows, session, { turn: 't', ...event }, now);
    session = next;
    const sends = effects.filter((effect) => effect.kind === 'send');
    for (const { photo: _, ...message } of compose(sends, flows.texts, session.person.locale))
      await running.reply(address, message);
  };
};

describe.skipIf(!inject('chromium'))('a first answer on a phone of 390 by 844', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  async function ask(text: string, locale: string): Promise<Page> {
    const web = await startWeb({ demo: demoClock() }, hotline(locale));
    const context = await newContext(browser, { viewport: PHONE, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(web.url);
    await expect.poll(() => page.locator('.line.bot').count()).toBe(1);
    await page.getByRole('textbox').fill(text);
    await page.getByRole('textbox').press('Enter');
    await expect.poll(() => page.locator('.line.bot').count()).toBe(2);
    await expect.poll(() => page.locator('.line.bot').last().locator('.choice').count()).toBeGreaterThan(1);
    return page;
  }

  it.each([
    ['perpanjang sim, blm vaksin', 'id'],
    ['mau bikin ktp, baru vaksin sekali', 'id'],
    ['urus akta lahir anak, saya belum vaksin', 'id'],
    ['syarat kk apa aja', 'id'],
    ['bayar pajak stnk, blm vaksin, ktp saya kota lain', 'id'],
    ['urus akta kematian, belum vaksin', 'jv'],
    ['mau pindah domisili, vaksin sekali', 'su'],
    ['I want to renew my SIM, not vaccinated yet', 'en'],
  ])('shows its first line and all choices together: %s (%s)', async (text, locale) => {
    const page = await ask(text, locale);
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${text.replace(/\W+/g, '-')}.png` });
    const top = await page.locator('.line.bot').last().locator('.text').boundingBox();
    const last = await page.locator('.line.bot').last().locator('.choice').last().boundingBox();
    const header = await page.getByRole('log').boundingBox();
    const input = await page.getByRole('textbox').boundingBox();
    expect(top!.y).toBeGreaterThanOrEqual(header!.y);
    expect(last!.y + last!.height).toBeLessThanOrEqual(input!.y);
  });
});
