import { addDays, addMonths, type Day, daysBetween, isDay, weekday } from '../../calendar.js';
import { COUNTS } from './day-names.js';

/** Which side of today a day lies on, where that is known. */
export type Direction = 'past' | 'future' | undefined;

/** The day of a year, month and date, or `null` when there is none (30 February). */
export function dayOfDate(year: number, month: number, date: number): Day | null {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : null;
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
): Day | null {
  if (year) return dayOfDate(Number(year), month, date);
  const thisYear = Number(today.slice(0, 4));
  const years = direction === 'past' ? [0, -1] : direction === 'future' ? [0, 1] : [0, 1, -1];
  const fits = (day: Day) => {
    const ahead = daysBetween(today, day);
    if (direction === 'past') return ahead <= 0;
    if (direction === 'future') return ahead >= 0;
    return Math.abs(ahead) <= NEAR_DAYS;
  };
  const days = years.map((more) => dayOfDate(thisYear + more, month, date));
  return days.find((day) => day !== null && fits(day)) ?? null;
}

/** A date in the month `months` after today's. */
export function inMonth(today: Day, months: number, date: number): Day | null {
  const [year, month] = addMonths(`${today.slice(0, 8)}01`, months)
    .split('-')
    .map(Number);
  return dayOfDate(year!, month!, date);
}

/** Every month but the shortest ones has the date within this many months. */
const MONTHS_TO_LOOK = 3;

/** A date in the nearest month, from the present one on (or back), that puts it on the right side of today. */
export function inNearestMonth(date: number, today: Day, direction: 'past' | 'future'): Day | null {
  for (let months = 0; months < MONTHS_TO_LOOK; months++) {
    const day = inMonth(today, direction === 'past' ? -months : months, date);
    if (day && (direction === 'past' ? day <= today : day >= today)) return day;
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
  if (/^(?:bulan|bln|month)/.test(unit)) return addMonths(today, n);
  if (/^(?:tahun|taun|thn|th|year)/.test(unit)) return addMonths(today, 12 * n);
  return addDays(today, /^(?:minggu|mgg|pekan|week)/.test(unit) ? 7 * n : n);
}
