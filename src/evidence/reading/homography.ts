import type { Point } from './raster.js';

/** A projective map of the plane, row by row; the last of its nine entries is 1 and left out. */
export type Homography = readonly number[];

export function project([a, b, c, d, e, f, g, h]: Homography, x: number, y: number): Point {
  const w = g! * x + h! * y + 1;
  return { x: (a! * x + b! * y + c!) / w, y: (d! * x + e! * y + f!) / w };
}

/** The place that is taken to `target`, near `x`, `y`, by Newton's steps. */
export function unproject(map: Homography, target: Point, x: number, y: number): Point {
  let [u, v] = [x, y];
  for (let round = 0; round < 4; round++) {
    const at = project(map, u, v);
    const across = project(map, u + 1e-3, v);
    const down = project(map, u, v + 1e-3);
    const [a, b] = [(across.x - at.x) * 1e3, (down.x - at.x) * 1e3];
    const [c, d] = [(across.y - at.y) * 1e3, (down.y - at.y) * 1e3];
    const [dx, dy] = [target.x - at.x, target.y - at.y];
    u += (d * dx - b * dy) / (a * d - b * c);
    v += (a * dy - c * dx) / (a * d - b * c);
  }
  return { x: u, y: v };
}

/** The projective map that takes each `from` nearest to its `to`, by least squares; `null` where there is none. */
export function homographyOf(pairs: readonly { from: Point; to: Point }[]): Homography | null {
  const rows: number[][] = [];
  for (const { from, to } of pairs) {
    rows.push([from.x, from.y, 1, 0, 0, 0, -to.x * from.x, -to.x * from.y, to.x]);
    rows.push([0, 0, 0, from.x, from.y, 1, -to.y * from.x, -to.y * from.y, to.y]);
  }
  return leastSquares(rows, 8);
}

/** Solves rows of `unknowns` coefficients and a right side by least squares; `null` where they do not settle it. */
export function leastSquares(rows: readonly (readonly number[])[], unknowns: number): number[] | null {
  const matrix = Array.from({ length: unknowns }, () => new Float64Array(unknowns + 1));
  for (const row of rows)
    for (let i = 0; i < unknowns; i++)
      for (let j = 0; j <= unknowns; j++) matrix[i]![j]! += row[i]! * row[j]!;
  return solveLinear(matrix);
}

/** Solves a square system whose last column is the right side; changes it. `null` where it has no one solution. */
export function solveLinear(matrix: Float64Array[]): number[] | null {
  const unknowns = matrix.length;
  for (let i = 0; i < unknowns; i++) {
    let pivot = i;
    for (let j = i + 1; j < unknowns; j++)
      if (Math.abs(matrix[j]![i]!) > Math.abs(matrix[pivot]![i]!)) pivot = j;
    [matrix[i], matrix[pivot]] = [matrix[pivot]!, matrix[i]!];
    const head = matrix[i]!;
    if (Math.abs(head[i]!) < 1e-12) return null;
    for (let j = 0; j < unknowns; j++) {
      if (j === i) continue;
      const factor = matrix[j]![i]! / head[i]!;
      for (let k = i; k <= unknowns; k++) matrix[j]![k]! -= factor * head[k]!;
    }
  }
  return matrix.map((row, i) => row[unknowns]! / row[i]!);
}
