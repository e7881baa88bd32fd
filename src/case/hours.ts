import { z } from 'zod';
import { addDays, type Day, dayOf, timeOf, weekday } from '../calendar.js';
import { daySchema } from '../day-schema.js';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const spanSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'must be hours like 08:00-16:00')
  .refine((span) => span.slice(0, 5) < span.slice(6), { message: 'must end after it begins' });

/** Fewer than the weeks of a year, so that officers answer again within one even where they work a day a week. */
const MOST_HOLIDAYS = 40;

/** When the hotline's officers answer: `flows/officers.yaml`. A weekday that is not named is free. */
export const officeHoursSchema = z.strictObject({
  hours: z
    .partialRecord(z.enum(WEEKDAYS), spanSchema)
    .refine((hours) => Object.keys(hours).length > 0, { message: 'must name a weekday at least' }),
  /** Holidays; days that have passed may be taken out. */
  closed_on: z.array(daySchema).max(MOST_HOLIDAYS).default([]),
  /** Within so many hours a request about somebody's data is done: three days of 24 hours, as UU 27/2022 has it. */
  requests: z.strictObject({ hours: z.int().positive().max(720) }).default({ hours: 72 }),
});
export type OfficeHours = z.infer<typeof officeHoursSchema>;

/** Since when officers are to be had: from the opening on which an instant (ms since 1970) lies, or the next one. */
export function officeAt(
  office: OfficeHours,
  zone: string,
  now: number,
): { open: boolean; day: Day; time: string } {
  const today = dayOf(now, zone);
  const time = timeOf(now, zone);
  const span = spanOn(office, today);
  if (span && span.from <= time && time < span.to) return { open: true, day: today, time: span.from };
  for (let ahead = 0; ; ahead++) {
    const day = addDays(today, ahead);
    const next = spanOn(office, day);
    if (next && (ahead > 0 || time < next.from)) return { open: false, day, time: next.from };
  }
}

function spanOn({ hours, closed_on }: OfficeHours, day: Day): { from: string; to: string } | null {
  const span = closed_on.includes(day) ? undefined : hours[WEEKDAYS[weekday(day)]!];
  return span ? { from: span.slice(0, 5), to: span.slice(6) } : null;
}
