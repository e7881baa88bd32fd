import { fetchState, newKey, post } from './api.js';
import { openComposer } from './composer.js';
import { openDemo } from './demo.js';
import { History } from './history.js';
import { Log } from './log.js';
import { openMenu } from './menu.js';
import { Outgoing } from './outgoing.js';
import { Scroll } from './scroll.js';
import { connectionSign, typingSign, unreadSign } from './signs.js';
import { openStream } from './stream.js';

const RETRY_MS = 3000;

const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const connection = connectionSign();

/** @param {import('./api.js').State} state */
function begin(state) {
  const { texts, zone } = state;
  let ahead = state.now - Date.now();
  const now = () => Date.now() + ahead;

  const scroll = new Scroll(element('scroll'), element('unread'));
  const typing = typingSign(() => scroll.follow());
  const unread = unreadSign();
  const log = new Log(element('log'), {
    texts,
    zone,
    locale: document.documentElement.lang,
    choose(question, { id, label }) {
      history.update(question.id, { choice: id });
      outgoing.send({ kind: 'choice', text: label, choice: id, token: question.token ?? null });
      // The button is gone: go on at the line to write in, but not on a phone, where that opens the keyboard.
      element(matchMedia('(pointer: fine)').matches ? 'input' : 'scroll').focus({ preventScroll: true });
    },
  });
  const history = new History(() => scroll.show(log.show(history.items)));
  const outgoing = new Outgoing(history, now, texts);

  const sendFile = (/** @type {Blob} */ file, name = '') => {
    const id = newKey();
    const picture = file.type.startsWith('image/');
    if (picture) log.pictures.set(id, URL.createObjectURL(file));
    outgoing.send({ id, kind: 'photo', text: name, picture }, file);
  };
  openComposer({ text: (text) => outgoing.send({ kind: 'text', text }), file: sendFile }, broughtHere());
  openMenu({
    language: () => outgoing.send({ kind: 'text', text: texts['web-language-message'] }),
    clear() {
      for (const address of log.pictures.values()) URL.revokeObjectURL(address);
      log.pictures.clear();
      for (const { address } of log.files.values()) URL.revokeObjectURL(address);
      log.files.clear();
      outgoing.leave();
    },
  });
  const showDay = state.demo ? openDemo(state, sendFile) : () => {};
  showDay(state.today);

  scroll.toEnd();
  element('log').removeAttribute('aria-busy');

  const streamed = {
    message({ photo, document: file, ...message }) {
      typing(false);
      if (photo && !log.pictures.has(message.id)) log.pictures.set(message.id, fileAddress(photo));
      if (file && !log.files.has(message.id))
        log.files.set(message.id, { name: file.name, address: fileAddress(file.bytes, file.type) });
      if (!history.get(message.id)) unread();
      history.add({ from: 'bot', kind: 'text', at: now(), ...message });
      post('/api/acks', { id: message.id });
    },
    typing: ({ on }) => typing(on),
    clock(clock) {
      ahead = clock.now - Date.now();
      showDay(clock.today);
    },
    connection(connected, why) {
      connection(connected, why);
      if (!connected) return;
      // A new chat begins once there is a way back for the greeting.
      if (history.items.length === 0) outgoing.send({ kind: 'start', text: '' });
      else outgoing.run();
    },
  };
  outgoing.arrived = openStream(streamed, state.away);
}

/** The words that a link brought here behind its `#`, which is taken away: it is told to nobody, and done with once. */
function broughtHere() {
  const [, words = ''] = /^#([\w-]{1,40})$/.exec(location.hash) ?? [];
  if (words) window.history.replaceState(null, '', location.pathname + location.search);
  return words;
}

/**
 * An address for a picture or a file that came with a message; like one's own it is kept as long as the page.
 * @param {string} base64
 */
function fileAddress(base64, type = '') {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type }));
}

async function boot() {
  for (;;) {
    try {
      const state = await fetchState();
      if (state.away === null) connection(true);
      return begin(state);
    } catch {
      connection(false);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

boot();
