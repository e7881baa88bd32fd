/** A stream that is back sooner than this was not worth a word (ms). */
const SHORT_LOSS_MS = 2500;
const BACK_SHOWN_MS = 2500;
/** A typing sign that nobody ends is gone after this (ms). */
const TYPING_MS = 30_000;

/**
 * Says when the connection is lost and when it is back. The words stand in the document, for they are needed when
 * nothing can be loaded; where the server says why, its words are shown at once.
 * @returns {(connected: boolean, why?: string | null) => void}
 */
export function connectionSign() {
  const sign = /** @type {HTMLElement} */ (document.getElementById('connection'));
  let timer = 0;
  let connected = true;
  const lost = (/** @type {string | undefined} */ why) => {
    sign.textContent = why ?? sign.dataset.lost ?? '';
    sign.className = 'connection lost';
    sign.hidden = false;
  };
  return (now, why) => {
    if (now === connected && !why) return;
    connected = now;
    clearTimeout(timer);
    if (why) return lost(why);
    if (!now) timer = setTimeout(lost, SHORT_LOSS_MS);
    else if (!sign.hidden) {
      sign.textContent = sign.dataset.back ?? '';
      sign.className = 'connection';
      timer = setTimeout(() => {
        sign.hidden = true;
      }, BACK_SHOWN_MS);
    }
  };
}

/**
 * The three dots.
 * @param {() => void} changed
 * @returns {(on: boolean) => void}
 */
export function typingSign(changed) {
  const sign = /** @type {HTMLElement} */ (document.getElementById('typing'));
  let timer = 0;
  return function show(on) {
    clearTimeout(timer);
    sign.hidden = !on;
    changed();
    if (on) timer = setTimeout(() => show(false), TYPING_MS);
  };
}

/**
 * Counts in the tab's title what came while nobody looked.
 * @returns {() => void} to call for every message
 */
export function unreadSign() {
  const title = document.title;
  let count = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    count = 0;
    document.title = title;
  });
  return () => {
    if (!document.hidden) return;
    count += 1;
    document.title = `(${count}) ${title}`;
  };
}
