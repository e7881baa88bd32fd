import { html } from 'hono/html';
import type { Areas } from '../../language/areas.js';
import { areaLine, areaOfKey } from '../../neighbourhood/area.js';
import { isHeldBack, type Occupant, type Since } from '../../neighbourhood/register.js';
import type { Found } from '../../neighbourhood/search.js';
import type { Totals } from '../../neighbourhood/totals.js';
import type { Words } from '../texts.js';
import { type AreaChosen, areaFields, type Kelurahan, table } from './area.js';
import { type Html, page } from './layout.js';
import { alert } from './parts.js';

/** What was looked for, and what there is of it. */
export interface Looked {
  chosen: AreaChosen;
  words: string;
  reason: string;
  name: string;
  totals: Totals;
  /** By RW of a kelurahan, or by RT. */
  parts: [string, Totals][];
  /** The first ones, and how many more there are. */
  found: Found[];
  more: number;
}

/** The registers of an area: totals, those who are looked for, and files of all of it. */
export function registersPage(
  words: Words,
  {
    kelurahan,
    areas,
    needsReason,
    looked,
    trouble,
  }: {
    kelurahan: Kelurahan[];
    areas: Areas;
    needsReason: boolean;
    looked: Looked | null;
    trouble: string | null;
  },
): Html {
  const title = words('console-registers');
  const body = html`<main class="middle">
        <div class="card broad">
          <h2>${title}</h2>
          <p class="hint">${words('console-registers-help')}</p>
          ${alert(trouble)}
          <form class="fields" method="post" action="/petugas/wilayah" autocomplete="off">
            ${areaFields(words, kelurahan, looked?.chosen)}
            <label>${words('console-registers-words')}<input name="words" maxlength="80" value="${looked?.words ?? ''}" /></label>
            ${needsReason ? html`<label>${words('console-reason')}<input name="reason" minlength="5" maxlength="300" value="${looked?.reason ?? ''}" required /></label>` : null}
            <button class="solid" type="submit">${words('console-registers-look')}</button>
          </form>
          ${looked ? result(words, areas, looked) : null}
          <a class="hint" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}

function result(words: Words, areas: Areas, looked: Looked): Html {
  const { name, totals, parts, found, more, chosen } = looked;
  const numbers = ({ occupants, houses, fresh, unreported, unregistered }: Totals) => [
    ...[occupants, houses, fresh, unreported, unregistered],
  ];
  const heads = ['area', 'occupants', 'houses', 'fresh', 'unreported', 'unregistered'] as const;
  return html`<h3>${name}</h3>
          ${table(
            heads.map((head) => words('console-registers-total', { head })),
            [
              ...parts.map(([key, part]) => [areaLine(areas, areaOfKey(key)), ...numbers(part)]),
              [words('console-registers-all'), ...numbers(totals)],
            ],
          )}
          ${totals.held ? html`<p class="hint">${words('console-registers-held', { count: totals.held })}</p>` : null}
          ${found.length ? people(words, areas, found) : html`<p>${words('console-registers-none')}</p>`}
          ${more > 0 ? html`<p class="hint">${words('console-registers-more', { count: more })}</p>` : null}
          <details>
            <summary>${words('console-registers-export')}</summary>
            <form class="fields" method="post" action="/petugas/wilayah/ekspor" autocomplete="off">
              <input type="hidden" name="kelurahan" value="${chosen.kelurahan}" /><input type="hidden" name="rw" value="${chosen.rw ?? ''}" /><input type="hidden" name="rt" value="${chosen.rt ?? ''}" />
              <label>${words('console-reason')}<input name="reason" minlength="5" maxlength="300" required /></label>
              <p class="hint">${words('console-registers-export-help')}</p>
              <div class="span"><button class="solid" type="submit" name="format" value="xlsx">Excel (XLSX)</button><button class="outline" type="submit" name="format" value="csv">CSV</button></div>
            </form>
          </details>`;
}

function people(words: Words, areas: Areas, found: readonly Found[]): Html {
  const heads = ['area', 'house', 'room', 'name', 'from', 'since', 'reported', 'registered'] as const;
  return table(
    heads.map((head) => words('console-registers-column', { head })),
    found.map(({ area, house, occupant }) => [
      areaLine(areas, { ...areaOfKey(area), kelurahan: '' }).trim(),
      house.name,
      occupant?.room ?? '',
      ...(occupant === null ? NOBODY : toldOf(words, occupant)),
    ]),
  );
}

const NOBODY = ['', '', '', '', ''];

/** What is passed on of an occupant: nothing of whoever objects, until officers decide. */
function toldOf(words: Words, one: Occupant): string[] {
  const { name, from, since, reported, registered } = one;
  if (isHeldBack(one)) return [words('register-cell-objected'), '', '', '', ''];
  return [name, from ?? '', sinceLine(since), told(words, reported), told(words, registered)];
}

/** `2021-03` as it is written: `03/2021`. */
function sinceLine(since: Since | null): string {
  return since === null ? '' : since.split('-').reverse().join('/');
}

function told(words: Words, said: boolean | null): string {
  return words('console-registers-told', { said: said === null ? 'unknown' : said ? 'yes' : 'no' });
}
