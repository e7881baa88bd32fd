import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar.js';
import { officeAt, officeHoursSchema } from '../../src/case/hours.js';

const ZONE = 'Asia/Jakarta';
const office = officeHoursSchema.parse({
  hours: { monday: '08:00-16:00', friday: '08:00-11:30' },
  closed_on: ['2021-10-04'],
});
const at = (day: string, time: string) => officeAt(office, ZONE, instantOf(day, time, ZONE));

describe('office hours', () => {
  it.each([
    ['2021-10-01', '07:59', { open: false, day: '2021-10-01', time: '08:00' }],
    ['2021-10-01', '08:00', { open: true, day: '2021-10-01', time: '08:00' }],
    ['2021-10-01', '11:29', { open: true, day: '2021-10-01', time: '08:00' }],
    // a Friday's end, then a weekend, then a holiday
    ['2021-10-01', '11:30', { open: false, day: '2021-10-08', time: '08:00' }],
    ['2021-10-04', '10:00', { open: false, day: '2021-10-08', time: '08:00' }],
    ['2021-10-09', '10:00', { open: false, day: '2021-10-11', time: '08:00' }],
  ])('on %s at %s', (day, time, expected) => expect(at(day, time)).toEqual(expected));

  it.each([
    [{ hours: {} }, /weekday/],
    [{ hours: { monday: '16:00-08:00' } }, /end after it begins/],
    [{ hours: { monday: '8-16' } }, /08:00-16:00/],
    [{ hours: { monday: '08:00-16:00' }, closed_on: ['2021-02-30'] }, /day that exists/],
  ])('%j is refused', (data, message) => {
    expect(officeHoursSchema.safeParse(data).error?.message).toMatch(message);
  });
});
