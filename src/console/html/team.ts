import { html } from 'hono/html';
import { type Officer, SHORTEST_PASSWORD } from '../../officers/accounts.js';
import { OFFICER_ROLES, type OfficerRole } from '../../officers/roles.js';
import type { Words } from '../texts.js';
import type { Kelurahan } from './area.js';
import { type Html, page } from './layout.js';
import { alert, newPasswordField } from './parts.js';

/** The accounts, as a lead manages them; of their own there is nothing to be changed here. */
export function teamPage(
  words: Words,
  me: Officer,
  { officers, kelurahan, trouble }: { officers: Officer[]; kelurahan: Kelurahan[]; trouble: string | null },
): Html {
  const title = words('console-team');
  const body = html`<main class="middle">
        <div class="card wide">
          <h2>${title}</h2>
          ${alert(trouble)}
          <ul class="team">${officers.map((officer) => officerLine(words, kelurahan, officer, officer.id === me.id))}</ul>
          <details>
            <summary>${words('console-team-add')}</summary>
            <form class="fields" method="post" action="/petugas/tim" autocomplete="off">
              <input type="hidden" name="change" value="add" />
              <label>${words('console-officer-name')}<input name="name" maxlength="40" required /></label>
              <label>${words('console-shown')}<input name="shown" maxlength="40" /></label>
              ${roleField(words, 'officer')}
              ${kelurahanField(words, kelurahan, null)}
              ${newPasswordField('password', words('console-new-password'))}
              <p class="hint">${words('console-password-help', { least: SHORTEST_PASSWORD })}</p>
              <button class="solid" type="submit">${words('console-save')}</button>
            </form>
          </details>
          <a class="hint" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'account', subtitle: title, menu: null, body });
}

function officerLine(words: Words, kelurahan: Kelurahan[], officer: Officer, isMe: boolean): Html {
  const { name, shown, role, hasTotp } = officer;
  const of = kelurahan.find(({ code }) => code === officer.kelurahan);
  const about = [
    shown ?? words('console-officer'),
    words('console-role', { role }),
    ...(of ? [of.name] : []),
  ];
  if (hasTotp) about.push(words('console-totp-short'));
  const line = html`<b>${name}</b> · ${about.join(' · ')}`;
  if (isMe) return html`<li>${line} · ${words('console-you')}</li>`;
  return html`<li><details>
              <summary>${line}</summary>
              ${changeForm(words, name, 'role', 'console-save', roleField(words, role))}
              ${changeForm(words, name, 'kelurahan', 'console-save', kelurahanField(words, kelurahan, officer.kelurahan))}
              ${changeForm(words, name, 'password', 'console-team-password', newPasswordField('password', words('console-new-password')))}
              ${hasTotp ? changeForm(words, name, 'totp', 'console-team-totp', null) : null}
              ${changeForm(words, name, 'remove', 'console-team-remove', null)}
            </details></li>`;
}

function changeForm(
  words: Words,
  name: string,
  change: string,
  does: 'console-save' | 'console-team-password' | 'console-team-totp' | 'console-team-remove',
  fields: Html | null,
): Html {
  return html`<form class="fields" method="post" action="/petugas/tim" autocomplete="off">
                <input type="hidden" name="change" value="${change}" /><input type="hidden" name="name" value="${name}" />
                ${fields}
                <button class="outline" type="submit">${words(does)}</button>
              </form>`;
}

/** The kelurahan of an officer, or the whole city. */
function kelurahanField(words: Words, kelurahan: Kelurahan[], present: string | null): Html {
  const option = (code: string, name: string) =>
    html`<option value="${code}" ${code === (present ?? '') ? 'selected' : ''}>${name}</option>`;
  return html`<label>${words('console-team-kelurahan')}<select name="kelurahan">${option('', words('console-team-city'))}${kelurahan.map(({ code, name }) => option(code, name))}</select></label>`;
}

function roleField(words: Words, present: OfficerRole): Html {
  return html`<label>${words('console-role-label')}<select name="role">${OFFICER_ROLES.map(
    (role) =>
      html`<option value="${role}" ${role === present ? 'selected' : ''}>${words('console-role', { role })}</option>`,
  )}</select></label>`;
}
