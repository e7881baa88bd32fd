import type { Picture } from '../photograph.js';
import type { Point } from './raster.js';
import type { Code } from './zxing.js';

/** Corners are told to a module or two: so much more of a code's side is covered at each end. */
const MORE = 0.04;

/** The picture with codes painted over, so that what is looked for next is what is left. */
export function covered(picture: Picture, codes: readonly Code[]): Picture {
  const pixels = picture.pixels.slice();
  for (const { corners } of codes) {
    const middle = middleOf(corners);
    const outline = corners.map(({ x, y }) => ({
      x: middle.x + (x - middle.x) * (1 + 2 * MORE),
      y: middle.y + (y - middle.y) * (1 + 2 * MORE),
    }));
    paint({ ...picture, pixels }, outline);
  }
  return { ...picture, pixels };
}

export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Makes a convex polygon white. */
function paint({ pixels, width, height }: Picture, outline: readonly Point[]): void {
  const ys = outline.map(({ y }) => y);
  const last = Math.min(height - 1, Math.floor(Math.max(...ys)));
  for (let row = Math.max(0, Math.ceil(Math.min(...ys))); row <= last; row++) {
    let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [place, from] of outline.entries()) {
      const to = outline[(place + 1) % outline.length]!;
      if (from.y === to.y || Math.min(from.y, to.y) > row || Math.max(from.y, to.y) < row) continue;
      const x = from.x + ((row - from.y) / (to.y - from.y)) * (to.x - from.x);
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
    if (right < 0 || left >= width || right < left) continue;
    const at = row * width;
    pixels.fill(255, at + Math.max(0, Math.round(left)), at + Math.min(width, Math.round(right) + 1));
  }
}
