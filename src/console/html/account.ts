import { html, raw } from 'hono/html';
import { toString as qrCode } from 'qrcode';
import { type Officer, SHORTEST_PASSWORD } from '../../officers/accounts.js';
import type { Enrolment } from '../../officers/second-factor.js';
import { LINK_CODE_MS } from '../../officers/telegram-links.js';
import type { Words } from '../texts.js';
import { type Html, page } from './layout.js';
import { alert, codeField, newPasswordField, oldPasswordField } from './parts.js';

/** The officer's own account; `trouble` says why the last form was not taken. */
export function accountPage(words: Words, officer: Officer, trouble: string | null): Html {
  const title = words('console-account');
  const body = html`<main class="middle">
        <div class="card wide">
          <h2>${title}</h2>
          <p>${words('console-account-name', { name: officer.name })} · ${words('console-role', { role: officer.role })}</p>
          ${alert(trouble)}
          <form class="fields" method="post" action="/petugas/akun/nama">
            <h3>${words('console-shown')}</h3>
            <p class="hint">${words('console-shown-help')}</p>
            <label>${words('console-shown')}
              <input name="shown" value="${officer.shown ?? ''}" maxlength="40" autocomplete="off" required />
            </label>
            <button class="outline" type="submit">${words('console-save')}</button>
          </form>
          <form class="fields" method="post" action="/petugas/akun/sandi">
            <h3>${words('console-change-password')}</h3>
            <p class="hint">${words('console-password-help', { least: SHORTEST_PASSWORD })}</p>
            ${oldPasswordField(words, 'old')}
            ${newPasswordField('password', words('console-new-password'))}
            ${newPasswordField('again', words('console-new-password-again'))}
            <button class="outline" type="submit">${words('console-save')}</button>
          </form>
          <h3>${words('console-totp')}</h3>
          <p>${words(officer.hasTotp ? 'console-totp-on' : 'console-totp-off')}</p>
          <a class="outline" href="/petugas/akun/aplikasi">${words(officer.hasTotp ? 'console-totp-again' : 'console-totp-begin')}</a>
          <form class="fields" method="post" action="/petugas/akun/telegram">
            <h3>${words('console-telegram')}</h3>
            <p class="hint">${words(officer.telegram === null ? 'console-telegram-off' : 'console-telegram-on')}</p>
            ${oldPasswordField(words, 'password')}
            <button class="outline" type="submit">${words('console-telegram-code')}</button>
          </form>
          <a class="hint" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}

/** The code with which an officer says in the group on Telegram which account is theirs. */
export function linkPage(words: Words, code: string): Html {
  const title = words('console-telegram');
  const body = html`<main class="middle">
        <div class="card">
          <h2>${title}</h2>
          <p>${words('console-telegram-send', { minutes: LINK_CODE_MS / 60_000 })}</p>
          <p><code>/tautkan ${code}</code></p>
          <a class="solid" href="/petugas/akun">${words('console-telegram-done')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}

/** Shows an app what to make codes with, and asks for the first one. */
export async function enrolPage(
  words: Words,
  { uri, secret }: Enrolment,
  trouble: string | null,
): Promise<Html> {
  const title = words('console-totp');
  const picture = await qrCode(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  const spaced = secret.replace(/(.{4})(?=.)/g, '$1 ');
  const body = html`<main class="middle">
        <form class="card" method="post" action="/petugas/akun/aplikasi" autocomplete="off">
          <h2>${title}</h2>
          ${alert(trouble)}
          <p>${words('console-totp-scan')}</p>
          <div class="qr" role="img" aria-label="${words('console-totp-qr')}">${raw(picture)}</div>
          <p class="hint">${words('console-totp-type')}<br /><code>${spaced}</code></p>
          ${codeField(words)}
          ${oldPasswordField(words, 'password')}
          <button class="solid" type="submit">${words('console-totp-confirm')}</button>
          <a class="hint" href="/petugas/akun">${words('console-account')}</a>
        </form>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}

/** The recovery codes, shown this once. */
export function recoveryPage(words: Words, codes: string[]): Html {
  const title = words('console-recovery');
  const body = html`<main class="middle">
        <div class="card">
          <h2>${title}</h2>
          <p>${words('console-recovery-help')}</p>
          <ol class="codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
          <a class="solid" href="/petugas">${words('console-recovery-kept')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}
