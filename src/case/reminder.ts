import { z } from 'zod';
import { addDays, addMonths, type Day, dayOf, instantOf, timeOf } from '../calendar.js';
import { daySchema } from '../day-schema.js';
import { EVERY, type Every } from '../language/dates/moment.js';
import { PUNCTUAL_MS } from '../policy/quiet-hours.js';
import type { TextArg } from '../texts.js';
import { textSchema } from './text-schema.js';

export const everySchema = z.object({ unit: z.enum(EVERY), n: z.int().positive() });

/** An earlier version had a reminder come so often, and kept how many times were left. */
const MOST_TIMES = 12;
const DAY_MS = 24 * 60 * 60_000;

/**
 * How often a reminder comes again: since which day, and how many times it came after that; the instant (ms) from which
 * it is known to be wanted; and where it was asked whether it still is, that of the reminder which asked.
 */
const repeatsSchema = everySchema
  .extend({
    since: daySchema,
    times: z.int().nonnegative().exactOptional(),
    wanted: z.number().exactOptional(),
    asked: z.number().exactOptional(),
    left: z.int().nonnegative().exactOptional(),
  })
  .transform(({ times, wanted, left = MOST_TIMES - 1, ...repeats }) => ({
    ...repeats,
    times: times ?? Math.max(0, MOST_TIMES - 1 - left),
    // the earlier version told no instant: it was set before it came first, in whatever zone
    wanted: wanted ?? Date.parse(repeats.since) - DAY_MS,
  }));
type Repeats = z.infer<typeof repeatsSchema>;

/** A reminder as it is kept. */
export const reminderSchema = z.object({
  id: z.string(),
  /** The instant (ms) at which it is to come. */
  at: z.number(),
  text: textSchema,
  repeats: repeatsSchema.exactOptional(),
  /** Where it is of a service: for whom, unless it is for the writer, and the rules that held for it when it was set. */
  case: z.string().exactOptional(),
  rules: z.string().exactOptional(),
});
export type Reminder = z.infer<typeof reminderSchema>;
export type Recurring = Reminder & { repeats: Repeats };

/** The day on which what began on `since` comes for the `times`-th time after that. */
export function dayAfter(since: Day, { unit, n }: Every, times: number): Day {
  if (unit === 'month') return addMonths(since, n * times);
  return addDays(since, (unit === 'week' ? 7 : 1) * n * times);
}

/**
 * The reminder that follows one which has come: at the same hour, on the next of its days that is not over yet; `null`
 * where it comes once.
 */
export function following(reminder: Reminder, id: string, now: number, zone: string): Recurring | null {
  const { at, repeats } = reminder;
  if (!repeats) return null;
  const time = timeOf(at, zone);
  for (let times = repeats.times + 1; ; times++) {
    const next = instantOf(dayAfter(repeats.since, repeats, times), time, zone);
    if (next > now) return { ...reminder, id, at: next, repeats: { ...repeats, times } };
  }
}

/** Whether it is to be asked, as a reminder comes, if it is still wanted: so long (ms) nobody has said so. */
export function isDoubted({ at, repeats }: Reminder, keptMs: number): boolean {
  return repeats !== undefined && repeats.asked === undefined && at - repeats.wanted >= keptMs;
}

/** Whether it was asked if the reminder is still wanted, and nobody has said so. */
export function isUnanswered({ repeats }: Reminder): boolean {
  return repeats?.asked !== undefined;
}

/** A reminder after its person has said that it is still wanted: from when it was asked on, so that a year stays one. */
export function wantedStill(reminder: Reminder): Reminder {
  if (reminder.repeats?.asked === undefined) return reminder;
  const { asked, ...repeats } = reminder.repeats;
  return { ...reminder, repeats: { ...repeats, wanted: asked } };
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
  return whenAt(dayOf(at, zone), timeOf(at, zone), repeats);
}

/** A day and an hour in words, and how often again. */
export function whenAt(day: Day, time: string, every?: Every): TextArg {
  const args = { day: { day }, time: { hour: time } };
  if (!every) return { id: 'reminder-at', args };
  const { unit, n } = every;
  return { id: 'reminder-every', args: { ...args, unit, n } };
}
