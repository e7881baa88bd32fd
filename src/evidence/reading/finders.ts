import type { Picture } from '../photograph.js';
import { darkAgainstSurroundings, type Point } from './raster.js';

/** One of the three large squares of a QR code. */
export interface Finder extends Point {
  /** The width of a module (pixels). */
  module: number;
  /** On how many lines it was seen, for each pixel of a module; a square in focus is seen on three. */
  seen: number;
}

/** How far a run may be from its share of 1:1:3:1:1 (modules); blur and creases take much. */
const TOLERANCE = 0.75;

/** The finder patterns of a picture, the surest first; `reach` (pixels) is the neighbourhood of the threshold. */
export function findFinders(picture: Picture, reach: number, most = 12): Finder[] {
  const { width, height } = picture;
  const dark = darkAgainstSurroundings(picture, reach);
  const found: Finder[] = [];
  for (let y = 0; y < height; y++) {
    // The lengths of the last five runs.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let shade = 0;
    let start = 0;
    for (let x = 0, at = y * width; x <= width; x++, at++) {
      if (x < width && dark[at] === shade) continue;
      a = b;
      b = c;
      c = d;
      d = e;
      e = x - start;
      // A dark run has ended: the five are dark, light, dark, light, dark.
      if (shade === 1 && looksLikeFinder(a, b, c, d, e)) {
        const finder = confirm(dark, width, height, x - e - d - c / 2, y, (a + b + c + d + e) / 7);
        if (finder) gather(found, finder);
      }
      shade ^= 1;
      start = x;
    }
  }
  return found
    .filter(({ seen }) => seen >= 2)
    .map((finder) => ({ ...finder, seen: finder.seen / finder.module }))
    .sort((a, b) => b.seen - a.seen)
    .slice(0, most);
}

function looksLikeFinder(a: number, b: number, c: number, d: number, e: number): boolean {
  const module = (a + b + c + d + e) / 7;
  if (module < 0.9) return false;
  const slack = Math.max(TOLERANCE * module, 1);
  return (
    Math.abs(c - 3 * module) < 2 * slack &&
    Math.abs(a - module) < slack &&
    Math.abs(b - module) < slack &&
    Math.abs(d - module) < slack &&
    Math.abs(e - module) < slack
  );
}

/** Looks at a supposed finder from top to bottom and again across, from its middle. */
function confirm(
  dark: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
  module: number,
): Finder | null {
  const column = Math.floor(x);
  const down = runsAround(dark, y * width + column, width, y, height - 1 - y, module);
  if (!down) return null;
  const row = Math.floor(y + 0.5 + down.shift);
  if (row < 0 || row >= height) return null;
  const across = runsAround(dark, row * width + column, 1, column, width - 1 - column, module);
  if (!across) return null;
  const [a, b] = [down.module, across.module];
  if (a > 2.2 * b || b > 2.2 * a) return null;
  return { x: column + 0.5 + across.shift, y: y + 0.5 + down.shift, module: (a + b) / 2, seen: 1 };
}

/** The five runs through a dark pixel in one direction, and how far the middle one's middle is from the pixel. */
function runsAround(
  dark: Uint8Array,
  at: number,
  step: number,
  before: number,
  after: number,
  module: number,
): { module: number; shift: number } | null {
  if (!dark[at]) return null;
  const furthest = 6 * module + 3;
  const back = runsFrom(dark, at, -step, Math.min(before, furthest), backRuns);
  const ahead = back && runsFrom(dark, at, step, Math.min(after, furthest), aheadRuns);
  if (!ahead) return null;
  const middle = back[0]! + ahead[0]! + 1;
  if (!looksLikeFinder(back[2]!, back[1]!, middle, ahead[1]!, ahead[2]!)) return null;
  return {
    module: (back[2]! + back[1]! + middle + ahead[1]! + ahead[2]!) / 7,
    shift: (ahead[0]! - back[0]!) / 2,
  };
}

/** Filled anew at each call, of which there are hundreds of thousands in a picture. */
const backRuns = new Int32Array(3);
const aheadRuns = new Int32Array(3);

/** The lengths of the dark, light and dark run from a pixel on, the pixel itself not counted; `null` without end. */
function runsFrom(
  dark: Uint8Array,
  at: number,
  step: number,
  furthest: number,
  runs: Int32Array,
): Int32Array | null {
  runs.fill(0);
  let run = 0;
  for (let i = 1; i <= furthest; i++) {
    if (dark[at + i * step] === (run === 1 ? 1 : 0) && ++run === 3) return runs;
    runs[run]!++;
  }
  return run === 2 ? runs : null;
}

/** Adds a sighting to the finder it belongs to. */
function gather(found: Finder[], { x, y, module }: Finder): void {
  for (const finder of found) {
    const near = Math.max(finder.module, 1) * 2.5;
    if (Math.abs(finder.x - x) > near || Math.abs(finder.y - y) > near) continue;
    const share = 1 / (finder.seen + 1);
    finder.x += (x - finder.x) * share;
    finder.y += (y - finder.y) * share;
    finder.module += (module - finder.module) * share;
    finder.seen++;
    return;
  }
  found.push({ x, y, module, seen: 1 });
}
