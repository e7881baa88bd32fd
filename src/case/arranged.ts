import { z } from 'zod';
import { addDays, type Day, dayOf, instantOf, MINUTES_A_DAY, timeOf, weekday } from '../calendar.js';
import { daySchema, timeSchema } from '../day-schema.js';
import type { Moment } from '../language/dates/moment.js';
import { dayAfter, everySchema, type Reminder } from './reminder.js';

/** What may be wrong with a moment; `past`: it is over. */
export const WRONG = ['date', 'weekday', 'hour', 'feast', 'past'] as const;

/** What a reminder is about that is being arranged. */
export const ABOUT = ['errand', 'dose', 'words', 'certificate', 'moved'] as const;

/** A reminder that is being arranged: what was said of its moment so far. */
export const arrangedSchema = z.object({
  about: z.enum(ABOUT).nullable(),
  /** In the person's own words. */
  what: z.string().nullable(),
  /** The one that is moved, or the one that was just set. */
  of: z.string().nullable(),
  day: daySchema.nullable(),
  time: timeSchema.nullable(),
  /** The day of the matter itself, where the reminder comes on another one. */
  due: daySchema.nullable(),
  /** Minutes before `due` and `time`, in place of `day`: "H-1". */
  before: z.number().nullable(),
  /** Minutes by which the one that is moved comes later. */
  by: z.number().nullable(),
  every: everySchema.nullable(),
  wrong: z.enum(WRONG).exclude(['past']).nullable(),
  /** Beside what is wrong: the last day of the month, or the nearest day of the weekday that was said. */
  other: daySchema.nullable(),
});
export type Arranged = z.infer<typeof arrangedSchema>;

/** The hour of a reminder where none is said. */
const MORNING = '08:00';
const MINUTE_MS = 60_000;

/** Of which nothing was said yet. */
export function newArranged(of: string | null = null): Arranged {
  return {
    about: null,
    what: null,
    of,
    day: null,
    time: null,
    due: null,
    before: null,
    by: null,
    every: null,
    wrong: null,
    other: null,
  };
}

/** The instant of now, and the zone in which days and hours are meant. */
export interface Clock {
  now: number;
  zone: string;
}

/** What is arranged once something more of its moment is said. */
export function arrange(before: Arranged, said: Moment, clock: Clock): Arranged {
  const next: Arranged = { ...before, wrong: null, other: null };
  if (said.every) next.every = said.every;
  else if (said.once) next.every = null;
  if (said.within !== null)
    return { ...next, ...at(clock.now + said.within * MINUTE_MS, clock), before: null };
  if (said.day !== null) {
    next.day = meantOf(before, said.day);
    // "H-1" was said of a day that is told now
    if (next.before !== null && next.due === null) next.due = next.day;
    else next.before = null;
  }
  if (said.time !== null) {
    next.time = said.isOpen && before.time ? nearest(said.time, before.time) : said.time;
    // of an hour before something another hour makes one of its own
    if ((next.before ?? 0) % MINUTES_A_DAY !== 0) next.before = null;
  }
  if (said.before !== null) {
    next.before = said.before;
    next.due ??= next.day;
  }
  if (said.by !== null) {
    const known = momentOf(next);
    if (known) Object.assign(next, shifted(known, said.by, clock), { before: null });
    else next.by = said.by;
  }
  if (said.wrong) Object.assign(next, wrongly(said.wrong));
  return settled(next, said, clock);
}

/** Before this hour one is meant only of what comes as early. */
const EARLIEST = 5;
const LATEST_EARLY = 6;

/** Of an hour without its part of the day the one that is nearer to what it takes the place of. */
function nearest(time: string, before: string): string {
  const minutes = (one: string) => Number(one.slice(0, 2)) * 60 + Number(one.slice(3));
  const hour = Number(time.slice(0, 2)) % 12;
  const either = [hour, hour + 12].map((one) => `${String(one).padStart(2, '0')}${time.slice(2)}`);
  const isEarly = Number(before.slice(0, 2)) <= LATEST_EARLY;
  const [first, second] = either.filter((one) => isEarly || Number(one.slice(0, 2)) >= EARLIEST);
  if (!second) return first!;
  const away = (one: string) => Math.abs(minutes(one) - minutes(before));
  return away(second) < away(first!) ? second : first!;
}

