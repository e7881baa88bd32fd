import type { Picture } from '../picture.js';
import { levelAt, type Point } from './raster.js';

/** Light modules kept around a code. */
export const MARGIN = 2;
/** Samples a module, in each direction; odd, so that one is in the middle. */
export const FINENESS = 3;

/** How a code lies in the picture: its modules a side, and where a place of it (in modules) is. */
interface Lie {
  size: number;
  at(u: number, v: number): Point;
}

/** Samples of a code as if it lay flat, `FINENESS` a module, `MARGIN` modules around: 0 is light, 1 dark. */
export interface Samples {
  /** Modules a side, the margin included. */
  size: number;
  /** Samples a side. */
  side: number;
  darkness: Float32Array;
}

/** Lays a code flat and evens out its light. */
export function flatten(picture: Picture, grid: Lie): Samples {
  const size = grid.size + 2 * MARGIN;
  const side = size * FINENESS;
  const levels = new Float32Array(side * side);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const { x, y } = grid.at((column + 0.5) / FINENESS - MARGIN, (row + 0.5) / FINENESS - MARGIN);
      levels[row * side + column] = levelAt(picture, x, y);
    }
  return { size, side, darkness: evened(levels, side) };
}

/** Modules a block in which the lightest and the darkest level are looked for. */
const BLOCK = 6;

function evened(levels: Float32Array, side: number): Float32Array {
  const block = BLOCK * FINENESS;
  const blocks = Math.ceil(side / block);
  const darkest = new Float32Array(blocks * blocks);
  const lightest = new Float32Array(blocks * blocks);
  for (let row = 0; row < blocks; row++)
    for (let column = 0; column < blocks; column++) {
      const counts = new Uint32Array(256);
      let total = 0;
      const [top, left] = [(row - 0.5) * block, (column - 0.5) * block];
      for (let y = Math.max(0, top); y < Math.min(side, top + 2 * block); y++)
        for (let x = Math.max(0, left); x < Math.min(side, left + 2 * block); x++) {
          counts[levels[y * side + x]! | 0]!++;
          total++;
        }
      darkest[row * blocks + column] = quantile(counts, total * 0.04);
      lightest[row * blocks + column] = quantile(counts, total * 0.96);
    }
  const darkness = new Float32Array(side * side);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const column = Math.min(Math.max((x + 0.5) / block - 0.5, 0), blocks - 1.001);
      const row = Math.min(Math.max((y + 0.5) / block - 0.5, 0), blocks - 1.001);
      const low = between(darkest, blocks, column, row);
      const high = between(lightest, blocks, column, row);
      darkness[y * side + x] = Math.min(
        Math.max((high - levels[y * side + x]!) / Math.max(high - low, 8), -0.3),
        1.3,
      );
    }
  return darkness;
}

function between(field: Float32Array, stride: number, x: number, y: number): number {
  const at = (y | 0) * stride + (x | 0);
  const [across, down] = [x - (x | 0), y - (y | 0)];
  const upper = field[at]! * (1 - across) + field[at + 1]! * across;
  const lower = field[at + stride]! * (1 - across) + field[at + stride + 1]! * across;
  return upper * (1 - down) + lower * down;
}

function quantile(counts: Uint32Array, rest: number): number {
  for (let level = 0; level < 256; level++) {
    rest -= counts[level]!;
    if (rest <= 0) return level;
  }
  return 255;
}

/** The darkness of each module of the code (0 to 1), from the middle of it. */
export function modulesOf({ size, side, darkness }: Samples): Float32Array {
  const inner = size - 2 * MARGIN;
  const modules = new Float32Array(inner * inner);
  for (let v = 0; v < inner; v++)
    for (let u = 0; u < inner; u++) {
      const row = (v + MARGIN) * FINENESS + 1;
      const column = (u + MARGIN) * FINENESS + 1;
      // The middle sample as much as its neighbours together.
      const at = row * side + column;
      const around = darkness[at - 1]! + darkness[at + 1]! + darkness[at - side]! + darkness[at + side]!;
      modules[v * inner + u] = darkness[at]! / 2 + around / 8;
    }
  return modules;
}
