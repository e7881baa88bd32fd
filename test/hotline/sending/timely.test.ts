import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../src/calendar.js';
import { USEFUL_MS, waitMs } from '../../../src/hotline/sending/timely.js';
import { PUNCTUAL_MS } from '../../../src/policy/quiet-hours.js';
import type { EffectRow } from '../../../src/store/store.js';
import { ZONE } from '../../support/scripts.js';

const HOURS = { quiet: { from: '21:00', until: '06:00' }, zone: ZONE };
const at = (time: string) => instantOf('2021-10-12', time, ZONE);
const HOUR = 3_600_000;

/** How long a row waits at a time of day. */
function waits(purpose: EffectRow['purpose'] | null, time: string, ageMs = 0, body = {}): number {
  const row: EffectRow = { id: 'r-0', kind: 'send', ...(purpose ? { purpose } : {}), body };
  const address = { channel: 'web', id: 'a' };
  return waitMs(
    { chat: 'c', address, queue: 'web/reply', row, tries: 0, ageMs, quietMs: ageMs },
    HOURS,
    at(time),
  );
}

describe('in quiet hours', () => {
  test('a notice waits for their end', () => {
    expect(waits('notice', '21:00')).toBe(9 * HOUR);
    expect(waits('notice', '05:00')).toBe(HOUR);
    expect(waits('notice', '06:00')).toBe(0);
  });

  test('a reminder goes out at its hour, and waits where it is late', () => {
    expect(waits('reminder', '22:00')).toBe(0);
    expect(waits('reminder', '22:00', PUNCTUAL_MS)).toBe(8 * HOUR);
    expect(waits('reminder', '20:00', PUNCTUAL_MS)).toBe(0);
  });

  test('an answer goes out', () => {
    expect(waits(null, '03:00', HOUR)).toBe(0);
  });
});

test('what helps nobody any more goes out at no hour', () => {
  expect(waits(null, '12:00', USEFUL_MS + 1)).toBe(Number.POSITIVE_INFINITY);
  expect(waits('reminder', '12:00', 0, { until: at('12:00') })).toBe(Number.POSITIVE_INFINITY);
  expect(waits('reminder', '11:59', 0, { until: at('12:00') })).toBe(0);
});
