import { html, raw } from 'hono/html';
import type { Day } from '../../calendar.js';
import type { Entrance } from '../../neighbourhood/entrances.js';
import { formatDay } from '../../texts.js';
import type { Words } from '../texts.js';
import { type Html, page } from './layout.js';

/** A way into the chat with the QR code that leads there, an SVG that was made here. */
export interface Code extends Entrance {
  qr: string;
}

/** The sizes of paper that are printed on. */
export const SIZES = ['a4', 'a5'] as const;
export type Size = (typeof SIZES)[number];

/** The card of a new code, to print: the code is shown this once. */
export function cardPage(
  words: Words,
  { code, codes, area, last }: { code: string; codes: Code[]; area: string; last: Day },
): Html {
  const title = words('console-head-card');
  const body = html`<main class="middle">
        <div class="sheet a5">
          <h2>${title}</h2>
          <p class="lead">${area}</p>
          <p>${words('console-heads-last', { day: formatDay(words.locale, last) })}</p>
          ${ways(words, codes)}
          <p class="code">${code}</p>
          <p class="small">${words('console-head-card-help', { ways: codes.length })}</p>
        </div>
        <p class="unprinted"><a class="hint" href="/petugas/rt">${words('console-heads')}</a> · ${words('console-print-hint')}</p>
      </main>`;
  return page({ words, title, view: 'sheet', subtitle: title, menu: null, body });
}

/** A poster by which residents of an area ask for its notices; what it opens asks whether they agree. */
export function posterPage(
  words: Words,
  poster: {
    area: string;
    purpose: string;
    from: string;
    /** What is written in the chat by hand. */
    words: string;
    codes: Code[];
    size: Size;
    /** The address of the same poster on the other size. */
    other: string;
  },
): Html {
  const title = words('console-poster');
  const body = html`<main class="middle">
        <div class="sheet ${poster.size}">
          <h2>${words('console-poster-title', { purpose: words(`notice-purpose-${poster.purpose}`), area: poster.area })}</h2>
          <p class="lead">${words('console-poster-lead')}</p>
          ${ways(words, poster.codes)}
          <p>${words('console-poster-by-hand')}<br /><b class="code">${poster.words}</b></p>
          <p class="small">${words('console-poster-terms')}</p>
          <p class="small">${poster.from}</p>
        </div>
        <p class="unprinted"><a class="hint" href="${poster.other}">${words('console-poster-size', { size: poster.size === 'a4' ? 'A5' : 'A4' })}</a> · <a class="hint" href="/petugas/pengumuman">${words('console-notices')}</a> · ${words('console-print-hint')}</p>
      </main>`;
  return page({ words, title, view: 'sheet', subtitle: title, menu: null, body });
}

function ways(words: Words, codes: readonly Code[]): Html {
  return html`<ul class="ways">${codes.map(
    ({ channel, qr, link }) =>
      html`<li>${raw(qr)}<b>${words('console-way', { channel })}</b>${channel === 'web' ? html`<span class="small">${link}</span>` : null}</li>`,
  )}</ul>`;
}
