import { type Drift, driftOf } from './drift.js';
import { fixedModules } from './pattern.js';
import { relevelled } from './relevel.js';
import { MARGIN, type Samples } from './sample.js';
import { solve } from './solve.js';
import { blurred, gathered, mixingOf, spreadOf } from './spread.js';

/** How often the levels of light and dark are measured anew, and the steps of the solution between and after. */
const RELEVELLED = 6;
const STEPS_BETWEEN = 15;
const STEPS_AFTER = 50;

/** The modules of a code without its blur. */
export interface Equalised {
  /** The darkness of each module, 0 to 1. */
  modules: Float32Array;
  drift: Drift;
}

/**
 * The modules that, blurred, come nearest to the samples: least squares over values between light (0) and dark (1),
 * with the fixed patterns of the code given. Blur mixes neighbouring modules; knowing that there are only two levels
 * and where the modules lie undoes far more of it than any sharpening of pixels.
 *
 * @param sigma standard deviation of the blur (modules)
 */
export function equalise({ size, side, darkness }: Samples, sigma: number): Equalised {
  const spread = spreadOf(side, size, sigma);
  const mixing = mixingOf(spread, side, size);
  const given = givenModules(size);
  let modules = Float32Array.from(given, (level) => (level < 0 ? 0.5 : level));
  let observed = darkness;
  for (let round = 0; round < RELEVELLED; round++) {
    modules = solve(modules, mixing, gathered(observed, spread, size, side), given, STEPS_BETWEEN);
    observed = relevelled(darkness, blurred(modules, spread, size, side), side);
  }
  modules = solve(modules, mixing, gathered(observed, spread, size, side), given, STEPS_AFTER);
  const drift = driftOf(observed, blurred(modules, spread, size, side), side);
  return { modules: withoutMargin(modules, size), drift };
}

/** The fixed modules within the margin, which is free: what lies around a code need not be light. */
function givenModules(size: number): Int8Array {
  const inner = size - 2 * MARGIN;
  const fixed = fixedModules(inner);
  const given = new Int8Array(size * size).fill(-1);
  for (let v = 0; v < inner; v++)
    for (let u = 0; u < inner; u++) given[(v + MARGIN) * size + u + MARGIN] = fixed[v * inner + u]!;
  return given;
}

function withoutMargin(modules: Float32Array, size: number): Float32Array {
  const inner = size - 2 * MARGIN;
  const code = new Float32Array(inner * inner);
  for (let v = 0; v < inner; v++) {
    const from = (v + MARGIN) * size + MARGIN;
    code.set(modules.subarray(from, from + inner), v * inner);
  }
  return code;
}
