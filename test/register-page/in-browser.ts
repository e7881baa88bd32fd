/** Pastes a text into a control, as from a spreadsheet. */
export const PASTE = inBrowser<[unknown, string], void>(
  'input, table',
  `
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', table);
  input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));`,
);
/** What was typed into some controls. */
export const TYPED = inBrowser<[unknown], string[]>(
  'all',
  'return all.map((one) => one.value).filter(Boolean);',
);
/** What the phone keeps: all of it, as it lies there, and how much of it was not sent. */
const RECORDS = `(async () => {
  const done = (request) => new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const database = await done(indexedDB.open('rt', 1));
  const all = await done(database.transaction('drafts').objectStore('drafts').getAll());
  database.close();
  return all;
})()`;
export const KEPT = `${RECORDS}.then((all) => {
  const texts = all.map(({ data }) => new TextDecoder('latin1').decode(data));
  return { count: all.length, all: texts.join() + JSON.stringify({ ...localStorage }) };
})`;
export const UNSENT = `${RECORDS}.then((all) => all.filter(({ unsent }) => unsent).length)`;
/** Controls that nobody would hear the name of. */
export const NAMELESS = inBrowser<[unknown], string[]>(
  'all',
  `return all
  .filter((one) => !(one.getAttribute('aria-label') || one.labels?.length || one.textContent?.trim()))
  .map((one) => one.outerHTML);`,
);

/** Texts whose letters stand out less than 4.5 to 1 from what is behind them (WCAG 2.2, 1.4.3). */
export const FAINT = `(() => {
  const parts = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const colour = parts(getComputedStyle(at).backgroundColor);
      if (colour.length && colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  const ratio = (colour, ground) => {
    const [more, less] = [light(colour), light(ground)].sort((a, b) => b - a);
    return (more + 0.05) / (less + 0.05);
  };
  const faint = [];
  for (const one of document.querySelectorAll('main *, .line, .save, .save *')) {
    if (!one.offsetParent || one.disabled) continue;
    const isSaid = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    const looks = [];
    if (isSaid || one.matches('input, select')) looks.push(getComputedStyle(one).color);
    if (one.placeholder) looks.push(getComputedStyle(one, '::placeholder').color);
    for (const colour of looks)
      if (ratio(parts(colour), behind(one)) < 4.5) faint.push(one.outerHTML.slice(0, 120) + colour);
  }
  return faint;
})()`;

/** A function of a page, whose world the compiler does not know. */
function inBrowser<Args extends unknown[], Result>(args: string, body: string) {
  return new Function(args, body) as (...args: Args) => Result;
}
