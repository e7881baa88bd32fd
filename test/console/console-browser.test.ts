import jsQR from 'jsqr';
import { TOTP } from 'otpauth';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { launchChromium, newContext } from '../support/chromium.js';
import {
  accountsOf,
  JPEG,
  NAME,
  PASSWORD,
  type Running,
  SHOWN,
  startConsole,
  text,
} from './console-support.js';

const CHROMIUM = inject('chromium');

let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM) browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A page on which the officer has signed in, by hand. */
async function openDesk({ url }: Running, size = { width: 1280, height: 800 }): Promise<Page> {
  const context = await newContext(browser, { viewport: size, locale: 'id-ID' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.fail(`the page failed: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) expect.fail(message.text());
  });
  await page.goto(`${url}/petugas`);
  await page.getByLabel(text('console-officer-name')).fill(NAME);
  await page.getByLabel(text('console-password')).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${url}/petugas`);
  return page;
}

/** A chat that the officer holds. */
async function held({ vault, clock }: Running) {
  const officer = (await accountsOf(vault, clock).find(NAME))!.id;
  return { state: 'held', by: SHOWN, officer } as const;
}

const say = (page: Page) => page.getByLabel(text('console-reply-input'));
const shownLines = (page: Page) => page.locator('#log .text').allTextContents();

describe.skipIf(!CHROMIUM)("the officers' page in Chromium", () => {
  it('takes a chat, speaks, notes and ends it, each once', async () => {
    const running = await startConsole();
    const { view, clock } = running;
    view.open('c1', {
      title: 'KTP: belum bisa divaksin',
      lines: [{ from: 'resident', by: null, at: clock.now(), text: 'halo', photo: 't1' }],
    });
    view.photos.set('c1/t1', JPEG);
    const page = await openDesk(running);
    await page.getByText('KTP: belum bisa divaksin').click();
    await page.getByText(text('console-door')).waitFor();
    expect(await page.content()).not.toContain('halo');

    await page.getByRole('button', { name: text('console-take'), exact: true }).dblclick();
    await expect.poll(() => page.locator('#chat-state').textContent()).toContain(text('console-you'));
    await expect
      .poll(() =>
        page.locator('.picture').evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth),
      )
      .toBeGreaterThan(0);
    expect(await page.locator('[data-act=take]').count()).toBe(0);

    await say(page).fill('Selamat pagi');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Bu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => shownLines(page)).toEqual(['halo', 'Selamat pagi\nBu']);
    expect(await say(page).inputValue()).toBe('');

    await page.getByRole('button', { name: text('console-note'), exact: true }).click();
    await page.getByLabel(text('console-note-input')).fill('sudah dicek');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.internal .text').allTextContents()).toEqual(['sudah dicek']);

    await page.getByRole('button', { name: text('console-done') }).click();
    await expect.poll(() => page.locator('#chat-title').textContent()).toBe(text('console-closed'));
    expect(await page.getByLabel(text('console-note-input')).isDisabled()).toBe(true);
    expect(view.acts.map(({ act }) => act)).toEqual([
      { kind: 'take' },
      { kind: 'say', text: 'Selamat pagi\nBu' },
      { kind: 'note', text: 'sudah dicek' },
      { kind: 'done' },
    ]);
  });

  it('shows what is new, in the title as well, and leaves alone what is being typed', async () => {
    const running = await startConsole();
    const { view, clock } = running;
    const chat = view.open('c1', await held(running));
    const page = await openDesk(running);
    expect(await page.title()).toBe(text('console-title', { waiting: 0 }));
    await page.getByText(chat.title).click();
    await say(page).fill('belum selesai ditul');
    await page.locator('.summary > summary').click();
    chat.lines.push({ from: 'resident', by: null, at: clock.now(), text: 'masih di sana?', photo: null });
    chat.summary.push('*Umur:* 63');
    view.open('c2', { title: 'SIM <b>tebal</b>' });
    await expect.poll(() => shownLines(page)).toEqual(['masih di sana?']);
    expect(await page.title()).toBe(text('console-title', { waiting: 1 }));
    expect(await page.locator('.item-title').allTextContents()).toEqual(['SIM <b>tebal</b>', chat.title]);
    expect(await page.locator('#summary').textContent()).toContain('Umur: 63');
    expect(await page.locator('.summary').getAttribute('open')).toBeNull();
    await page.keyboard.press('End');
    expect(await say(page).inputValue()).toBe('belum selesai ditul');
  });

  it('keeps what was not sent, and sends it under the same key', async () => {
    const running = await startConsole();
    const { view } = running;
    view.open('c1', await held(running));
    const page = await openDesk(running);
    await page.goto(`${running.url}/petugas/chats/c1`);
    const keys: string[] = [];
    let answers = 0;
    await page.route('**/acts', async (route) => {
      keys.push(/name="key"\r\n\r\n([\w-]+)/.exec(route.request().postData() ?? '')?.[1] ?? 'none');
      answers += 1;
      if (answers === 1) return route.abort();
      // The act arrives, and the answer is lost.
      if (answers === 2) {
        await route.fetch();
        return route.abort();
      }
      return route.continue();
    });
    await say(page).fill('Bawa surat aslinya');
    for (const unsent of [1, 2]) {
      await page.keyboard.press('Enter');
      await expect.poll(() => answers).toBe(unsent);
      await page.locator('#trouble').getByText(text('console-unsent')).waitFor();
      expect(await say(page).inputValue()).toBe('Bawa surat aslinya');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => say(page).inputValue()).toBe('');
    expect(await page.locator('#trouble').isVisible()).toBe(false);
    expect(new Set(keys).size).toBe(1);
    expect(view.acts).toHaveLength(1);
    await say(page).fill('Bawa surat aslinya');
    await page.keyboard.press('Enter');
    await expect.poll(() => view.acts.length).toBe(2);
  });

  it('sends a picture with a word, and says why another file cannot be sent', async () => {
    const running = await startConsole();
    const { view } = running;
    view.open('c1', await held(running));
    const page = await openDesk(running);
    await page.goto(`${running.url}/petugas/chats/c1`);
    const choose = (name: string, mimeType: string, buffer: Buffer) =>
      page.locator('#file').setInputFiles({ name, mimeType, buffer });
    await choose('x.pdf', 'application/pdf', Buffer.from('%PDF'));
    await page.getByText(text('console-refused-photo-type')).waitFor();
    await choose('x.jpg', 'image/jpeg', Buffer.alloc(6 * 1024 * 1024));
    await page.getByText(text('console-refused-too-large')).waitFor();
    await choose('denah.jpg', 'image/jpeg', JPEG);
    await page.locator('#chosen-picture').waitFor();
    await say(page).fill('ini denahnya');
    await page.keyboard.press('Enter');
    await expect.poll(() => view.acts.length).toBe(1);
    expect(view.acts[0]!.act).toMatchObject({ kind: 'say', text: 'ini denahnya' });
    await expect.poll(() => page.locator('#log .picture').count()).toBe(1);
    expect(await page.locator('#chosen').isVisible()).toBe(false);
    // When the hotline no longer keeps it, a word stands in its place.
    view.photos.clear();
    await page.reload();
    await page.getByText(text('console-photo-gone')).waitFor();
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().includes('/photos/')) asked += 1;
    });
    await page.waitForResponse('**/c1?live');
    await page.waitForResponse('**/c1?live');
    expect(await page.getByText(text('console-photo-gone')).isVisible()).toBe(true);
    expect(asked).toBe(0);
  });

  it('says when the connection is lost, and leads to the door when the session is over', async () => {
    const running = await startConsole();
    running.view.open('c1');
    const page = await openDesk(running);
    await page.route('**/*live', (route) => route.abort());
    await page.getByText(text('console-lost')).waitFor();
    await page.unroute('**/*live');
    await page.getByText(text('console-back')).waitFor();
    await accountsOf(running.vault, running.clock).remove(NAME);
    await page.waitForURL(`${running.url}/petugas/masuk`);
  });

  it('has room for one thing at a time on a phone, and for all of it', async () => {
    const running = await startConsole();
    const { view } = running;
    view.open('c1', {
      title: 'KTP '.repeat(30),
      summary: Array(30).fill('*Dosis:* 0'),
      ...(await held(running)),
      by: 'x'.repeat(40),
    });
    const page = await openDesk(running, { width: 340, height: 640 });
    const shown = (name: string) => page.locator(name).isVisible();
    expect([await shown('.queue'), await shown('.chat')]).toEqual([true, false]);
    await page.locator('.item').click();
    await say(page).waitFor();
    expect([await shown('.queue'), await shown('.chat')]).toEqual([false, true]);
    const fits = await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth');
    expect(fits).toBe(true);
    for (const name of ['[data-act=done]', '#say .send', '#attach']) {
      const box = (await page.locator(name).boundingBox())!;
      expect(box.width).toBeGreaterThanOrEqual(40);
      expect(box.height).toBeGreaterThanOrEqual(40);
      expect(box.x + box.width).toBeLessThanOrEqual(340);
      expect(box.y + box.height).toBeLessThanOrEqual(640);
    }
    expect((await page.locator('#scroll').boundingBox())!.height).toBeGreaterThan(100);
    await page.locator('.back').click();
    await page.waitForURL(`${running.url}/petugas`);
    await page.locator('#menu summary').click();
    await page.getByRole('button', { name: text('console-sign-out') }).click();
    await page.waitForURL(`${running.url}/petugas/masuk`);
  });

  it('sets up the codes of a telephone from the picture alone, and asks for one at the next sign-in', async () => {
    const running = await startConsole();
    const { url, clock } = running;
    const page = await openDesk(running, { width: 390, height: 844 });
    await page.locator('#menu summary').click();
    await page.getByText(text('console-account')).click();
    await page.getByText(text('console-totp-begin'), { exact: true }).click();
    const code = async (secret: string) => new TOTP({ secret }).generate({ timestamp: clock.now() });
    const uri = await scanned(page.locator('.qr svg'));
    expect(uri).toMatch(/^otpauth:\/\/totp\//);
    const secret = new URL(uri).searchParams.get('secret')!;
    await page.getByLabel(text('console-code')).fill(await code(secret));
    await page.getByLabel(text('console-old-password')).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText(text('console-recovery-help')).waitFor();
    expect(await page.locator('.codes li').count()).toBe(10);
    const fits = await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth');
    expect(fits).toBe(true);
    await page.getByText(text('console-recovery-kept')).click();
    await page.locator('#menu summary').click();
    await page.getByRole('button', { name: text('console-sign-out') }).click();
    clock.advance(60_000);
    await page.getByLabel(text('console-officer-name')).fill(NAME);
    await page.getByLabel(text('console-password')).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}/petugas/kode`);
    await page.getByLabel(text('console-code')).fill(await code(secret));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}/petugas`);
  });

  it('opens a chat for a lead who says why, and shows it in the audit', async () => {
    const running = await startConsole({ role: 'lead' });
    const { view, url, clock } = running;
    const lines = [{ from: 'resident', by: null, at: clock.now(), text: 'halo', photo: null }] as const;
    view.open('c1', { state: 'held', by: 'Budi', officer: 'o2', lines: [...lines] });
    const page = await openDesk(running);
    await page.goto(`${url}/petugas/chats/c1`);
    await page.getByLabel(text('console-reason')).fill('keluhan tentang jawaban');
    await page.getByRole('button', { name: text('console-read') }).click();
    await expect.poll(() => shownLines(page)).toEqual(['halo']);
    expect(await page.locator('#composers').count()).toBe(0);
    await page.goto(`${url}/petugas/jejak`);
    await page.getByText('keluhan tentang jawaban').waitFor();
    const download = page.waitForEvent('download');
    await page.getByText(text('console-audit-export')).click();
    expect((await download).suggestedFilename()).toBe('jejak-2021-10-01-2021-10-01.csv');
  });

  it('lets a lead add an officer and change them', async () => {
    const running = await startConsole({ role: 'lead' });
    const { url, vault, clock } = running;
    const page = await openDesk(running, { width: 390, height: 844 });
    await page.goto(`${url}/petugas/tim`);
    await page.getByText(text('console-team-add')).click();
    await page.getByLabel(text('console-officer-name')).fill('Budi');
    await page.getByLabel(text('console-shown')).fill('Pak Budi');
    await page.getByLabel(text('console-new-password')).fill('gelas biru di atas lemari');
    await page.getByRole('button', { name: text('console-save') }).click();
    await page.getByText('Pak Budi').click();
    await page.getByLabel(text('console-role-label')).first().selectOption('reader');
    await page
      .getByRole('button', { name: text('console-save') })
      .first()
      .click();
    await expect.poll(async () => (await accountsOf(vault, clock).find('Budi'))?.role).toBe('reader');
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  });
});

/** What a camera reads in a picture on the page. */
async function scanned(picture: Locator): Promise<string> {
  const { data, info } = await sharp(await picture.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR.default(new Uint8ClampedArray(data), info.width, info.height)!.data;
}
