import { isPdf } from '../file-head.js';
import type { Evidence } from './evidence.js';
import { MAX_FILE_BYTES, openPhotograph, type Picture } from './photograph.js';
import { blame } from './reading/blame.js';
import { readPicture } from './reading/cascade.js';
import { Deadline } from './reading/deadline.js';
import { pagesOf } from './reading/pdf.js';
import { findCodes } from './reading/zxing.js';

/** What reading a photograph gives: the texts of its QR codes, or why there are none. */
export interface Sighting {
  texts: string[];
  reason: Evidence['reason'];
}

/** How long reading a photograph may take (ms), from its bytes on; asked between steps. */
const BUDGET = 1500;

/** The QR codes of a photograph's file, or of the pages of a PDF. Call `loadDecoder` first. */
export async function readPhotograph(bytes: Uint8Array, budget = BUDGET): Promise<Sighting> {
  const deadline = new Deadline(budget);
  if (bytes.length <= MAX_FILE_BYTES && isPdf(bytes)) return readPdf(bytes, deadline);
  const small = await openPhotograph(bytes, true);
  if (typeof small === 'string') return { texts: [], reason: small };
  if (!small.reduced) return sightingOf(small, small.whole, deadline);
  // Most photographs are larger than their code needs.
  const codes = await findCodes(small);
  const texts = codes.flatMap(({ text }) => text ?? []);
  if (codes.length && texts.length === codes.length) return { texts: [...new Set(texts)], reason: null };
  const photograph = await openPhotograph(bytes);
  if (typeof photograph === 'string') return { texts: [], reason: photograph };
  return sightingOf(photograph, photograph.whole, deadline);
}

async function sightingOf(picture: Picture, whole: boolean, deadline: Deadline): Promise<Sighting> {
  const seen = await readPicture(picture, deadline);
  if (seen.texts.length) return { texts: seen.texts, reason: null };
  return { texts: [], reason: whole ? await blame(picture, seen) : 'not_image' };
}

async function readPdf(bytes: Uint8Array, deadline: Deadline): Promise<Sighting> {
  const texts = new Set<string>();
  let reason: Sighting['reason'] = 'no_code';
  try {
    for await (const page of pagesOf(bytes)) {
      const sighting = await sightingOf(page, true, deadline);
      for (const text of sighting.texts) texts.add(text);
      if (reason === 'no_code') reason = sighting.reason;
      if (deadline.passed()) break;
    }
  } catch {
    if (!texts.size) return { texts: [], reason: 'pdf' };
  }
  return texts.size ? { texts: [...texts], reason: null } : { texts: [], reason };
}
