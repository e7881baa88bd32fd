import { describe, expect, it } from 'vitest';
import { USEFUL_MS } from '../../../src/hotline/sending/timely.js';
import { type Outcome, verdictOn } from '../../../src/hotline/sending/verdict.js';
import type { Held } from '../../../src/store/outbox.js';

const MINUTE = 60_000;
const held = (more: Partial<Held> = {}, purpose?: 'reminder'): Held => ({
  chat: 'c',
  address: { channel: 'x', id: 'y' },
  queue: 'x/reply',
  row: { id: 'r', kind: 'send', body: null, ...(purpose ? { purpose } : {}) },
  tries: 0,
  ageMs: 0,
  quietMs: 0,
  ...more,
});

/** The pauses (ms) between the tries of a row that is refused each time, until it is given up or so many were made. */
function pausesOf(outcome: Outcome, most: number, purpose?: 'reminder'): { pauses: number[]; lost?: string } {
  const pauses: number[] = [];
  let age = 0;
  for (let tries = 0; tries < most; tries++) {
    const verdict = verdictOn(held({ tries, ageMs: age, quietMs: age }, purpose), outcome, 0, 1);
    if (verdict.lost) return { pauses, lost: verdict.lost };
    if (verdict.settled.is !== 'again') throw new Error('neither lost nor again');
    pauses.push(verdict.settled.afterMs);
    age += verdict.settled.afterMs;
  }
  return { pauses };
}

describe('what becomes of a row', () => {
  it('is out when it was sent, and kept as long as the platform may refuse it', () => {
    expect(verdictOn(held(), 'sent', 5)).toEqual({ settled: { is: 'done', keepMs: 5 } });
  });

  it.each(['unreachable', 'passing'] as const)('is tried with growing pauses when it was %s', (outcome) => {
    const { pauses } = pausesOf(outcome, 9);
    expect(pauses).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300].map((s) => s * 1_000));
  });

  it('is not tried at the same moment as all others', () => {
    const [soon, late] = [0, 1].map((chance) => verdictOn(held(), 'unreachable', 0, chance).settled);
    expect(soon).not.toEqual(late);
  });

  it('costs little where nobody comes: some twenty tries in a day', () => {
    const { pauses } = pausesOf('waiting', 100);
    const reached = pauses.map((_, i) => pauses.slice(0, i + 1).reduce((sum, ms) => sum + ms, 0));
    expect(reached.findIndex((ms) => ms > USEFUL_MS)).toBeLessThan(40);
    expect(pauses[0]).toBe(1_000);
  });

  it('lets the answers behind it go when it was refused ten times; a reminder goes on', () => {
    expect(pausesOf('passing', 100)).toMatchObject({ lost: 'refused', pauses: { length: 9 } });
    expect(pausesOf('passing', 100, 'reminder').lost).toBeUndefined();
    expect(pausesOf('unreachable', 100).lost).toBeUndefined();
  });

  it('is not the end of a person who is said to be gone once, or twice within minutes', () => {
    const { pauses, lost } = pausesOf('gone', 100);
    expect([pauses, lost]).toEqual([[5 * MINUTE, 10 * MINUTE], 'gone']);
    const justWrote = held({ tries: 50, ageMs: 60 * MINUTE, quietMs: 2 * MINUTE });
    expect(verdictOn(justWrote, 'gone', 0).lost).toBeUndefined();
  });

  it('is given up at once where it will never be taken, or is not wanted', () => {
    for (const outcome of ['refused', 'opted_out'] as const)
      expect(verdictOn(held(), outcome, 5)).toEqual({ settled: { is: 'dropped' }, lost: outcome });
  });
});
