import { newKey } from './api.js';
import { Drafts } from './drafts.js';
import { addHouse, countOf, draftOf, formOf, houses, isUndecided, putBack } from './houses.js';
import { paste } from './pasting.js';
import { addRow, choose, controlsOf, erase, goDown, rowsOf, toggleMore } from './rows.js';

/** What was typed is kept within so long (ms). */
const KEEP_AFTER_MS = 300;
/** How long it is said that all was saved (ms). */
const SHOWN_MS = 4_000;
/** How long an answer may take (ms). */
const PATIENCE_MS = 30_000;

const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const main = element('main');
const says = element('sayings').dataset;
const { state } = document.body.dataset;

const drafts = await Drafts.open(state === 'open');
/** The last form of each house that is not known to have arrived, with its key: the same is sent under the same. */
const tries = new Map();
/** @type {number | undefined} */
let keeping;

/** @param {string | undefined} text */
function tell(text) {
  const line = element('line');
  line.textContent = text ?? '';
  line.hidden = !text;
}

/** Shows how much is not saved, and keeps it on this phone. */
function changed() {
  const count = houses().reduce((sum, house) => sum + countOf(house), 0);
  const bar = document.getElementById('save');
  if (bar) bar.hidden = count === 0;
  const shown = document.getElementById('unsaved');
  if (shown) shown.textContent = (says.unsaved ?? '').replace('{count}', String(count));
  keeping ??= window.setTimeout(keep, KEEP_AFTER_MS);
}

function keep() {
  clearTimeout(keeping);
  keeping = undefined;
  if (!document.getElementById('register')) return Promise.resolve();
  const copy = /** @type {HTMLElement} */ (main.cloneNode(true));
  for (const added of copy.querySelectorAll('[data-added]')) added.remove();
  for (const row of copy.querySelectorAll('[data-erased]:not([data-clash])'))
    erase(/** @type {HTMLElement} */ (row), false);
  const typed = houses().flatMap((house) => draftOf(house) ?? []);
  return drafts.keep({ html: copy.innerHTML, title: element('area').textContent ?? '', drafts: typed });
}

/** Sends what was typed, house by house; each is shown as the server has it then. */
async function send() {
  const button = /** @type {HTMLButtonElement} */ (element('send'));
  button.disabled = true;
  tell(says.saving);
  let trouble = isUndecided(main) ? says.choose : undefined;
  for (const house of houses()) {
    const form = formOf(house);
    if (!form) continue;
    const failed = await sendHouse(house, form);
    if (failed !== null) trouble = failed;
    if (failed !== null || !document.getElementById('register')) break;
  }
  changed();
  await keep();
  button.disabled = false;
  if (trouble === undefined && isUndecided(main)) trouble = says.choose;
  if (trouble === undefined && houses().some(countOf)) trouble = says.look;
  tell(trouble ?? says.saved);
  if (trouble === undefined)
    setTimeout(() => element('line').textContent === says.saved && tell(undefined), SHOWN_MS);
}

/** Brings entries back that were taken off the list, with whatever else was typed there. @param {HTMLElement} house @param {string[]} ids */
async function restore(house, ids) {
  const form = formOf(house, ids);
  tell(form ? says.saving : says.choose);
  if (!form) return;
  const trouble = await sendHouse(house, form);
  changed();
  await keep();
  tell(trouble ?? undefined);
}

/**
 * @param {HTMLElement} house
 * @param {object} form
 * @returns {Promise<string | null>} why it was not taken; `null` when it was
 */
async function sendHouse(house, form) {
  const what = JSON.stringify(form);
  const name = house.dataset.name ?? '';
  const before = tries.get(name);
  const key = before?.what === what ? before.key : newKey();
  tries.set(name, { what, key });
  try {
    const response = await fetch('/rt/rumah', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...form, key }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return refused(await response.json().catch(() => null));
    tries.delete(name);
    // ours, and nothing that somebody typed in it is markup
    const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [fresh, totals] = parsed.body.children;
    house.replaceWith(fresh);
    document.getElementById('totals')?.replaceWith(totals);
    return null;
  } catch {
    return (navigator.onLine ? says.failed : says.offline) ?? '';
  }
}

