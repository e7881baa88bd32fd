import type { Picture } from '../photograph.js';
import type { Candidate } from './candidates.js';
import type { Finder } from './finders.js';
import { type Homography, homographyOf, project } from './homography.js';
import { alignmentCentres } from './pattern.js';
import { levelAt, type Patch, type Point } from './raster.js';
import { statedSize } from './version.js';

/** The three finders of a code where they fit the picture best. */
export interface Corners {
  topLeft: Patch;
  topRight: Patch;
  bottomLeft: Patch;
  /** How much they look like finders, the least alike of the three (-1 to 1). */
  likeness: number;
  /** How many modules a side may have, the likeliest first. */
  sizes: number[];
  /** Whether the code itself says its size. */
  stated: boolean;
  /** The width of a module (pixels). */
  module: number;
}

/** A square pattern: whether a module is dark, by its ring around the middle, and how many rings there are. */
interface Pattern {
  dark: readonly boolean[];
}

/** Core, light ring, dark ring and the light separator around it. */
const FINDER: Pattern = { dark: [true, true, false, true, false] };
const ALIGNMENT: Pattern = { dark: [true, false, true] };

/** Where in a module its level is taken. */
const PARTS = [-0.25, 0.25];

/**
 * How much a candidate's finders look like finders where they are supposed to be, the least alike of the three (-1 to
 * 1). Those of a code come to 0.3 and mostly to 0.8; text and noise hardly get there.
 */
export function likenessOf(picture: Picture, candidate: Candidate): number {
  const { topLeft, topRight, bottomLeft, sizes } = candidate;
  let most = -1;
  for (const size of sizes.slice(0, 3)) {
    const steps = stepsOf(candidate, size);
    const patches = [topLeft, topRight, bottomLeft].map(({ x, y }) => ({ x, y, ...steps }));
    most = Math.max(most, Math.min(...patches.map((patch) => likeness(picture, patch, FINDER))));
  }
  return most;
}

/** How much two finders look like such along one side of a code, the less alike of the two (-1 to 1). */
export function likenessOfSide(picture: Picture, one: Finder, other: Finder): number {
  const module = (one.module + other.module) / 2;
  const [x, y] = [other.x - one.x, other.y - one.y];
  const step = module / Math.hypot(x, y);
  const steps = { ux: x * step, uy: y * step, vx: -y * step, vy: x * step };
  return Math.min(
    ...[one, other].map((finder) => likeness(picture, { ...steps, x: finder.x, y: finder.y }, FINDER)),
  );
}

/** The steps of a module across and down in a candidate of so many modules a side. */
function stepsOf(
  { topLeft, topRight, bottomLeft }: Candidate,
  size: number,
): Pick<Patch, 'ux' | 'uy' | 'vx' | 'vy'> {
  const span = size - 7;
  return {
    ux: (topRight.x - topLeft.x) / span,
    uy: (topRight.y - topLeft.y) / span,
    vx: (bottomLeft.x - topLeft.x) / span,
    vy: (bottomLeft.y - topLeft.y) / span,
  };
}

/** Fits the finders of a candidate to the picture, each by itself: paper need not be flat. */
export function cornersOf(picture: Picture, candidate: Candidate): Corners {
  const { topLeft, topRight, bottomLeft, sizes } = candidate;
  const steps = stepsOf(candidate, sizes[0]!);
  const [a, b, c] = [topLeft, topRight, bottomLeft].map(({ x, y }) =>
    settle(picture, { x, y, ...steps }, FINDER),
  );
  const across = Math.hypot(b!.x - a!.x, b!.y - a!.y) / ((widthOf(a!) + widthOf(b!)) / 2);
  const down = Math.hypot(c!.x - a!.x, c!.y - a!.y) / ((heightOf(a!) + heightOf(c!)) / 2);
  const estimate = (across + down) / 2 + 7;
  const size = statedSize(picture, b!, c!);
  const stated = size !== null && Math.abs(size - estimate) < 0.3 * estimate;
  return {
    topLeft: a!,
    topRight: b!,
    bottomLeft: c!,
    likeness: Math.min(...[a!, b!, c!].map((patch) => likeness(picture, patch, FINDER))),
    sizes: stated
      ? [size]
      : sizes.toSorted((one, other) => Math.abs(one - estimate) - Math.abs(other - estimate)).slice(0, 4),
    stated,
    module: (widthOf(a!) + heightOf(a!) + widthOf(b!) + heightOf(c!)) / 4,
  };
}

