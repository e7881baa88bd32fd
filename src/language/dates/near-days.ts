import { addDays, addMonths, type Day, daysBetween, isDay, weekday } from '../../calendar.js';
import { COUNTS } from './day-names.js';

/** Which side of today a day lies on, where that is known. */
export type Direction = 'past' | 'future' | undefined;

/** A date that its month does not have (31 September), with the last day that it has. */
export interface NoSuchDate {
  last: Day;
}

/** What a date turns out to be; `null` where it is none (month 13). */
export type Dated = Day | NoSuchDate | null;

/** The longest month. */
const MOST_DATES = 31;

/** The day of a year, month and date. */
export function dayOfDate(year: number, month: number, date: number): Dated {
  const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  if (!isDay(first) || date < 1 || date > MOST_DATES) return null;
  const day = addDays(first, date - 1);
  return day.slice(0, 7) === first.slice(0, 7) ? day : { last: addDays(addMonths(first, 1), -1) };
}

/** A date without its year is thought to lie no further from today than this. */
const NEAR_DAYS = 240;

/** A date and month of `year`, or of the year that puts it on the right side of today, or near it. */
export function inYear(
  date: number,
  month: number,
  year: string | undefined,
  today: Day,
  direction: Direction,
): Dated {
  if (year) return dayOfDate(Number(year), month, date);
  const thisYear = Number(today.slice(0, 4));
  const years = direction === 'past' ? [0, -1] : direction === 'future' ? [0, 1] : [0, 1, -1];
  const fits = (day: Dated) => {
    if (typeof day !== 'string') return false;
    const ahead = daysBetween(today, day);
    if (direction === 'past') return ahead <= 0;
    if (direction === 'future') return ahead >= 0;
    return Math.abs(ahead) <= NEAR_DAYS;
  };
  const days = years.map((more) => dayOfDate(thisYear + more, month, date));
  const found = days.find(fits);
  if (found) return found;
  const none = days.filter((day) => day !== null && typeof day !== 'string');
  return none.find(({ last }) => last >= today) ?? none[0] ?? null;
}

/** The last day of the latest such month that has begun, and not after today: "juli kemarin". */
export function endOfLast(month: number, today: Day): Dated {
  const first = inYear(1, month, undefined, today, 'past');
  if (typeof first !== 'string') return first;
  const end = addDays(addMonths(first, 1), -1);
  return end < today ? end : today;
}

/** A date in the month `months` after today's. */
export function inMonth(today: Day, months: number, date: number): Dated {
  const [year, month] = addMonths(`${today.slice(0, 8)}01`, months)
    .split('-')
    .map(Number);
  return dayOfDate(year!, month!, date);
}

/** The first day of the month `months` after today's. */
export function firstInMonth(today: Day, months: number): Day {
  return addMonths(`${today.slice(0, 8)}01`, months);
}

/** Every month but the shortest ones has the date within this many months. */
const MONTHS_TO_LOOK = 3;

/** A date in the nearest month, from the present one on (or back), that puts it on the right side of today. */
export function inNearestMonth(date: number, today: Day, direction: 'past' | 'future'): Dated {
  // "tgl 32" is a slip, "tgl 60 harinya" is not
  if (date > MOST_DATES) return date < 40 ? { last: addDays(firstInMonth(today, 1), -1) } : null;
  for (let months = 0; months < MONTHS_TO_LOOK; months++) {
    const day = inMonth(today, direction === 'past' ? -months : months, date);
    if (typeof day === 'string' && (direction === 'past' ? day <= today : day >= today)) return day;
  }
  return null;
}

/** The next such weekday after today; on that weekday itself the one a week ahead. */
export function coming(today: Day, name: number): Day {
  return addDays(today, (name - weekday(today) + 7) % 7 || 7);
}

/** The last such weekday before today. */
export function passed(today: Day, name: number): Day {
  return addDays(today, -((weekday(today) - name + 7) % 7 || 7));
}

/** A weekday of the week that begins on the Monday `weeks` after this one. */
export function inWeek(today: Day, name: number, weeks: number): Day {
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  return addDays(monday, weeks * 7 + ((name + 6) % 7));
}

/** The day `count` units (hari, minggu, bulan, tahun, in digits or words) after today, or before it. */
export function shifted(today: Day, count: string, unit: string, direction: 'past' | 'future'): Day {
  const n = (COUNTS[count] ?? Number(count)) * (direction === 'past' ? -1 : 1);
  if (/^(?:bulan|bln|sasi|wulan|month)/.test(unit)) return addMonths(today, n);
  if (/^(?:tahun|taun|thn|th|year)/.test(unit)) return addMonths(today, 12 * n);
  return addDays(today, /^(?:minggu|mgg|pekan|week)/.test(unit) ? 7 * n : n);
}
