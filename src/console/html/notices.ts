import { html } from 'hono/html';
import { dayOf, timeOf } from '../../calendar.js';
import type { DeskFault, NoticeDesk, Shown, Written } from '../../neighbourhood/notices/desk.js';
import type { ChannelPreview, Preview } from '../../neighbourhood/notices/preview.js';
import { formatDay } from '../../texts.js';
import type { Words } from '../texts.js';
import { type Html, page } from './layout.js';
import { alert } from './parts.js';

const ACTION = '/petugas/pengumuman';

/** All notices, and the form for another. */
export function noticesPage(
  words: Words,
  zone: string,
  about: {
    notices: Awaited<ReturnType<NoticeDesk['list']>>;
    choices: NoticeDesk['choices'];
    mayWrite: boolean;
    /** What was not taken, and why. */
    refused: { fault: DeskFault; written: Written } | null;
  },
): Html {
  const { notices, choices, mayWrite, refused } = about;
  const title = words('console-notices');
  const body = html`<main class="middle">
        <div class="card wide letters">
          <h2>${title}</h2>
          ${alert(refused && words('console-notice-fault', { why: refused.fault }))}
          ${mayWrite ? form(words, choices, refused?.written) : null}
          ${mayWrite ? posterForm(words, choices) : null}
          ${notices.length ? null : html`<p>${words('console-notices-empty')}</p>`}
          <ol>${notices.map(
            ({ notice: { id, at, state, text }, area }) =>
              html`<li><a class="letter-name" href="${ACTION}/${id}"><b>${area}</b> · ${words('console-notice-state', { state })} · ${when(words, zone, at)}<br />${text.slice(0, 80)}</a></li>`,
          )}</ol>
          <a class="hint" href="/petugas">${words('console-back-to-queue')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'letters', subtitle: title, menu: null, body });
}

function form(words: Words, { purposes, services, longest }: NoticeDesk['choices'], written?: Written): Html {
  const { where = '', purpose = '', from = '', text = '', service = '' } = written ?? {};
  const option = (id: string, name: string, present: string | null) =>
    html`<option value="${id}" ${id === present ? 'selected' : ''}>${name}</option>`;
  return html`<form class="fields" method="post" action="${ACTION}" autocomplete="off">
            <label>${words('console-notice-where')}<input name="where" maxlength="120" value="${where}" required /></label>
            <label>${words('console-notice-purpose')}<select name="purpose">${purposes.map((id) => option(id, words(`notice-purpose-${id}`), purpose))}</select></label>
            <label>${words('console-notice-from')}<input name="from" maxlength="60" value="${from}" required /></label>
            <label>${words('console-notice-service')}<select name="service">${option('', words('console-notice-no-service'), service)}${services.map((id) => option(id, id.replaceAll('_', ' '), service))}</select></label>
            <label>${words('console-notice-text')}<textarea name="text" rows="6" maxlength="${longest}" required>${text}</textarea></label>
            <button class="solid" type="submit">${words('console-notice-look')}</button>
          </form>`;
}

/** Where a poster is asked for. */
function posterForm(words: Words, { purposes }: NoticeDesk['choices']): Html {
  return html`<details><summary>${words('console-poster')}</summary>
          <form class="fields" method="get" action="/petugas/poster" autocomplete="off">
            <p class="hint">${words('console-poster-help')}</p>
            <label>${words('console-poster-where')}<input name="wilayah" maxlength="120" required /></label>
            <label>${words('console-notice-purpose')}<select name="untuk">${purposes.map((id) => html`<option value="${id}">${words(`notice-purpose-${id}`)}</option>`)}</select></label>
            <label>${words('console-notice-from')}<input name="dari" maxlength="60" required /></label>
            <label>${words('console-poster-paper')}<select name="ukuran"><option value="a4">A4</option><option value="a5">A5</option></select></label>
            <button class="outline" type="submit">${words('console-poster-show')}</button>
          </form></details>`;
}

/** A notice: before it is sent what it would do, afterwards how far it has come. */
export function noticePage(
  words: Words,
  zone: string,
  { notice, area, tally, preview, quietUntil }: Shown,
  me: { isWriter: boolean; mayWrite: boolean; mayConfirm: boolean },
): Html {
  const { id, state, from, text, writer, confirmedBy } = notice;
  const title = `${words('console-notices')}: ${area}`;
  const isOpen = state === 'draft' || state === 'awaiting' || state === 'sending';
  const mayConfirm = state === 'awaiting' && !me.isWriter && me.mayConfirm;
  const mayStop = isOpen && (me.isWriter || me.mayConfirm);
  const body = html`<main class="middle">
        <div class="card wide letters">
          <h2>${title}</h2>
          <p><b>${words('console-notice-state', { state })}</b> · ${when(words, zone, notice.at)} · ${words('console-notice-by', { name: writer.name })}${confirmedBy ? html` · ${words('console-notice-confirmed-by', { name: confirmedBy.name })}` : null}</p>
          ${preview ? previewPart(words, preview) : html`<p class="as-written">${from}: ${text}</p>`}
          ${isOpen && quietUntil !== null ? html`<p class="notice">${words('console-notice-quiet', { time: timeOf(quietUntil, zone) })}</p>` : null}
          ${tally.length ? html`<ul>${tally.map(({ channel, state, count }) => html`<li>${words('console-notice-tally', { channel, state, count })}</li>`)}</ul>` : null}
          ${state === 'draft' && me.isWriter && me.mayWrite ? act(words, id, 'send', preview?.needsSecond ? 'console-notice-ask' : 'console-notice-send') : null}
          ${mayConfirm ? act(words, id, 'confirm', 'console-notice-confirm') : null}
          ${state === 'awaiting' && me.isWriter ? html`<p>${words('console-notice-waits')}</p>` : null}
          ${mayStop ? act(words, id, 'stop', 'console-notice-stop') : null}
          <a class="hint" href="${ACTION}">${words('console-notices-back')}</a>
        </div>
      </main>`;
  return page({ words, title, view: 'letters', subtitle: title, menu: null, body });
}

function previewPart(words: Words, { channels, total, text, line }: Preview): Html {
  const never = channels.filter(({ minutes }) => minutes === null);
  return html`<p class="as-written">${text}</p>
          ${line === null ? null : html`<p class="hint">${words('console-notice-template', { text: line })}</p>`}
          <p><b>${words('console-notice-total', { count: total })}</b></p>
          <ul>${channels.map((one) => html`<li>${channelLine(words, one)}</li>`)}</ul>
          ${never.length ? html`<p class="notice">${words('console-notice-never')}</p><textarea rows="6" readonly>${text}</textarea>` : null}`;
}

function channelLine(words: Words, { channel, count, minutes, price, aDay }: ChannelPreview): string {
  if (minutes === null) return words('console-notice-channel-never', { channel, count });
  const parts = [words('console-notice-channel', { channel, count, minutes })];
  if (price) parts.push(words('console-notice-price', { ...price }));
  if (aDay !== null) parts.push(words('console-notice-tier', { count: aDay }));
  return parts.join(' ');
}

function act(
  words: Words,
  id: string,
  does: 'send' | 'confirm' | 'stop',
  label: 'console-notice-send' | 'console-notice-ask' | 'console-notice-confirm' | 'console-notice-stop',
): Html {
  return html`<form method="post" action="${ACTION}/${id}"><input type="hidden" name="does" value="${does}" /><button class="${does === 'stop' ? 'outline' : 'solid'}" type="submit">${words(label)}</button></form>`;
}

function when(words: Words, zone: string, at: number): string {
  return `${formatDay(words.locale, dayOf(at, zone))} ${timeOf(at, zone)}`;
}