/** The projective map from modules to pixels that the finders and the last alignment pattern give. */
export function frameOf(picture: Picture, corners: Corners, size: number): Homography | null {
  const pairs: { from: Point; to: Point }[] = [];
  for (const [patch, u, v] of [
    [corners.topLeft, 3.5, 3.5],
    [corners.topRight, size - 3.5, 3.5],
    [corners.bottomLeft, 3.5, size - 3.5],
  ] as const)
    for (const du of [-3.5, 0, 3.5])
      for (const dv of [-3.5, 0, 3.5])
        pairs.push({ from: { x: u + du, y: v + dv }, to: placeIn(patch, du, dv) });
  const rough = homographyOf(pairs);
  const last = alignmentCentres(size).at(-1);
  if (!rough || !last) return rough;
  const from = { x: last[0] + 0.5, y: last[1] + 0.5 };
  const { topLeft, topRight, bottomLeft } = corners;
  const share = (from.x - 3.5) / (size - 7);
  // Two guesses: where perspective says, and where it would be were the code a parallelogram.
  const square = {
    x: topLeft.x + share * (topRight.x + bottomLeft.x - 2 * topLeft.x),
    y: topLeft.y + share * (topRight.y + bottomLeft.y - 2 * topLeft.y),
  };
  const found = findAlignment(picture, corners, [project(rough, from.x, from.y), square]);
  if (!found) return rough;
  // As much weight as a finder has.
  for (let i = 0; i < 9; i++) pairs.push({ from, to: found });
  return homographyOf(pairs) ?? rough;
}

/** The alignment pattern that should be at one of the guesses, looked for some modules around. */
function findAlignment(picture: Picture, { topRight, bottomLeft }: Corners, guesses: Point[]): Point | null {
  const steps = { ux: bottomLeft.ux, uy: bottomLeft.uy, vx: topRight.vx, vy: topRight.vy };
  let best: Patch | null = null;
  let most = 0;
  const reach = 3.5;
  for (const guess of guesses)
    for (let dv = -reach; dv <= reach; dv += 0.5)
      for (let du = -reach; du <= reach; du += 0.5) {
        const patch = { ...steps, ...placeIn({ ...guess, ...steps }, du, dv) };
        const match = likeness(picture, patch, ALIGNMENT) - 0.02 * Math.hypot(du, dv);
        if (match > most) {
          most = match;
          best = patch;
        }
      }
  return best && most > 0.6 ? settle(picture, best, ALIGNMENT) : null;
}

/** Moves, turns and stretches a patch until its pattern fits the picture best. */
function settle(picture: Picture, patch: Patch, pattern: Pattern): Patch {
  let best = { ...patch };
  let most = likeness(picture, best, pattern);
  const module = (widthOf(patch) + heightOf(patch)) / 2;
  const rings = pattern.dark.length - 1;
  for (let stride = 0.5; stride > 0.04; stride /= 2)
    for (let round = 0; round < 4; round++) {
      const before = most;
      for (const key of ['x', 'y', 'ux', 'uy', 'vx', 'vy'] as const)
        for (const way of [-1, 1]) {
          const share = key.length === 1 ? stride : stride / rings;
          const moved = { ...best, [key]: best[key] + way * share * module };
          const match = likeness(picture, moved, pattern);
          if (match > most) {
            most = match;
            best = moved;
          }
        }
      if (most <= before) break;
    }
  return best;
}

/** The correlation of a patch with a pattern, from -1 to 1. */
function likeness(picture: Picture, patch: Patch, { dark: rings }: Pattern): number {
  const reach = rings.length - 1;
  let [count, sum, squares, darks, product] = [0, 0, 0, 0, 0];
  for (let dv = -reach; dv <= reach; dv++)
    for (let du = -reach; du <= reach; du++) {
      const dark = rings[Math.max(Math.abs(du), Math.abs(dv))] ? 1 : 0;
      for (const pv of PARTS)
        for (const pu of PARTS) {
          const [u, v] = [du + pu, dv + pv];
          const level = levelAt(
            picture,
            patch.x + u * patch.ux + v * patch.vx,
            patch.y + u * patch.uy + v * patch.vy,
          );
          count++;
          sum += level;
          squares += level * level;
          darks += dark;
          product += dark * level;
        }
    }
  const spread = (squares - (sum * sum) / count) * (darks - (darks * darks) / count);
  return spread > 0 ? ((sum * darks) / count - product) / Math.sqrt(spread) : 0;
}

function placeIn({ x, y, ux, uy, vx, vy }: Patch, du: number, dv: number): Point {
  return { x: x + du * ux + dv * vx, y: y + du * uy + dv * vy };
}

const widthOf = ({ ux, uy }: Patch) => Math.hypot(ux, uy);
const heightOf = ({ vx, vy }: Patch) => Math.hypot(vx, vy);
