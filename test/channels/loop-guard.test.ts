import { expect, it } from 'vitest';
import { LoopGuard } from '../../src/channels/loop-guard.js';

const MINUTE = 60_000;

it('is deaf for ten minutes to who writes more than thirty messages in a minute, and to nobody else', () => {
  const guard = new LoopGuard();
  const allowed = (id: string, count: number, from: number, every: number) =>
    Array.from({ length: count }, (_, i) => guard.allows(id, `${from}-${i}`, from + i * every)).filter(
      Boolean,
    ).length;
  expect(allowed('a', 40, 0, 1_000)).toBe(30);
  expect(guard.allows('b', 'k', 40_000)).toBe(true);
  expect(guard.allows('a', 'k1', 30_000 + 10 * MINUTE - 1)).toBe(false);
  expect(guard.allows('a', 'k2', 30_000 + 10 * MINUTE)).toBe(true);
  expect(allowed('c', 200, 0, 2_100)).toBe(200);
});

it('counts what comes again under one key once: retries, and the pictures of an album', () => {
  const guard = new LoopGuard();
  expect(Array.from({ length: 100 }, (_, i) => guard.allows('a', 'album', i)).every(Boolean)).toBe(true);
});
