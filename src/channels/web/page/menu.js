/**
 * The menu: the page's other language, and deleting the history on a phone that others use too.
 * @param {{ language(): void, clear(): void }} does
 */
export function openMenu(does) {
  const menu = /** @type {HTMLDetailsElement} */ (document.getElementById('menu'));
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('clear-dialog'));

  document.addEventListener('click', ({ target }) => {
    if (!menu.contains(/** @type {Node} */ (target))) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.getElementById('language')?.addEventListener('click', does.language);
  document.getElementById('clear')?.addEventListener('click', () => {
    menu.open = false;
    dialog.showModal();
  });
  document.getElementById('clear-cancel')?.addEventListener('click', () => dialog.close());
  document.getElementById('clear-confirm')?.addEventListener('click', () => {
    dialog.close();
    does.clear();
  });
}
