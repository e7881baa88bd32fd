/**
 * A field to write in: it grows with its text, and Enter sends what the button sends.
 * @param {HTMLFormElement} form
 * @param {HTMLTextAreaElement} input
 * @param {() => void} send
 * @param {() => void} [changed] called whenever the text has changed
 * @returns {() => void} to be called when the text was changed otherwise than by writing
 */
export function openInput(form, input, send, changed = () => {}) {
  const grow = () => {
    changed();
    input.style.height = 'auto';
    input.style.height = `${input.scrollHeight}px`;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
    input.focus();
  });
  input.addEventListener('input', grow);
  input.addEventListener('keydown', (event) => {
    // An input method (for Javanese script, say) ends its word with Enter as well.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  return grow;
}
