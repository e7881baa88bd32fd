import { html } from 'hono/html';
import { dayOf } from '../../calendar.js';
import type { Areas } from '../../language/areas.js';
import { type Answer, isAnswered } from '../../neighbourhood/answered.js';
import { areaLine, areaOfKey } from '../../neighbourhood/area.js';
import type { RegisterRequest } from '../../neighbourhood/kept/register-requests.js';
import { formatDay } from '../../texts.js';
import type { Words } from '../texts.js';
import { areaFields, type Kelurahan, table } from './area.js';
import { type Html, page } from './layout.js';
import { alert } from './parts.js';

/** The registers that were asked for, and a form to ask for others. */
export function askedPage(
  words: Words,
  about: {
    requests: RegisterRequest[];
    areas: Areas;
    kelurahan: Kelurahan[];
    now: number;
    isBad: boolean;
  },
): Html {
  const { requests, areas, kelurahan, now, isBad } = about;
  const title = words('console-asked');
  const body = html`<main class="middle">
        <div class="card wide">
          <h2>${title}</h2>
          ${alert(isBad ? words('console-heads-bad') : null)}
          ${requests.length ? null : html`<p class="hint">${words('console-asked-empty')}</p>`}
          <ul class="team">${requests.map(
            ({ id, area, due, until }) =>
              html`<li><a href="/petugas/pendataan/${id}"><b>${areaLine(areas, area)}</b> · ${words('console-asked-due', { day: formatDay(words.locale, due), over: until <= now ? 'yes' : 'no' })}</a></li>`,
          )}</ul>
          <h3>${words('console-asked-new')}</h3>
          <form class="fields" method="post" action="/petugas/pendataan" autocomplete="off">
            ${areaFields(words, kelurahan)}
            <p class="hint">${words('console-asked-which')}</p>
            <label>${words('console-asked-until')}<input name="until" type="date" required /></label>
            <button class="solid" type="submit">${words('console-asked-ask')}</button>
          </form>
          <a class="hint" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}

/** Who has answered a request and who has not, with the text by which heads are told of it. */
export function askedForPage(
  words: Words,
  about: {
    request: RegisterRequest;
    answers: Answer[];
    /** What heads are to be told, with the ways into the chat. */
    text: string;
    areas: Areas;
    zone: string;
    now: number;
  },
): Html {
  const { request, answers, text, areas, zone, now } = about;
  const title = `${words('console-asked')}: ${areaLine(areas, request.area)}`;
  const answered = answers.filter(isAnswered);
  const heads = ['area', 'held', 'houses', 'occupants', 'missing', 'sent'] as const;
  const rows = (some: Answer[]) =>
    some.map(({ area, isHeld, houses, occupants, missing, sent }) => [
      areaLine(areas, areaOfKey(area)),
      words('console-asked-held', { held: isHeld ? 'yes' : 'no' }),
      houses,
      occupants,
      missing,
      sent === null ? '' : formatDay(words.locale, dayOf(sent, zone)),
    ]);
  const part = (some: Answer[]) =>
    table(
      heads.map((head) => words('console-asked-column', { head })),
      rows(some),
    );
  const open = answers.filter((one) => !isAnswered(one));
  const body = html`<main class="middle">
        <div class="card broad">
          <h2>${title}</h2>
          <p><b>${words('console-asked-due', { day: formatDay(words.locale, request.due), over: request.until <= now ? 'yes' : 'no' })}</b> · ${words('console-asked-count', { count: answered.length, of: answers.length })}</p>
          <h3>${words('console-asked-open', { count: open.length })}</h3>
          ${open.length ? part(open) : null}
          <h3>${words('console-asked-answered', { count: answered.length })}</h3>
          ${answered.length ? part(answered) : null}
          <h3>${words('console-asked-tell')}</h3>
          <p class="hint">${words('console-asked-tell-help')}</p>
          <textarea rows="6" readonly>${text}</textarea>
          <a class="hint" href="/petugas/pendataan">${words('console-asked')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}
