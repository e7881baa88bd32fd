import { html } from 'hono/html';
import { FIELDS, shown } from '../../neighbourhood/form.js';
import { PATH } from '../guard.js';
import type { HouseView, OwnNote } from '../house-view.js';
import type { Words } from '../texts.js';
import type { Html } from './layout.js';
import { choicesOf, clashOf, rowOf } from './row.js';

const OWN = ['owner', 'address', 'rooms'] as const;

/** A house with its table: to fill in, or to read for those who write nothing there. */
export function houseOf(
  words: Words,
  house: HouseView,
  { isOpen, writes }: { isOpen: boolean; writes: boolean },
): Html {
  const { area, name, count, held, own, says, erased, missing, gone } = house;
  return html`<details class="house" data-area="${area}" data-name="${name}" ${isOpen ? html`open` : null}>
      <summary><span class="house-name">${name}</span> <span class="house-count">${words('rt-house-count', { rooms: own.rooms || 0, count, held })}</span></summary>
      ${says.map((line) => html`<p class="says" role="status">${line}</p>`)}
      ${erased.length ? html`<p class="says undo" role="status"><span>${words('rt-erased', { count: erased.length })}</span><button type="button" class="outline" data-restore="${erased.join(' ')}">${words('rt-erase-undo')}</button></p>` : null}
      ${missing === null ? null : html`<p class="missing">${missing}</p>`}
      ${writes ? ownOf(words, house) : ownRead(words, house)}
      ${writes ? tableOf(words, house) : tableRead(words, house)}
      ${gone.length ? goneOf(words, house) : null}
      ${writes && name ? printOf(words, house) : null}
    </details>`;
}

function ownOf(words: Words, { own, ownNotes }: HouseView): Html {
  const noted = new Map(ownNotes.map((note) => [note.field, note]));
  const field = (one: (typeof OWN)[number]) => {
    const note = noted.get(one);
    const label = words(`register-column-${one}`);
    return html`<label>${label}<input name="${one}" value="${note?.typed ?? own[one]}" data-was="${own[one]}" maxlength="${one === 'rooms' ? 3 : 80}" ${one === 'rooms' ? html`inputmode="numeric"` : null} autocomplete="off" ${clashOf(note)} ${note ? html`aria-invalid="true"` : null} /></label>
        ${note ? ownNote(words, note) : null}`;
  };
  return html`<details class="own" ${ownNotes.length ? html`open` : null}><summary>${words('rt-house-own')}</summary><div class="own-fields">${OWN.map(field)}</div></details>`;
}

function ownNote(words: Words, { field, says, before }: OwnNote): Html {
  const isClash = before !== null;
  return html`<p class="note ${isClash ? 'clash' : ''}" data-of="${field}"><span>${says}</span>${isClash ? choicesOf(words) : null}</p>`;
}

function headsOf(words: Words): Html {
  return html`<thead><tr>${FIELDS.map((field) => html`<th scope="col" class="f-${field}">${words(`register-column-${field}`)}</th>`)}</tr></thead>`;
}

function tableOf(words: Words, { rows }: HouseView): Html {
  return html`<table class="rows">
        ${headsOf(words)}
        <tbody>${rows.map((row, i) => rowOf(words, row, i + 1))}</tbody>
      </table>
      <button type="button" class="outline add-row">${words('rt-row-new')}</button>`;
}

/** The notice that is put up in the house. */
function printOf(words: Words, { area, name }: HouseView): Html {
  return html`<form class="print" method="post" action="${PATH}/pemberitahuan" target="_blank">
        <input type="hidden" name="area" value="${area}" /><input type="hidden" name="house" value="${name}" />
        <button class="outline" type="submit">${words('rt-notice')}</button>
      </form>`;
}

function ownRead(words: Words, { own }: HouseView): Html | null {
  const told = OWN.filter((one) => own[one]);
  if (!told.length) return null;
  return html`<dl class="own-read">${told.map((one) => html`<div><dt>${words(`register-column-${one}`)}</dt><dd>${own[one]}</dd></div>`)}</dl>`;
}

function tableRead(words: Words, { rows }: HouseView): Html {
  const lines = rows.filter(({ id }) => id !== null);
  const cellOf = (field: (typeof FIELDS)[number], value: string) => {
    if (value !== 'yes' && value !== 'no') return value;
    const [yes, no] = field === 'fresh' ? ['fresh', 'old'] : ['yes', 'no'];
    return words(`register-cell-${value === 'yes' ? yes : no}`);
  };
  return html`<div class="scroll"><table class="read">
        ${headsOf(words)}
        <tbody>${lines.map(({ cells }) => html`<tr>${FIELDS.map((field) => html`<td>${cellOf(field, cells[field])}</td>`)}</tr>`)}</tbody>
      </table></div>`;
}

function goneOf(words: Words, { gone }: HouseView): Html {
  return html`<details class="gone"><summary>${words('rt-gone', { count: gone.length })}</summary>
        <ul>${gone.map(({ name, room, left }) => html`<li>${room === null ? null : html`${room}. `}${name} · ${shown('left', left)}</li>`)}</ul>
      </details>`;
}
