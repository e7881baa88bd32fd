import { html } from 'hono/html';
import type { Totals } from '../../neighbourhood/totals.js';
import { PATH } from '../guard.js';
import { type HouseView, newView } from '../house-view.js';
import type { Words } from '../texts.js';
import { houseOf } from './house.js';
import { type Html, page } from './layout.js';
import { EMPTY, rowOf } from './row.js';

/** So few houses stand open at once. */
const OPEN = 2;

/** The register of one RT. */
export interface RegisterShown {
  /** The RT's key, and what it is called. */
  area: string;
  title: string;
  totals: Totals;
  houses: readonly HouseView[];
  /** Whether whoever looks at it may write there, and whether their area is wider. */
  writes: boolean;
  isPart: boolean;
}

/** The page of an RT: its houses to fill in, a form for another one, and files for the kelurahan. */
export function registerPage(words: Words, shown: RegisterShown): Html {
  const { houses, totals, writes, isPart } = shown;
  const body = html`<div data-area="${shown.area}" id="register">
      ${isPart ? html`<p><a class="back" href="${PATH}/">${words('rt-areas-back')}</a></p>` : null}
      ${totalsLine(words, totals)}
      <p class="hint">${words(writes ? 'rt-unasked' : 'rt-read-only')}</p>
      ${writes ? html`<noscript><p class="trouble">${words('rt-no-script')}</p></noscript>` : null}
      <div id="houses">${houses.map((house) => houseOf(words, house, { isOpen: houses.length <= OPEN, writes }))}</div>
      ${houses.length ? null : html`<p class="hint" id="none">${words('rt-house-none')}</p>`}
      ${writes ? newHouse(words) : null}
      ${exportOf(words)}
      ${writes ? templates(words, shown) : null}
    </div>`;
  return page({
    words,
    title: shown.title,
    state: 'open',
    menu: leave(words),
    foot: writes ? saveBar(words) : null,
    body,
  });
}

/** The totals of an area in a line. */
export function totalsLine(words: Words, totals: Totals): Html {
  return html`<p class="totals" id="totals" ${totals.houses ? null : html`hidden`}>${words('rt-totals', { ...totals })}</p>`;
}

/** Where what was typed is sent, and how much of it is not yet. */
export function saveBar(words: Words): Html {
  return html`<footer class="save" id="save" hidden><span id="unsaved" aria-live="polite"></span><button type="button" class="solid" id="send">${words('rt-save')}</button></footer>`;
}

function newHouse(words: Words): Html {
  return html`<form class="card new-house" id="new-house" autocomplete="off">
        <h2>${words('rt-house-new')}</h2>
        <label class="wide">${words('register-column-house')}<input name="name" maxlength="60" required autocapitalize="words" /></label>
        <label>${words('register-column-rooms')}<input name="rooms" inputmode="numeric" maxlength="3" pattern="[0-9]*" /></label>
        <button class="outline" type="submit">${words('rt-house-begin')}</button>
      </form>`;
}

function exportOf(words: Words): Html {
  return html`<form class="card export" method="post" action="${PATH}/ekspor">
        <h2>${words('rt-export')}</h2>
        <button class="outline" name="format" value="xlsx" type="submit">${words('rt-export-xlsx')}</button>
        <button class="outline" name="format" value="csv" type="submit">${words('rt-export-csv')}</button>
        <p class="hint">${words('rt-export-noted')}</p>
      </form>`;
}

/** What the script makes new houses and rows of, with or without a signal. */
function templates(words: Words, { area }: RegisterShown): Html {
  return html`<template id="house-template">${houseOf(words, newView(area), { isOpen: true, writes: true })}</template>
      <template id="row-template"><table><tbody>${rowOf(words, { id: null, cells: EMPTY, notes: [], mark: null }, 0)}</tbody></table></template>`;
}

/** The way out, which leaves nothing on the phone. */
export function leave(words: Words): Html {
  return html`<form method="post" action="${PATH}/keluar" id="leave"><button class="bar-button" type="submit">${words('rt-leave')}</button></form>`;
}

/** The parts of an area that is wider than an RT, with their totals, and a way to a part that has nothing yet. */
export function areasPage(
  words: Words,
  shown: {
    title: string;
    totals: Totals;
    parts: readonly { title: string; rt: number; rw: number; totals: Totals }[];
    asksRw: boolean;
  },
): Html {
  const { title, totals, parts, asksRw } = shown;
  const lines = parts.map(
    (part) =>
      html`<li><a href="${PATH}/?rw=${part.rw}&amp;rt=${part.rt}"><b>${part.title}</b><span>${words('rt-totals', { ...part.totals })}</span></a></li>`,
  );
  const body = html`${totalsLine(words, totals)}
      <h2>${words('rt-areas')}</h2>
      <ul class="areas">${lines}</ul>
      <form class="card new-house" action="${PATH}/">
        <h2>${words('rt-area-other')}</h2>
        ${asksRw ? html`<label>RW<input name="rw" inputmode="numeric" maxlength="3" required /></label>` : null}
        <label>RT<input name="rt" inputmode="numeric" maxlength="3" required /></label>
        <button class="outline" type="submit">${words('rt-area-show')}</button>
      </form>
      ${exportOf(words)}`;
  return page({ words, title, state: 'open', menu: leave(words), body });
}
