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
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += pixels[y * width + x]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach) * stride;
    const bottom = Math.min(height, y + reach + 1) * stride;
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const sum = sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!;
      const area = ((bottom - top) / stride) * (right - left);
      // A little below the mean, so that an even surface is light throughout.
      if (pixels[y * width + x]! * area < sum - 3 * area) dark[y * width + x] = 1;
    }
  }
  return dark;
}
