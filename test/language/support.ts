import { fileURLToPath } from 'node:url';
import { loadContent } from '../../src/content/load.js';
import type { Reading } from '../../src/language/reading.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const content = loadContent({
  flowsDir: `${root}/flows`,
  localesDir: `${root}/locales`,
  zone: 'Asia/Jakarta',
});

/** A Friday. */
export const TODAY = '2021-10-01';

/** What the shipped recogniser reads on `TODAY`. */
export const read = (text: string): Reading => content.recognise(text, TODAY);

/** What the shipped explainer tells. */
export const explain = content.explain;

/** The ids of the shipped services. */
export const SERVICES = new Set(content.flows.book.services.keys());
