import type { Picture } from '../photograph.js';

/** A place in a picture, in pixels; the middle of the first pixel is 0.5, 0.5. */
export interface Point {
  x: number;
  y: number;
}

/** A flat piece of a code: where the middle of a square pattern lies, and the steps of a module across and down. */
export interface Patch {
  x: number;
  y: number;
  ux: number;
  uy: number;
  vx: number;
  vy: number;
}

/** The grey level at a place, between the four pixels around it; outside the picture, that of its edge. */
export function levelAt({ pixels, width, height }: Picture, x: number, y: number): number {
  const left = Math.min(Math.max(x - 0.5, 0), width - 1.001);
  const top = Math.min(Math.max(y - 0.5, 0), height - 1.001);
  const column = left | 0;
  const row = top | 0;
  const at = row * width + column;
  const right = width > 1 ? at + 1 : at;
  const below = height > 1 ? width : 0;
  const across = left - column;
  const down = top - row;
  const upper = pixels[at]! + (pixels[right]! - pixels[at]!) * across;
  const lower = pixels[at + below]! + (pixels[right + below]! - pixels[at + below]!) * across;
  return upper + (lower - upper) * down;
}

/** Dark pixels (1) against the mean of the square of `2 * reach + 1` pixels around each. */
export function darkAgainstSurroundings({ pixels, width, height }: Picture, reach: number): Uint8Array {
  const dark = new Uint8Array(width * height);
  // The sums of the columns above and below a row, with nothing left and right of the picture.
  const columns = new Int32Array(width + 2 * reach + 1);
  const breadths = Int32Array.from(
    { length: width },
    (_, x) => Math.min(width, x + reach + 1) - Math.max(0, x - reach),
  );
  const change = (row: number, times: 1 | -1) => {
    if (row < 0 || row >= height) return;
    for (let x = reach, at = row * width; x < width + reach; x++, at++) columns[x]! += times * pixels[at]!;
  };
  for (let row = 0; row < reach; row++) change(row, 1);
  for (let y = 0; y < height; y++) {
    change(y + reach, 1);
    change(y - reach - 1, -1);
    const rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
    let sum = 0;
    for (let x = 0; x < 2 * reach; x++) sum += columns[x]!;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      sum += columns[x + 2 * reach]!;
      // A little below the mean, so that an even surface is light throughout; the sign, since to branch takes longer.
      dark[at] = ((pixels[at]! + 3) * rows * breadths[x]! - sum) >>> 31;
      sum -= columns[x]!;
    }
  }
  return dark;
}
