import { createHash } from 'node:crypto';
import { numbered } from '../../numbered.js';
import type { OutgoingDocument, OutgoingMessage } from '../channel.js';
import { partsOf } from '../parts.js';

/** Characters of one message: WhatsApp takes more, but folds what is longer behind "read more". */
const LONGEST_PART = 3_000;
/** Characters under a picture. */
const LONGEST_CAPTION = 1_000;

/** One message of WhatsApp. */
export interface Part {
  id: string;
  text: string;
  photo: Uint8Array | null;
  document: OutgoingDocument | null;
}

/** A message as WhatsApp takes it: choices as a numbered list, a long text in parts, a picture or a file with its caption. */
export function partsFor(id: string, message: OutgoingMessage): Part[] {
  const { text, photo: picture, document: file, ...choosing } = message;
  const photo = picture ?? null;
  const document = file ?? null;
  const whole = numbered(text, choosing);
  const hasFile = photo !== null || document !== null;
  const inCaption = hasFile && whole.length <= LONGEST_CAPTION;
  const files = hasFile ? [{ text: inCaption ? whole : '', photo, document }] : [];
  const bare = { photo: null, document: null };
  const texts = inCaption ? [] : partsOf(whole, LONGEST_PART).map((one) => ({ text: one, ...bare }));
  return [...files, ...texts].map((part, place) => ({ ...part, id: messageIdOf(`${id}-${place}`) }));
}

/** An id as WhatsApp's own page makes them, the same for the same row, so that a phone drops what comes twice. */
export function messageIdOf(row: string): string {
  return `3EB0${createHash('sha256').update(row).digest('hex').slice(0, 18).toUpperCase()}`;
}
