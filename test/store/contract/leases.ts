import { v7 as newId } from 'uuid';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import { Fenced } from '../../../src/store/vault.js';
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
    const holding = await store.lease(name, 'a', 600_000);
    expect(holding).not.toBeNull();
    expect(await store.lease(name, 'b', 600_000)).toBeNull();
    expect(await store.lease(`${name}x`, 'b', 600_000)).not.toBeNull();
    expect(await store.lease(name, 'a', 20)).toBe(holding);
    await vi.waitUntil(() => store.lease(name, 'b', 600_000), PATIENCE);
    expect(await store.lease(name, 'a', 600_000)).toBeNull();
  });

  it('tell by their number a holder who was followed meanwhile, and the store refuses what they write', async () => {
    const right = newId();
    const collection = newId();
    const first = (await store.lease(right, 'a', 600_000))!;
    const fence = { right, holding: first };
    await store.vault.put(collection, { keys: 'of a' }, {}, fence);
    await store.release(right, 'a');
    const second = (await store.lease(right, 'b', 600_000))!;
    expect(second).toBeGreaterThan(first);
    await expect(store.vault.put(collection, { keys: 'of a, later' }, {}, fence)).rejects.toThrow(Fenced);
    await expect(store.vault.clear(collection, fence)).rejects.toThrow(Fenced);
    expect(await store.vault.get(collection, 'keys')).toBe('of a');
    await store.vault.put(collection, { keys: 'of b' }, {}, { right, holding: second });
    await store.release(right, 'b');
    expect(await store.lease(right, 'a', 600_000)).toBeGreaterThan(second);
    await store.vault.clear(collection, { right, holding: second + 1 });
    expect(await store.vault.list(collection)).toEqual([]);
  });

  it('that nobody prolonged in time are held anew, by whomever', async () => {
    const right = newId();
    const before = (await store.lease(right, 'a', 1))!;
    await vi.waitUntil(async () => (await store.lease(right, 'a', 1)) !== before, PATIENCE);
  });

  it('are given back by their holder only', async () => {
    const name = newId();
    await store.lease(name, 'a', 600_000);
    await store.release(name, 'b');
    expect(await store.lease(name, 'b', 600_000)).toBeNull();
    await store.release(name, 'a');
    expect(await store.lease(name, 'b', 600_000)).not.toBeNull();
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
