import sharp from 'sharp';
import type { Picture } from '../picture.js';
import type { Candidate } from './candidates.js';
import type { Finder } from './finders.js';
import type { Point } from './raster.js';

/** A code is looked at closely at this many pixels a module; it is shrunk to that where it has more. */
const MODULE = 7;
/** Modules kept around a code that is cut out. */
const AROUND = 5;

/** A part of a picture, at a size of its own. */
export interface Cut {
  cut: Picture;
  /** The candidate in the cut's pixels. */
  inCut: Candidate;
  /** From the cut's pixels to the picture's. */
  back(point: Point): Point;
  /** Pixels of the cut for each of the picture's. */
  factor: number;
}

/** The part of a picture with a code, shrunk where its modules are larger than needed. */
export async function cutOut(picture: Picture, candidate: Candidate): Promise<Cut> {
  const { topLeft, topRight, bottomLeft } = candidate;
  const module = (topLeft.module + topRight.module + bottomLeft.module) / 3;
  const fourth = { x: topRight.x + bottomLeft.x - topLeft.x, y: topRight.y + bottomLeft.y - topLeft.y };
  const xs = [topLeft.x, topRight.x, bottomLeft.x, fourth.x];
  const ys = [topLeft.y, topRight.y, bottomLeft.y, fourth.y];
  const side = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  // Perspective may put the fourth corner further out.
  const margin = module * (3.5 + AROUND) + side * 0.12;
  const left = Math.max(0, Math.floor(Math.min(...xs) - margin));
  const top = Math.max(0, Math.floor(Math.min(...ys) - margin));
  const width = Math.min(picture.width, Math.ceil(Math.max(...xs) + margin)) - left;
  const height = Math.min(picture.height, Math.ceil(Math.max(...ys) + margin)) - top;
  const shrunk = Math.max(1, Math.round(width * Math.min(1, MODULE / module)));
  const factor = shrunk / width;
  const raw = { width: picture.width, height: picture.height, channels: 1 as const };
  const { data, info } = await sharp(picture.pixels, { raw })
    .extract({ left, top, width, height })
    .resize({ width: shrunk, kernel: 'lanczos3' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const moved = (finder: Finder): Finder => ({
    x: (finder.x - left) * factor,
    y: (finder.y - top) * factor,
    module: finder.module * factor,
    seen: finder.seen,
  });
  return {
    cut: { pixels: data, width: info.width, height: info.height },
    inCut: {
      ...candidate,
      topLeft: moved(topLeft),
      topRight: moved(topRight),
      bottomLeft: moved(bottomLeft),
    },
    back: ({ x, y }) => ({ x: x / factor + left, y: y / factor + top }),
    factor,
  };
}
