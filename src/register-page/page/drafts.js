/**
 * What a head has typed and not sent, kept on this phone for a day without network: with the page as it was seen, so that it
 * can be shown again.
 *
 * The key is the server's. It is handed out to an open session, held in this tab alone (`sessionStorage`, which outlives a
 * reload and not the tab), and never written beside what it locks. A key that the phone made itself, even one that cannot be
 * taken out of IndexedDB, would open the drafts for whoever has the phone, whatever the server says. This way a term that ends
 * or data that are deleted leave nothing that can be read, even on a phone that never comes back: nobody gives it the key any
 * more. The price is that a tab which was closed without network shows its drafts again only after the next link.
 */
const DATABASE = 'rt';
const STORE = 'drafts';
const KEYS = 'rt-keys';
/** How often it is looked whether the day is over (ms). */
const LOOK_MS = 30_000;

/**
 * @typedef {object} Draft What was typed into one house.
 * @property {string} area
 * @property {string} name
 * @property {Record<string, [string, string]>} own fields of the house: what was seen, and what was typed
 * @property {{ id: string, was: Record<string, string>, is: Record<string, string>, erased?: boolean }[]} rows
 */
/** @typedef {{ html: string, title: string, drafts: Draft[] }} Kept */

/** Opens, keeps and forgets drafts; where the browser has no means for that, nothing is kept. */
export class Drafts {
  /** @param {{ day: number, keys: Record<string, string>, until: number } | null} held */
  constructor(held) {
    this.held = held;
    this.writing = Promise.resolve();
  }

  /**
   * With the keys of the session that is open, or those that this tab still holds.
   * @param {boolean} isOpen
   */
  static async open(isOpen) {
    if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return new Drafts(null);
    if (isOpen) {
      const response = await fetch('/rt/kunci').catch(() => null);
      const given = response?.ok ? await response.json() : null;
      if (given) sessionStorage.setItem(KEYS, JSON.stringify({ ...given, until: Date.now() + given.keptMs }));
    }
    const held = JSON.parse(sessionStorage.getItem(KEYS) ?? 'null');
    const drafts = new Drafts(held);
    await drafts.dropOld();
    return drafts;
  }

  /**
   * Calls back once the day, or the term, is over and everything was deleted.
   * @param {() => void} over
   */
  watch(over) {
    if (!this.held) return;
    const timer = setInterval(async () => {
      if (Date.now() < this.held.until) return;
      clearInterval(timer);
      await this.wipe();
      over();
    }, LOOK_MS);
  }

  /** @param {Kept} kept */
  keep(kept) {
    this.writing = this.writing.then(() => this.write(kept)).catch(() => {});
    return this.writing;
  }

  /** @param {Kept} kept */
  async write(kept) {
    if (!this.held) return;
    const { day, keys, until } = this.held;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(kept));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(keys[day]), bytes);
    const before = await ask('readonly', (store) => store.get(place()));
    // a day since the first of what was not sent
    const ends = kept.drafts.length && before?.unsent ? Math.min(before.until, until) : until;
    const record = { day, iv, data, until: ends, unsent: kept.drafts.length > 0 };
    await ask('readwrite', (store) => store.put(record, place()));
  }

  /** @returns {Promise<Kept | null>} what is kept of this page; what cannot be opened any more is deleted */
  async kept() {
    if (!this.held) return null;
    const record = await ask('readonly', (store) => store.get(place()));
    if (!record) return null;
    const key = this.held.keys[record.day];
    try {
      const opened = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: record.iv },
        await keyOf(key),
        record.data,
      );
      return JSON.parse(new TextDecoder().decode(opened));
    } catch {
      await ask('readwrite', (store) => store.delete(place()));
      return null;
    }
  }

  /** Whether anything was typed on this phone that was not sent, on whichever page. */
  async areWaiting() {
    if (!globalThis.indexedDB) return false;
    const all = await ask('readonly', (store) => store.getAll());
    return all.some(({ unsent }) => unsent);
  }

  async wipe() {
    sessionStorage.removeItem(KEYS);
    this.held = null;
    if (globalThis.indexedDB) await ask('readwrite', (store) => store.clear());
  }

  async dropOld() {
    const names = await ask('readonly', (store) => store.getAllKeys());
    for (const name of names) {
      const record = await ask('readonly', (store) => store.get(name));
      if (record && record.until <= Date.now()) await ask('readwrite', (store) => store.delete(name));
    }
  }
}

/** Each RT has a page of its own. */
const place = () => location.search;

/** @param {string} base64 */
function keyOf(base64) {
  const raw = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** @type {Promise<IDBDatabase> | null} */
let opening = null;

/**
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest} what
 * @returns {Promise<any>}
 */
async function ask(mode, what) {
  opening ??= settled(indexedDB.open(DATABASE, 1), (request) => {
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  });
  const database = await opening;
  return settled(what(database.transaction(STORE, mode).objectStore(STORE)));
}

/**
 * @param {any} request
 * @param {(request: any) => void} [prepare]
 * @returns {Promise<any>}
 */
function settled(request, prepare) {
  prepare?.(request);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
