import { addDays, type Day, weekday } from '../../calendar.js';
import { plain } from '../words/normalise.js';
import { datesInDigits } from './date-words.js';
import { FORMS, type Form } from './day-forms.js';

/** What is wrong with a date: its month does not have it, or it falls on another weekday than the one said with it. */
export type WrongDate =
  | { what: 'date'; last: Day }
  /** `other`: the nearest day of the weekday that was said. */
  | { what: 'weekday'; day: Day; other: Day };

/** The days that a text names. */
export interface Days {
  days: Day[];
  wrong: WrongDate | null;
}

/** The side of today that a question asks for, where a day's own words leave it open. */
export interface FindDaysOptions {
  direction?: 'past' | 'future';
}

/** "hari minggunya", "jumatnya": that one. */
const THAT_DAY =
  /\b((?:hari|hr) (?:minggu|ahad)|senin|senen|selasa|rabu|kamis|jum'?at|sabtu|besok|lusa)nya\b/g;

interface Found {
  at: number;
  end: number;
  day: Day;
  tells: Form['tells'];
}

/**
 * The days that a text names, absolute, in the order of the text. A day without month is the nearest one ahead (or in
 * the direction asked for) unless the words say otherwise (`kmrn sinovac tgl 20`). A date that does not exist (31
 * September) is none, and those that need another day (`H-1`) are passed over.
 */
export function readDays(text: string, today: Day, { direction }: FindDaysOptions = {}): Days {
  let rest = datesInDigits(plain(text).replace(/\s+/g, ' ').replace(THAT_DAY, '$1'));
  const line = rest;
  const found: Found[] = [];
  let wrong: WrongDate | null = null;
  const seen = new Map<RegExp, boolean>();
  const isThere = (cue: RegExp) => {
    const there = seen.get(cue) ?? cue.test(rest);
    seen.set(cue, there);
    return there;
  };
  for (const { cues, pattern, read, tells } of FORMS) {
    if (!cues.every(isThere)) continue;
    rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
      const at = more.find((one) => typeof one === 'number') as number;
      const day = read(more.slice(0, more.indexOf(at)) as string[], today, direction);
      if (day === null) return match;
      if (typeof day === 'string') found.push({ at, end: at + match.length, day, tells });
      else wrong ??= { what: 'date', last: day.last };
      return '~'.repeat(match.length);
    });
  }
  if (found.length > 1) {
    found.sort((a, b) => a.at - b.at);
    wrong = withoutDoubles(found, line) ?? wrong;
  }
  // one that is there makes up for one that is not
  if (wrong?.what === 'date' && found.length) wrong = null;
  return { days: found.map(({ day }) => day), wrong };
}

/** The days that a text names; see {@link readDays}. */
export function findDays(text: string, today: Day, options?: FindDaysOptions): Day[] {
  return readDays(text, today, options).days;
}

/** Words that stand between a weekday and its date. */
const BESIDE = /^[ ,.()]*(?:(?:pada|hari|yaitu|tanggal|tgl|on|the)[ ,.]*)*$/;
const WEEK = 7;

/** Takes out what a date beside it tells better, a weekday or a week; gives a weekday that is not that of its date. */
function withoutDoubles(found: Found[], line: string): WrongDate | null {
  let wrong: WrongDate | null = null;
  for (let i = 0; i + 1 < found.length; i++) {
    const [first, second] = [found[i]!, found[i + 1]!];
    const date = [first, second].find(({ tells }) => tells === 'date');
    const other = [first, second].find(({ tells }) => tells === 'weekday' || tells === 'week');
    if (!date || !other || !BESIDE.test(line.slice(first.end, second.at))) continue;
    const away = weekday(other.day) - weekday(date.day);
    if (other.tells === 'weekday' && away !== 0) {
      const near = ((away + WEEK + 3) % WEEK) - 3;
      wrong ??= { what: 'weekday', day: date.day, other: addDays(date.day, near) };
    }
    found.splice(found.indexOf(other), 1);
    i--;
  }
  return wrong;
}
