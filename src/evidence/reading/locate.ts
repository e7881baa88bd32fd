import sharp from 'sharp';
import type { Picture } from '../photograph.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { type Finder, findFinders } from './finders.js';

/** Codes are looked for at this size (longest side, pixels). */
const SIDE = 1600;
/** Smaller pictures are doubled, so that small modules have edges. */
const DOUBLED = 900;
/** Neighbourhoods against which a pixel is dark or light (pixels): small ones find blurred finders, large ones large. */
const REACHES = [10, 16, 32];
/** Finders from which codes are made up. */
const MOST = 14;

/** What a picture shows of codes before any is read. */
export interface Sights {
  /** The places that look like QR codes, the best first. */
  candidates: Candidate[];
  /** Squares like those in the corners of a code. */
  finders: Finder[];
}

/** Looks for QR codes in a picture, blurred ones too. */
export async function locate(picture: Picture): Promise<Sights> {
  const longest = Math.max(picture.width, picture.height);
  const factor = longest < DOUBLED ? 2 : Math.min(1, SIDE / longest);
  const plain = await prepared(picture, factor, false);
  const crisp = await prepared(picture, factor, true);
  const found = [
    ...findFinders(plain, Math.round(Math.max(plain.width, plain.height) / 16), MOST),
    ...REACHES.flatMap((reach) => findFinders(crisp, reach, MOST)),
  ].map(({ x, y, module, seen }) => ({
    x: x / factor,
    y: y / factor,
    module: module / factor,
    seen,
  }));
  const finders: Finder[] = [];
  for (const finder of found.sort((a, b) => b.seen - a.seen)) {
    const known = finders.some(
      (other) => Math.hypot(other.x - finder.x, other.y - finder.y) < 2 * other.module,
    );
    if (!known && finders.length < MOST) finders.push(finder);
  }
  return { candidates: candidatesOf(finders), finders };
}

async function prepared(
  { pixels, width, height }: Picture,
  factor: number,
  crisp: boolean,
): Promise<Picture> {
  let image = sharp(pixels, { raw: { width, height, channels: 1 } });
  if (factor !== 1) image = image.resize({ width: Math.max(1, Math.round(width * factor)), kernel: 'cubic' });
  image = image.toColourspace('b-w');
  if (crisp) image = image.sharpen({ sigma: factor === 2 ? 6 : 3, m1: 20, m2: 20 });
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}
