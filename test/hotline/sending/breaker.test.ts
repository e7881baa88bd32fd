import { describe, expect, it } from 'vitest';
import { Breaker } from '../../../src/hotline/sending/breaker.js';

/** A breaker after so many failures in a row, at the instant 0. */
function after(failures: number): { breaker: Breaker; rest: number | null } {
  const breaker = new Breaker();
  let rest: number | null = null;
  for (let i = 0; i < failures; i++) rest = breaker.failed(0);
  return { breaker, rest };
}

describe('a platform that does not answer', () => {
  it('is left alone after the fifth failure in a row, and after no fewer', () => {
    expect(after(4).breaker.allows(16, 0)).toBe(16);
    const { breaker, rest } = after(5);
    expect([rest, breaker.isOpen, breaker.allows(16, rest! - 1)]).toEqual([2_000, true, 0]);
  });

  it('is tried with one message after its rest, and with no second one meanwhile', () => {
    const { breaker, rest } = after(5);
    expect(breaker.allows(16, rest!)).toBe(1);
    breaker.began(1);
    expect(breaker.allows(16, rest! + 60_000)).toBe(0);
    breaker.succeeded();
    expect([breaker.isOpen, breaker.allows(16, rest!)]).toEqual([false, 16]);
  });

  it('rests longer each time, up to a minute, and anew after it was well', () => {
    const { breaker } = after(5);
    const rests = Array.from({ length: 7 }, () => {
      breaker.began(1);
      return breaker.failed(0);
    });
    expect(rests).toEqual([4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    breaker.succeeded();
    for (let i = 0; i < 4; i++) expect(breaker.failed(0)).toBeNull();
    expect(breaker.failed(0)).toBe(2_000);
  });

  it('is not taken for dead by failures that had begun before its rest', () => {
    const { breaker, rest } = after(5);
    expect(breaker.failed(0)).toBeNull();
    expect(breaker.allows(16, rest!)).toBe(1);
  });

  it('is tried again where the message that was to try it had nothing to tell', () => {
    const { breaker, rest } = after(5);
    breaker.began(1);
    breaker.ended();
    expect(breaker.allows(16, rest!)).toBe(1);
  });
});
