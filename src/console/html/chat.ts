import { html } from 'hono/html';
import { dayOf, timeOf } from '../../calendar.js';
import type { ChatLine, ChatView } from '../../officers/view.js';
import { formatDay } from '../../texts.js';
import { PICTURE_BYTES } from '../acts.js';
import { refusalText, type Words } from '../texts.js';
import { type Html, icon } from './layout.js';
import { type Desk, stateLine } from './state.js';

/** A chat: what an officer has to know on top, the conversation, and what can be done. */
export function chatPane(desk: Desk, id: string, chat: ChatView): Html {
  const { words } = desk;
  const mine = chat.officer === desk.me;
  const take = chat.state === 'held' ? 'console-take-over' : 'console-take';
  return html`${about(
    words,
    chat.title,
    stateLine(desk, chat),
    mine
      ? html`<button class="outline" type="button" data-act="done">${words('console-done')}</button>`
      : html`<button class="solid" type="button" data-act="take">${words(take)}</button>`,
  )}
        ${mine ? null : html`<p class="notice">${words('console-reading')}</p>`}
        <details class="summary" open>
          <summary>${words('console-summary')}</summary>
          <ul id="summary" data-live>${chat.summary.map((line) => html`<li>${marked(line)}</li>`)}</ul>
        </details>
        <div class="scroll" id="scroll" tabindex="0">
          <ol class="log" id="log" role="log" aria-live="polite" aria-label="${words('console-log')}" data-live>${earlier(words, chat.dropped)}${logLines(desk, id, chat.lines)}</ol>
        </div>
        ${mine ? composers(words) : trouble(words)}`;
}

/** In place of a chat that is another's, or nobody's yet: it is read by whoever takes it, and by leads for a reason. */
export function doorPane(desk: Desk, id: string, chat: ChatView): Html {
  const { words, mayAnswer, mayReadAny } = desk;
  const take = words(chat.state === 'held' ? 'console-take-over' : 'console-take');
  const actions = html`<button class="solid" type="button" data-act="take">${take}</button>`;
  return html`${about(words, chat.title, stateLine(desk, chat), mayAnswer ? actions : null)}
        <div class="nothing" id="door"><p>${words(mayAnswer ? 'console-door' : 'console-door-reader')}</p>${
          mayReadAny
            ? html`<form class="card" method="post" action="/petugas/chats/${id}/baca">
              <label>${words('console-reason')}<input name="reason" minlength="5" maxlength="300" autocomplete="off" required /></label>
              <button class="outline" type="submit">${words('console-read')}</button>
              <p class="hint">${words('console-reason-help')}</p>
            </form>`
            : null
        }</div>
        ${trouble(words)}`;
}

/** In place of a chat that waits for no officer (any more). */
export function closedPane(words: Words): Html {
  return html`${about(words, words('console-closed'), '', null)}
        <p class="nothing">${words('console-closed-explained')}</p>`;
}

function about(words: Words, title: string, state: string, actions: Html | null): Html {
  const back = words('console-back-to-queue');
  return html`<header class="about">
          <a class="round back" href="/petugas" aria-label="${back}" title="${back}">${icon('back')}</a>
          <div class="about-name">
            <h2 id="chat-title" data-live>${title}</h2>
            <p id="chat-state" data-live>${state}</p>
          </div>
          <div class="about-actions" id="actions" data-live>${actions}</div>
        </header>`;
}

/** In place of lines that are kept no more. */
function earlier(words: Words, count: number): Html | null {
  return count ? html`<li class="day">${words('console-earlier', { count })}</li>` : null;
}

function logLines({ words, zone }: Desk, chat: string, lines: ChatLine[]): Html[] {
  return lines.flatMap((line, place) => {
    const before = lines[place - 1];
    const day = dayOf(line.at, zone);
    const isNewDay = !before || dayOf(before.at, zone) !== day;
    const isFirst = isNewDay || before.from !== line.from || before.by !== line.by;
    return [
      ...(isNewDay ? [html`<li class="day">${formatDay(words.locale, day)}</li>`] : []),
      html`<li class="line ${LINE_CLASSES[line.from]}${isFirst ? ' first' : ''}">
            <div class="bubble">${isFirst ? html`<p class="by">${speaker(words, line)}</p>` : null}${
              line.photo === null ? null : photo(words, chat, line.photo)
            }${line.text ? html`<p class="text">${marked(line.text)}</p>` : null}<p class="foot">${timeOf(line.at, zone).replace(':', '.')}</p></div>
          </li>`,
    ];
  });
}

/** How the web chat's style names who speaks: the office's side stands where one's own messages do. */
const LINE_CLASSES = { resident: 'bot', bot: 'me', officer: 'me', note: 'internal' } as const;

function speaker(words: Words, { from, by }: ChatLine): string {
  if (from === 'resident') return words('console-resident');
  if (from === 'bot') return words('console-bot');
  return from === 'note' ? words('console-note-of', { name: by ?? '?' }) : (by ?? '?');
}

function photo(words: Words, chat: string, turn: string): Html {
  const address = `/petugas/chats/${encodeURIComponent(chat)}/photos/${encodeURIComponent(turn)}`;
  return html`<a class="photo" href="${address}" target="_blank" rel="noopener"><img class="picture" src="${address}" alt="${words('console-photo')}" data-gone="${words('console-photo-gone')}" /></a>`;
}

function composers(words: Words): Html {
  return html`${trouble(words)}
        <fieldset class="composers" id="composers">
          <div class="kinds">
            <button type="button" data-shows="say" aria-pressed="true">${words('console-reply')}</button>
            <button type="button" data-shows="note" aria-pressed="false">${icon('note')}${words('console-note')}</button>
          </div>
          <form class="composer" id="say" autocomplete="off" data-most-bytes="${PICTURE_BYTES}" data-too-large="${refusalText(words, 'too-large')}" data-photo-type="${refusalText(words, 'photo-type')}">
            <p class="chosen" id="chosen" hidden><img alt="" id="chosen-picture" /><button class="round" type="button" id="remove" aria-label="${words('console-remove-picture')}" title="${words('console-remove-picture')}">${icon('remove')}</button></p>
            <button class="round" type="button" id="attach" aria-label="${words('console-attach')}" title="${words('console-attach')}">${icon('attach')}</button>
            <input id="file" type="file" accept="image/jpeg,image/png" hidden />
            ${field(words('console-reply-input'))}
            <button class="round send" type="submit" aria-label="${words('console-send')}" title="${words('console-send')}">${icon('send')}</button>
          </form>
          <form class="composer noting" id="note" autocomplete="off" hidden>
            ${field(words('console-note-input'))}
            <button class="round send" type="submit" aria-label="${words('console-save-note')}" title="${words('console-save-note')}">${icon('save')}</button>
          </form>
        </fieldset>`;
}

/** Says why an act was not taken. */
function trouble(words: Words): Html {
  return html`<p class="trouble" id="trouble" role="alert" data-unsent="${words('console-unsent')}" hidden></p>`;
}

function field(label: string): Html {
  return html`<textarea name="text" rows="1" enterkeyhint="send" aria-label="${label}" placeholder="${label}"></textarea>`;
}

/** `*bold*` as WhatsApp writes it. */
function marked(text: string): (string | Html)[] {
  const parts: (string | Html)[] = [];
  let end = 0;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}*])\*(\S(?:[^*\n]*\S)?)\*(?![\p{L}\p{N}*])/gu)) {
    parts.push(text.slice(end, match.index), html`<strong>${match[1]}</strong>`);
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}
