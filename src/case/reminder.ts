import { z } from 'zod';
import { addDays, addMonths, type Day, dayOf, instantOf, timeOf } from '../calendar.js';
import { daySchema } from '../day-schema.js';
import { EVERY, type Every } from '../language/dates/moment.js';
import { PUNCTUAL_MS } from '../policy/quiet-hours.js';
import type { TextArg } from '../texts.js';
import { textSchema } from './text-schema.js';

export const everySchema = z.object({ unit: z.enum(EVERY), n: z.int().positive() });

/** A reminder that comes again comes so often, and then has to be wished for anew. */
export const MOST_TIMES = 12;

/** A reminder as it is kept. */
export const reminderSchema = z.object({
  id: z.string(),
  /** The instant (ms) at which it is to come. */
  at: z.number(),
  text: textSchema,
  /** Where it comes again: how often, since when, and how many times after the next. */
  repeats: everySchema.extend({ since: daySchema, left: z.int().nonnegative() }).exactOptional(),
  /** Where it is of a service: for whom, unless it is for the writer, and the rules that held for it when it was set. */
  case: z.string().exactOptional(),
  rules: z.string().exactOptional(),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** The day on which what began on `since` comes for the `times`-th time after that. */
export function dayAfter(since: Day, { unit, n }: Every, times: number): Day {
  if (unit === 'month') return addMonths(since, n * times);
  return addDays(since, (unit === 'week' ? 7 : 1) * n * times);
}

/** The last of so many days. */
export function lastDay(since: Day, every: Every): Day {
  return dayAfter(since, every, MOST_TIMES - 1);
}

/**
 * The reminder that follows one which has come: at the same hour, on the next of its days that is not over yet; `null`
 * where it comes no more.
 */
export function following(reminder: Reminder, id: string, now: number, zone: string): Reminder | null {
  const { at, repeats } = reminder;
  if (!repeats) return null;
  const time = timeOf(at, zone);
  for (let left = repeats.left - 1; left >= 0; left--) {
    const day = dayAfter(repeats.since, repeats, MOST_TIMES - 1 - left);
    const next = instantOf(day, time, zone);
    if (next > now) return { ...reminder, id, at: next, repeats: { ...repeats, left } };
  }
  return null;
}

/** The day of what it reminds of: the one that its text tells, or that on which it comes. */
export function dayMeant({ at, text: { args = {} } }: Pick<Reminder, 'at' | 'text'>, zone: string): Day {
  const { due } = args;
  return typeof due === 'object' && 'day' in due ? due.day : dayOf(at, zone);
}

/** Until when (ms) it helps to be reminded: to the end of the day of what it reminds of. */
export function usefulUntil(reminder: Pick<Reminder, 'at' | 'text'>, zone: string): number {
  const over = instantOf(addDays(dayMeant(reminder, zone), 1), '00:00', zone);
  return Math.max(over, reminder.at + PUNCTUAL_MS);
}

/** Reminders in the order in which they come. */
export function inOrder(reminders: readonly Reminder[]): Reminder[] {
  return [...reminders].sort((one, other) => one.at - other.at);
}

/** What a reminder is about, in a word or two: a service, somebody's own words, or the next dose. */
export function matterOf({ text: { id, args = {} } }: Reminder): TextArg {
  return args.service ?? args.what ?? { id: `${id}-matter` };
}

/** The service that a reminder is about, or `null`. */
export function serviceOf({ text: { args = {} } }: Pick<Reminder, 'text'>): string | null {
  const { service } = args;
  return typeof service === 'object' && 'id' in service ? service.id.replace(/^service-/, '') : null;
}

/** When a reminder comes, in words: its day and hour, and how often again. */
export function whenOf({ at, repeats }: Omit<Reminder, 'id' | 'text'>, zone: string): TextArg {
  const day = dayOf(at, zone);
  return whenAt(
    day,
    timeOf(at, zone),
    repeats && { ...repeats, times: repeats.left + 1, last: lastDay(repeats.since, repeats) },
  );
}

/** A day and an hour in words, and how often again. */
export function whenAt(day: Day, time: string, repeats?: Every & { times: number; last: Day }): TextArg {
  const args = { day: { day }, time: { hour: time } };
  if (!repeats) return { id: 'reminder-at', args };
  const { unit, n, times, last } = repeats;
  return { id: 'reminder-every', args: { ...args, unit, n, times, last: { day: last, weekday: false } } };
}
