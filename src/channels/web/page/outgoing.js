import { fetchState, newKey, post } from './api.js';

/** @typedef {import('./history.js').Item} Item */
/** @typedef {Pick<Item, 'kind' | 'text'> & Partial<Item>} Message */

/** The server takes no more (bytes). */
const LARGEST_FILE = 20 * 1024 * 1024;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Sends this person's messages one after another, each under its own key until the server has taken it: nothing is
 * lost by a bad network, and nothing arrives twice.
 */
export class Outgoing {
  /**
   * @param {import('./history.js').History} history
   * @param {() => number} now
   * @param {Record<string, string>} texts
   */
  constructor(history, now, texts) {
    this.history = history;
    this.now = now;
    this.texts = texts;
    /** Photographs that are not sent yet, by key; never stored. @type {Map<string, Blob>} */
    this.files = new Map();
    /** Keys of the messages that this tab sends; another tab sends its own. */
    this.keys = new Set();
    this.running = false;
    this.wake = () => {};
    /** Called when the server has taken a message. */
    this.arrived = () => {};
    this.history.change((items) => items.map((item) => this.resume(item)));
  }

  /**
   * @param {Message} message
   * @param {Blob} [file]
   */
  send(message, file) {
    const item = this.item(message);
    if (file && file.size > LARGEST_FILE)
      return this.history.add({ ...item, state: 'failed', note: this.texts['web-refused-photo-too-large'] });
    if (file) this.files.set(item.id, file);
    this.history.add(item);
    this.run();
  }

  /** Forgets the history and the person on this device, and begins anew. */
  leave() {
    this.files.clear();
    this.history.replace(newKey(), [
      this.item({ kind: 'leave', text: '' }),
      this.item({ kind: 'start', text: '' }),
    ]);
    this.run();
  }

  /** Goes on at once with what waits. */
  async run() {
    this.wake();
    if (this.running) return;
    this.running = true;
    for (let item = this.next(); item; item = this.next()) await this.pass(item);
    this.running = false;
  }

  /**
   * @param {Message} message
   * @returns {Item}
   */
  item({ id = newKey(), ...message }) {
    this.keys.add(id);
    return { ...message, id, from: 'me', at: this.now(), state: 'waiting' };
  }

  /**
   * What waited when the page was left is sent now; a photograph went with the page.
   * @param {Item} item
   * @returns {Item}
   */
  resume(item) {
    if (item.state !== 'waiting') return item;
    if (item.kind === 'photo') return { ...item, state: 'failed', note: this.texts['web-file-lost'] };
    this.keys.add(item.id);
    return item;
  }

  next() {
    return this.history.items.find(({ id, state }) => state === 'waiting' && this.keys.has(id));
  }

  /** @param {Item} item */
  async pass(item) {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const { status, text } = await this.post(item);
      if (status >= 200 && status < 300) {
        this.arrived();
        return this.done(item, { state: 'sent' });
      }
      if (!this.history.get(item.id)) return;
      if (status === 401) await fetchState().catch(() => {});
      else if (status >= 400 && status < 500 && status !== 429)
        return this.done(item, { state: 'failed', note: text ?? undefined });
      else if (text) this.history.update(item.id, { note: text });
      await this.sleep(pause);
    }
  }

  /**
   * @param {Item} item
   * @param {Partial<Item>} outcome
   */
  done(item, outcome) {
    this.files.delete(item.id);
    this.keys.delete(item.id);
    this.history.update(item.id, { note: undefined, ...outcome });
  }

  /** @param {Item} item */
  post({ id: key, kind, text, choice, token }) {
    switch (kind) {
      case 'leave':
        return post('/api/leave', {});
      case 'photo':
        return post(`/api/photos?key=${key}`, this.files.get(key) ?? new Blob());
      case 'choice':
        return post('/api/messages', { kind, key, id: choice, token: token ?? null });
      case 'text':
        return post('/api/messages', { kind, key, text });
      default:
        return post('/api/messages', { kind, key });
    }
  }

  /** @param {number} ms */
  sleep(ms) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve(undefined);
      };
    });
  }
}
