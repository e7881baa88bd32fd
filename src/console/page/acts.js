import { newKey } from './api.js';
import { openComposer } from './composing.js';

/** How long an answer may take (ms): a picture over a slow network takes its time. */
const PATIENCE_MS = 120_000;
/** An act is taken before it has happened: the page looks again after so long (ms). */
const SOON_MS = [150, 600, 1_500];

/**
 * What an officer can do with the chat that is open.
 * @param {() => void} refresh
 */
export function openActs(refresh) {
  const composers = /** @type {HTMLFieldSetElement | null} */ (document.getElementById('composers'));
  const trouble = document.getElementById('trouble');
  const actions = document.getElementById('actions');
  if (!trouble || !actions) return;

  /** What was tried last of every kind and is not known to have arrived, with its key. */
  const tries = new Map();
  let last = Promise.resolve(true);

  /**
   * Sends an act once those before it were sent, under the same key as before when the same is tried again.
   * @param {string} what tells one act from another
   * @param {Record<string, string | File>} fields
   * @returns {Promise<boolean>} whether it has arrived
   */
  const act = (what, fields) => {
    last = last.then(() => attempt(what, fields));
    return last;
  };
  const attempt = async (/** @type {string} */ what, /** @type {Record<string, string | File>} */ fields) => {
    const before = tries.get(fields.kind);
    const { key } = before?.what === what ? before : { key: newKey() };
    tries.set(fields.kind, { what, key });
    trouble.hidden = true;
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, key })) form.append(name, value);
    const refusal = await post(form);
    if (refusal !== null) {
      say(refusal);
      return false;
    }
    tries.delete(fields.kind);
    for (const ms of SOON_MS) setTimeout(refresh, ms);
    return true;
  };

  const say = (/** @type {string} */ text) => {
    trouble.textContent = text || trouble.dataset.unsent || '';
    trouble.hidden = false;
  };

  actions.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const kind = button?.dataset.act;
    if (!kind) return;
    button.disabled = true;
    if (!(await act(button.textContent ?? kind, { kind }))) button.disabled = false;
  });

  if (!composers) return;
  for (const button of composers.querySelectorAll('[data-shows]'))
    button.addEventListener('click', () => {
      for (const other of composers.querySelectorAll('[data-shows]')) {
        const shown = other === button;
        other.setAttribute('aria-pressed', String(shown));
        const form = /** @type {HTMLFormElement} */ (
          document.getElementById(/** @type {HTMLElement} */ (other).dataset.shows ?? '')
        );
        form.hidden = !shown;
        if (shown) form.querySelector('textarea')?.focus();
      }
    });
  openComposer('say', act, say);
  openComposer('note', act, say);
}

/**
 * @param {FormData} form
 * @returns {Promise<string | null>} why it was refused, in words or none; `null` when it has arrived
 */
async function post(form) {
  try {
    const response = await fetch(`${location.pathname}/acts`, {
      method: 'POST',
      body: form,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return null;
    const answer = await response.json().catch(() => null);
    return answer?.text ?? '';
  } catch {
    return '';
  }
}
