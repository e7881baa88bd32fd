import { FINENESS } from './sample.js';

/** How the modules of one direction fall on its samples. */
export interface Spread {
  /** The shares, a row of samples for each module. */
  shares: Float32Array;
  /** The samples on which each module falls at all, from and up to. */
  from: Int32Array;
  to: Int32Array;
}

/** Standard deviations of the blur beyond which a module does not fall. */
const FURTHEST = 3.3;

/** The spread of `size` modules over `side` samples by a blur of `sigma` modules. */
export function spreadOf(side: number, size: number, sigma: number): Spread {
  const shares = new Float32Array(size * side);
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  for (let module = 0; module < size; module++) {
    from[module] = Math.max(0, Math.floor((module - FURTHEST * sigma) * FINENESS));
    to[module] = Math.min(side, Math.ceil((module + 1 + FURTHEST * sigma) * FINENESS));
    for (let sample = from[module]!; sample < to[module]!; sample++) {
      const place = (sample + 0.5) / FINENESS;
      shares[module * side + sample] = below((module + 1 - place) / sigma) - below((module - place) / sigma);
    }
  }
  return { shares, from, to };
}

/** The share of a normal distribution below `z` (Abramowitz and Stegun 26.2.17). */
function below(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = 0.3989422804 * Math.exp(-0.5 * z * z) * poly;
  return z > 0 ? 1 - tail : tail;
}

/** How modules of one direction fall on each other: the diagonals of `spreadᵀ · spread` that count. */
export function mixingOf({ shares, from, to }: Spread, side: number, size: number): Float32Array[] {
  const diagonals: Float32Array[] = [];
  for (let apart = 0; apart < size; apart++) {
    const diagonal = new Float32Array(size);
    for (let one = 0; one + apart < size; one++) {
      const other = one + apart;
      let sum = 0;
      for (let sample = from[other]!; sample < to[one]!; sample++)
        sum += shares[one * side + sample]! * shares[other * side + sample]!;
      diagonal[one] = sum;
    }
    if (diagonal[size >> 1]! < 1e-3 && diagonal[0]! < 1e-3) break;
    diagonals.push(diagonal);
  }
  return diagonals;
}

/** The samples seen from the modules: `spreadᵀ · samples · spread`. */
export function gathered(
  samples: Float32Array,
  { shares, from, to }: Spread,
  size: number,
  side: number,
): Float32Array {
  const half = new Float32Array(size * side);
  for (let module = 0; module < size; module++)
    for (let row = from[module]!; row < to[module]!; row++) {
      const share = shares[module * side + row]!;
      for (let x = 0; x < side; x++) half[module * side + x]! += share * samples[row * side + x]!;
    }
  const result = new Float32Array(size * size);
  for (let v = 0; v < size; v++)
    for (let u = 0; u < size; u++) {
      let sum = 0;
      for (let x = from[u]!; x < to[u]!; x++) sum += shares[u * side + x]! * half[v * side + x]!;
      result[v * size + u] = sum;
    }
  return result;
}

/** The samples that modules would give: `spread · modules · spreadᵀ`. */
export function blurred(
  modules: Float32Array,
  { shares, from, to }: Spread,
  size: number,
  side: number,
): Float32Array {
  const half = new Float32Array(size * side);
  for (let v = 0; v < size; v++)
    for (let u = 0; u < size; u++)
      for (let x = from[u]!; x < to[u]!; x++)
        half[v * side + x]! += shares[u * side + x]! * modules[v * size + u]!;
  const result = new Float32Array(side * side);
  for (let module = 0; module < size; module++)
    for (let row = from[module]!; row < to[module]!; row++) {
      const share = shares[module * side + row]!;
      for (let x = 0; x < side; x++) result[row * side + x]! += share * half[module * side + x]!;
    }
  return result;
}
