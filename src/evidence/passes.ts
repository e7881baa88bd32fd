import type { Evidence } from './evidence.js';
import { openPhotograph, type Picture, scale } from './photograph.js';
import { type Codes, findCodes } from './qr.js';
import { isBlurred } from './sharpness.js';

/** What reading a photograph gives: the texts of its QR codes, or why there are none. */
export interface Sighting {
  texts: string[];
  reason: Evidence['reason'];
}

/** One try at a picture; `null` where it would only repeat another. */
type Pass = (picture: Picture) => Promise<Codes | null>;

const FAST_SIDE = 1600;
const ENLARGED_SIDE = 3200;

const PASSES: Pass[] = [shrunk, whole, denoised, enlarged];

/** The QR codes of a photograph's file, by the first pass that finds one. Call `loadDecoder` first. */
export async function readPhotograph(bytes: Uint8Array): Promise<Sighting> {
  const photograph = await openPhotograph(bytes);
  if (typeof photograph === 'string') return { texts: [], reason: photograph };
  let unread = false;
  for (const pass of PASSES) {
    const codes = await pass(photograph);
    if (codes?.texts.length) return { texts: codes.texts, reason: null };
    unread ||= codes?.unread ?? false;
  }
  if (!photograph.whole) return { texts: [], reason: 'not_image' };
  return { texts: [], reason: unread || (await isBlurred(photograph)) ? 'blurred' : 'no_code' };
}

/** Most photographs are larger than their code needs. */
async function shrunk(picture: Picture): Promise<Codes | null> {
  const factor = FAST_SIDE / longSide(picture);
  return factor < 1 ? findCodes(await scale(picture, factor)) : null;
}

function whole(picture: Picture): Promise<Codes> {
  return findCodes(picture);
}

/** Specks and gaps inside the modules are closed. */
function denoised(picture: Picture): Promise<Codes> {
  return findCodes(picture, { tryDenoise: true });
}

/** Doubled and sharpened, a blurred code of a certificate's density can often be read. */
async function enlarged(picture: Picture): Promise<Codes | null> {
  const factor = Math.min(2, ENLARGED_SIDE / longSide(picture));
  return factor > 1 ? findCodes(await scale(picture, factor)) : null;
}

function longSide({ width, height }: Picture): number {
  return Math.max(width, height);
}
