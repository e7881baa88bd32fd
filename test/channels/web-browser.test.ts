import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium, newContext } from '../support/chromium.js';
import { type Answer, demoClock, type Running, SAMPLE, startWeb, texts } from './web-support.js';

/** Looks again and again until it is so. */
const soon = expect.poll;
const word = (id: string, args = {}) => texts.format('id', { id, args });

/** Answers every message with what it was, and offers three choices; the way of a hotline, without one. */
const echo: Answer = async (running, { address, body }) => {
  const said =
    body.kind === 'text' ? body.text : body.kind === 'choice' ? `${body.id} ${body.token}` : body.kind;
  const choices = ['KTP', 'SIM', 'KK'].map((label) => ({ id: label.toLowerCase(), label }));
  running.channel.typing(address, true);
  void running.reply(address, {
    text: `*Jawaban* atas ${said}`,
    choices,
    token: `t-${running.accepted.length}`,
  });
};

describe.skipIf(!inject('chromium'))('the page in a browser', () => {
  let browser: Browser;
  let web: Running;
  let faults: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await web.stop();
    expect(faults).toEqual([]);
  });

  /** Opens the page on a phone of 360 px, after a server has been started. */
  async function visit(options: Parameters<typeof startWeb>[0] = {}, answer: Answer = echo): Promise<Page> {
    web = await startWeb(options, answer);
    faults = [];
    const context = await newContext(browser, { viewport: { width: 360, height: 740 }, hasTouch: true });
    return open(await context.newPage());
  }

  async function open(page: Page): Promise<Page> {
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (line) => {
      // A server that is away is part of one test; anything else (a policy that was broken, say) is a fault.
      if (line.type() === 'error' && !line.text().includes('ERR_CONNECTION_REFUSED'))
        faults.push(line.text());
    });
    await page.goto(web.url);
    return page;
  }

  const bubbles = (page: Page, side: 'bot' | 'me') => page.locator(`.line.${side} .text`);
  const say = async (page: Page, text: string) => {
    await page.getByRole('textbox').fill(text);
    await page.getByRole('textbox').press('Enter');
  };
  const kinds = () => web.accepted.map(({ body }) => body.kind);

  it('says in plain words that the hotline is away, instead of an empty page, and greets once it is back', async () => {
    let isAway = true;
    const page = await visit({}, async (...given) => {
      if (isAway) throw new Error('the store is away');
      return echo(...given);
    });
    await soon(() => page.locator('.note').allTextContents()).toEqual([word('web-refused-busy')]);
    isAway = false;
    await soon(() => bubbles(page, 'bot').allTextContents()).toEqual(['Jawaban atas start']);
    expect(await page.locator('.note').count()).toBe(0);
    expect(faults.splice(0).every((fault) => fault.includes('503'))).toBe(true);
  });

  it('greets once, takes a text, a choice and a photograph, and has them again after a reload', async () => {
    const page = await visit();
    await soon(() => bubbles(page, 'bot').allTextContents()).toEqual(['Jawaban atas start']);
    expect(await page.locator('.line.bot strong').textContent()).toBe('Jawaban');

    await say(page, 'bs bikin ktp ga?');
    await soon(() => bubbles(page, 'bot').count()).toBe(2);
    expect(web.accepted[1]!.body).toEqual({ kind: 'text', text: 'bs bikin ktp ga?' });

    await page.locator('.choice:enabled', { hasText: 'SIM' }).click();
    await soon(() => bubbles(page, 'bot').last().textContent()).toBe('Jawaban atas sim t-2');
    expect(web.accepted[2]!.body).toEqual({ kind: 'choice', id: 'sim', token: 't-2' });
    expect(await page.locator('.choice.taken').textContent()).toContain('SIM');
    expect(await page.locator('.choice:enabled').allTextContents()).toEqual(['KTP', 'SIM', 'KK']);
    expect(await page.locator('.choice').count()).toBe(9);

    await page.locator('#file').setInputFiles(SAMPLE);
    await soon(() => bubbles(page, 'bot').last().textContent()).toBe('Jawaban atas photo');
    const photo = web.accepted[3]!.body;
    expect(photo.kind === 'photo' && Buffer.compare(photo.bytes, readFileSync(SAMPLE))).toBe(0);
    expect(await page.locator('.picture').count()).toBe(1);

    const before = await page.locator('.line .text').allTextContents();
    expect(before).toEqual([
      'Jawaban atas start',
      'bs bikin ktp ga?',
      'Jawaban atas bs bikin ktp ga?',
      'SIM',
      'Jawaban atas sim t-2',
      word('web-photo-sent'),
      'Jawaban atas photo',
    ]);
    await page.reload();
    await soon(() => page.locator('.line .text').allTextContents()).toEqual(before);
    expect(await page.locator('.picture').count()).toBe(0);
    expect(await page.evaluate('JSON.stringify(localStorage).length')).toBeLessThan(5000);
    await say(page, 'sudah');
    await soon(() => bubbles(page, 'bot').count()).toBe(5);
    expect(kinds()).toEqual(['start', 'text', 'choice', 'photo', 'text']);
    expect(new Set(web.accepted.map(({ address }) => address.id)).size).toBe(1);
  });

  it('shows what is hostile as the text that it is', async () => {
    const page = await visit();
    const hostile = '<img src=x onerror=alert(1)> *<b>tebal</b>* <script>alert(1)</script>';
    await say(page, hostile);
    await soon(() => bubbles(page, 'bot').last().textContent()).toContain('Jawaban atas <img');
    expect(await bubbles(page, 'me').last().textContent()).toBe(hostile);
    expect(await bubbles(page, 'bot').last().locator('strong').allTextContents()).toEqual([
      'Jawaban',
      '<b>tebal</b>',
    ]);
    expect(await page.locator('.log img, .log script, .log b').count()).toBe(0);
  });

  it('keeps what is written while the server is away, and sends it once', async () => {
    const page = await visit();
    await soon(() => bubbles(page, 'bot').count()).toBe(1);
    const port = Number(new URL(web.url).port);
    await web.stop();
    await page.getByText(word('web-lost')).waitFor();
    await say(page, 'masih ada?');
    await page.getByLabel(word('web-state-waiting')).waitFor();

    web = await startWeb({ port }, echo);
    await page.getByText(word('web-back')).waitFor();
    await page.getByLabel(word('web-state-sent')).waitFor();
    await soon(() => bubbles(page, 'bot').last().textContent()).toBe('Jawaban atas masih ada?');
    expect(kinds()).toEqual(['text']);
  });

  it('sends when it is opened again what was not sent when it was closed', async () => {
    const page = await visit();
    await soon(() => bubbles(page, 'bot').count()).toBe(1);
    const port = Number(new URL(web.url).port);
    await web.stop();
    await say(page, 'masih ada?');
    await page.getByLabel(word('web-state-waiting')).waitFor();
    await page.locator('#file').setInputFiles(SAMPLE);
    await page.getByText(word('web-file-waiting')).waitFor();
    const context = page.context();
    await page.close();

    web = await startWeb({ port }, echo);
    const again = await open(await context.newPage());
    await soon(() => bubbles(again, 'bot').last().textContent()).toBe('Jawaban atas masih ada?');
    await again.getByText(word('web-file-lost')).waitFor();
    // a page whose request was broken off sends it again, under its key: by that the inbox has it once
    expect(new Set(web.accepted.map(({ key }) => key)).size).toBe(1);
    expect(new Set(kinds())).toEqual(new Set(['text']));
  });

  it('repeats a message whose answer was lost, under the same key', async () => {
    let lost = true;
    const page = await visit({}, async (running, message) => {
      if (message.body.kind === 'text' && lost) {
        lost = false;
        throw new Error('the answer was lost');
      }
      await echo(running, message);
    });
    // The browser reports the failed request; that it is repeated is what is looked at here.
    page.on('console', () => faults.splice(0));
    await say(page, 'halo');
    await soon(() => bubbles(page, 'bot').last().textContent()).toBe('Jawaban atas halo');
    const keys = web.accepted.filter(({ body }) => body.kind === 'text').map(({ key }) => key);
    expect(keys.length).toBe(2);
    expect(keys[1]).toBe(keys[0]);
    expect(await bubbles(page, 'me').count()).toBe(1);
  });

  it('shows one conversation in two tabs', async () => {
    const page = await visit();
    await soon(() => bubbles(page, 'bot').count()).toBe(1);
    const tab = await open(await page.context().newPage());
    await soon(() => bubbles(tab, 'bot').count()).toBe(1);
    await say(page, 'dari tab pertama');
    await say(tab, 'dari tab kedua');
    for (const side of ['bot', 'me'] as const)
      for (const shown of [page, tab])
        await soon(() => bubbles(shown, side).count()).toBe(side === 'bot' ? 3 : 2);
    expect(kinds()).toEqual(['start', 'text', 'text']);
  });

  it('forgets the history on a shared phone and makes the next person a new one', async () => {
    const page = await visit();
    await say(page, 'rahasia saya');
    await soon(() => bubbles(page, 'bot').count()).toBe(2);
    await page.getByLabel(word('web-menu')).click();
    await page.getByRole('button', { name: word('web-clear'), exact: true }).click();
    await page.getByRole('button', { name: word('web-clear-confirm'), exact: true }).click();
    await soon(() => page.locator('.line .text').allTextContents()).toEqual(['Jawaban atas start']);
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('rahasia');
    expect(kinds()).toEqual(['start', 'text', 'start']);
    expect(web.accepted[2]!.address.id).not.toBe(web.accepted[1]!.address.id);
  });

  it('moves the day of a demonstration, and sends a sample like a photograph', async () => {
    const page = await visit({ demo: demoClock(), samples: [{ id: 'two-doses', path: SAMPLE }] });
    const today = page.locator('#demo-today');
    await soon(() => today.textContent()).toContain('Jumat, 1 Oktober 2021');
    await page.getByRole('button', { name: word('web-demo-day-later') }).click();
    await soon(() => today.textContent()).toContain('Sabtu, 2 Oktober 2021');
    await page.getByRole('button', { name: word('web-demo-pick') }).click();
    await page.getByLabel(word('web-demo-date')).fill('2021-10-17');
    await page.evaluate(() => fetch('/api/clock', { method: 'POST', body: '{"hours":24}' }));
    await soon(() => today.textContent()).toContain('Minggu, 3 Oktober 2021');
    await page.getByRole('button', { name: word('web-demo-move') }).click();
    await soon(() => today.textContent()).toContain('Minggu, 17 Oktober 2021');

    await page.getByRole('button', { name: word('web-samples') }).click();
    await page.getByRole('button', { name: word('sample-two-doses') }).click();
    await soon(() => bubbles(page, 'bot').last().textContent()).toBe('Jawaban atas photo');
    const photo = web.accepted.at(-1)!.body;
    expect(photo.kind === 'photo' && Buffer.compare(photo.bytes, readFileSync(SAMPLE))).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  it('changes its language and tells the bot', async () => {
    const page = await visit();
    await soon(() => bubbles(page, 'bot').count()).toBe(1);
    await page.getByLabel(word('web-menu')).click();
    await page.getByRole('link', { name: word('web-language') }).click();
    await page.getByPlaceholder(texts.format('en', { id: 'web-input' })).waitFor();
    await soon(() => web.accepted.at(-1)!.body).toEqual({ kind: 'text', text: word('web-language-message') });
    await page.goto(web.url);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
