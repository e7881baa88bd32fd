import { openInput } from './input.js';

/**
 * A line to write in, with a picture beside it where the form has room for one. What was written goes when it has
 * arrived, and stays when it has not.
 * @param {'say' | 'note'} kind which is the id of its form
 * @param {(what: string, fields: Record<string, string | File>) => Promise<boolean>} act
 * @param {(text: string) => void} say
 */
export function openComposer(kind, act, say) {
  const form = /** @type {HTMLFormElement} */ (document.getElementById(kind));
  const input = /** @type {HTMLTextAreaElement} */ (form.querySelector('textarea'));
  const picture = kind === 'say' ? openPicture(form, input, say) : null;
  let sending = false;

  const send = async () => {
    const text = input.value.trim();
    const photo = picture?.chosen() ?? null;
    if (sending || (!text && !photo)) return;
    sending = true;
    const about = photo ? [photo.name, photo.size, photo.lastModified] : [];
    const arrived = await act(JSON.stringify([kind, text, ...about]), {
      kind,
      text,
      ...(photo ? { photo } : {}),
    });
    sending = false;
    if (!arrived) return;
    // What was typed on meanwhile is the beginning of the next one.
    input.value = input.value.trim() === text ? '' : input.value.replace(text, '').trimStart();
    if (picture?.chosen() === photo) picture?.remove();
    grow();
  };
  const grow = openInput(form, input, send);
}

/**
 * The picture that goes with the next text: chosen, or pasted.
 * @param {HTMLFormElement} form
 * @param {HTMLTextAreaElement} input
 * @param {(text: string) => void} say
 */
function openPicture(form, input, say) {
  const chooser = /** @type {HTMLInputElement} */ (document.getElementById('file'));
  const shown = /** @type {HTMLElement} */ (document.getElementById('chosen'));
  const image = /** @type {HTMLImageElement} */ (document.getElementById('chosen-picture'));
  /** @type {File | null} */
  let chosen = null;

  const remove = () => {
    chosen = null;
    shown.hidden = true;
    URL.revokeObjectURL(image.src);
    image.removeAttribute('src');
  };
  const choose = (/** @type {File | undefined} */ file) => {
    if (!file) return;
    if (!['image/jpeg', 'image/png'].includes(file.type)) return say(form.dataset.photoType ?? '');
    if (file.size > Number(form.dataset.mostBytes)) return say(form.dataset.tooLarge ?? '');
    remove();
    chosen = file;
    image.src = URL.createObjectURL(file);
    shown.hidden = false;
    input.focus();
  };

  document.getElementById('attach')?.addEventListener('click', () => chooser.click());
  document.getElementById('remove')?.addEventListener('click', remove);
  chooser.addEventListener('change', () => {
    choose(chooser.files?.[0]);
    chooser.value = '';
  });
  input.addEventListener('paste', (event) => {
    const file = event.clipboardData?.files[0];
    if (!file) return;
    event.preventDefault();
    choose(file);
  });
  return { chosen: () => chosen, remove };
}
