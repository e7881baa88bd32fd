import { html } from 'hono/html';
import { QUEUE_PAGE, type QueueItem } from '../../officers/view.js';
import type { ConsoleText, Words } from '../texts.js';
import { chatPane, closedPane, doorPane } from './chat.js';
import { type Html, icon, page } from './layout.js';
import { type Desk, stateLine } from './state.js';

/**
 * The queue, with a chat beside it where one is open. Parts with `data-live` are brought up to date by the page; what
 * an officer types into or opens is never one of them.
 */
export function deskPage(desk: Desk): Html {
  const { words, myName, open } = desk;
  const queue = [...desk.queue].sort((a, b) => rank(a) - rank(b) || a.since - b.since);
  const body = html`<nav class="queue" aria-label="${words('console-queue')}">
        <h2>${words('console-queue')}</h2>
        <p id="letters" data-live>${
          desk.aside
            ? html`<a class="item" href="/petugas/letters">${words('console-letters-count', { count: desk.aside })}</a>`
            : null
        }</p>
        <p id="requests" data-live>${requestsLink(desk)}</p>
        <ol id="queue" data-live>${queue.map((item) => queueLine(desk, item))}${
          queue.length ? null : html`<li class="empty">${words('console-queue-empty')}</li>`
        }</ol>
        <p class="pages" id="pages" data-live>${pages(desk)}</p>
      </nav>
      <main class="chat" id="chat">
        <p class="connection" id="connection" role="status" data-lost="${words('console-lost')}" data-back="${words('console-back')}" hidden></p>
        <noscript><p class="notice">${words('console-no-script')}</p></noscript>
        <div id="troubles" data-live>${desk.troubles.map((why) => html`<p class="notice">${words('console-desk-refused', { why })}</p>`)}</div>
        ${paneOf(desk)}
      </main>`;
  const waiting = desk.count - queue.filter(({ state }) => state === 'held').length;
  return page({
    words,
    title: words('console-title', { waiting }),
    view: open ? 'chat' : 'queue',
    subtitle: words('console-signed-in', { name: myName }),
    menu: menu(words, desk),
    body,
  });
}

/** The way to the requests about people's data, with how many are past their time. */
function requestsLink({ words, requests, now }: Desk): Html | null {
  if (!requests.length) return null;
  const overdue = requests.filter(({ due }) => due < now).length;
  return html`<a class="item" href="/petugas/permintaan">${words('console-requests-count', { count: requests.length, overdue })}</a>`;
}

function rank({ state }: QueueItem): number {
  return state === 'waiting' ? 0 : 1;
}

function queueLine(desk: Desk, item: QueueItem): Html {
  const mine = item.state === 'held' && item.officer === desk.me;
  const current = item.id === desk.open?.id ? html`aria-current="page"` : null;
  return html`<li><a class="item ${item.state}${mine ? ' mine' : ''}" href="/petugas/chats/${item.id}${pageAddress(desk.page)}" ${current}>
            <span class="item-title">${item.title}</span>
            <span class="item-state">${stateLine(desk, item)}</span>
          </a></li>`;
}

/** Which part of a long queue is shown, and the ways to the others. */
function pages({ words, page, count, queue }: Desk): Html | null {
  if (count <= QUEUE_PAGE) return null;
  const from = page * QUEUE_PAGE;
  const to = (id: ConsoleText, other: number) =>
    html`<a href="/petugas${pageAddress(other)}">${words(id)}</a>`;
  return html`${page > 0 ? to('console-queue-before', page - 1) : null}
          <span>${words('console-queue-part', { from: from + 1, to: from + queue.length, count })}</span>
          ${from + QUEUE_PAGE < count ? to('console-queue-next', page + 1) : null}`;
}

function pageAddress(page: number): string {
  return page ? `?page=${page + 1}` : '';
}

function paneOf(desk: Desk): Html {
  const { open, words } = desk;
  if (!open) return html`<p class="nothing">${words('console-pick')}</p>`;
  if (!open.view) return closedPane(words);
  return open.isRead ? chatPane(desk, open.id, open.view) : doorPane(desk, open.id, open.view);
}

function menu(words: Words, { mayReadAny, pages }: Desk): Html {
  const code = words('web-language-code');
  return html`<details class="menu" id="menu">
          <summary aria-label="${words('console-menu')}" title="${words('console-menu')}">${icon('menu')}</summary>
          <div class="menu-items">
            <a href="?lang=${code}" lang="${code}">${icon('language')}${words('web-language')}</a>
            <a href="/petugas/akun">${icon('person')}${words('console-account')}</a>
            ${pages.map(({ path, text, icon: sign }) => html`<a href="/petugas/${path}">${icon(sign)}${words(text)}</a>`)}
            ${mayReadAny ? html`<a href="/petugas/tim">${icon('team')}${words('console-team')}</a><a href="/petugas/jejak">${icon('audit')}${words('console-audit')}</a>` : null}
            <form method="post" action="/petugas/keluar"><button type="submit">${icon('leave')}${words('console-sign-out')}</button></form>
          </div>
        </details>`;
}