/**
 * @param {{ error: string, text: string } | null} answer
 * @returns {string}
 */
function refused(answer) {
  if (answer?.error !== 'office-over') return answer?.text ?? says.failed ?? '';
  shut(answer.text);
  return '';
}

/** The office is over: nothing of it stays on this phone. @param {string} text */
function shut(text) {
  clearTimeout(keeping);
  drafts.wipe();
  const card = document.createElement('div');
  card.className = 'card';
  card.textContent = text;
  main.replaceChildren(card);
  for (const id of ['save', 'leave']) document.getElementById(id)?.remove();
}

main.addEventListener('input', changed);

main.addEventListener('keydown', (event) => {
  const { target } = event;
  if (event.key !== 'Enter' || event.isComposing) return;
  if (!(target instanceof HTMLInputElement) || !target.closest('tr')) return;
  event.preventDefault();
  goDown(target);
});

main.addEventListener('paste', async (event) => {
  const came = await paste(event);
  if (!came) return;
  if ('says' in came) tell(came.says.join(' '));
  else tell(came.refusal ? refused(came.refusal) : says.offlinePaste);
  changed();
});

main.addEventListener('click', ({ target }) => {
  const button = /** @type {HTMLElement | null} */ (
    target instanceof Element ? target.closest('button') : null
  );
  if (!button) return;
  if (button.classList.contains('more')) toggleMore(button);
  if (button.dataset.take) {
    choose(button);
    changed();
  }
  const row = button.closest('tr');
  if (row && button.classList.contains('erase')) {
    const name = controlsOf(row).get('name')?.dataset.was ?? '';
    if (confirm((says.eraseSure ?? '').replace('{name}', name))) erase(row, true);
    changed();
  }
  if (row && button.classList.contains('keep')) {
    erase(row, false);
    changed();
  }
  const house = /** @type {HTMLElement | null} */ (button.closest('.house'));
  if (house && button.dataset.restore) restore(house, button.dataset.restore.split(' '));
  if (button.classList.contains('add-row') && house) controlsOf(addRow(house)).get('name')?.focus();
});

main.addEventListener('submit', (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.id !== 'new-house') {
    // a file or a sheet to print is the server's
    if (!navigator.onLine) event.preventDefault();
    if (!navigator.onLine) tell(says.offline);
    return;
  }
  event.preventDefault();
  const fields = new FormData(form);
  const name = String(fields.get('name') ?? '').trim();
  if (!name) return;
  const house = addHouse(name, Number(fields.get('rooms')) || 0);
  form.reset();
  controlsOf(rowsOf(house)[0]).get('name')?.focus();
  changed();
});

document.getElementById('send')?.addEventListener('click', send);

document.getElementById('leave')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const typed = houses().some((house) => countOf(house) > 0);
  if (typed && !confirm(says.sure)) return;
  clearTimeout(keeping);
  await drafts.wipe();
  /** @type {HTMLFormElement} */ (event.target).submit();
});

addEventListener('offline', () => tell(says.offline));
addEventListener('online', () => tell(undefined));
addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());

/** Shows what this phone keeps of the page, where it has come without a signal. @param {import('./drafts.js').Kept} kept */
function showKept({ html, title }) {
  main.innerHTML = html;
  element('area').textContent = title;
  tell(says.offline);
}

async function boot() {
  if (state === 'over') return drafts.wipe();
  if (state === 'shut') {
    const isWaiting = await drafts.areWaiting();
    element('waiting').textContent = isWaiting ? (says.draftsWait ?? '') : '';
    element('waiting').hidden = !isWaiting;
    return;
  }
  const kept = await drafts.kept();
  if (state === 'offline' && kept) showKept(kept);
  if (kept?.drafts.length && document.getElementById('houses')) {
    putBack(kept.drafts);
    if (state === 'open') tell(says.draftsFound);
  }
  drafts.watch(() => location.reload());
  if (document.getElementById('register')) changed();
  // without https a browser has none
  if (state === 'open') await navigator.serviceWorker?.register('/rt/worker.js').catch(() => {});
}

await boot();
document.body.dataset.ready = '';
