import { expect, it } from 'vitest';
import { LoopGuard } from '../../src/channels/loop-guard.js';

const MINUTE = 60_000;

const nobodyHeld = { isHeld: async () => false, silenced: async () => {} };

it('is deaf for ten minutes to who writes more than thirty messages in a minute, and to nobody else', async () => {
  const guard = new LoopGuard(nobodyHeld);
  const allowed = async (id: string, count: number, from: number, every: number) => {
    let sum = 0;
    for (let i = 0; i < count; i++) if (await guard.allows(id, `${from}-${i}`, from + i * every)) sum += 1;
    return sum;
  };
  expect(await allowed('a', 40, 0, 1_000)).toBe(30);
  expect(await guard.allows('b', 'k', 40_000)).toBe(true);
  expect(await guard.allows('a', 'k1', 30_000 + 10 * MINUTE - 1)).toBe(false);
  expect(await guard.allows('a', 'k2', 30_000 + 10 * MINUTE)).toBe(true);
  expect(await allowed('c', 200, 0, 2_100)).toBe(200);
});

it('counts what comes again under one key once: retries, and the pictures of an album', async () => {
  const guard = new LoopGuard(nobodyHeld);
  for (let i = 0; i < 100; i++) expect(await guard.allows('a', 'album', i)).toBe(true);
});

it('takes all of a chat that an officer holds, and begins anew afterwards', async () => {
  let held = false;
  const guard = new LoopGuard({ ...nobodyHeld, isHeld: async () => held });
  const allowed = async (count: number, from: number) => {
    let sum = 0;
    for (let i = 0; i < count; i++) if (await guard.allows('a', `${from}-${i}`, from + i)) sum += 1;
    return sum;
  };
  expect(await allowed(40, 0)).toBe(30);
  held = true;
  expect(await allowed(100, 1_000)).toBe(100);
  held = false;
  expect(await allowed(40, 2 * MINUTE)).toBe(30);
});

it('tells once who is passed over, and for how long; nobody of whom it is past', async () => {
  const told: string[] = [];
  const silenced = async (id: string, key: string, minutes: number) =>
    void told.push(`${id} ${key} ${minutes}`);
  const guard = new LoopGuard({ ...nobodyHeld, silenced });
  const now = Date.now();
  for (let i = 0; i < 50; i++) await guard.allows('a', `${i}`, now + i);
  for (let i = 0; i < 50; i++) await guard.allows('b', `${i}`, now - 11 * MINUTE + i);
  for (let i = 0; i < 50; i++) await guard.allows('c', `${i}`, now - 7.5 * MINUTE + i);
  expect(told.map((line) => line.replace(/ \d+ /, ' ').replace(/ 1[01]$/, ' about ten'))).toEqual([
    'a about ten',
    'c 3',
  ]);
});
