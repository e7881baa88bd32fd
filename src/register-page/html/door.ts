import { html } from 'hono/html';
import { PATH } from '../guard.js';
import type { Words } from '../texts.js';
import { type Html, page } from './layout.js';
import { leave, saveBar } from './register.js';

/** What a link leads to: a button, since those who look at links beforehand press none. */
export function doorPage(words: Words, token: string): Html {
  const body = html`<div class="card">
        <h2>${words('rt-open-title')}</h2>
        <p>${words('rt-open-explained')}</p>
        <form method="post" action="${PATH}/buka">
          <input type="hidden" name="token" value="${token}" />
          <button class="solid" type="submit">${words('rt-open')}</button>
        </form>
      </div>`;
  return page({ words, title: words('rt-open-title'), state: 'door', body });
}

/** Why a page is not open. `isOver`: what the phone keeps of it is to go; `isIn`: the register itself is open to whoever looks. */
export function shutPage(
  words: Words,
  says: string,
  { isOver, isIn = false }: { isOver: boolean; isIn?: boolean },
): Html {
  const back = isIn ? html`<a class="solid" href="${PATH}/">${words('rt-back')}</a>` : null;
  const body = html`<div class="card"><p>${says}</p><p class="hint" id="waiting" hidden></p>${back}</div>`;
  return page({ words, title: words('rt-open-title'), state: isOver ? 'over' : 'shut', body });
}

/** The page as a phone shows it without a signal: nothing of anybody is in it, the script fills it with what it keeps. */
export function offlinePage(words: Words): Html {
  const body = html`<div class="card"><p id="empty">${words('rt-offline-empty')}</p></div>`;
  return page({
    words,
    title: words('rt-open-title'),
    state: 'offline',
    menu: leave(words),
    foot: saveBar(words),
    body,
  });
}
