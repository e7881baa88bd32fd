/** A calendar day, `YYYY-MM-DD`, in the city's zone. */
export type Day = string;

const MS_A_DAY = 86_400_000;
export const MINUTES_A_DAY = 24 * 60;

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return date !== undefined && +date >= 1 && +date <= daysIn(+year!, +month!);
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; 0 for one that there is not. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
}

/** Whether `text` is a time of day, written `HH:MM`. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The day `days` (may be negative) after `day`. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** The day `months` after `day`; the end of a shorter month where it has no such day (31 January + 1 = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY);
}

/** 0 = Sunday to 6 = Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day that an instant (ms since 1970) falls on in an IANA zone. */
export function dayOf(instant: number, zone: string): Day {
  return new Date(instant + offset(instant, zone)).toISOString().slice(0, 10);
}

/** `HH:MM` of an instant in an IANA zone. */
export function timeOf(instant: number, zone: string): string {
  return new Date(instant + offset(instant, zone)).toISOString().slice(11, 16);
}

/** The instant (ms since 1970) at which a clock in the zone shows `day` and `time` (`HH:MM`). */
export function instantOf(day: Day, time: string, zone: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  return wall - offset(wall - offset(wall, zone), zone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Offsets change on the quarter of an hour at the earliest, so one answer (ms) serves for that long. */
const QUARTER_MS = 15 * 60 * 1000;
const remembered = new Map<string, { quarter: number; offset: number }>();

function offset(instant: number, zone: string): number {
  const quarter = Math.floor(instant / QUARTER_MS);
  const last = remembered.get(zone);
  if (last?.quarter === quarter) return last.offset;
  const found = lookUpOffset(instant, zone);
  remembered.set(zone, { quarter, offset: found });
  return found;
}

function lookUpOffset(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
  return wall - Math.floor(instant / 1000) * 1000;
}
