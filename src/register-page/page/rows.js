/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

/** How many rows an empty house gets at most. */
const MOST_ROWS = 120;

/**
 * The controls of a row or a house, by their names.
 * @param {Element} within
 * @param {string} [where]
 * @returns {Map<string, Control>}
 */
export function controlsOf(within, where = '[name]') {
  const all = /** @type {NodeListOf<Control>} */ (within.querySelectorAll(where));
  return new Map([...all].map((control) => [control.name, control]));
}

/** @param {Control} control */
export const isChanged = (control) => control.value !== (control.dataset.was ?? '');

/** Whether something in a row or a house is not as it was seen. @param {Map<string, Control>} controls */
export const areChanged = (controls) => [...controls.values()].some(isChanged);

/** Whether an entry is to go once that is saved. @param {HTMLElement} row */
export const isErased = (row) => 'erased' in row.dataset;

/** Whether there is something to be sent of a row. @param {HTMLElement} row */
export const isRowChanged = (row) => isErased(row) || areChanged(controlsOf(row));

/**
 * An entry is to go, or stays after all.
 * @param {HTMLElement} row
 * @param {boolean} goes
 */
export function erase(row, goes) {
  if (goes) row.dataset.erased = '';
  else delete row.dataset.erased;
  for (const control of controlsOf(row).values()) control.disabled = goes;
}

/** @param {Element} house @returns {HTMLTableRowElement[]} */
export const rowsOf = (house) => /** @type {any} */ ([...house.querySelectorAll('tr.row')]);

/**
 * A new row at the end of a house, in the next room where rooms are numbers.
 * @param {Element} house
 * @param {string} [room]
 */
export function addRow(house, room) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById('row-template'));
  const row = /** @type {HTMLTableRowElement} */ (template.content.querySelector('tr')?.cloneNode(true));
  const rows = rowsOf(house);
  row.dataset.added = '';
  for (const control of row.querySelectorAll('[aria-label]'))
    control.setAttribute(
      'aria-label',
      control.getAttribute('aria-label')?.replace(/\b0$/, String(rows.length + 1)) ?? '',
    );
  house.querySelector('tbody')?.append(row);
  const last = rows.length ? Number(controlsOf(rows[rows.length - 1]).get('room')?.value || Number.NaN) : 0;
  const control = controlsOf(row).get('room');
  if (control) {
    control.value = room ?? (Number.isInteger(last) ? String(last + 1) : '');
    // a room in which nobody was entered is nothing to be sent
    control.dataset.was = control.value;
  }
  return row;
}

/** @param {Element} house @param {number} rooms */
export function layOut(house, rooms) {
  for (const row of rowsOf(house)) row.remove();
  for (let room = 1; room <= Math.min(rooms || 3, MOST_ROWS); room++) addRow(house, String(room));
}

/**
 * The next row in the same column, one more where there is none.
 * @param {Control} control
 */
export function goDown(control) {
  const row = /** @type {HTMLElement} */ (control.closest('tr'));
  const house = /** @type {HTMLElement} */ (control.closest('.house'));
  const next = row.nextElementSibling ?? addRow(house);
  const controls = controlsOf(next);
  const target = controls.get(control.name);
  const shown = target?.offsetParent ? target : controls.get('name');
  shown?.focus();
  if (shown instanceof HTMLInputElement) shown.select();
}

/** Shows or hides what a row has more. @param {HTMLElement} button */
export function toggleMore(button) {
  const row = /** @type {HTMLElement} */ (button.closest('tr'));
  const isShown = row.classList.toggle('opened');
  button.setAttribute('aria-expanded', String(isShown));
  if (isShown) controlsOf(row).get('left')?.focus();
}

/**
 * The head has chosen between what two wrote.
 * @param {HTMLElement} button
 */
export function choose(button) {
  const note = /** @type {HTMLElement} */ (button.closest('.note'));
  const within = /** @type {HTMLElement} */ (button.closest('tr, .own-fields'));
  if (note.dataset.of === 'erased') {
    delete within.dataset.clash;
    for (const control of controlsOf(within).values()) delete control.dataset.before;
    erase(within, button.dataset.take === 'mine');
    note.remove();
    return;
  }
  const control = controlsOf(within).get(note.dataset.of ?? '');
  if (!control) return;
  if (button.dataset.take === 'theirs') control.value = control.dataset.was ?? '';
  delete control.dataset.clash;
  delete control.dataset.before;
  control.removeAttribute('aria-invalid');
  note.remove();
  control.focus();
}
