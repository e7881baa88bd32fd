/**
 * How often a property is tried: so often in every run of the suite, and `TEST_RUNS` times as often where that is set
 * (`TEST_RUNS=20 npm test`).
 */
export function runs(count: number): number {
  return Math.ceil(count * Number(process.env.TEST_RUNS ?? 1));
}
