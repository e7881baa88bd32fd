import { z } from 'zod';
import { addDays, type Day, weekday } from '../calendar.js';
import { daySchema, timeSchema } from '../day-schema.js';
import { idSchema } from '../ids.js';
import { type FactName, type Facts, VACCINES } from './facts.js';
import { nextDose } from './schedule.js';
import type { DoseSchedule } from './schema.js';

/** As `weekday` counts them: Sunday is 0. */
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** `flows/drives/<id>.yaml`: vaccination that was announced for a place and for days. */
export const driveSchema = z.strictObject({
  id: idSchema,
  /** Its name, as it stands on signs: it is the same in every language. */
  place: z.string().min(1).max(60),
  /** By its name in `flows/areas.yaml`. */
  kecamatan: z.string(),
  /** The first and the last day that the announcement speaks for. */
  from: daySchema,
  until: daySchema,
  /** On which days of the week; absent: on all. */
  weekdays: z.array(z.enum(WEEKDAYS)).min(1).optional(),
  /** Absent: nothing says, and the resident is told to ask. */
  hours: z.strictObject({ from: timeSchema, until: timeSchema }).optional(),
  /** Absent: nothing says. */
  vaccines: z.array(z.enum(VACCINES)).min(1).optional(),
  doses: z.array(z.int().min(1).max(5)).min(1),
  /** In years; absent: nothing says. */
  ages: z.strictObject({ min: z.int().min(0), max: z.int().optional() }).optional(),
  register: z.strictObject({
    how: z.enum(['on_the_spot', 'puskesmas', 'kelurahan']),
    /** The counter, as it is signposted. */
    at: z.string().max(30).optional(),
  }),
  /** What to bring, and for a second dose beside it: Fluent messages `doc-<id>`. */
  bring: z.array(idSchema).default([]),
  bring_second: z.array(idSchema).default([]),
  /** Who announced it, and when. */
  source: z.string().min(1),
  checked_on: daySchema,
});

export type Drive = z.infer<typeof driveSchema>;

/** In days: what comes later than this is no plan to give somebody; the puskesmas may have something before. */
const SOON_DAYS = 14;

/** A drive with the first of its days that somebody can come on. */
export interface DriveOn {
  drive: Drive;
  day: Day;
}

/**
 * The drive that comes first for somebody, on or after today and the day from which their next dose may be taken; of
 * those of one day the one in their part of the city (`kecamatan`, its name). `null` where none is announced for the two
 * weeks from then on.
 */
export function nextDrive(
  { drives, doses }: { drives: readonly Drive[]; doses: DoseSchedule },
  facts: Facts,
  today: Day,
  kecamatan: string | null,
): DriveOn | null {
  const due = nextDose(doses, facts)?.day ?? today;
  const from = due > today ? due : today;
  const open = drives.flatMap((drive) => {
    const day = givesTo(drive, facts) ? firstDay(drive, from) : null;
    return day === null || day > addDays(from, SOON_DAYS) ? [] : [{ drive, day }];
  });
  const rank = ({ drive, day }: DriveOn) => `${day} ${drive.kecamatan === kecamatan ? 0 : 1} ${drive.id}`;
  return open.sort((a, b) => rank(a).localeCompare(rank(b)))[0] ?? null;
}

/** The first day of a drive on or after another, or `null`. */
export function firstDay(
  { from, until, weekdays }: Pick<Drive, 'from' | 'until' | 'weekdays'>,
  after: Day,
): Day | null {
  const start = from > after ? from : after;
  for (let day = start; day <= until && day < addDays(start, WEEKDAYS.length); day = addDays(day, 1)) {
    if (!weekdays || weekdays.includes(WEEKDAYS[weekday(day)]!)) return day;
  }
  return null;
}

/** Whether a drive gives the dose that is next, of the same vaccine where it is the second, at the person's age. */
function givesTo({ doses, vaccines, ages }: Drive, facts: Facts): boolean {
  const value = (name: FactName) => facts[name]?.value;
  const count = value('dose_count');
  if (count !== undefined && !doses.includes(Number(count) + 1)) return false;
  const vaccine = VACCINES.find((one) => one === value('vaccine'));
  if (count === 1 && vaccine && vaccines && !vaccines.includes(vaccine)) return false;
  const age = Number(value('age') ?? ages?.min ?? 0);
  return !ages || (age >= ages.min && age <= (ages.max ?? age));
}

/** The days that a drive is on, by how one says it: every day, on weekdays, on some. */
export function daysOfWeek({ weekdays }: Drive): 'all' | 'weekdays' | 'some' {
  if (!weekdays || weekdays.length === WEEKDAYS.length) return 'all';
  const isWorkday = (name: string) => name !== 'saturday' && name !== 'sunday';
  return weekdays.length === 5 && weekdays.every(isWorkday) ? 'weekdays' : 'some';
}
