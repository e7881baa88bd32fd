/** Addresses of photographs that are not kept any more. */
const gone = new Set();

/** Puts a word in the place of every photograph that cannot be had, now and later. */
export function watchPhotos() {
  const missed = async (/** @type {HTMLImageElement} */ image) => {
    const address = image.getAttribute('src') ?? '';
    // A network that failed for a moment takes no photograph away.
    const { status } = await fetch(address).catch(() => ({ status: 0 }));
    if (status !== 404) return;
    gone.add(address);
    replaceGone(document);
  };
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLImageElement && target.dataset.gone) missed(target);
    },
    true,
  );
  for (const image of document.querySelectorAll('img[data-gone]'))
    if (image instanceof HTMLImageElement && image.complete && image.naturalWidth === 0) missed(image);
}

/**
 * Leaves out of a page what is known to be gone, so that it is not asked for again.
 * @param {Document} page
 */
export function replaceGone(page) {
  for (const image of page.querySelectorAll('img[data-gone]')) {
    if (!gone.has(image.getAttribute('src'))) continue;
    const word = page.createElement('p');
    word.className = 'photo-gone';
    word.textContent = image.getAttribute('data-gone');
    (image.closest('a') ?? image).replaceWith(word);
  }
}
