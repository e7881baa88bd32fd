import { addRow, areChanged, controlsOf, erase, isErased, isRowChanged, layOut, rowsOf } from './rows.js';

/** @typedef {import('./drafts.js').Draft} Draft */

/** @returns {HTMLElement[]} */
export const houses = () => /** @type {any} */ ([...document.querySelectorAll('#houses > .house')]);

/** The house's own fields. @param {Element} house */
const ownOf = (house) => controlsOf(house, '.own-fields [name]');

/** @param {Map<string, import('./rows.js').Control>} controls */
const valuesOf = (controls) => Object.fromEntries([...controls].map(([name, { value }]) => [name, value]));

/** @param {Map<string, import('./rows.js').Control>} controls */
const seenOf = (controls) =>
  Object.fromEntries([...controls].map(([name, { dataset }]) => [name, dataset.was ?? '']));

/**
 * The same as it was before another wrote it: where the head has not chosen, the server is to ask again.
 * @param {Map<string, import('./rows.js').Control>} controls
 */
const firstSeen = (controls) =>
  Object.fromEntries([...controls].map(([name, { dataset }]) => [name, dataset.before ?? dataset.was ?? '']));

/**
 * What was typed into a house and not saved; `null` where nothing was.
 * @param {HTMLElement} house
 * @returns {Draft | null}
 */
export function draftOf(house) {
  const { area = '', name = '' } = house.dataset;
  const own = ownOf(house);
  const rows = rowsOf(house).flatMap((row) => {
    if (!isRowChanged(row)) return [];
    const controls = controlsOf(row);
    const { id = '' } = row.dataset;
    return [{ id, was: firstSeen(controls), is: valuesOf(controls), erased: isErased(row) }];
  });
  if (!rows.length && !areChanged(own)) return null;
  const seen = firstSeen(own);
  const pairs = [...own].map(([field, { value }]) => [field, [seen[field], value]]);
  return { area, name, own: Object.fromEntries(pairs), rows };
}

/** How many rows of a house are not saved. @param {HTMLElement} house */
export function countOf(house) {
  const changed = rowsOf(house).filter(isRowChanged).length;
  return changed + (areChanged(ownOf(house)) ? 1 : 0);
}

/**
 * What is sent of a house: all that was typed there, once the head has chosen wherever two wrote something, and entries that
 * are to come back.
 * @param {HTMLElement} house
 * @param {string[]} [restored]
 * @returns {object | null}
 */
export function formOf(house, restored = []) {
  const { area, name } = house.dataset;
  const own = ownOf(house);
  const rows = rowsOf(house).flatMap((row) => {
    if (!isRowChanged(row)) return [];
    const controls = controlsOf(row);
    const id = row.dataset.id || null;
    return [{ id, was: seenOf(controls), is: valuesOf(controls), erased: isErased(row) }];
  });
  if (isUndecided(house) || (!rows.length && !areChanged(own) && !restored.length)) return null;
  return { area, name, was: seenOf(own), is: valuesOf(own), rows, restored };
}

/** Whether the head has still to choose somewhere. @param {ParentNode} within */
export const isUndecided = (within) => within.querySelector('[data-clash]') !== null;

/**
 * A house that is not on the server yet, or the one that has the name already.
 * @param {string} name
 * @param {number} rooms
 */
export function addHouse(name, rooms) {
  const known = houses().find((one) => one.dataset.name?.toLowerCase() === name.toLowerCase());
  const house = known ?? newHouse(name);
  if (!known) {
    layOut(house, rooms);
    const field = ownOf(house).get('rooms');
    if (field && rooms) field.value = String(rooms);
  }
  house.setAttribute('open', '');
  document.getElementById('none')?.remove();
  return house;
}

/** @param {string} name */
function newHouse(name) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById('house-template'));
  const house = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  house.dataset.name = name;
  house.dataset.added = '';
  const title = house.querySelector('.house-name');
  if (title) title.textContent = name;
  document.getElementById('houses')?.append(house);
  return house;
}

/**
 * Puts what was typed before into its place again, beside what had been seen then.
 * @param {Draft[]} drafts
 */
export function putBack(drafts) {
  for (const { area, name, own, rows } of drafts) {
    const same = (/** @type {HTMLElement} */ one) => one.dataset.area === area && one.dataset.name === name;
    const house = houses().find(same) ?? addHouse(name, 0);
    house.setAttribute('open', '');
    for (const [field, [was, is]] of Object.entries(own)) put(ownOf(house).get(field), was, is);
    for (const row of rows) putRow(house, row);
  }
}

/** @param {HTMLElement} house @param {Draft['rows'][number]} draft */
function putRow(house, { id, was, is, erased }) {
  const free = (/** @type {HTMLElement} */ row) => {
    const controls = controlsOf(row);
    return !row.dataset.id && !areChanged(controls) && controls.get('room')?.value === was.room;
  };
  const row =
    rowsOf(house).find((one) => (id ? one.dataset.id === id : free(one))) ?? addRow(house, was.room);
  row.dataset.id = id;
  const controls = controlsOf(row);
  for (const [field, value] of Object.entries(is)) put(controls.get(field), was[field], value);
  if (is.left || is.fresh) row.classList.add('opened');
  if (erased) erase(row, true);
}

/** @param {import('./rows.js').Control | undefined} control @param {string} was @param {string} is */
function put(control, was, is) {
  if (!control) return;
  control.dataset.was = was;
  control.value = is;
}
