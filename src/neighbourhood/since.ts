import { addDays, addMonths, type Day } from '../calendar.js';
import { monthsNamed } from '../language/dates/date-words.js';
import { MONTHS } from '../language/dates/day-names.js';
import { readDays } from '../language/dates/days.js';
import { monthOfFeast } from '../language/dates/feasts.js';
import { agoIn, PAST } from './ago.js';
import { checked, iso, monthOf } from './dated.js';
import type { Since } from './register.js';

const NAMES = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const MONTH = new RegExp(String.raw`^(${NAMES})\.?(?:\s*[-/ ']?\s*(\d{4}|\d{2}))?$`, 'i');
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
/** "tgl 1", "tgl 2 kmrn", "25 kemarin": the last first, or second, of a month; */
const OF_MONTH =
  /^(?:(?:tanggal|tggl|tgl|tg)\.?\s*)?(0?[1-9]|[12]\d|3[01])\s+(?:kemarin|kmrn|kemaren|kmren|wingi|kamari)$|^(?:tanggal|tggl|tgl|tg)\.?\s*(0?[1-9]|[12]\d|3[01])$/;
/** "tgl 20 bulan lalu": that of the month before. */
const OF_LAST_MONTH = new RegExp(
  String.raw`^(?:tanggal|tggl|tgl|tg)\.?\s*(0?[1-9]|[12]\d|3[01])\s+(?:bulan|bln|wulan|sasih)\s+(${PAST}|ini|iki|ieu)$`,
);
/** "awal bulan", "pertengahan bulan lalu", "akhir tahun kemarin": the month or year, as closely as it is told. */
const PART_OF = new RegExp(
  String.raw`^(awal|akhir|tengah|pertengahan|ujung|mimiti|ahir|wiwitan|pungkasan)\s+(tahun|thn|taun|bulan|bln|wulan|sasih)(?:\s+(${PAST}|ini|iki|ieu|(?:19|20)\d\d))?$`,
  'i',
);
/** "akhir bulan" on one of its first days is that of the month before. */
const AT_ITS_END = 20;
/** "kemarin lusa", "kemarin dulu": two days ago. */
const TWO_DAYS_AGO =
  /^(?:hari\s+)?(?:(?:kemarin|kmrn|kemaren|kmren|kamari)\s+(?:lusa|dulu|dlu|ini)|lusa\s+(?:kemarin|kmrn|kemaren)|wingi\s*(?:uni|nane)|wingenane|mangkukna)$/;
/** "september kemarin" is the last September. */
const LATELY = new RegExp(String.raw`(?<=^(?:${NAMES}))\s+(?:kemarin|kmrn|kemaren|kmren|wingi|kamari)$`);
/** A day is told by something that happened, and no calendar has: "habis panen kemarin", "pas hujan gede". */
const OF_EVENT =
  /(?:^|\s)(?:h?abis|hbs|abs|setelah|stlh|sesudah|sehabis|selesai|sbis|bubar|sanggeus|saparantos|sawise|sakbare|after|sebelum|sblm|sakdurunge|samemeh|menjelang|pas|waktu|saat|musim|nalika|basa)\s+(?!(?:tgl|tanggal|hari|bulan|tahun|kemar\p{L}+|kmr\p{L}+|kamari|wingi|tadi|td|semal\p{L}m|malam|malem|pagi|siang|sore|subuh|ma?grib|isya|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|awal|akhir)(?!\p{L})|\d)\p{L}/u;
/** What stands before a day and leaves it what it is. */
const ABOUT =
  /^(?:(?:hari|pada|dari|mulai|sejak|masuk|sekitar|sktr|kira-kira|kira kira|kurang lebih|kurleb|kl|kira2|hampir|udah|sudah|dah|wis|wes|geus|atos|nembe|baru|br|nempatin)\s+)+/;

/**
 * The day or month or year that words name, as closely as they do, at most today: "maret" is the last March. `null` where
 * they name none.
 */
export function sinceIn(words: string, today: Day): Since | null {
  const text = plainOf(words);
  // "tgl 5 kemarin" is a date, and not yesterday; nor is "habis panen kemarin"
  const date = withoutEvent(OF_DATE.test(words.trim()) ? words : text);
  const said =
    exactly(words, today) ??
    (isWrongDate(text, today) ? undefined : readDays(date, today, { direction: 'past' }).days[0]);
  return said && isLikely(said, today) ? said : null;
}

/** The same where the words say nothing but that. */
export function sinceExactly(words: string, today: Day): Since | null {
  const said = exactly(words, today);
  return said && isLikely(said, today) ? said : null;
}

function exactly(words: string, today: Day): Since | null {
  const plain = monthsNamed(words.trim().toLowerCase());
  const ofMonth = OF_MONTH.exec(plain);
  if (ofMonth) return lastOf(Number(ofMonth[1] ?? ofMonth[2]), today);
  const text = plainOf(words);
  const about = text.replace(ABOUT, '');
  return (
    partIn(plain, today) ??
    partIn(plain.replace(ABOUT, ''), today) ??
    dateIn(text, today) ??
    agoIn(text, today) ??
    agoIn(about, today)
  );
}

