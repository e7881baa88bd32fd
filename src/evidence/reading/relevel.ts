import { FINENESS } from './sample.js';

/** Modules a block whose levels are measured together. */
const BLOCK = 14 * FINENESS;

/** The samples with their levels of light and dark corrected, block by block, to those of the foretold ones. */
export function relevelled(samples: Float32Array, foretold: Float32Array, side: number): Float32Array {
  const blocks = Math.max(1, Math.round(side / BLOCK));
  const gains = new Float32Array(blocks * blocks);
  const offsets = new Float32Array(blocks * blocks);
  const span = side / blocks;
  for (let row = 0; row < blocks; row++)
    for (let column = 0; column < blocks; column++) {
      let [n, x, y, xx, xy] = [0, 0, 0, 0, 0];
      const [top, left] = [(row - 0.25) * span, (column - 0.25) * span].map((edge) => Math.max(0, edge | 0));
      for (let j = top!; j < Math.min(side, (row + 1.25) * span); j++)
        for (let i = left!; i < Math.min(side, (column + 1.25) * span); i++) {
          const [a, b] = [foretold[j * side + i]!, samples[j * side + i]!];
          n++;
          x += a;
          y += b;
          xx += a * a;
          xy += a * b;
        }
      const variance = xx - (x * x) / n;
      const gain = variance > 1e-6 ? (xy - (x * y) / n) / variance : 1;
      gains[row * blocks + column] = Math.min(Math.max(gain, 0.4), 1.6);
      offsets[row * blocks + column] = (y - gains[row * blocks + column]! * x) / n;
    }
  const result = new Float32Array(samples.length);
  for (let j = 0; j < side; j++)
    for (let i = 0; i < side; i++) {
      const gain = smooth(gains, blocks, i / span - 0.5, j / span - 0.5);
      result[j * side + i] =
        (samples[j * side + i]! - smooth(offsets, blocks, i / span - 0.5, j / span - 0.5)) / gain;
    }
  return result;
}

function smooth(field: Float32Array, stride: number, x: number, y: number): number {
  const [column, row] = [Math.min(Math.max(x, 0), stride - 1), Math.min(Math.max(y, 0), stride - 1)];
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [right, bottom] = [Math.min(left + 1, stride - 1), Math.min(top + 1, stride - 1)];
  const upper =
    field[top * stride + left]! * (1 - column + left) + field[top * stride + right]! * (column - left);
  const lower =
    field[bottom * stride + left]! * (1 - column + left) + field[bottom * stride + right]! * (column - left);
  return upper * (1 - row + top) + lower * (row - top);
}
