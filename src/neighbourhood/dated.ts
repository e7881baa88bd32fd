import type { Day } from '../calendar.js';
import { MONTHS } from '../language/dates/day-names.js';
import type { Since } from './register.js';

/** The number of a month, told by its name or its number. */
export function monthOf(word: string): number {
  return MONTHS[word.toLowerCase()] ?? Number(word);
}

/** A day, or a month, where the calendar has it; else `null`. */
export function checked(year: number, month: number, date: number | null): Since | null {
  if (month < 1 || month > 12 || year < 1930 || year > 2200) return null;
  if (date === null) return iso(year, month, 1).slice(0, 7);
  const day = iso(year, month, date);
  const real = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day) ? day : null;
}

export function iso(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
