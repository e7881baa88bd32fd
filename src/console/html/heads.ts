import { html, raw } from 'hono/html';
import { addDays, type Day, dayOf } from '../../calendar.js';
import type { Areas } from '../../language/areas.js';
import { areaLine, areaOfKey } from '../../neighbourhood/area.js';
import { type Grant, stateOf } from '../../neighbourhood/kept/heads.js';
import type { ListPhoto } from '../../neighbourhood/list-photo.js';
import type { Words } from '../texts.js';
import { type Html, page } from './layout.js';
import { alert } from './parts.js';

interface Shown {
  grants: Grant[];
  photos: readonly ListPhoto[];
  areas: Areas;
  zone: string;
  now: number;
  isBad: boolean;
}

/** Who is the head of which area, and a form for another code. */
export function headsPage(words: Words, { grants, photos, areas, zone, now, isBad }: Shown): Html {
  const title = words('console-heads');
  const kelurahan = areas.kecamatan.flatMap((one) => one.kelurahan);
  const lines = grants.map((grant) => {
    const state = stateOf(grant, now);
    const holds = state === 'issued' || state === 'held';
    return html`<li>${areaLine(areas, grant.area)}${grant.house ? html` · ${grant.house}` : null} · ${addDays(dayOf(grant.until, zone), -1)} · ${words('console-heads-state', { state })}
              ${holds ? html`<form method="post" action="/petugas/rt"><input type="hidden" name="change" value="revoke" /><input type="hidden" name="id" value="${grant.id}" /><button class="outline" type="submit">${words('console-heads-revoke')}</button></form>` : null}</li>`;
  });
  const pictures = photos.map(
    ({ id, area, house, at }) =>
      html`<li><a href="/petugas/rt/foto/${id}">${areaLine(areas, areaOfKey(area))}${house ? html` · ${house}` : null} · ${dayOf(at, zone)}</a></li>`,
  );
  const body = html`<main class="middle">
        <div class="card wide">
          <h2>${title}</h2>
          ${alert(isBad ? words('console-heads-bad') : null)}
          ${lines.length ? html`<ul class="team">${lines}</ul>` : html`<p class="hint">${words('console-heads-empty')}</p>`}
          ${pictures.length ? html`<h3>${words('console-list-photos')}</h3><ul class="team">${pictures}</ul>` : null}
          <form class="fields" method="post" action="/petugas/rt" autocomplete="off">
            <input type="hidden" name="change" value="issue" />
            <label>${words('console-heads-kelurahan')}<select name="kelurahan">${kelurahan.map(({ code, name }) => html`<option value="${code}">${name}</option>`)}</select></label>
            <label>RW<input name="rw" inputmode="numeric" maxlength="3" /></label>
            <label>RT<input name="rt" inputmode="numeric" maxlength="3" /></label>
            <label>${words('console-heads-until')}<input name="until" type="date" required /></label>
            <button class="solid" type="submit">${words('console-heads-issue')}</button>
          </form>
          <a class="hint" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}

/** The card of a new code, to print: the code is shown this once. `qr` is an SVG that was made here. */
export function cardPage(
  words: Words,
  { code, qr, area, last }: { code: string; qr: string; area: string; last: Day },
): Html {
  const title = words('console-head-card');
  const body = html`<main class="middle">
        <div class="card">
          <h2>${title}</h2>
          <p><b>${area}</b> · ${last}</p>
          ${raw(qr)}
          <p><b>${code}</b></p>
          <p class="hint">${words('console-head-card-help')}</p>
          <a class="hint" href="/petugas/rt">${words('console-heads')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}
