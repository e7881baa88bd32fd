import type { Drift } from './drift.js';
import { type Homography, project } from './homography.js';
import type { Point } from './raster.js';

/**
 * Where the modules of a code lie in a picture: a projective map of the plane, and on top of it shifts (modules) at
 * the nodes of a lattice, for paper that is not flat. `u` and `v` count modules from the code's top left corner.
 */
export class Grid {
  /** Nodes a side; node `i` lies at `i * step` modules. */
  readonly nodes: number;
  /** The shifts of the nodes, `u` and `v` by turns. */
  readonly shifts: Float32Array;

  constructor(
    readonly size: number,
    readonly base: Homography,
    readonly step = Math.max(1, Math.round(size / 45)),
  ) {
    this.nodes = Math.ceil(size / this.step) + 1;
    this.shifts = new Float32Array(2 * this.nodes ** 2);
  }

  at(u: number, v: number): Point {
    const { nodes, shifts, step } = this;
    const column = Math.min(Math.max(u / step, 0), nodes - 1.001);
    const row = Math.min(Math.max(v / step, 0), nodes - 1.001);
    const at = 2 * ((row | 0) * nodes + (column | 0));
    const across = column - (column | 0);
    const down = row - (row | 0);
    const below = at + 2 * nodes;
    const mix = (i: number) =>
      (shifts[at + i]! * (1 - across) + shifts[at + 2 + i]! * across) * (1 - down) +
      (shifts[below + i]! * (1 - across) + shifts[below + 2 + i]! * across) * down;
    return project(this.base, u + mix(0), v + mix(1));
  }

  /** Moves the grid against a drift, `times` as far. */
  correct([across, down]: Drift, times: number): void {
    for (let row = 0; row < this.nodes; row++)
      for (let column = 0; column < this.nodes; column++) {
        const [u, v] = [column * this.step - this.size / 2, row * this.step - this.size / 2];
        const at = 2 * (row * this.nodes + column);
        this.shifts[at]! -= times * (across[0] + across[1] * u + across[2] * v);
        this.shifts[at + 1]! -= times * (down[0] + down[1] * u + down[2] * v);
      }
  }
}
