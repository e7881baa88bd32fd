import type { Lease } from '../../src/channels/lease.js';

/** A right that is always to be had. */
export const alone: Lease = {
  take: async () => ({ right: 'test', holding: 1 }),
  release: async () => {},
};
