import { addRow, areChanged, controlsOf, isErased, rowsOf } from './rows.js';

/**
 * Fills the rows of a house with a table that is pasted into one of its cells. The server reads it, as it does those of the
 * chat; what is one cell alone is pasted as always.
 * @param {ClipboardEvent} event
 * @returns {Promise<{ says: string[] } | { refusal: { error: string, text: string } | null } | null>} what is said of it, or
 *   why it was not read (`null`: there is no network); `null` where it is no table
 */
export async function paste(event) {
  const control = event.target;
  const row = control instanceof HTMLInputElement ? control.closest('tr') : null;
  const house = /** @type {HTMLElement | null} */ (row?.closest('.house') ?? null);
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!row || !house || !/[\t\n]/.test(text.trim())) return null;
  event.preventDefault();
  const field = /** @type {HTMLInputElement} */ (control).name;
  const body = JSON.stringify({ text, house: house.dataset.name, field });
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/rt/tempel', { method: 'POST', headers, body });
    const answer = await response.json();
    if (!response.ok) return { refusal: answer };
    if (answer.named) laidBeside(house, answer.rows);
    else filledFrom(house, row, answer.rows);
    return { says: answer.says };
  } catch {
    return { refusal: null };
  }
}

/**
 * A table that names people: each goes to the row of the same name, to the empty row of the same room, or to a new one.
 * @param {HTMLElement} house
 * @param {Record<string, string>[]} rows
 */
function laidBeside(house, rows) {
  for (const cells of rows) {
    const all = rowsOf(house)
      .filter((row) => !isErased(row))
      .map((row) => ({ row, controls: controlsOf(row) }));
    const textOf = (/** @type {(typeof all)[number]} */ { controls }, /** @type {string} */ name) =>
      (controls.get(name)?.value ?? '').trim().toLowerCase();
    const named = all.find((one) => textOf(one, 'name') === cells.name.toLowerCase());
    const free = all.filter(
      (one) => !textOf(one, 'name') && !one.row.dataset.id && !areChanged(one.controls),
    );
    const inRoom = free.find((one) => textOf(one, 'room') === cells.room.toLowerCase());
    const target = named ?? (cells.room ? inRoom : free[0]);
    fill(target?.row ?? addRow(house, cells.room), cells);
  }
}

/**
 * Cells without heads: they fill what is below and beside, as in a spreadsheet.
 * @param {HTMLElement} house
 * @param {Element} from
 * @param {Record<string, string>[]} rows
 */
function filledFrom(house, from, rows) {
  let row = from;
  for (const [i, cells] of rows.entries()) {
    if (i > 0) row = row.nextElementSibling ?? addRow(house);
    fill(row, cells);
  }
}

/** @param {Element} row @param {Record<string, string>} cells */
function fill(row, cells) {
  const controls = controlsOf(row);
  for (const [field, value] of Object.entries(cells)) {
    const control = controls.get(field);
    if (control && value) control.value = value;
  }
  if (cells.left || cells.fresh) row.classList.add('opened');
}
