import { addDays, addMonths, type Day } from '../calendar.js';
import { COUNTS, MONTHS } from '../language/dates/day-names.js';
import { findDays } from '../language/dates/days.js';
import type { Since } from './register.js';

const NAMES = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const MONTH = new RegExp(String.raw`^(${NAMES})\.?(?:\s*[-/ ']?\s*(\d{4}|\d{2}))?$`, 'i');
/** "januari tahun lalu" */
const MONTH_OF = new RegExp(
  String.raw`^(${NAMES})\s+(?:tahun|thn|taun|warsa)\s+(lalu|kemarin|kmrn|kemaren|kamari|kepengker|ini|ieu|punika)$`,
  'i',
);
/** "akhir januari", "januari akhir" is of that month. */
const PART = new RegExp(
  String.raw`^(?:(?:awal|akhir|tengah|pertengahan)\s+(?:bulan\s+)?(?=${NAMES}))|(?<=^(?:${NAMES})(?:\s+\d{4})?)\s+(?:awal|akhir|tengah|pertengahan)$`,
  'i',
);
const OF_DATE = /^(?:tanggal|tggl|tgl|tg)\.?\s*\d{1,2}(?!\d)/i;
const NUMBERED = /^(0?[1-9]|1[0-2])\s*[/-]\s*(\d{4})$/;
const DATE = new RegExp(
  String.raw`^(0?[1-9]|[12]\d|3[01])(?:\s*[-/.]\s*|\s+)(${NAMES}|0?[1-9]|1[0-2])\.?(?:(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2}))?$`,
  'i',
);
const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?/;
const YEAR = /^(?:tahun|thn|th|taun)?\s*((?:19|20)\d\d)$/i;
const AGO =
  /^(\d{1,2}|se|[a-z]+)\s*(tahun|thn|th|taun|bulan|bln|sasih|wulan|minggu|mgg|hari|years?|months?|weeks?|days?)(?:\s*(?:yang\s*)?(?:lalu|lepas|kemarin|an|ago))?$/i;
/** "tgl 1": the last first of a month. */
const OF_MONTH = /^(?:tanggal|tggl|tgl|tg)\.?\s*(0?[1-9]|[12]\d|3[01])$/;
const LAST = /^(tahun|thn|taun|bulan|bln)\s*(?:lalu|kemarin|kmrn|kemaren|ini)$/i;

/**
 * The day or month or year that words name, as closely as they do, at most today: "maret" is the last March. `null` where
 * they name none.
 */
export function sinceIn(words: string, today: Day): Since | null {
  const ofMonth = OF_MONTH.exec(words.trim().toLowerCase());
  if (ofMonth) return lastOf(Number(ofMonth[1]), today);
  const text = words
    .trim()
    .toLowerCase()
    .replace(PART, '')
    .replace(/^(?:tanggal|tggl|tgl|tg|bulan|bln)\s+(?=[\da-z])(?!lalu|kemarin|kmrn|kemaren|ini)/, '');
  // "tgl 5 kemarin" is a date, and not yesterday
  const date = OF_DATE.test(words.trim()) ? words : text;
  const said = dateIn(text, today) ?? agoIn(text, today) ?? findDays(date, today, { direction: 'past' })[0];
  return said && said.slice(0, 4) >= '1930' && said <= addDays(today, 366) ? said : null;
}

/** No day is told in more words. */
const MOST_WORDS = 4;

/** The first day that stands somewhere in a text, in as many words as tell it; a number alone is none. */
export function sinceWithin(text: string, today: Day): Since | null {
  const words = text.split(/[\s,;()]+/).filter(Boolean);
  for (let from = 0; from < words.length; from += 1)
    for (let count = MOST_WORDS; count > 0; count -= 1) {
      const said = words.slice(from, from + count).join(' ');
      const since = /^\d+$/.test(said) ? null : sinceIn(said, today);
      if (since) return since;
    }
  return null;
}

/** Whether words name a month and no year. */
export function isMonth(words: string): boolean {
  return Object.hasOwn(MONTHS, words.trim().toLowerCase());
}

/** A day as closely as it is known, as `sinceIn` reads it again: `14/03/2021`, `03/2021`, `2021`. */
export function sinceShown(since: Since): string {
  return since.split('-').reverse().join('/');
}

function dateIn(text: string, today: Day): Since | null {
  const iso = ISO.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const date = DATE.exec(text);
  if (date) {
    const month = monthOf(date[2]!);
    const year = date[3] ? fullYear(date[3], today) : lastYearOf(month, today, Number(date[1]));
    return checked(year, month, Number(date[1]));
  }
  const named = MONTH.exec(text);
  if (named) {
    const month = monthOf(named[1]!);
    return checked(named[2] ? fullYear(named[2], today) : lastYearOf(month, today, 1), month, null);
  }
  const numbered = NUMBERED.exec(text);
  if (numbered) return checked(Number(numbered[2]), Number(numbered[1]), null);
  return YEAR.exec(text)?.[1] ?? null;
}

function agoIn(text: string, today: Day): Since | null {
  const of = MONTH_OF.exec(text);
  if (of) {
    const year = Number(today.slice(0, 4)) - (/^(?:ini|ieu|punika)$/.test(of[2]!) ? 0 : 1);
    return checked(year, monthOf(of[1]!), null);
  }
  const last = LAST.exec(text);
  if (last) {
    const isNow = text.endsWith('ini');
    if (last[1]!.startsWith('t')) return String(Number(today.slice(0, 4)) - (isNow ? 0 : 1));
    return addMonths(`${today.slice(0, 7)}-01`, isNow ? 0 : -1).slice(0, 7);
  }
  const [, said, unit] = AGO.exec(text) ?? [];
  if (!said || !unit) return null;
  const count = said === 'se' ? 1 : /^\d/.test(said) ? Number(said) : COUNTS[said];
  if (count === undefined) return null;
  if (/^(tahun|thn|th|taun|year)/.test(unit)) return addMonths(today, -12 * count).slice(0, 7);
  if (/^(bulan|bln|sasih|wulan|month)/.test(unit)) return addMonths(today, -count).slice(0, 7);
  return addDays(today, -count * (/^(minggu|mgg|week)/.test(unit) ? 7 : 1));
}

/** The last day of a month with that number, today or before. */
function lastOf(date: number, today: Day): Day {
  for (let back = 0; ; back += 1) {
    const month = addMonths(`${today.slice(0, 7)}-01`, -back);
    const day = checked(Number(month.slice(0, 4)), Number(month.slice(5, 7)), date);
    if (day !== null && day <= today) return day;
  }
}

function monthOf(word: string): number {
  return MONTHS[word.toLowerCase()] ?? Number(word);
}

function fullYear(year: string, today: Day): number {
  if (year.length === 4) return Number(year);
  const century = Number(today.slice(0, 2)) * 100;
  const near = century + Number(year);
  return near > Number(today.slice(0, 4)) + 1 ? near - 100 : near;
}

function lastYearOf(month: number, today: Day, date: number): number {
  const year = Number(today.slice(0, 4));
  return iso(year, month, date) > today ? year - 1 : year;
}

function checked(year: number, month: number, date: number | null): Since | null {
  if (month < 1 || month > 12 || year < 1930 || year > 2200) return null;
  if (date === null) return iso(year, month, 1).slice(0, 7);
  const day = iso(year, month, date);
  const real = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day) ? day : null;
}

function iso(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
