import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RateLimit } from '../../src/http/limit.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How many of so many tries at once are let through. */
async function through(limit: RateLimit, caller: string, tries: number, cost?: number): Promise<number> {
  const passed = await Promise.all(Array.from({ length: tries }, () => limit.allows(caller, cost)));
  return passed.filter(Boolean).length;
}

it('lets a burst through and then a steady rate, each caller apart', async () => {
  const limit = new RateLimit({ steady: { points: 4, seconds: 4 }, burst: { points: 26, seconds: 120 } });
  expect(await through(limit, 'a', 45)).toBe(30);
  expect(await through(limit, 'b', 1)).toBe(1);
  vi.advanceTimersByTime(3_999);
  expect(await through(limit, 'a', 1)).toBe(0);
  vi.advanceTimersByTime(1);
  expect(await through(limit, 'a', 45)).toBe(4);
  vi.advanceTimersByTime(4_000);
  expect(await through(limit, 'a', 3, 4)).toBe(1);
  vi.advanceTimersByTime(112_000);
  expect(await through(limit, 'a', 45)).toBe(30);
});

it('is prolonged by no try that is refused', async () => {
  const limit = new RateLimit({ steady: { points: 1, seconds: 2 }, burst: { points: 1, seconds: 10 } });
  const passed: number[] = [];
  for (let second = 0; second <= 12; second += 1) {
    passed.push(await through(limit, 'a', 3));
    vi.advanceTimersByTime(1_000);
  }
  expect(passed).toEqual([2, 0, 1, 0, 1, 0, 1, 0, 1, 0, 2, 0, 1]);
});

it('forgets a flood of callers as soon as their time is over', async () => {
  const limit = new RateLimit({ steady: { points: 2, seconds: 4 }, burst: { points: 2, seconds: 60 } });
  for (let caller = 0; caller < 300; caller += 1) await limit.allows(`caller ${caller}`);
  expect(vi.getTimerCount()).toBe(300);
  vi.advanceTimersByTime(4_000);
  expect(vi.getTimerCount()).toBe(0);
});
