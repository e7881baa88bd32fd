import { patch } from './markup.js';
import { replaceGone } from './photos.js';
import { connectionSign } from './signs.js';

/** How often the page asks for what is new (ms), and how often while nobody looks at it. */
const EVERY_MS = 3_000;
const UNSEEN_EVERY_MS = 10_000;
/** An answer that takes longer (ms) is none. */
const PATIENCE_MS = 10_000;
/** Whoever is so near (px) to the end of the conversation follows it. */
const NEAR_END = 80;

/**
 * Brings every part of the page with `data-live` up to date, again and again, and touches no other: not what is typed,
 * chosen or opened.
 * @returns {() => void} brings it up to date at once
 */
export function keepLive() {
  const connection = connectionSign();
  const scroll = document.getElementById('scroll');
  let timer = 0;
  let running = false;
  let again = false;

  const look = async () => {
    clearTimeout(timer);
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      connection(await bringUpToDate(scroll));
    } while (again);
    running = false;
    timer = setTimeout(look, document.hidden ? UNSEEN_EVERY_MS : EVERY_MS);
  };

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) look();
  });
  if (scroll) scroll.scrollTop = scroll.scrollHeight;
  timer = setTimeout(look, EVERY_MS);
  return look;
}

/**
 * @param {HTMLElement | null} scroll
 * @returns {Promise<boolean>} whether the server answered
 */
async function bringUpToDate(scroll) {
  const page = await fetchPage();
  if (page === 'signed-out') location.assign('/petugas');
  if (typeof page === 'string') return page !== 'lost';
  const composers = /** @type {HTMLFieldSetElement | null} */ (document.getElementById('composers'));
  const open = page.getElementById('composers') !== null;
  // The chat is back: it is opened anew.
  if (open && !composers) location.reload();
  if (composers) composers.disabled = !open;
  const follows = scroll && scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;
  replaceGone(page);
  for (const part of document.querySelectorAll('[data-live]')) {
    const wanted = page.getElementById(part.id);
    if (wanted) patch(part, wanted);
  }
  if (follows) scroll.scrollTop = scroll.scrollHeight;
  document.title = page.title;
  return true;
}

/** @returns {Promise<Document | 'signed-out' | 'lost'>} */
async function fetchPage() {
  try {
    const page = new URLSearchParams(location.search).get('page');
    const address = `${location.pathname}?live${page ? `&page=${encodeURIComponent(page)}` : ''}`;
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status === 401) return 'signed-out';
    // A chat that is over is answered with 404, one that is another's with 403, and the page around it.
    if (!response.ok && response.status !== 404 && response.status !== 403) return 'lost';
    const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
    return answer.getElementById('queue') ? answer : 'lost';
  } catch {
    return 'lost';
  }
}
