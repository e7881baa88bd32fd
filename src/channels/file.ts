import { isPdf, isPicture, maybeSheet } from '../file-head.js';
import type { IncomingBody } from './channel.js';

/**
 * A file that a person sent as one, as the hotline is told of it: a photograph where its first bytes are those of a
 * picture or a PDF, whatever type or name came with it; one that may be a spreadsheet; else, or where it could not be had (`null`), one that cannot be
 * opened.
 */
export function fileBody(bytes: Uint8Array | null): IncomingBody {
  if (bytes && (isPicture(bytes) || isPdf(bytes))) return { kind: 'photo', bytes };
  return bytes && maybeSheet(bytes) ? { kind: 'sheet', bytes } : { kind: 'other', what: 'file' };
}