/** What is told of a moment where something is wrong with it. */
function wrongly(wrong: NonNullable<Moment['wrong']>): Partial<Arranged> {
  switch (wrong.what) {
    case 'date':
      return { day: null, wrong: 'date', other: wrong.last };
    case 'weekday':
      return { day: wrong.day, wrong: 'weekday', other: wrong.other };
    case 'hour':
      return { time: null, wrong: 'hour' };
    case 'feast':
      return { day: null, wrong: 'feast' };
  }
}

/** "Yang selasa", "tgl 19": of two days that were told the one that is meant. */
function meantOf({ wrong, day, other }: Arranged, said: Day): Day {
  if (wrong !== 'weekday') return said;
  const told = [day, other].filter((one) => one !== null);
  const same = (one: Day) => weekday(one) === weekday(said) || one.slice(8) === said.slice(8);
  return told.find((one) => one === said) ?? told.find(same) ?? said;
}

/** Of an hour that may be meant of the afternoon it is that where the morning's is over. */
function settled(next: Arranged, { time, isOpen }: Moment, clock: Clock): Arranged {
  if (!time || !isOpen || next.time !== time || next.before !== null) return next;
  const today = dayOf(clock.now, clock.zone);
  if (Number(time.slice(0, 2)) >= 12) return next;
  const later = `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
  const isOver = (hour: string) => instantOf(today, hour, clock.zone) <= clock.now;
  return (next.day ?? today) === today && isOver(time) && !isOver(later) ? { ...next, time: later } : next;
}

/** The day on which an hour, by default that of the morning, comes next; of what comes again that of the next time. */
export function nextDay({ day, time, every }: Arranged, { now, zone }: Clock): Day {
  if (day !== null && every !== null) return dayAfter(day, every, 1);
  const today = dayOf(now, zone);
  return instantOf(today, time ?? MORNING, zone) > now ? today : addDays(today, 1);
}

/** The moment that is arranged, `time` where it is known; `null` while the day is not. */
export function momentOf({ day, time, due, before }: Arranged): { day: Day; time: string | null } | null {
  if (before === null || due === null) return day === null ? null : { day, time };
  if (before % MINUTES_A_DAY !== 0 && time === null) return { day: due, time };
  return shifted({ day: due, time }, -before, { now: 0, zone: 'UTC' });
}

/** Whether the moment that is arranged is over. */
export function isPast(arranged: Arranged, { now, zone }: Clock): boolean {
  const moment = momentOf(arranged);
  if (!moment) return false;
  return moment.time ? instantOf(moment.day, moment.time, zone) <= now : moment.day < dayOf(now, zone);
}

/** What is arranged of the reminder that is moved: whatever was not said is as it was. */
export function arrangedOf(arranged: Arranged, reminder: Reminder, clock: Clock): Arranged {
  const was = at(reminder.at, clock);
  const next = { ...arranged, of: reminder.id };
  const { repeats } = reminder;
  if (repeats) next.every ??= { unit: repeats.unit, n: repeats.n };
  if (arranged.by !== null) {
    // what has come already is put off from now
    const from = reminder.at > clock.now ? was : at(clock.now, clock);
    return { ...next, ...shifted(from, arranged.by, clock), by: null };
  }
  const said = arranged.day ?? arranged.time ?? arranged.before;
  if (said === null) return next;
  if (arranged.before !== null) next.due ??= was.day;
  else if (arranged.day === null && arranged.wrong === null)
    next.day = reminder.at > clock.now ? was.day : dayOf(clock.now, clock.zone);
  next.time ??= was.time;
  return next;
}

function at(instant: number, { zone }: Clock) {
  return { day: dayOf(instant, zone), time: timeOf(instant, zone) };
}

function shifted({ day, time }: { day: Day; time: string | null }, minutes: number, { zone }: Clock) {
  if (minutes % MINUTES_A_DAY === 0) return { day: addDays(day, minutes / MINUTES_A_DAY), time };
  return at(instantOf(day, time ?? '00:00', zone) + minutes * MINUTE_MS, { now: 0, zone });
}
