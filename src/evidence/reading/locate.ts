import { type Candidate, candidatesOf } from './candidates.js';
import { type Finder, findFinders } from './finders.js';
import { likenessOf } from './frame.js';
import { sharpened } from './sharpen.js';
import type { Sizes } from './sizes.js';

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
/** Of what stands as the finders of a code do, a code that is in focus is among the first. */
const MOST_GLIMPSED = 16;

/** Whether there is a QR code in a picture, at little expense: not one that is much blurred, or small. */
export async function glimpse(sizes: Sizes): Promise<boolean> {
  const small = await sizes.at(sizes.within(GLIMPSE));
  const finders = findFinders(small, Math.round(Math.max(small.width, small.height) / 16), MOST);
  return candidatesOf(finders)
    .slice(0, MOST_GLIMPSED)
    .some((candidate) => likenessOf(small, candidate) > SURE);
}

/** Looks for QR codes in a picture, blurred ones too. */
export async function locate(sizes: Sizes): Promise<Sights> {
  const { picture, longest } = sizes;
  const factor = longest < DOUBLED ? 2 : sizes.within(SIDE);
  const plain = await sizes.at(factor);
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
