import { html, raw } from 'hono/html';
import type { Entrance } from '../../neighbourhood/entrances.js';
import { PATH } from '../guard.js';
import type { Words } from '../texts.js';
import { type Html, page } from './layout.js';

/** What is put up in a house. */
export interface NoticeShown {
  /** What those who live there are told, line by line; the first is its title. */
  lines: readonly string[];
  /** By which they see their own entry. */
  code: string;
  /** Ways into the chat with that code, each with its QR code, an SVG that was made here. */
  ways: readonly (Entrance & { qr: string })[];
}

/** The notice for those who live in a house, to print: that they are listed, why, and how they see and correct it. */
export function noticePage(words: Words, { lines: [title = '', ...lines], code, ways }: NoticeShown): Html {
  const body = html`<div class="sheet a4">
        <h2>${title}</h2>
        ${lines.map((line) => html`<p>${line}</p>`)}
        <ul class="ways">${ways.map(({ channel, qr }) => html`<li>${raw(qr)}<b>${words('rt-way', { channel })}</b></li>`)}</ul>
        <p class="code">${code}</p>
      </div>
      <p class="unprinted hint"><a class="back" href="${PATH}/">${words('rt-back')}</a> · ${words('rt-print-hint')}</p>`;
  return page({ words, title, state: 'door', body });
}
