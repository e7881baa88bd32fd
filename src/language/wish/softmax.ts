/**
 * Multinomial logistic regression, fitted by plain gradient descent in the order of what is given: a tenth of a second or
 * so, and the same weights every time.
 */
const ROUNDS = 15;
const STEP = 0.3;
const SLOWING = 0.2;
const SHRINKING = 0.0005;

/** An example: the numbers of its features, and of what it is. */
export interface Row {
  own: readonly number[];
  k: number;
}

/** The weights of each of `size` kinds at each feature. */
export function descend(
  rows: readonly Row[],
  { features, size, rounds = ROUNDS }: { features: number; size: number; rounds?: number },
): Float64Array {
  const weights = new Float64Array(features * size);
  const scores = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const step = STEP / (1 + round * SLOWING);
    for (const { own, k } of rows) {
      probabilities(own, weights, scores);
      scores[k]! -= 1;
      for (const feature of own) {
        const from = feature * size;
        for (let i = 0; i < size; i++)
          weights[from + i]! -= step * (scores[i]! + SHRINKING * weights[from + i]!);
      }
    }
  }
  return weights;
}

/** What something with these features is: the probability of each kind. */
export function probabilities(features: readonly number[], weights: Float64Array, into: Float64Array): void {
  const size = into.length;
  into.fill(0);
  for (const feature of features) {
    const from = feature * size;
    for (let i = 0; i < size; i++) into[i]! += weights[from + i]!;
  }
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) top = Math.max(top, into[i]!);
  let sum = 0;
  for (let i = 0; i < size; i++) {
    into[i] = Math.exp(into[i]! - top);
    sum += into[i]!;
  }
  for (let i = 0; i < size; i++) into[i]! /= sum;
}
