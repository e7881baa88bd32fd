import { html } from 'hono/html';
import { dayOf, timeOf } from '../../calendar.js';
import type { DataRequest } from '../../officers/requests.js';
import { formatDay } from '../../texts.js';
import { durationOf, type Words } from '../texts.js';
import { type Html, page } from './layout.js';

/** What people ask to be done with their data, the oldest first, with what is left of the time and a way to close each. */
export function requestsPage(
  words: Words,
  { zone, now, requests }: { zone: string; now: number; requests: DataRequest[] },
): Html {
  const title = words('console-requests');
  const body = html`<main class="middle">
        <div class="card letters">
          <h2>${title}</h2>
          <p>${words(requests.length ? 'console-requests-explained' : 'console-requests-empty')}</p>
          <ol>${requests.map((request) => requestLine(words, { zone, now, request }))}</ol>
          <a class="outline" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'letters', subtitle: title, menu: null, body });
}

function requestLine(
  words: Words,
  { zone, now, request }: { zone: string; now: number; request: DataRequest },
): Html {
  const { id, what, at, due, text } = request;
  const when = `${formatDay(words.locale, dayOf(at, zone))} ${timeOf(at, zone)}`;
  const left = { ...durationOf(Math.abs(due - now)), overdue: due < now ? 'yes' : 'no' };
  return html`<li>
            <span class="letter-name"><b>${words('console-request-what', { what })}</b> · ${when} · ${words('console-request-left', left)}<br />${text}</span>
            <form method="post" action="/petugas/permintaan/${id}">
              <label>${words('console-request-reason')}<input name="reason" required minlength="5" maxlength="500" autocomplete="off" /></label>
              <button class="solid" type="submit" name="outcome" value="granted">${words('console-request-grant')}</button>
              <button class="outline" type="submit" name="outcome" value="denied">${words('console-request-deny')}</button>
            </form>
          </li>`;
}
