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
  const runs = [0, 0, 0, 0, 0];
  for (let y = 0; y < height; y++) {
    runs.fill(0);
    let shade = 0;
    let start = 0;
    for (let x = 0; x <= width; x++) {
      const next = x < width ? dark[y * width + x]! : shade ^ 1;
      if (next === shade) continue;
      runs.shift();
      runs.push(x - start);
      // A dark run has ended: the last five runs are dark, light, dark, light, dark.
      if (shade === 1 && looksLikeFinder(runs)) {
        const middle = x - runs[4]! - runs[3]! - runs[2]! / 2;
        const finder = confirm(dark, width, height, middle, y, sum(runs) / 7);
        if (finder) gather(found, finder);
      }
      shade = next;
      start = x;
    }
  }
  return found
    .filter(({ seen }) => seen >= 2)
    .map((finder) => ({ ...finder, seen: finder.seen / finder.module }))
    .sort((a, b) => b.seen - a.seen)
    .slice(0, most);
}

function looksLikeFinder(runs: readonly number[]): boolean {
  const module = sum(runs) / 7;
  if (module < 0.9) return false;
  const slack = Math.max(TOLERANCE * module, 1);
  return (
    Math.abs(runs[0]! - module) < slack &&
    Math.abs(runs[1]! - module) < slack &&
    Math.abs(runs[2]! - 3 * module) < 2 * slack &&
    Math.abs(runs[3]! - module) < slack &&
    Math.abs(runs[4]! - module) < slack
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
  const back = runsFrom(dark, at, -step, before, furthest);
  const ahead = runsFrom(dark, at, step, after, furthest);
  if (!back || !ahead) return null;
  const runs = [back[2]!, back[1]!, back[0]! + ahead[0]! + 1, ahead[1]!, ahead[2]!];
  if (!looksLikeFinder(runs)) return null;
  return { module: sum(runs) / 7, shift: (ahead[0]! - back[0]!) / 2 };
}

/** The lengths of the dark, light and dark run from a pixel on, the pixel itself not counted. */
function runsFrom(
  dark: Uint8Array,
  at: number,
  step: number,
  room: number,
  furthest: number,
): number[] | null {
  const runs = [0, 0, 0];
  let run = 0;
  for (let i = 1; i <= Math.min(room, furthest); i++) {
    const shade = dark[at + i * step]!;
    if (shade !== (run === 1 ? 0 : 1)) {
      if (++run === 3) return runs;
    }
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

function sum(runs: readonly number[]): number {
  return runs[0]! + runs[1]! + runs[2]! + runs[3]! + runs[4]!;
}
