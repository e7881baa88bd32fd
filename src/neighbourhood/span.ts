import { addDays, addMonths, type Day, weekday } from '../calendar.js';
import { MONTHS } from '../language/dates/day-names.js';
import { lastDayOf } from './change.js';
import type { Since } from './register.js';
import { sinceIn } from './since.js';
import { anyOf, type RegisterRules } from './words.js';

/** Days from one to another; `null` is open. */
export interface Span {
  from: Day | null;
  to: Day | null;
}

type Queries = RegisterRules['queries'];

/** The days that a text names as a span: "bulan ini", "3 bulan terakhir", "sebelum 2024", "november"; `null` where it names none. */
export function spanIn(text: string, { queries }: Pick<RegisterRules, 'queries'>, today: Day): Span | null {
  const said = text.toLowerCase().replace(UP_TO_NOW, ' ');
  return latelyIn(said, queries, today) ?? relativeIn(said, queries, today) ?? namedIn(said, queries, today);
}

/** "sejak september sampai hari ini" is since then. */
const UP_TO_NOW =
  /(?<!\p{L})(?:sampai|sampe|smpe|hingga|s\/?d|nepi ka|tekan)(?:\s+(?:dengan|dgn))?\s+(?:hari ini|hr ini|sekarang|skrg|saat ini|kini|ayeuna|saiki)(?!\p{L})/gu;

/** Whether a day, month or year lies in a span; `null` where only a part of it may. */
export function isIn(since: Since | null, { from, to }: Span): boolean | null {
  if (since === null) return null;
  const [first, last] = daysOf(since);
  if ((from !== null && last < from) || (to !== null && first > to)) return false;
  return (from === null || first >= from) && (to === null || last <= to) ? true : null;
}

function daysOf(since: Since): [Day, Day] {
  return [
    since.length === 4 ? `${since}-01-01` : since.length === 7 ? `${since}-01` : since,
    lastDayOf(since),
  ];
}

const UNITS = ['day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];

/** "3 bulan terakhir" */
function latelyIn(said: string, queries: Queries, today: Day): Span | null {
  for (const unit of UNITS) {
    const found = new RegExp(
      String.raw`(\d{1,2})\s*${anyOf(queries[unit]).source.replace(START, '')}\s+${anyOf(queries.lately).source}`,
      'iu',
    ).exec(said);
    if (!found) continue;
    const count = Number(found[1]);
    return { from: back(today, unit, count), to: today };
  }
  return null;
}

/** A word may be glued to a number: "3bln". */
const START = /^\(\?<![^)]*\)/;

function back(today: Day, unit: Unit, count: number): Day {
  if (unit === 'day') return addDays(today, -count);
  if (unit === 'week') return addDays(today, -7 * count);
  return addMonths(today, unit === 'month' ? -count : -12 * count);
}

/** "bulan ini", "minggu lalu" */
function relativeIn(said: string, queries: Queries, today: Day): Span | null {
  for (const unit of UNITS) {
    const of = anyOf(queries[unit]).source;
    const isThis = new RegExp(String.raw`${of}\s+${anyOf(queries.this).source}`, 'iu').test(said);
    const isPast = new RegExp(String.raw`${of}\s+${anyOf(queries.past).source}`, 'iu').test(said);
    if (!isThis && !isPast) continue;
    return beside(said, queries, unitOf(unit, today, isThis ? 0 : -1));
  }
  return null;
}

function unitOf(unit: Unit, today: Day, by: number): Required<{ from: Day; to: Day }> {
  if (unit === 'day') return { from: addDays(today, by), to: addDays(today, by) };
  if (unit === 'week') {
    const monday = addDays(today, -((weekday(today) + 6) % 7) + 7 * by);
    return { from: monday, to: addDays(monday, 6) };
  }
  const month = unit === 'year' ? `${today.slice(0, 4)}-01-01` : `${today.slice(0, 7)}-01`;
  const from = addMonths(month, unit === 'year' ? 12 * by : by);
  return { from, to: addDays(addMonths(from, unit === 'year' ? 12 : 1), -1) };
}

const NAMES = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const MONTH = String.raw`(?:\d{1,2}\s+)?(?:${NAMES})(?:\s+(?:20|19)\d\d)?`;
const NUMBERS = String.raw`\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{1,2}[/-](?:20|19)\d\d|(?:20|19)\d\d`;
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${MONTH}|${NUMBERS})(?![\p{L}\p{N}])`, 'iu');

/** "sebelum 2024", "november", "sejak 3 november" */
function namedIn(said: string, queries: Queries, today: Day): Span | null {
  const found = NAMED.exec(said);
  const since = found && sinceIn(found[0], today);
  if (!since) return null;
  const [from, to] = daysOf(since);
  return beside(said, queries, { from, to });
}

/** A span, or what lies before or behind it where that is said. */
function beside(said: string, { before, after }: Queries, { from, to }: { from: Day; to: Day }): Span {
  if (anyOf(before).test(said)) return { from: null, to: addDays(from, -1) };
  return anyOf(after).test(said) ? { from, to: null } : { from, to };
}
