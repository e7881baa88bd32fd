/**
 * @typedef {object} State What the server tells the page about itself.
 * @property {number} now instant in the city, ms since 1970
 * @property {string} today day in the city, `YYYY-MM-DD`
 * @property {string | null} away what to say while the hotline cannot take anything
 * @property {boolean} demo
 * @property {string} zone the city's time zone
 * @property {Record<string, string>} texts
 * @property {{ url: string, label: string, picture: boolean }[]} samples
 */

/** How long an answer may take (ms): a photograph over a slow network takes its time. */
const PATIENCE = { json: 30_000, file: 300_000 };

/** @type {Promise<State> | null} */
let asking = null;

/**
 * The server's state; asking for it also gives this browser its cookie. Those who ask at the same time share the
 * answer, so that two cookies cannot race.
 * @returns {Promise<State>}
 */
export function fetchState() {
  asking ??= fetch(`/api/state?lang=${document.documentElement.lang}`)
    .then((response) => {
      if (!response.ok) throw new Error(`state: ${response.status}`);
      return response.json();
    })
    .finally(() => {
      asking = null;
    });
  return asking;
}

/**
 * @param {string} path
 * @param {object | Blob} body
 * @returns {Promise<{ status: number, text: string | null }>} status 0 when the server could not be reached;
 *   `text` tells the person why a message was refused
 */
export async function post(path, body) {
  const file = body instanceof Blob;
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), file ? PATIENCE.file : PATIENCE.json);
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': file ? 'application/octet-stream' : 'application/json' },
      body: file ? body : JSON.stringify(body),
      signal: impatience.signal,
    });
    const answer = response.ok ? null : await response.json().catch(() => null);
    return { status: response.status, text: answer?.text ?? null };
  } catch {
    return { status: 0, text: null };
  } finally {
    clearTimeout(timer);
  }
}

/** A key that no other message has. `crypto.randomUUID` is missing where the page is not served over https. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
