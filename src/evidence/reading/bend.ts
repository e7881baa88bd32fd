import type { Picture } from '../picture.js';
import type { Corners } from './frame.js';
import type { Grid } from './grid.js';
import { project, unproject } from './homography.js';
import { levelAt } from './raster.js';

/** How a material folds. */
export interface Stiffness {
  /** Modules around a node that are looked at, in each direction. */
  reach: number;
  /** Neighbours a node's place is foretold from (modules). */
  horizon: number;
}

/** Paper, with wide folds, and cloth, with narrow ones. */
export const PAPER: Stiffness = { reach: 4, horizon: 8 };
export const CLOTH: Stiffness = { reach: 3, horizon: 5 };

interface Node {
  column: number;
  row: number;
}

/** The shift (modules) at a node, and its change a module across and down. */
interface Slope {
  shift: number;
  across: number;
  down: number;
}

/**
 * Bends a grid to the picture, for paper and cloth that are not flat: from the finders outwards, each node of the
 * lattice is foretold from its neighbours and then moved to where the modules around it are purest (all dark or all
 * light). `levels` has its light evened out and is smoothed over about half a module.
 */
export function bend(levels: Picture, grid: Grid, corners: Corners, stiffness: Stiffness): void {
  const { nodes } = grid;
  const settled = seed(grid, corners);
  const order = outwards(grid);
  for (const node of order) {
    if (settled[node.row * nodes + node.column]) continue;
    move(levels, grid, node, foretell(grid, settled, node, stiffness), stiffness, [0.36, 0.18, 0.09]);
    settled[node.row * nodes + node.column] = 1;
  }
  for (const node of order)
    move(levels, grid, node, foretell(grid, settled, node, stiffness), stiffness, [0.18, 0.09, 0.05]);
}

/** How far around the middle of a finder its own fit holds (modules). */
const HOLDS = 4.6;

/** Puts the nodes on and beside the finders where these are. */
function seed(grid: Grid, { topLeft, topRight, bottomLeft }: Corners): Uint8Array {
  const { base, size, step, nodes, shifts } = grid;
  const settled = new Uint8Array(nodes * nodes);
  for (const [patch, u, v] of [
    [topLeft, 3.5, 3.5],
    [topRight, size - 3.5, 3.5],
    [bottomLeft, 3.5, size - 3.5],
  ] as const)
    for (let row = 0; row < nodes; row++)
      for (let column = 0; column < nodes; column++) {
        const [du, dv] = [column * step - u, row * step - v];
        if (Math.max(Math.abs(du), Math.abs(dv)) > HOLDS) continue;
        const target = {
          x: patch.x + du * patch.ux + dv * patch.vx,
          y: patch.y + du * patch.uy + dv * patch.vy,
        };
        const back = unproject(base, target, column * step, row * step);
        const at = row * nodes + column;
        shifts[2 * at] = back.x - column * step;
        shifts[2 * at + 1] = back.y - row * step;
        settled[at] = 1;
      }
  return settled;
}

/** The nodes by their distance from the nearest finder. */
function outwards({ nodes, step, size }: Grid): Node[] {
  const [near, far] = [3.5, size - 3.5];
  const distance = ({ column, row }: Node) => {
    const [u, v] = [column * step, row * step];
    return Math.min(
      Math.hypot(u - near, v - near),
      Math.hypot(u - far, v - near),
      Math.hypot(u - near, v - far),
    );
  };
  return Array.from({ length: nodes * nodes }, (_, at) => ({
    column: at % nodes,
    row: (at / nodes) | 0,
  })).sort((a, b) => distance(a) - distance(b));
}

