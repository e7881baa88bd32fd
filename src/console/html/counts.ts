import { html } from 'hono/html';
import { addDays, type Day } from '../../calendar.js';
import { LEAST, sumOf, type Told } from '../../neighbourhood/told-apart.js';
import { formatDay } from '../../texts.js';
import type { Words } from '../texts.js';
import { table } from './area.js';
import { type Html, page } from './layout.js';

/** What residents asked in a week, as far as it is told. */
export function countsPage(
  words: Words,
  {
    weeks,
    monday,
    told,
    services,
  }: { weeks: readonly Day[]; monday: Day; told: readonly Told[]; services: ReadonlySet<string> },
): Html {
  const title = words('console-counts');
  const body = html`<main class="middle">
        <div class="card broad">
          <h2>${title}</h2>
          <form class="span" method="get" action="/petugas/ditanyakan">
            <label>${words('console-counts-week')}<select name="minggu">${weeks.map(
              (one) =>
                html`<option value="${one}" ${one === monday ? 'selected' : ''}>${weekLine(words, one)}</option>`,
            )}</select></label>
            <button class="outline" type="submit">${words('console-audit-show')}</button>
          </form>
          ${
            told.length
              ? html`<p><b>${words('console-counts-total', { count: sumOf(told) })}</b></p>
          <h3>${words('console-counts-by', { by: 'service' })}</h3>${summed(words, services, told, 'service')}
          <h3>${words('console-counts-by', { by: 'outcome' })}</h3>${summed(words, services, told, 'outcome')}
          <h3>${words('console-counts-by', { by: 'area' })}</h3>${summed(words, services, told, 'area')}
          <details><summary>${words('console-counts-all')}</summary>${everything(words, services, told)}</details>
          <p><a class="solid" href="/petugas/ditanyakan.csv?minggu=${monday}">${words('console-counts-export')}</a></p>`
              : html`<p>${words('console-counts-empty')}</p>`
          }
          <p class="hint">${words('console-counts-help', { least: LEAST })}</p>
          <a class="hint" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}

function weekLine(words: Words, monday: Day): string {
  return `${formatDay(words.locale, monday, false)} – ${formatDay(words.locale, addDays(monday, 6), false)}`;
}

/** One kind of the counts, summed of what is told and of nothing else. */
function summed(
  words: Words,
  services: ReadonlySet<string>,
  told: readonly Told[],
  by: 'service' | 'outcome' | 'area',
): Html {
  const names = [...new Set(told.map((one) => one[by]))];
  const rows = names
    .map((name) => [name, sumOf(told.filter((one) => one[by] === name))] as const)
    .sort(([a, x], [b, y]) => Number(a === null) - Number(b === null) || y - x);
  return table(
    [words('console-counts-column', { column: by }), words('console-counts-column', { column: 'count' })],
    rows.map(([name, count]) => [called(words, services, by, name), count]),
  );
}

function everything(words: Words, services: ReadonlySet<string>, told: readonly Told[]): Html {
  return table(
    (['service', 'outcome', 'area', 'count'] as const).map((column) =>
      words('console-counts-column', { column }),
    ),
    told.map(({ service, outcome, area, count }) => [
      called(words, services, 'service', service),
      called(words, services, 'outcome', outcome),
      called(words, services, 'area', area),
      count,
    ]),
  );
}

/** What a part of a count is called; what is not told apart, and what was not known. */
export function called(
  words: Words,
  services: ReadonlySet<string>,
  by: 'service' | 'outcome' | 'area',
  name: string | null,
): string {
  if (name === null) return words('console-counts-together');
  if (name === '') return words('console-counts-unknown');
  if (by === 'outcome') return words('console-counts-outcome', { outcome: name });
  // a service of before may be there no more
  return by === 'service' && services.has(name) ? words(`service-${name}`) : name;
}
