import { html } from 'hono/html';
import type { Words } from '../texts.js';
import { type Html, page } from './layout.js';
import { alert, codeField } from './parts.js';

/**
 * The page on which an officer signs in; `trouble` says why the last try did not succeed. `asksCode`: the code of a telephone
 * spares a wait.
 */
export function signInPage(words: Words, trouble: string | null, { asksCode = false } = {}): Html {
  const body = html`<main class="middle">
        <form class="card" method="post" action="/petugas/masuk">
          <h2>${words('console-sign-in-title')}</h2>
          ${alert(trouble)}
          <label>${words('console-officer-name')}
            <input name="name" autocomplete="username" autocapitalize="off" spellcheck="false" maxlength="100" required autofocus />
          </label>
          <label>${words('console-password')}
            <input name="password" type="password" autocomplete="current-password" maxlength="400" required />
          </label>
          ${asksCode ? html`<p class="hint">${words('console-code-spares')}</p>${codeField(words, { isRequired: false })}` : null}
          <button class="solid" type="submit">${words('console-sign-in')}</button>
          <p class="hint">${words('console-sign-in-help')}</p>
          <a class="hint" href="/petugas/masuk?lang=${words('web-language-code')}" lang="${words('web-language-code')}">${words('web-language')}</a>
        </form>
      </main>`;
  const name = words('console-title', { waiting: 0 });
  return page({ words, title: name, view: 'sign-in', subtitle: '', menu: null, body });
}

/** The page on which an officer gives the code of their telephone, or a recovery code. */
export function codePage(words: Words, trouble: string | null): Html {
  const body = html`<main class="middle">
        <form class="card" method="post" action="/petugas/kode">
          <h2>${words('console-code-title')}</h2>
          ${alert(trouble)}
          <p>${words('console-code-explained')}</p>
          ${codeField(words)}
          <button class="solid" type="submit">${words('console-sign-in')}</button>
          <p class="hint">${words('console-code-help')}</p>
        </form>
      </main>`;
  const name = words('console-title', { waiting: 0 });
  return page({ words, title: name, view: 'sign-in', subtitle: '', menu: null, body });
}

/** A page that says only why there is none. */
export function troublePage(words: Words, trouble: string): Html {
  const body = html`<main class="middle">
        <div class="card">
          <h2>${words('console-error-title')}</h2>
          <p>${trouble}</p>
          <a class="solid" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  const name = words('console-title', { waiting: 0 });
  return page({ words, title: name, view: 'sign-in', subtitle: '', menu: null, body });
}