/** Planes through the shifts of the settled neighbours, by least squares weighted by nearness. */
function foretell(
  { nodes, shifts, step }: Grid,
  settled: Uint8Array,
  { column, row }: Node,
  { horizon }: Stiffness,
): [Slope, Slope] {
  const reach = Math.max(2, Math.round(horizon / step));
  // A slight pull of the slopes to zero keeps few neighbours from foretelling folds.
  let [w, wx, wy, wxx, wxy, wyy] = [1e-6, 0, 0, 4, 0, 4];
  const sides = [0, 0, 0, 0, 0, 0];
  for (let dr = -reach; dr <= reach; dr++)
    for (let dc = -reach; dc <= reach; dc++) {
      const [r, c] = [row + dr, column + dc];
      if (r < 0 || c < 0 || r >= nodes || c >= nodes || !settled[r * nodes + c]) continue;
      const weight = Math.exp((-4 * (dr * dr + dc * dc)) / (reach * reach));
      const [x, y] = [dc * step, dr * step];
      w += weight;
      wx += weight * x;
      wy += weight * y;
      wxx += weight * x * x;
      wxy += weight * x * y;
      wyy += weight * y * y;
      for (let i = 0; i < 2; i++) {
        const shift = weight * shifts[2 * (r * nodes + c) + i]!;
        sides[3 * i]! += shift;
        sides[3 * i + 1]! += shift * x;
        sides[3 * i + 2]! += shift * y;
      }
    }
  const minors = [
    wxx * wyy - wxy * wxy,
    wxy * wy - wx * wyy,
    wx * wxy - wxx * wy,
    w * wyy - wy * wy,
    wx * wy - w * wxy,
    w * wxx - wx * wx,
  ] as const;
  const whole = w * minors[0] + wx * minors[1] + wy * minors[2];
  const slope = (i: number): Slope => {
    const [s, sx, sy] = [sides[i]!, sides[i + 1]!, sides[i + 2]!];
    return {
      shift: (minors[0] * s + minors[1] * sx + minors[2] * sy) / whole,
      across: (minors[1] * s + minors[3] * sx + minors[4] * sy) / whole,
      down: (minors[2] * s + minors[4] * sx + minors[5] * sy) / whole,
    };
  };
  return [slope(0), slope(3)];
}

/** Moves a node from where it is foretold to the purest place near, by ever smaller strides (modules). */
function move(
  levels: Picture,
  grid: Grid,
  { column, row }: Node,
  [inU, inV]: [Slope, Slope],
  { reach }: Stiffness,
  strides: number[],
): void {
  const { base, step, size, shifts, nodes } = grid;
  const [left, top] = [column * step, row * step];
  // Modules whose middles are looked at, as offsets from the node; those off the code say nothing.
  const from = (edge: number) => Math.max(-reach, -Math.floor(edge));
  const until = (edge: number) => Math.min(reach, size - Math.ceil(edge));
  const [u0, v0] = [left + inU.shift, top + inV.shift];
  const origin = project(base, u0, v0);
  const across = project(base, u0 + 1, v0);
  const down = project(base, u0, v0 + 1);
  const [ux, uy, vx, vy] = [across.x - origin.x, across.y - origin.y, down.x - origin.x, down.y - origin.y];
  const purity = (du: number, dv: number): number => {
    let [total, count] = [0, 0];
    for (let j = from(top); j < until(top); j++)
      for (let i = from(left); i < until(left); i++) {
        const [a, b] = [i + 0.5, j + 0.5];
        const u = a + inU.across * a + inU.down * b + du;
        const v = b + inV.across * a + inV.down * b + dv;
        total += Math.abs(levelAt(levels, origin.x + u * ux + v * vx, origin.y + u * uy + v * vy) - 127.5);
        count++;
      }
    return total / (count * 127.5) - 0.3 * (du * du + dv * dv);
  };
  let [du, dv] = [0, 0];
  let most = purity(0, 0);
  for (const stride of strides) {
    const [fromU, fromV] = [du, dv];
    for (let j = -1; j <= 1; j++)
      for (let i = -1; i <= 1; i++) {
        if (!i && !j) continue;
        const pure = purity(fromU + i * stride, fromV + j * stride);
        if (pure <= most) continue;
        most = pure;
        [du, dv] = [fromU + i * stride, fromV + j * stride];
      }
  }
  const at = 2 * (row * nodes + column);
  shifts[at] = inU.shift + du;
  shifts[at + 1] = inV.shift + dv;
}
