import { type Content, loadContent } from '../../src/content/load.js';

export { evidenceOf, type Photo } from '../../src/examples/photo.js';

/** The city's zone, in which days and hours of examples are meant. */
export const ZONE = 'Asia/Jakarta';

/** Flows and locales as they are shipped. */
export const shipped: Content = loadContent({ flowsDir: 'flows', localesDir: 'locales', zone: ZONE });
