import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { PATH } from '../guard.js';
import type { Words } from '../texts.js';

/** Markup in which everything from outside is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What the script finds on a page: the register, the same without a signal, or why it is shut. */
export type State = 'open' | 'offline' | 'shut' | 'over' | 'door';

export interface Frame {
  words: Words;
  title: string;
  state: State;
  /** What stands at the right of the bar. */
  menu?: Html | null;
  /** What stays at the bottom of the screen. */
  foot?: Html | null;
  body: Html;
}

const STYLES = ['base', 'frame', 'parts', 'register', 'house', 'rows', 'sheet'];

/** A whole page. */
export function page({ words, title, state, menu = null, foot = null, body }: Frame): Html {
  return html`<!doctype html>
<html lang="${words.locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#0b4a56" />
    <meta name="robots" content="noindex" />
    <meta name="format-detection" content="telephone=no" />
    <title>${title}</title>
    <link rel="icon" href="${PATH}/page/logo.svg" type="image/svg+xml" />
    ${STYLES.map((name) => html`<link rel="stylesheet" href="${PATH}/page/${name}.css" />`)}
    ${state === 'door' ? null : html`<script type="module" src="${PATH}/page/register.js"></script>`}
  </head>
  <body class="register-page fielded" data-state="${state}">
    <header class="bar">
      <img class="bar-logo" src="${PATH}/page/logo.svg" alt="" width="42" height="42" />
      <div class="bar-name">
        <h1>${words('rt-name')}</h1>
        <p id="area">${title}</p>
      </div>
      ${menu}
    </header>
    <p class="line" id="line" role="status" aria-live="polite" hidden></p>
    <main id="main">${body}</main>
    ${foot}
    ${state === 'door' ? null : sayings(words)}
  </body>
</html>`;
}

/** What the script says. */
function sayings(words: Words): Html {
  return html`<div id="sayings" hidden
      data-offline="${words('rt-offline')}"
      data-offline-empty="${words('rt-offline-empty')}"
      data-offline-paste="${words('rt-offline-paste')}"
      data-drafts-found="${words('rt-drafts-found')}"
      data-drafts-wait="${words('rt-drafts-wait')}"
      data-session-over="${words('rt-session-over')}"
      data-failed="${words('rt-failed')}"
      data-unsaved="${words('rt-unsaved', { count: '{count}' })}"
      data-saving="${words('rt-saving')}"
      data-saved="${words('rt-saved')}"
      data-look="${words('rt-look')}"
      data-erase-sure="${words('rt-erase-sure', { name: '{name}' })}"
      data-choose="${words('rt-clash-choose')}"
      data-sure="${words('rt-leave-sure')}"></div>`;
}
