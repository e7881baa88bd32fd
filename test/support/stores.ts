import { inject } from 'vitest';
import { runs } from './runs.js';

const BOTH = ['redis', 'embedded'] as const;

/**
 * The stores on which a story of the hotline is told: one, for what both have to do is their contract
 * (test/store/contract.test.ts); on both are told what a person meets from the first message to the last, crashes and
 * restores. With `TEST_RUNS=2` there are both for all.
 */
export const STORES: readonly (typeof BOTH)[number][] =
  runs(1) > 1 ? BOTH : [inject('redis') ? 'redis' : 'embedded'];
