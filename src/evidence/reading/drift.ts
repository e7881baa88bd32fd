import { solveLinear } from './homography.js';
import { FINENESS } from './sample.js';

/** A shift (modules) across or down: at the middle of a code, and its change a module across and a module down. */
export type Slope = readonly [number, number, number];

/** How far a grid is off, across and down. */
export type Drift = readonly [Slope, Slope];

/** How far samples are from where they would look like the foretold ones, by the slopes of these (Lucas-Kanade). */
export function driftOf(observed: Float32Array, foretold: Float32Array, side: number): Drift {
  const unknowns = 6;
  const matrix = Array.from({ length: unknowns }, () => new Float64Array(unknowns + 1));
  const row = new Float64Array(unknowns + 1);
  for (let y = 1; y < side - 1; y++)
    for (let x = 1; x < side - 1; x++) {
      const at = y * side + x;
      const across = ((foretold[at + 1]! - foretold[at - 1]!) / 2) * FINENESS;
      const down = ((foretold[at + side]! - foretold[at - side]!) / 2) * FINENESS;
      const [u, v] = [(x + 0.5 - side / 2) / FINENESS, (y + 0.5 - side / 2) / FINENESS];
      row[0] = across;
      row[1] = across * u;
      row[2] = across * v;
      row[3] = down;
      row[4] = down * u;
      row[5] = down * v;
      row[6] = observed[at]! - foretold[at]!;
      for (let i = 0; i < unknowns; i++)
        for (let j = 0; j <= unknowns; j++) matrix[i]![j]! += row[i]! * row[j]!;
    }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = solveLinear(matrix) ?? [];
  return [
    [a, b, c],
    [d, e, f],
  ];
}