function plainOf(words: string): string {
  return monthsNamed(words.trim().toLowerCase())
    .replace(PART, '')
    .replace(/^(?:tanggal|tggl|tgl|tg|bulan|bln)\s+(?=[\da-z])(?!lalu|kemarin|kmrn|kemaren|ini)/, '');
}

function isLikely(said: Since, today: Day): boolean {
  return said.slice(0, 4) >= '1930' && said <= addDays(today, 366);
}

/** Whether words tell a day that no calendar has: "31/11/2026", "30 feb". */
export function isWrongDate(words: string, today: Day): boolean {
  const text = monthsNamed(words.trim().toLowerCase()).replace(/^(?:tanggal|tggl|tgl|tg)\.?\s*/, '');
  const date = DATE.exec(text);
  const iso = ISO.exec(text);
  if (!date && !iso) return false;
  const { wrong, days } = readDays(text, today, { direction: 'past' });
  return (
    dateIn(text, today) === null && days.length === 0 && (date !== null || wrong !== null || iso !== null)
  );
}

/** Parts of months and years, feasts, and days that are told by how they lie to today. */
function partIn(text: string, today: Day): Since | null {
  if (TWO_DAYS_AGO.test(text)) return addDays(today, -2);
  const ofLast = OF_LAST_MONTH.exec(text);
  if (ofLast) {
    const back = /^i/.test(ofLast[2]!) ? 0 : -1;
    const month = addMonths(`${today.slice(0, 7)}-01`, back);
    return checked(Number(month.slice(0, 4)), Number(month.slice(5, 7)), Number(ofLast[1]));
  }
  const part = PART_OF.exec(text);
  if (!part) return monthOfFeast(text, today);
  const [, which = '', unit = '', of = ''] = part;
  const year = Number(today.slice(0, 4));
  const isNow = of === '' || /^i/.test(of);
  if (/^t/.test(unit)) return /^\d/.test(of) ? of : String(isNow && !/^akh/.test(which) ? year : year - 1);
  if (/^\d/.test(of)) return null;
  const isBefore =
    !isNow || (of === '' && /^(?:ak?hir|ujung)/.test(which) && Number(today.slice(8)) < AT_ITS_END);
  return addMonths(`${today.slice(0, 7)}-01`, isBefore ? -1 : 0).slice(0, 7);
}

/** No day is told in more words. */
const MOST_WORDS = 5;

/** The first day that stands somewhere in a text, in as many words as tell it; a number alone is none. */
export function sinceWithin(text: string, today: Day): Since | null {
  const words = monthsNamed(text)
    .split(/[\s,;()]+/)
    .filter(Boolean);
  for (let from = 0; from < words.length; from += 1) {
    for (let count = MOST_WORDS; count > 0; count -= 1) {
      const said = words.slice(from, from + count).join(' ');
      if (isWrongDate(said, today)) return null;
      const since = /^\d+$/.test(said) ? null : sinceIn(said, today);
      if (since) return since;
    }
    // what is told of another happening is no day of this one
    if (OF_EVENT.test(words.slice(from).join(' ').toLowerCase())) return null;
  }
  return null;
}

/** A text without what it tells of when something was by another happening, and what follows. */
export function withoutEvent(text: string): string {
  const event = OF_EVENT.exec(text.toLowerCase());
  return event ? text.slice(0, event.index) : text;
}

/** Whether a text tells when something was by a day that no calendar has, or by something that happened. */
export function tellsNoDay(text: string, today: Day): boolean {
  if (sinceWithin(text, today) !== null) return false;
  const words = text
    .toLowerCase()
    .split(/[\s,;()]+/)
    .filter(Boolean);
  return words.some((_, from) => {
    const rest = words.slice(from).join(' ');
    return (
      OF_EVENT.test(rest) ||
      isWrongDate(words.slice(from, from + 2).join(' '), today) ||
      isWrongDate(words.slice(from, from + 3).join(' '), today)
    );
  });
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
  const named = MONTH.exec(text.replace(LATELY, ''));
  if (named) {
    const month = monthOf(named[1]!);
    return checked(named[2] ? fullYear(named[2], today) : lastYearOf(month, today, 1), month, null);
  }
  const numbered = NUMBERED.exec(text);
  if (numbered) return checked(Number(numbered[2]), Number(numbered[1]), null);
  return YEAR.exec(text)?.[1] ?? null;
}

/** The last day of a month with that number, today or before. */
function lastOf(date: number, today: Day): Day {
  for (let back = 0; ; back += 1) {
    const month = addMonths(`${today.slice(0, 7)}-01`, -back);
    const day = checked(Number(month.slice(0, 4)), Number(month.slice(5, 7)), date);
    if (day !== null && day <= today) return day;
  }
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
