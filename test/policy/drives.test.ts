import { describe, expect, test } from 'vitest';
import { type Drive, daysOfWeek, driveSchema, nextDrive } from '../../src/policy/drives.js';
import type { Facts } from '../../src/policy/facts.js';
import { claimed } from './cases.js';

const doses = {
  version: 1,
  second_dose_after_days: { sinovac: 28, moderna: 28 },
  after_covid_months: { mild: 1, severe: 3 },
};

function drive(more: Partial<Drive>): Drive {
  return driveSchema.parse({
    id: 'stadium',
    place: 'Stadion',
    kecamatan: 'Bekasi Selatan',
    from: '2021-10-04',
    until: '2021-10-29',
    doses: [1, 2],
    register: { how: 'on_the_spot' },
    source: 'the city',
    checked_on: '2021-10-01',
    ...more,
  });
}

/** `id day` of the drive that comes first, or `null`. */
function next(drives: Drive[], facts: Facts = {}, today = '2021-10-01', kecamatan: string | null = null) {
  const found = nextDrive({ drives, doses }, facts, today, kecamatan);
  return found && `${found.drive.id} ${found.day}`;
}

const weekdays = ['monday', 'friday'] as const;

describe('the drive that comes first', () => {
  test('begins on its first day, and today where it is on already', () => {
    expect(next([drive({})])).toBe('stadium 2021-10-04');
    expect(next([drive({})], {}, '2021-10-13')).toBe('stadium 2021-10-13');
  });

  test('is told up to two weeks ahead, and no longer once it has ended', () => {
    expect(next([drive({})], {}, '2021-09-20')).toBe('stadium 2021-10-04');
    expect(next([drive({})], {}, '2021-09-19')).toBeNull();
    expect(next([drive({})], {}, '2021-10-30')).toBeNull();
  });

  test('comes on a day of the week on which it is', () => {
    const some = [drive({ weekdays: [...weekdays] })];
    expect(next(some, {}, '2021-10-05')).toBe('stadium 2021-10-08');
    expect(next(some, {}, '2021-10-09')).toBe('stadium 2021-10-11');
    expect(next([drive({ weekdays: ['saturday'], until: '2021-10-08' })])).toBeNull();
  });

  test('waits for the day from which the second dose may be taken', () => {
    const facts = claimed({ dose_count: 1, vaccine: 'sinovac', last_dose_on: '2021-09-20' });
    expect(next([drive({})], facts)).toBe('stadium 2021-10-18');
  });

  test('waits after COVID-19', () => {
    expect(next([drive({})], claimed({ dose_count: 0, recovered_on: '2021-09-15' }))).toBe(
      'stadium 2021-10-15',
    );
  });

  test('gives the dose that is next, of the same vaccine', () => {
    const sinovac = [drive({ vaccines: ['sinovac'] })];
    expect(next([drive({ doses: [2] })], claimed({ dose_count: 0 }))).toBeNull();
    expect(next([drive({})], claimed({ dose_count: 2 }))).toBeNull();
    expect(next(sinovac, claimed({ dose_count: 1, vaccine: 'moderna' }))).toBeNull();
    expect(next(sinovac, claimed({ dose_count: 1, vaccine: 'sinovac' }))).toBe('stadium 2021-10-04');
    expect(next(sinovac, claimed({ dose_count: 0, vaccine: 'moderna' }))).toBe('stadium 2021-10-04');
  });

  test('takes people of their age', () => {
    const young = [drive({ ages: { min: 12, max: 17 } })];
    expect(next(young)).toBe('stadium 2021-10-04');
    expect(next(young, claimed({ age: 11 }))).toBeNull();
    expect(next(young, claimed({ age: 17 }))).toBe('stadium 2021-10-04');
    expect(next(young, claimed({ age: 18 }))).toBeNull();
  });

  test('is the earliest, and of one day the one in their kecamatan', () => {
    const late = drive({ id: 'late', from: '2021-10-06', kecamatan: 'Rawalumbu' });
    const near = drive({ id: 'near', kecamatan: 'Rawalumbu' });
    expect(next([late, drive({})], {}, '2021-10-01', 'Rawalumbu')).toBe('stadium 2021-10-04');
    expect(next([drive({ id: 'a' }), near], {}, '2021-10-01', 'Rawalumbu')).toBe('near 2021-10-04');
    expect(next([drive({ id: 'a' }), near])).toBe('a 2021-10-04');
  });
});

test('its days are told as one says them', () => {
  const working: Drive['weekdays'] = ['friday', 'monday', 'tuesday', 'wednesday', 'thursday'];
  expect([undefined, working, [...weekdays]].map((days) => daysOfWeek(drive({ weekdays: days })))).toEqual([
    'all',
    'weekdays',
    'some',
  ]);
});
