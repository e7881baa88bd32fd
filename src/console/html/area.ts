import { html } from 'hono/html';
import type { Words } from '../texts.js';
import type { Html } from './layout.js';

/** A kelurahan that may be chosen. */
export interface Kelurahan {
  code: string;
  name: string;
}

/** What a form was last sent with. */
export interface AreaChosen {
  kelurahan: string;
  rw: number | null;
  rt: number | null;
}

/** Where an area is chosen: a kelurahan, and an RW and RT of it or none. */
export function areaFields(words: Words, kelurahan: readonly Kelurahan[], chosen?: AreaChosen): Html {
  const number = (name: 'rw' | 'rt') =>
    html`<label class="short">${name.toUpperCase()}<input name="${name}" inputmode="numeric" maxlength="3" value="${chosen?.[name] ?? ''}" /></label>`;
  return html`<div class="span">
              <label>${words('console-heads-kelurahan')}<select name="kelurahan">${kelurahan.map(
                ({ code, name }) =>
                  html`<option value="${code}" ${code === chosen?.kelurahan ? 'selected' : ''}>${name}</option>`,
              )}</select></label>
              ${number('rw')}${number('rt')}
            </div>`;
}

/** A table that scrolls by itself where the screen is too narrow. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
): Html {
  const cell = (one: string | number | Html) =>
    typeof one === 'number' ? html`<td class="number">${one}</td>` : html`<td>${one}</td>`;
  return html`<div class="scrolls" tabindex="0"><table>
            <thead><tr>${heads.map((head, i) => html`<th scope="col" class="${typeof rows[0]?.[i] === 'number' ? 'number' : ''}">${head}</th>`)}</tr></thead>
            <tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody>
          </table></div>`;
}
