import { icon, make, patch, write } from './markup.js';

/** @typedef {import('./history.js').Item} Item */

/**
 * @typedef {object} Row One line of the log: a bubble, or the day above the bubbles of a day.
 * @property {string} key
 * @property {string} [day]
 * @property {Item} [item]
 * @property {boolean} [first] the first of several bubbles of the same side
 * @property {boolean} [open] whether its choices can still be taken
 * @property {string} [picture] address of the photograph, while this page lasts
 */

/** @param {Item} item */
const isSaid = ({ kind }) => kind !== 'start' && kind !== 'leave';

/** Shows the history as bubbles; only what has changed is drawn anew. */
export class Log {
  /**
   * @param {HTMLElement} list
   * @param {object} options
   * @param {Record<string, string>} options.texts
   * @param {string} options.locale
   * @param {string} options.zone
   * @param {(item: Item, choice: { id: string, label: string }) => void} options.choose
   */
  constructor(list, { texts, locale, zone, choose }) {
    this.list = list;
    this.texts = texts;
    this.choose = choose;
    const format = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
      new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: zone, ...options });
    this.days = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    this.times = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    /** Addresses of the photographs sent from this page, by key. @type {Map<string, string>} */
    this.pictures = new Map();
    /** Files that were sent to this page, by the keys of their messages. @type {Map<string, { name: string, address: string }>} */
    this.files = new Map();
    /** @type {Map<string, { element: HTMLElement, drawn: string }>} */
    this.rows = new Map();
  }

  /**
   * @param {Item[]} items
   * @returns {HTMLElement[]} bubbles that were not there before
   */
  show(items) {
    const rows = this.arrange(items);
    const keys = new Set(rows.map(({ key }) => key));
    for (const [key, { element }] of this.rows)
      if (!keys.has(key)) {
        element.remove();
        this.rows.delete(key);
      }
    return rows.flatMap((row, place) => this.place(row, place));
  }

  /**
   * @param {Item[]} items
   * @returns {Row[]}
   */
  arrange(items) {
    const open = openQuestion(items.filter(isSaid));
    // what nobody says is shown only to tell why it waits
    const shown = items.filter((item) => isSaid(item) || item.note);
    /** @type {Row[]} */
    const rows = [];
    let day = '';
    let side = '';
    for (const item of shown) {
      const on = this.days.format(item.at);
      if (on !== day) rows.push({ key: `day ${item.id}`, day: on });
      const picture = this.pictures.get(item.id);
      rows.push({
        key: item.id,
        item,
        first: on !== day || item.from !== side,
        open: item === open,
        picture,
      });
      day = on;
      side = item.from;
    }
    return rows;
  }

  /**
   * @param {Row} row
   * @param {number} place
   */
  place(row, place) {
    const drawn = JSON.stringify(row);
    const before = this.rows.get(row.key);
    if (before?.drawn === drawn) return [];
    const wanted = row.item ? this.bubble(row.item, row) : make('li', 'day', row.day ?? '');
    if (before) patch(before.element, wanted);
    else this.list.insertBefore(wanted, this.list.children[place] ?? null);
    this.rows.set(row.key, { element: before?.element ?? wanted, drawn });
    return before || !row.item ? [] : [wanted];
  }

  /**
   * @param {Item} item
   * @param {Row} row
   */
  bubble(item, { first, open, picture }) {
    if (!isSaid(item)) return make('li', 'line', make('p', 'note', item.note ?? ''));
    const mine = item.from === 'me';
    const text = make('p', 'text');
    text.dir = 'auto';
    if (item.kind === 'photo') text.append(icon(item.picture ? 'photo' : 'document'), this.fileText(item));
    else if (mine) text.append(item.text);
    else write(text, item.text);

    const sender = make('span', 'unseen', `${this.texts[mine ? 'web-from-me' : 'web-from-bot']} `);
    const state = item.state ? icon(item.state, this.texts[`web-state-${item.state}`]) : null;
    const file = this.files.get(item.id);
    const foot = make('span', 'foot', make('time', '', this.times.format(item.at)), state);
    const bubble = make(
      'div',
      'bubble',
      sender,
      picture ? thumbnail(picture) : null,
      text,
      file ? download(file) : null,
      foot,
    );

    const line = make('li', `line ${mine ? 'me' : 'bot'}${first ? ' first' : ''}`, bubble);
    line.tabIndex = -1;
    if (item.note) line.append(make('p', `note ${item.state}`, item.note));
    if (item.choices?.length) line.append(this.choices(item, open ?? false));
    return line;
  }

  /** @param {Item} item */
  fileText({ state, text, picture }) {
    if (state === 'waiting') return this.texts['web-file-waiting'];
    if (state === 'failed') return this.texts['web-file-failed'];
    if (text) return this.texts['web-sample-sent'].replace('{sample}', text);
    return this.texts[picture ? 'web-photo-sent' : 'web-document-sent'];
  }

  /**
   * @param {Item} item
   * @param {boolean} open whether they can be pressed
   */
  choices(item, open) {
    const list = make('ol', 'choices');
    list.setAttribute('aria-label', this.texts['web-options']);
    for (const choice of item.choices ?? []) {
      const label = make('span', 'label');
      write(label, choice.label);
      const taken = choice.id === item.choice;
      const chosen = taken ? icon('sent', this.texts['web-chosen']) : null;
      const button = make('button', taken ? 'choice taken' : 'choice', label, chosen);
      button.toggleAttribute('disabled', !open);
      button.addEventListener('click', () => this.choose(item, choice));
      list.append(make('li', '', button));
    }
    return list;
  }
}

/**
 * The bot's message whose choices can be taken: the last one with choices, until one is taken or the bot has gone on
 * after an answer in words. (The bot itself knows an old button by its token.)
 * @param {Item[]} items
 */
function openQuestion(items) {
  const place = items.findLastIndex(({ choices }) => choices?.length);
  const question = items[place];
  if (!question || question.choice) return undefined;
  const answered = items.findIndex(({ from }, at) => at > place && from === 'me');
  if (answered >= 0 && items.slice(answered).some(({ from }) => from === 'bot')) return undefined;
  return question;
}

/** @param {{ name: string, address: string }} file */
function download({ name, address }) {
  const link = make('a', 'file', name);
  link.href = address;
  link.download = name;
  return link;
}

/** @param {string} address */
function thumbnail(address) {
  const image = document.createElement('img');
  image.className = 'picture';
  image.alt = '';
  image.src = address;
  // Not every browser can show what a phone's camera makes (HEIC); it is sent all the same.
  image.addEventListener('error', () => image.remove());
  return image;
}
