/** Shows the page where there is no network: an empty one, which its script fills with what this phone keeps. */
const CACHE = 'rt';
const OFFLINE = '/rt/luring';
const FILES = [
  ...['base.css', 'frame.css', 'parts.css', 'register.css', 'house.css', 'rows.css', 'sheet.css', 'logo.svg'],
  ...['register.js', 'drafts.js', 'rows.js', 'houses.js', 'pasting.js', 'api.js'],
].map((name) => `/rt/page/${name}`);

const worker = /** @type {any} */ (self);

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([OFFLINE, ...FILES]))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET') return;
  // nothing that the server says of anybody is kept: of pages only the empty one
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
  else if (FILES.includes(pathname)) event.respondWith(newest(request, pathname));
});

/**
 * @param {Request} request
 * @param {string} name
 */
async function newest(request, name) {
  try {
    const response = await fetch(request);
    const cache = await caches.open(CACHE);
    // 304 says that what is kept is the newest
    if (response.ok) await cache.put(name, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(name);
    if (kept) return kept;
    throw error;
  }
}
