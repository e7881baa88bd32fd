/**
 * The modules between 0 and 1 that, mixed, come nearest to a target, by projected gradient with momentum (FISTA:
 * Beck and Teboulle 2009); those that are `given` (0 or 1, else negative) stay as they are.
 */
export function solve(
  start: Float32Array,
  mixing: Float32Array[],
  target: Float32Array,
  given: Int8Array,
  rounds: number,
): Float32Array<ArrayBuffer> {
  const size = Math.sqrt(start.length);
  // No row of the mixing sums to more than this, which bounds its largest eigenvalue.
  const bound = mixing.reduce((sum, diagonal, apart) => sum + (apart ? 2 : 1) * Math.max(...diagonal), 0);
  const stride = 1 / bound ** 2;
  let current = new Float32Array(start);
  let next = new Float32Array(current.length);
  const ahead = start.slice();
  const half = new Float32Array(current.length);
  const gradient = new Float32Array(current.length);
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    mixRows(ahead, mixing, size, half);
    mixColumns(half, mixing, size, gradient);
    const after = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const push = (momentum - 1) / after;
    for (let at = 0; at < next.length; at++) {
      const free = Math.min(Math.max(ahead[at]! - stride * (gradient[at]! - target[at]!), 0), 1);
      const value = given[at]! < 0 ? free : given[at]!;
      next[at] = value;
      ahead[at] = value + push * (value - current[at]!);
    }
    [current, next] = [next, current];
    momentum = after;
  }
  return current;
}

/** Lets the rows of modules fall on each other. */
function mixRows(modules: Float32Array, mixing: Float32Array[], size: number, into: Float32Array): void {
  into.fill(0);
  for (const [apart, diagonal] of mixing.entries())
    for (let v = 0; v + apart < size; v++) {
      const share = diagonal[v]!;
      const [one, other] = [v * size, (v + apart) * size];
      for (let u = 0; u < size; u++) into[one + u]! += share * modules[other + u]!;
      if (apart) for (let u = 0; u < size; u++) into[other + u]! += share * modules[one + u]!;
    }
}

/** Lets the columns of modules fall on each other. */
function mixColumns(modules: Float32Array, mixing: Float32Array[], size: number, into: Float32Array): void {
  into.fill(0);
  for (const [apart, diagonal] of mixing.entries())
    for (let row = 0; row < size * size; row += size)
      for (let u = 0; u + apart < size; u++) {
        into[row + u]! += diagonal[u]! * modules[row + u + apart]!;
        if (apart) into[row + u + apart]! += diagonal[u]! * modules[row + u]!;
      }
}
