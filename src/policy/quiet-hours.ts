import { z } from 'zod';
import { addDays, dayOf, instantOf, timeOf } from '../calendar.js';
import { timeSchema } from '../day-schema.js';

/** The hours in which nobody is written to who has not asked for it; they may go over midnight. */
export const quietHoursSchema = z.strictObject({ from: timeSchema, until: timeSchema });
export type QuietHours = z.infer<typeof quietHoursSchema>;

/** The quiet hours of a city, in its zone (IANA). */
export interface Hours {
  quiet: QuietHours;
  zone: string;
}

/** What comes within this time (ms) of the instant that was agreed on is not late. */
export const PUNCTUAL_MS = 15 * 60_000;

/** Whether a time of day (`HH:MM`) lies in them; the first minute does, the last does not. */
export function isQuiet({ from, until }: QuietHours, time: string): boolean {
  return from <= until ? from <= time && time < until : from <= time || time < until;
}

/** The time of day itself, or the end of the quiet hours in which it lies. */
export function awakeTime(quiet: QuietHours, time: string): string {
  return isQuiet(quiet, time) ? quiet.until : time;
}

/** The instant (ms) itself, or the end of the quiet hours in which it lies. */
export function awakeAt({ quiet, zone }: Hours, instant: number): number {
  const time = timeOf(instant, zone);
  if (!isQuiet(quiet, time)) return instant;
  const day = dayOf(instant, zone);
  return instantOf(time < quiet.until ? day : addDays(day, 1), quiet.until, zone);
}

/**
 * When (ms) what was agreed on for an instant comes, as things are now: at that instant, whatever the hour. What is late
 * waits for the end of the quiet hours.
 */
export function comesAt(hours: Hours, agreed: number, now: number): number {
  return now - agreed < PUNCTUAL_MS ? Math.max(agreed, now) : awakeAt(hours, now);
}
