import type { Picture } from '../photograph.js';
import type { Sizes } from './sizes.js';

/** Blots are looked for at this size (longest side, pixels), and what they are made of at a larger one. */
const SIDE = 160;
const GRAIN_SIDE = 480;
/** What is darker than such a share of the paper may be a blot. */
const THRESHOLDS = [0.85, 0.75, 0.65];
/** A blot takes no less of a picture. */
const LEAST_SHARE = 0.012;
/** How much longer than wide it may be (variance), and how much of the square with its spread it has to fill. */
const SQUARE = 1.5;
const FILLED = [0.86, 1.12] as const;
/** Light and dark are half of a code each: its mean, as a share of the paper, and how much the means of its parts differ. */
const MEAN = [0.25, 0.78] as const;
const EVEN = 0.075;
/** How much neighbouring pixels differ, as a share of the paper: more than on a grey surface. */
const GRAIN = 0.008;
/** How much more they may differ in one direction than in the other. */
const WOVEN = 1.8;

/**
 * A square that is as a code is which is too blurred to show any of its patterns: grey, as even as chance is, and of a
 * grain that is the same in both directions. Gives its side (pixels), or `null`.
 */
export async function blotIn(sizes: Sizes): Promise<number | null> {
  const factor = sizes.within(SIDE);
  const small = await sizes.at(factor);
  const paper = quantile(small.pixels, 0.95);
  for (const threshold of THRESHOLDS)
    for (const { x, y, side } of squaresOf(small, threshold * paper)) {
      const fine = sizes.within(GRAIN_SIDE);
      if (!isEven(small, x, y, side, paper)) continue;
      if (!isGrained(await sizes.at(fine), [x, y, side].map((one) => (one * fine) / factor) as Box, paper))
        continue;
      return side / factor;
    }
  return null;
}

/** The middle of a square and its side. */
type Box = [x: number, y: number, side: number];

/** The connected dark places that are squares, however they are turned. */
function squaresOf(
  { pixels, width, height }: Picture,
  below: number,
): { x: number; y: number; side: number }[] {
  const open = Uint8Array.from(pixels, (level) => (level < below ? 1 : 0));
  const squares: { x: number; y: number; side: number }[] = [];
  for (let start = 0; start < open.length; start++) {
    if (!open[start]) continue;
    let [n, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
    const stack = [start];
    open[start] = 0;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      n++;
      sx += x;
      sy += y;
      sxx += x * x;
      syy += y * y;
      sxy += x * y;
      for (const [next, isIn] of [
        [at - 1, x > 0],
        [at + 1, x < width - 1],
        [at - width, y > 0],
        [at + width, y < height - 1],
      ] as const)
        if (isIn && open[next]) {
          open[next] = 0;
          stack.push(next);
        }
    }
    if (n < LEAST_SHARE * width * height) continue;
    const [x, y] = [sx / n, sy / n];
    const [a, b, c] = [sxx / n - x * x, syy / n - y * y, sxy / n - x * y];
    const apart = Math.hypot((a - b) / 2, c);
    const [most, least] = [(a + b) / 2 + apart, (a + b) / 2 - apart];
    const filled = n / (12 * Math.sqrt(Math.max(most * least, 1e-9)));
    if (most < SQUARE * least && filled > FILLED[0] && filled < FILLED[1])
      squares.push({ x: x + 0.5, y: y + 0.5, side: Math.sqrt(n) });
  }
  return squares;
}

/** Whether the means of nine parts of a square are near each other, and neither light nor dark. */
function isEven(picture: Picture, x: number, y: number, side: number, paper: number): boolean {
  const part = (side * 0.7) / 3;
  const means = [-1, 0, 1].flatMap((row) =>
    [-1, 0, 1].map((column) => meanOf(picture, x + column * part, y + row * part, part) / paper),
  );
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
  const deviation = Math.sqrt(means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / means.length);
  return mean > MEAN[0] && mean < MEAN[1] && deviation < EVEN;
}

function isGrained({ pixels, width, height }: Picture, [x, y, side]: Box, paper: number): boolean {
  let [across, down, n] = [0, 0, 0];
  const reach = side * 0.3;
  for (let row = Math.max(0, Math.round(y - reach)); row < Math.min(height - 1, y + reach); row++)
    for (let column = Math.max(0, Math.round(x - reach)); column < Math.min(width - 1, x + reach); column++) {
      const at = row * width + column;
      across += Math.abs(pixels[at + 1]! - pixels[at]!);
      down += Math.abs(pixels[at + width]! - pixels[at]!);
      n++;
    }
  return (
    Math.min(across, down) > GRAIN * paper * n && Math.max(across, down) < WOVEN * Math.min(across, down)
  );
}

function meanOf({ pixels, width, height }: Picture, x: number, y: number, side: number): number {
  let [sum, n] = [0, 0];
  const reach = side / 2;
  for (let row = Math.max(0, Math.round(y - reach)); row < Math.min(height, y + reach); row++)
    for (let column = Math.max(0, Math.round(x - reach)); column < Math.min(width, x + reach); column++) {
      sum += pixels[row * width + column]!;
      n++;
    }
  return n ? sum / n : 0;
}

/** The level below which a share of the pixels lies. */
function quantile(pixels: Uint8Array, share: number): number {
  const counts = new Uint32Array(256);
  for (const level of pixels) counts[level]!++;
  let rest = share * pixels.length;
  return counts.findIndex((count) => {
    rest -= count;
    return rest <= 0;
  });
}
