import { html } from 'hono/html';
import { dayOf, timeOf } from '../../calendar.js';
import type { AuditEntry } from '../../officers/audit.js';
import type { Words } from '../texts.js';
import { type Html, page } from './layout.js';

/** What officers did in some days, the latest first, with the way to a file of all of it. */
export function auditPage(
  words: Words,
  zone: string,
  { from, to, entries }: { from: string; to: string; entries: AuditEntry[] },
): Html {
  const title = words('console-audit');
  const body = html`<main class="middle">
        <div class="card wide">
          <h2>${title}</h2>
          <form class="span" method="get" action="/petugas/jejak">
            <label>${words('console-audit-from')}<input type="date" name="from" value="${from}" required /></label>
            <label>${words('console-audit-to')}<input type="date" name="to" value="${to}" required /></label>
            <button class="outline" type="submit">${words('console-audit-show')}</button>
          </form>
          <a class="solid" href="/petugas/jejak.csv?from=${from}&amp;to=${to}">${words('console-audit-export')}</a>
          <ul class="audit">${entries.map((entry) => line(words, zone, entry))}</ul>
          ${entries.length ? null : html`<p>${words('console-audit-empty')}</p>`}
          <a class="hint" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}

function line(words: Words, zone: string, { at, by, does, chat, about, reason }: AuditEntry): Html {
  const when = `${dayOf(at, zone)} ${timeOf(at, zone).replace(':', '.')}`;
  const more = [chat, about, reason].filter((one) => one !== null);
  return html`<li><span class="hint">${when}</span> <b>${by}</b> ${words('console-deed', { does })}${
    more.length ? html`<br /><span class="hint">${more.join(' · ')}</span>` : null
  }</li>`;
}
