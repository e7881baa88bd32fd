import { openInput } from './input.js';

/**
 * The line in which one writes, and the ways to send a file: chosen, pasted or dropped. `begun` stands in the line, to be
 * sent or not.
 * @param {{ text(text: string): void, file(file: File): void }} send
 */
export function openComposer(send, begun = '') {
  const chat = document.getElementById('chat');
  const form = /** @type {HTMLFormElement} */ (document.getElementById('composer'));
  const input = /** @type {HTMLTextAreaElement} */ (document.getElementById('input'));
  const chooser = /** @type {HTMLInputElement} */ (document.getElementById('file'));

  const sendText = () => {
    const text = input.value.trim();
    if (!text) return;
    input.value = '';
    grow();
    send.text(text);
  };
  const sendFiles = (files) => {
    for (const file of files) if (isEvidence(file)) send.file(file);
  };

  const grow = openInput(form, input, sendText, () => {
    form.classList.toggle('empty', input.value.trim() === '');
  });

  document.getElementById('attach').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    sendFiles(chooser.files ?? []);
    chooser.value = '';
  });
  document.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files ?? [];
    if (files.length === 0) return;
    event.preventDefault();
    sendFiles(files);
  });
  chat.addEventListener('dragover', (event) => {
    event.preventDefault();
    chat.classList.add('dropping');
  });
  chat.addEventListener('dragleave', (event) => {
    if (!chat.contains(/** @type {Node | null} */ (event.relatedTarget))) chat.classList.remove('dropping');
  });
  chat.addEventListener('drop', (event) => {
    event.preventDefault();
    chat.classList.remove('dropping');
    sendFiles(event.dataTransfer?.files ?? []);
  });
  if (begun) input.value = begun;
  grow();
}

/** @param {File} file */
function isEvidence({ type }) {
  return type.startsWith('image/') || type === 'application/pdf';
}
