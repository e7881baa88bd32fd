import { type Picture, scale } from '../photograph.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { type Finder, findFinders } from './finders.js';
import { likenessOf } from './frame.js';
import { sharpened } from './sharpen.js';

/** Codes are looked for at this size (longest side, pixels). */
const SIDE = 1600;
/** Smaller pictures are doubled, so that small modules have edges. */
const DOUBLED = 900;
/** Neighbourhoods against which a pixel is dark or light (pixels): small ones find blurred finders, large ones large. */
const REACHES = [10, 16, 32];
/** Finders from which codes are made up: those of sixteen codes, and some that are none. */
const MOST = 56;

/** Finders less alike than this (`likenessOf`) are not worth a close look, or any further one. */
const WORTH_A_LOOK = 0.3;
const WORTH_ANYTHING = 0.12;
/** From here on a code is surely one. */
const SURE = 0.5;

/** What a picture shows of codes before any is read. */
export interface Sights {
  /** The places that look like QR codes, the best first. */
  candidates: Candidate[];
  /** Whether anything may be a code, even where it could not be told where it lies. */
  promising: boolean;
  /** Squares like those in the corners of a code. */
  finders: Finder[];
}

/** A glimpse is taken at this size (longest side, pixels). */
const GLIMPSE = 1000;

/** Whether there is a QR code in a picture, at little expense: not one that is much blurred, or small. */
export async function glimpse(picture: Picture): Promise<boolean> {
  const factor = GLIMPSE / Math.max(picture.width, picture.height);
  const small = factor < 1 ? await scale(picture, factor) : picture;
  const finders = findFinders(small, Math.round(Math.max(small.width, small.height) / 16), MOST);
  return candidatesOf(finders).some((candidate) => likenessOf(small, candidate) > SURE);
}

/** Looks for QR codes in a picture, blurred ones too. */
export async function locate(picture: Picture): Promise<Sights> {
  const longest = Math.max(picture.width, picture.height);
  const factor = longest < DOUBLED ? 2 : Math.min(1, SIDE / longest);
  const plain = factor === 1 ? picture : await scale(picture, factor);
  const crisp = await sharpened(plain, factor === 2 ? 6 : 3, 20);
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
  const alike = candidatesOf(finders).map((candidate) => ({
    candidate,
    likeness: likenessOf(picture, candidate),
  }));
  return {
    candidates: alike.filter(({ likeness }) => likeness > WORTH_A_LOOK).map(({ candidate }) => candidate),
    promising: alike.some(({ likeness }) => likeness > WORTH_ANYTHING),
    finders,
  };
}
