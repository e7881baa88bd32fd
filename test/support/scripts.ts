import type { Content } from '../../src/content/load.js';
import { SHIPPED, shippedContent } from './shipped-content.js';

export { evidenceOf, type Photo } from '../../src/examples/photo.js';

/** The city's zone, in which days and hours of examples are meant. */
export const ZONE = SHIPPED.zone;

/** Flows and locales as they are shipped. */
export const shipped: Content = shippedContent();
