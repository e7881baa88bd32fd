import { v7 as newId } from 'uuid';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import { PATIENCE } from '../../support/patience.js';
import type { Ground } from '../grounds.js';

/** The contract of `lease` and `release`. */
export function leases(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  it('are held by one at a time, who may prolong them, until their time is over', async () => {
    const name = newId();
    expect(await store.lease(name, 'a', 600_000)).toBe(true);
    expect(await store.lease(name, 'b', 600_000)).toBe(false);
    expect(await store.lease(`${name}x`, 'b', 600_000)).toBe(true);
    expect(await store.lease(name, 'a', 20)).toBe(true);
    await vi.waitUntil(() => store.lease(name, 'b', 600_000), PATIENCE);
    expect(await store.lease(name, 'a', 600_000)).toBe(false);
  });

  it('are given back by their holder only', async () => {
    const name = newId();
    await store.lease(name, 'a', 600_000);
    await store.release(name, 'b');
    expect(await store.lease(name, 'b', 600_000)).toBe(false);
    await store.release(name, 'a');
    expect(await store.lease(name, 'b', 600_000)).toBe(true);
    await store.release(newId(), 'a');
  });

  it('go to one of many who ask at once', async () => {
    const name = newId();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, i) => store.lease(name, `holder ${i}`, 600_000)),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });
}
