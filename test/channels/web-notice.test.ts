import { describe, expect, it } from 'vitest';
import { keptText, noticeOf, RETENTION_KINDS } from '../../src/policy/retention.js';
import { retention, startWeb, texts } from './web-support.js';

describe('the privacy notice', () => {
  it.each(['id', 'en', 'su', 'jv'])('tells the whole table in %s', async (locale) => {
    const web = await startWeb();
    const escaped = await (await fetch(`${web.url}/privasi?lang=${locale}`)).text();
    const page = escaped.replaceAll('&#39;', "'");
    expect(page).toContain(`<html lang="${locale}">`);
    for (const row of noticeOf(retention))
      for (const text of Object.values(row)) expect(page).toContain(texts.format(locale, text));
  });

  it('says what the table says, when that is another one', async () => {
    const edited = { ...retention, sessions: { ...retention.sessions, n: 17, unit: 'day' as const } };
    const web = await startWeb({ notice: () => noticeOf(edited) });
    expect(await (await fetch(`${web.url}/privasi`)).text()).toContain('<td>17 hari</td>');
  });

  it('has the headers of the site, is kept by no cache, and is linked from the chat', async () => {
    const web = await startWeb();
    const { headers } = await fetch(`${web.url}/privasi`);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await (await fetch(web.url)).text()).toContain('href="/privasi"');
  });

  it('is in the language that the chat is kept in', async () => {
    const web = await startWeb();
    const page = await fetch(`${web.url}/privasi`, { headers: { cookie: 'lang=su' } });
    expect(await page.text()).toContain('<html lang="su">');
    const strange = await fetch(`${web.url}/privasi?lang=%22%3E%3Cscript%3E`);
    expect(await strange.text()).not.toContain('<script');
  });

  it('escapes the name of the city', async () => {
    const web = await startWeb({ city: 'Kota <b>"Bekasi"</b>' });
    expect(await (await fetch(`${web.url}/privasi`)).text()).not.toContain('<b>');
  });

  it('has every time in words, in every language', () => {
    for (const kind of RETENTION_KINDS)
      for (const locale of texts.locales)
        expect(texts.format(locale, keptText(retention[kind]))).toMatch(/^\d+ \p{L}+$/u);
  });
});
