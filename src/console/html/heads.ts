import { html } from 'hono/html';
import { addDays, dayOf } from '../../calendar.js';
import type { Areas } from '../../language/areas.js';
import { type Area, areaLine, areaOfKey } from '../../neighbourhood/area.js';
import { type Grant, stateOf } from '../../neighbourhood/kept/heads.js';
import type { ListPhoto } from '../../neighbourhood/list-photo.js';
import { formatDay } from '../../texts.js';
import type { Words } from '../texts.js';
import { areaFields, type Kelurahan } from './area.js';
import { type Html, page } from './layout.js';
import { alert } from './parts.js';

/** A register that nobody holds any more, and until when (ms) it is kept. */
export interface Unassigned {
  area: Area;
  until: number;
}

interface Shown {
  grants: Grant[];
  unassigned: Unassigned[];
  /** Photographs of lists on paper that heads and owners of the officer's kelurahan keep beside their registers. */
  photos: readonly ListPhoto[];
  areas: Areas;
  kelurahan: Kelurahan[];
  zone: string;
  now: number;
  isBad: boolean;
}

/** Who is the head of which area, the registers that wait for the next one, and a form for another code. */
export function headsPage(words: Words, shown: Shown): Html {
  const { grants, unassigned, photos, kelurahan, isBad } = shown;
  const title = words('console-heads');
  const body = html`<main class="middle">
        <div class="card wide">
          <h2>${title}</h2>
          ${alert(isBad ? words('console-heads-bad') : null)}
          ${
            unassigned.length
              ? html`<h3>${words('console-unassigned')}</h3>
          <p class="hint">${words('console-unassigned-help')}</p>
          <ul class="team">${unassigned.map((one) => unassignedLine(words, shown, one))}</ul>`
              : null
          }
          <h3>${words('console-heads-all')}</h3>
          ${grants.length ? html`<ul class="team">${grants.map((grant) => grantLine(words, shown, grant))}</ul>` : html`<p class="hint">${words('console-heads-empty')}</p>`}
          ${photos.length ? html`<h3>${words('console-list-photos')}</h3><ul class="team">${photos.map((one) => photoLine(words, shown, one))}</ul>` : null}
          <h3>${words('console-heads-issue')}</h3>
          <form class="fields" method="post" action="/petugas/rt" autocomplete="off">
            <input type="hidden" name="change" value="issue" />
            ${areaFields(words, kelurahan)}
            <p class="hint">${words('console-heads-which')}</p>
            <label>${words('console-heads-until')}<input name="until" type="date" required /></label>
            <button class="solid" type="submit">${words('console-heads-issue')}</button>
          </form>
          <a class="hint" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}

function grantLine(words: Words, { areas, zone, now }: Shown, grant: Grant): Html {
  const state = stateOf(grant, now);
  const holds = state === 'issued' || state === 'held';
  // a code of occupants is for all of them, as often as they like
  const shown = grant.whose === 'occupant' && holds ? 'open' : state;
  const last = formatDay(words.locale, addDays(dayOf(grant.until, zone), -1));
  return html`<li class="grant"><span><b>${areaLine(areas, grant.area)}${grant.house ? ` · ${grant.house}` : ''}</b><br />${words('console-heads-state', { state: shown })} · ${words('console-heads-last', { day: last })}</span>
              ${holds ? html`<form method="post" action="/petugas/rt"><input type="hidden" name="change" value="revoke" /><input type="hidden" name="id" value="${grant.id}" /><button class="outline" type="submit">${words('console-heads-revoke')}</button></form>` : null}</li>`;
}

function unassignedLine(words: Words, { areas, zone }: Shown, { area, until }: Unassigned): Html {
  const kept = formatDay(words.locale, dayOf(until, zone));
  return html`<li><details>
              <summary><b>${areaLine(areas, area)}</b> · ${words('console-unassigned-until', { day: kept })}</summary>
              <form class="fields" method="post" action="/petugas/rt" autocomplete="off">
                <input type="hidden" name="change" value="hand_on" /><input type="hidden" name="kelurahan" value="${area.kelurahan}" /><input type="hidden" name="rw" value="${area.rw}" /><input type="hidden" name="rt" value="${area.rt}" />
                <label>${words('console-heads-until')}<input name="until" type="date" required /></label>
                <button class="solid" type="submit">${words('console-unassigned-give')}</button>
              </form>
            </details></li>`;
}

function photoLine(words: Words, { areas, zone }: Shown, { id, area, house, at }: ListPhoto): Html {
  const day = formatDay(words.locale, dayOf(at, zone));
  return html`<li><a href="/petugas/rt/foto/${id}">${areaLine(areas, areaOfKey(area))}${house ? ` · ${house}` : ''} · ${day}</a></li>`;
}
