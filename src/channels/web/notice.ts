import { html } from 'hono/html';
import type { Text, Texts } from '../../texts.js';
import type { NOTICE_TEXTS } from './texts.js';

/** What is kept, how long, why and on which ground. */
export interface NoticeRow {
  what: Text;
  howLong: Text;
  why: Text;
  ground: Text;
}

const CURRENT = html`aria-current="page"`;

/** The privacy notice in a language, a page of its own that needs no script. */
export function noticePage(texts: Texts, locale: string, city: string, rows: readonly NoticeRow[]) {
  const words = (text: Text) => texts.format(locale, text);
  const own = (id: (typeof NOTICE_TEXTS)[number]) => words({ id, args: { city } });
  return html`<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${own('page-privacy-title')}</title>
    <link rel="icon" href="/page/logo.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/page/base.css" />
    <link rel="stylesheet" href="/page/notice.css" />
  </head>
  <body class="notice-page">
    <main>
      <h1>${own('page-privacy-title')}</h1>
      <nav>${texts.locales.map((one) => html`<a href="/privasi?lang=${one}" lang="${one}" ${one === locale ? CURRENT : ''}>${nameOf(one)}</a> `)}</nav>
      <p>${own('page-privacy-intro')}</p>
      <p>${own('page-privacy-not-kept')}</p>
      <p>${own('page-privacy-rights')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${own('page-privacy-what')}</th>
            <th scope="col">${own('page-privacy-how-long')}</th>
            <th scope="col">${own('page-privacy-why')}</th>
            <th scope="col">${own('page-privacy-ground')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ what, howLong, why, ground }) => html`<tr>
            <th scope="row">${words(what)}</th>
            <td>${words(howLong)}</td>
            <td>${words(why)}</td>
            <td>${words(ground)}</td>
          </tr>`,
          )}
        </tbody>
      </table>
      <p><a href="/">${own('page-privacy-back')}</a></p>
    </main>
  </body>
</html>`;
}

/** What a language calls itself, as far as it is known; else its code. */
function nameOf(locale: string): string {
  return new Intl.DisplayNames([locale, 'id'], { type: 'language' }).of(locale) ?? locale;
}
