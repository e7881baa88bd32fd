import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Words } from '../texts.js';

/** Markup in which everything from outside is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Frame {
  words: Words;
  title: string;
  /** The part that a phone has room for. */
  view: 'sign-in' | 'letters' | 'account' | 'sheet' | 'queue' | 'chat';
  /** The line under the name. */
  subtitle: string;
  /** `null` before signing in. */
  menu: Html | null;
  body: Html;
}

/** A whole page of the console. */
export function page({ words, title, view, subtitle, menu, body }: Frame): Html {
  return html`<!doctype html>
<html lang="${words.locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#0b4a56" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <link rel="icon" href="/petugas/page/logo.svg" type="image/svg+xml" />
    ${STYLES.map((name) => html`<link rel="stylesheet" href="/petugas/page/${name}.css" />`)}
    ${view === 'queue' || view === 'chat' ? html`<script type="module" src="/petugas/page/console.js"></script>` : null}
  </head>
  <body data-view="${view}">
    ${SPRITE}
    <div class="console">
      <header class="bar">
        <img class="bar-logo" src="/petugas/page/logo.svg" alt="" width="42" height="42" />
        <div class="bar-name">
          <h1>${words('console-name')}</h1>
          <p>${subtitle}</p>
        </div>
        ${menu}
      </header>
      ${body}
    </div>
  </body>
</html>`;
}

/** A picture of the sprite. */
export function icon(name: string): Html {
  return html`<svg class="icon" aria-hidden="true"><use href="#icon-${name}"></use></svg>`;
}

const STYLES = [
  'base',
  'frame',
  'parts',
  'sheet',
  'chat',
  'answer',
  'console',
  'console-chat',
  'console-account',
  'console-areas',
];

const SPRITE = html`<svg class="sprite" aria-hidden="true">
      <symbol id="icon-attach" viewBox="0 0 24 24"><rect x="4" y="5" width="16" height="14" rx="2" /><path d="m5 17 4.5-5 3.5 3.5 2.5-2.5 3.5 4M15.5 9v.01" /></symbol>
      <symbol id="icon-send" viewBox="0 0 24 24"><path d="M4.5 5.2 20 12 4.5 18.8 6.5 12zM6.5 12H13" /></symbol>
      <symbol id="icon-menu" viewBox="0 0 24 24"><path d="M12 5.5v.01M12 12v.01M12 18.5v.01" stroke-width="3.2" /></symbol>
      <symbol id="icon-back" viewBox="0 0 24 24"><path d="M19 12H5M11 6l-6 6 6 6" /></symbol>
      <symbol id="icon-note" viewBox="0 0 24 24"><path d="M5 4.5h14v10l-5 5H5zM19 14.5h-5v5M8.5 9h7M8.5 12.5h4" /></symbol>
      <symbol id="icon-save" viewBox="0 0 24 24"><path d="m5 12.5 4.5 4.5L19 7" /></symbol>
      <symbol id="icon-remove" viewBox="0 0 24 24"><path d="M7 7l10 10M17 7 7 17" /></symbol>
      <symbol id="icon-language" viewBox="0 0 24 24"><circle cx="12" cy="12" r="8.5" /><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17" /></symbol>
      <symbol id="icon-person" viewBox="0 0 24 24"><circle cx="12" cy="8.5" r="3.8" /><path d="M4.8 19.5c.8-3.6 3.6-5.4 7.2-5.4s6.4 1.8 7.2 5.4" /></symbol>
      <symbol id="icon-team" viewBox="0 0 24 24"><circle cx="9" cy="9" r="3.3" /><path d="M3 18.8c.7-3 3-4.6 6-4.6s5.3 1.6 6 4.6M15.5 6.2a3.2 3.2 0 0 1 0 5.7M17.6 14.8c1.8.6 2.9 2 3.4 4" /></symbol>
      <symbol id="icon-audit" viewBox="0 0 24 24"><path d="M6 4h9l4 4v12H6zM14.5 4v4.5H19M9 12.5h7M9 16h5" /></symbol>
      <symbol id="icon-leave" viewBox="0 0 24 24"><path d="M13 5H6v14h7M10.5 12H20M16.5 8.5 20 12l-3.5 3.5" /></symbol>
    </svg>`;
