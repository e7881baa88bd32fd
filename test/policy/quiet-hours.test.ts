import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, instantOf, timeOf } from '../../src/calendar.js';
import { awakeAt, awakeTime, comesAt, isQuiet, PUNCTUAL_MS } from '../../src/policy/quiet-hours.js';

const NIGHT = { from: '21:00', until: '06:00' };
const NOON = { from: '12:00', until: '13:30' };
const ZONES = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };
const HOUR = 3_600_000;

describe('quiet hours', () => {
  test.each([
    [NIGHT, '21:00', true],
    [NIGHT, '20:59', false],
    [NIGHT, '00:00', true],
    [NIGHT, '05:59', true],
    [NIGHT, '06:00', false],
    [NOON, '11:59', false],
    [NOON, '12:00', true],
    [NOON, '13:30', false],
    [{ from: '06:00', until: '06:00' }, '06:00', false],
  ])('%j at %s: %s', (quiet, time, expected) => {
    expect(isQuiet(quiet, time)).toBe(expected);
    expect(awakeTime(quiet, time)).toBe(expected ? quiet.until : time);
  });

  test.each(Object.entries(ZONES))('end at six by the clock of %s', (_, zone) => {
    const hours = { quiet: NIGHT, zone };
    const six = instantOf('2021-10-12', '06:00', zone);
    for (const [day, time] of [
      ['2021-10-11', '21:00'],
      ['2021-10-11', '23:59'],
      ['2021-10-12', '00:00'],
      ['2021-10-12', '05:59'],
    ] as const)
      expect(awakeAt(hours, instantOf(day, time, zone))).toBe(six);
    const evening = instantOf('2021-10-11', '20:59', zone);
    expect(awakeAt(hours, evening)).toBe(evening);
  });

  test('begin an hour earlier in WITA than in WIB, and two in WIT', () => {
    const at = (zone: string) => instantOf('2021-10-12', '06:00', zone);
    expect([at(ZONES.WIB) - at(ZONES.WITA), at(ZONES.WIB) - at(ZONES.WIT)]).toEqual([HOUR, 2 * HOUR]);
    const late = instantOf('2021-10-11', '20:30', ZONES.WIB);
    expect(awakeAt({ quiet: NIGHT, zone: ZONES.WIB }, late)).toBe(late);
    expect(awakeAt({ quiet: NIGHT, zone: ZONES.WITA }, late)).toBe(at(ZONES.WITA));
  });
});

test('what was agreed on comes at its instant, whatever the hour; what is late outside quiet hours, and soon', () => {
  const instants = fc.integer({ min: 0, max: 4_000_000_000_000 });
  const lateness = fc.integer({ min: -3 * 24 * HOUR, max: 3 * 24 * HOUR });
  const times = fc
    .integer({ min: 0, max: 1439 })
    .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
  const quiets = fc.record({ from: times, until: times });
  fc.assert(
    fc.property(
      instants,
      lateness,
      quiets,
      fc.constantFrom(...Object.values(ZONES)),
      (agreed, ms, quiet, zone) => {
        const hours = { quiet, zone };
        const now = agreed + ms;
        const comes = comesAt(hours, agreed, now);
        expect(comes).toBeGreaterThanOrEqual(Math.max(agreed, now));
        if (ms < PUNCTUAL_MS) expect(comes).toBe(Math.max(agreed, now));
        else {
          expect(isQuiet(quiet, timeOf(comes, zone))).toBe(false);
          expect(comes - now).toBeLessThanOrEqual(24 * HOUR);
          // asked again then, it comes then
          expect(comesAt(hours, agreed, comes)).toBe(comes);
          if (comes > now) expect(timeOf(comes, zone)).toBe(quiet.until);
          expect(dayOf(comes, zone) >= dayOf(now, zone)).toBe(true);
        }
      },
    ),
  );
});
