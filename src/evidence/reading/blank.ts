import type { Picture } from '../picture.js';
import type { Grid } from './grid.js';
import { levelAt } from './raster.js';

/** Modules a block; so many of a code are never all light. */
const BLOCK = 5;

/** The share of a code's blocks that are white throughout, as under a reflection. */
export function blankOf(picture: Picture, grid: Grid): number {
  const { size } = grid;
  const levels = new Float32Array(size * size);
  for (let v = 0; v < size; v++)
    for (let u = 0; u < size; u++) {
      const { x, y } = grid.at(u + 0.5, v + 0.5);
      levels[v * size + u] = levelAt(picture, x, y);
    }
  const sorted = levels.toSorted();
  const dark = sorted[Math.floor(size * size * 0.05)]!;
  const light = sorted[Math.floor(size * size * 0.95)]!;
  // Blur leaves less contrast than this everywhere, which says nothing about reflections.
  if (light - dark < 40) return 0;
  let [blank, count] = [0, 0];
  for (let top = 0; top + BLOCK <= size; top += BLOCK)
    for (let left = 0; left + BLOCK <= size; left += BLOCK) {
      count++;
      let darkest = 255;
      for (let v = top; v < top + BLOCK; v++)
        for (let u = left; u < left + BLOCK; u++) darkest = Math.min(darkest, levels[v * size + u]!);
      if (darkest > light - 0.25 * (light - dark)) blank++;
    }
  return blank / count;
}
