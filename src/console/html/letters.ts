import { html } from 'hono/html';
import { dayOf, timeOf } from '../../calendar.js';
import type { DeadLetter } from '../../officers/dead-letters.js';
import { formatDay } from '../../texts.js';
import type { Words } from '../texts.js';
import { type Html, page } from './layout.js';

/** The messages that were set aside, each with a button to have it tried again; nothing of what was written. */
export function lettersPage(words: Words, zone: string, letters: DeadLetter[], mayReplay: boolean): Html {
  const title = words('console-letters');
  const body = html`<main class="middle">
        <div class="card letters">
          <h2>${title}</h2>
          <p>${words(letters.length ? 'console-letters-explained' : 'console-letters-empty')}</p>
          <ol>${letters.map((letter) => letterLine(words, zone, letter, mayReplay))}</ol>
          <a class="outline" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'letters', subtitle: title, menu: null, body });
}

function letterLine(words: Words, zone: string, letter: DeadLetter, mayReplay: boolean): Html {
  const { id, at, kind, fault } = letter;
  const when = `${formatDay(words.locale, dayOf(at, zone))} ${timeOf(at, zone)}`;
  return html`<li>
            <span class="letter-name"><b>${words('console-letter-kind', { kind })}</b> · ${when}<br />${words(
              'console-letter-fault',
              { fault: fault ?? 'none' },
            )}</span>
            ${mayReplay ? html`<form method="post" action="/petugas/letters/${id}"><button class="solid" type="submit">${words('console-letter-again')}</button></form>` : null}
          </li>`;
}
