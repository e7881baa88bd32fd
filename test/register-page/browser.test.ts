import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium, newContext } from '../support/chromium.js';
import { FAINT, KEPT, NAMELESS, PASTE, TYPED, UNSENT } from './in-browser.js';
import { formOf, Installation } from './support.js';

/** Looks again and again until it is so. */
const soon = expect.poll;
/** Pictures of the page are made here, with `SCREENSHOTS=folder npx vitest run test/register-page/browser.test.ts`. */
const { SCREENSHOTS } = process.env;
const PHONE = { width: 390, height: 844 };

describe.skipIf(!inject('chromium'))('the page of the register in a browser', () => {
  let city: Installation;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let grant: string;
  const faults: string[] = [];

  beforeAll(async () => {
    [city, browser] = await Promise.all([Installation.start('embedded'), launchChromium()]);
    grant = await city.head('umar');
    context = await newContext(browser, { viewport: PHONE, hasTouch: true, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (line) => {
      // without a signal, without a session: what the tests bring about
      const isMeant = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|401|403/.test(line.text());
      if (line.type() === 'error' && !isMeant) faults.push(line.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await city?.stop();
    expect(faults).toEqual([]);
  });

  const shot = async (name: string) => {
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: true });
  };
  const ready = () => soon(() => page.locator('body').getAttribute('data-ready')).toBe('');
  const enter = async () => {
    await page.goto(await city.link('umar'));
    await page.getByRole('button', { name: 'Buka' }).click();
    await ready();
  };
  const house = (name = 'Kos Bu Tini') => page.locator(`.house[data-name="${name}"]`);
  const row = (number: number) =>
    house()
      .locator('tr.row')
      .nth(number - 1);
  const field = (number: number, name: string) => row(number).locator(`[name=${name}]`);
  const save = async () => {
    await page.getByRole('button', { name: 'Simpan' }).click();
    await soon(() => page.locator('#save').isHidden()).toBe(true);
  };
  const namesIn = () => house().locator('[name=name]').evaluateAll(TYPED);
  const pasted = (number: number, name: string, text: string) => field(number, name).evaluate(PASTE, text);
  /** Everything that the page keeps on the phone, as it lies there. */
  const keptOnPhone = () => page.evaluate<{ count: number; all: string }>(KEPT);

  it('fills a kos of twelve rooms by typing and by pasting', async () => {
    await enter();
    await shot('1-empty');
    await page.getByLabel('Kos/kontrakan').fill('kos bu tini');
    await page.getByLabel('Jumlah kamar').last().fill('12');
    await page.getByRole('button', { name: 'Mulai isi' }).click();
    await soon(() => page.locator('tr.row').count()).toBe(12);
    // the first name has the focus, and Enter goes to the next row
    for (const name of ['andi', 'budi', 'cici', 'dodi']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    const section = page.locator('.house');
    await section.locator('[name=from]').first().fill('Garut');
    await section.locator('[name=since]').first().fill('maret 2021');
    await section.locator('[name=reported]').first().selectOption('yes');
    await shot('2-typed');
    await save();
    expect(await namesIn()).toEqual(['Andi', 'Budi', 'Cici', 'Dodi']);
    expect(await field(1, 'since').inputValue()).toBe('03/2021');

    const rows = Array.from(
      { length: 8 },
      (_, i) => `Orang ${i + 5}\t${i + 5}\tTegal\t2020\tIslam\t3275012345678901`,
    );
    await pasted(5, 'name', `Nama\tKamar\tAsal\tSejak\tAgama\tNIK\n${rows.join('\n')}`);
    await soon(() => page.locator('#line').textContent()).toContain('Kolom Agama dan NIK tidak diminta');
    expect(await page.locator('#line').textContent()).toContain('NIK dan nomor telepon saya tutup');
    expect(await field(12, 'name').inputValue()).toBe('Orang 12');
    await shot('3-pasted');
    await save();
    expect(await house().locator('summary').first().textContent()).toContain('12 kamar, 12 penghuni');
    expect(await city.says('umar', 'rekap')).toContain('12 penghuni di 1 rumah');
  });

  it('notes who left and who came', async () => {
    await row(1).getByRole('button').click();
    await field(1, 'left').fill('kemarin');
    await save();
    expect(await house().textContent()).toContain('Sudah pindah (1)');
    const free = house().locator('tr.row[data-id=""]');
    expect(await free.locator('[name=room]').inputValue()).toBe('1');
    await free.locator('[name=name]').fill('rina');
    await free.locator('[name=since]').fill('hari ini');
    await save();
    await shot('4-moved');
    const told = await city.says('umar', 'daftar');
    expect(told).toContain('1. Rina');
    expect(told).not.toContain('Andi');
  });

  it('takes an entry off the list, once that is sure, and brings it back', async () => {
    const entry = house().locator('tr.row:has([name=name][data-was="Orang 12"])');
    const asked: string[] = [];
    const answer = (yes: boolean) =>
      page.once('dialog', (dialog) => {
        asked.push(dialog.message());
        return yes ? dialog.accept() : dialog.dismiss();
      });
    await entry.locator('.more').click();
    answer(false);
    await entry.locator('.erase').click();
    expect(asked[0]).toContain('Hapus catatan Orang 12?');
    expect(await page.locator('#save').isHidden()).toBe(true);
    answer(true);
    await entry.locator('.erase').click();
    expect(await entry.locator('[name=from]').isDisabled()).toBe(true);
    await shot('4-erasing');
    await entry.getByRole('button', { name: 'Jangan dihapus' }).click();
    expect(await entry.locator('[name=from]').isEnabled()).toBe(true);
    expect(await page.locator('#save').isHidden()).toBe(true);
    answer(true);
    await entry.locator('.erase').click();
    await save();
    expect(await city.says('umar', 'daftar')).not.toContain('Orang 12');
    expect(await house().locator('.undo').textContent()).toContain('1 catatan dihapus');
    await shot('4-erased');
    // what was typed meanwhile goes with it
    await house().locator('tr.row:has([name=name][data-was="Orang 11"]) [name=from]').fill('Brebes');
    await house().getByRole('button', { name: 'Kembalikan' }).click();
    await entry.waitFor();
    await soon(() => page.locator('#save').isHidden()).toBe(true);
    const told = await city.says('umar', 'daftar');
    expect(told).toContain('Orang 12');
    expect(told).toContain('Orang 11, dari Brebes');
  });

  it('takes no entry off the list in which another wrote, until the head has seen it', async () => {
    const entry = house().locator('tr.row:has([name=name][data-was="Orang 9"])');
    const erase = async () => {
      await entry.locator('.more').click();
      page.once('dialog', (dialog) => dialog.accept());
      await entry.locator('.erase').click();
    };
    await erase();
    await city.says('umar', 'orang 9 asalnya kudus');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await soon(() => entry.locator('.note.clash').textContent()).toContain('baru saja mengubah');
    expect(await entry.locator('[name=from]').inputValue()).toBe('Kudus');
    await shot('5-erase-clash');
    await entry.getByRole('button', { name: 'Jangan dihapus' }).last().click();
    await soon(() => page.locator('#save').isHidden()).toBe(true);
    await erase();
    await save();
    await soon(() => city.says('umar', 'daftar')).not.toContain('Orang 9');
  });

  it('shows what another wrote beside what was typed, and lets the head choose', async () => {
    await field(2, 'from').fill('Solo');
    await field(3, 'from').fill('Blitar');
    const second = await city.visitor('umar');
    const ids = await house()
      .locator('tr.row')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
    const rows = [2, 3].map((number) => ({
      id: ids[number - 1]!,
      was: { name: number === 2 ? 'Budi' : 'Cici', room: String(number) },
      is: { from: 'Tegal' },
    }));
    await second.json('/rt/rumah', formOf('Kos Bu Tini', rows));
    await page.getByRole('button', { name: 'Simpan' }).click();
    await soon(() => house().locator('.clash').count()).toBe(2);
    expect(await house().locator('.clash').first().textContent()).toContain('“Tegal”');
    expect(await city.says('umar', 'daftar')).toContain('Budi, dari Tegal');
    await shot('5-clash');
    // nothing is sent while the head has not chosen, nor is it forgotten
    await page.getByRole('button', { name: 'Simpan' }).click();
    await soon(() => page.locator('#line').textContent()).toContain('Pilih dulu');
    expect(await city.says('umar', 'daftar')).toContain('Budi, dari Tegal');
    await house().getByRole('button', { name: 'Isian saya' }).first().click();
    await house().getByRole('button', { name: 'Yang tercatat' }).first().click();
    await save();
    const told = await city.says('umar', 'daftar');
    expect(told).toContain('Budi, dari Solo');
    expect(told).toContain('Cici, dari Tegal');
  });

  it('keeps what is typed without a signal, locked, and sends it after a fresh link', async () => {
    // the worker has the page
    await soon(() => page.evaluate("caches.match('/rt/luring').then(Boolean)")).toBe(true);
    await page.reload();
    await ready();
    await context.setOffline(true);
    await house().locator('summary').first().waitFor();
    await field(4, 'from').fill('Rahasiawati');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await soon(() => page.locator('#line').textContent()).toContain('Tanpa sinyal');
    await page.reload();
    await ready();
    expect(await page.locator('body').getAttribute('data-state')).toBe('offline');
    await soon(() => field(4, 'from').inputValue()).toBe('Rahasiawati');
    await field(4, 'since').fill('2019');
    const erased = house().locator('tr.row:has([name=name][data-was="Orang 10"])');
    await erased.locator('.more').click();
    page.once('dialog', (dialog) => dialog.accept());
    await erased.locator('.erase').click();
    await soon(async () => (await keptOnPhone()).count).toBe(1);
    expect((await keptOnPhone()).all).not.toMatch(/Rahasiawati|Dodi/);
    await shot('6-offline');

    await context.setOffline(false);
    await city.running.moveTo!('2021-10-02');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await soon(() => page.locator('#line').textContent()).toContain('Tulis “minta link”');
    await page.goto(`${city.url}/rt/`);
    await ready();
    expect(await page.locator('#waiting').textContent()).toContain('belum terkirim');
    await enter();
    await soon(() => field(4, 'from').inputValue()).toBe('Rahasiawati');
    expect(await page.locator('#line').textContent()).toContain('dipasang lagi');
    expect(await erased.locator('[name=name]').isDisabled()).toBe(true);
    await save();
    const told = await city.says('umar', 'daftar');
    expect(told).toContain('Dodi, dari Rahasiawati, sejak 2019');
    expect(told).not.toContain('Orang 10');
  });

  it('gives the file for the kelurahan', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^data-penghuni-.*\.xlsx$/);
    expect((await city.deeds()).join('\n')).toContain('page register_exported');
  });

  it('has a name for everything that is filled in, and letters that stand out', async () => {
    const nameless = await page
      .locator('main :is(input:not([type=hidden]), select, button, summary)')
      .evaluateAll(NAMELESS);
    expect(nameless).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(FAINT)).toEqual([]);
      await shot(`8-${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });

  it('forgets what was typed once the day is over', async () => {
    const other = await context.newPage();
    await other.clock.install();
    await other.goto(`${city.url}/rt/`);
    const typed = () => other.locator('.house tr.row').nth(6).locator('[name=from]');
    await soon(() => other.locator('body').getAttribute('data-ready')).toBe('');
    await typed().fill('Kemarinan');
    await soon(() => other.evaluate(UNSENT)).toBe(1);
    await other.clock.fastForward('25:00:00');
    await soon(() => other.evaluate(UNSENT)).toBe(0);
    await soon(() => typed().inputValue()).toBe('Tegal');
    await other.close();
  });

  it('wipes the phone when the term ends', async () => {
    await field(5, 'from').fill('Nanti');
    await soon(async () => (await keptOnPhone()).count).toBe(1);
    await city.office.revoke(grant);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await soon(() => page.locator('main').textContent()).toContain('sudah tidak berlaku');
    await soon(async () => (await keptOnPhone()).count).toBe(0);
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    expect(await page.locator('main').textContent()).not.toContain('Budi');
    await shot('7-over');
  });
});
