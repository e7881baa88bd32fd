import type { Reading } from '../../src/language/reading.js';
import { shipped } from '../support/scripts.js';

/** A Friday. */
export const TODAY = '2021-10-01';

/** What the shipped recogniser reads on `TODAY`. */
export const read = (text: string): Reading => shipped.recognise(text, TODAY);

/** What the shipped explainer tells. */
export const explain = shipped.explain;

/** The ids of the shipped services. */
export const SERVICES = new Set(shipped.flows.book.services.keys());
