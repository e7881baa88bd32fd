import { html } from 'hono/html';
import type { Words } from '../texts.js';
import type { Html } from './layout.js';

/** Why a form was not taken. */
export function alert(trouble: string | null): Html | null {
  return trouble === null ? null : html`<p class="trouble" role="alert">${trouble}</p>`;
}

/** Where a code of the telephone is typed. */
export function codeField(words: Words, { isRequired = true } = {}): Html {
  return html`<label>${words('console-code')}
            <input name="code" autocomplete="one-time-code" autocapitalize="off" spellcheck="false" maxlength="60" ${isRequired ? html`required` : null} />
          </label>`;
}

/** Where the present password is typed. */
export function oldPasswordField(words: Words, name: string): Html {
  return html`<label>${words('console-old-password')}
              <input name="${name}" type="password" autocomplete="current-password" maxlength="400" required />
            </label>`;
}

/** Where a new password is typed. */
export function newPasswordField(name: string, label: string): Html {
  return html`<label>${label}
              <input name="${name}" type="password" autocomplete="new-password" minlength="12" maxlength="400" required />
            </label>`;
}
