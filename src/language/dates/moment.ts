import { type Day, MINUTES_A_DAY } from '../../calendar.js';
import { type Days, findDays, readDays, type WrongDate } from './days.js';
import { DURATION, minutesOf } from './durations.js';
import { type Hour, readTime } from './times.js';

/** The units in which something comes again. */
export const EVERY = ['day', 'week', 'month'] as const;

/** How often something comes again: every `n` of a unit. */
export interface Every {
  unit: (typeof EVERY)[number];
  n: number;
}

/** What a message says of a moment: when something is to happen, or to be moved to. */
export interface Moment {
  day: Day | null;
  /** `HH:MM` */
  time: string | null;
  /** The hour may be meant twelve hours later, or earlier. */
  isOpen: boolean;
  /** Minutes from now: "sejam lagi". */
  within: number | null;
  /** Minutes before what is named: "H-1", "3 hari sebelum". */
  before: number | null;
  /** Minutes by which something is moved: "mundurin sehari". */
  by: number | null;
  /** It says that something is to be moved: "pindahin ke", "tunda". */
  moves: boolean;
  every: Every | null;
  /** It is not to come again: "sekali aja". */
  once: boolean;
  /** What is wrong with it: `feast`: a day that is another one every year, and that nobody has named. */
  wrong: WrongDate | { what: 'hour' } | { what: 'feast' } | null;
}

/** What a message without any of these has of a moment is its day and hour alone. */
const CUE =
  /lagi|lg|maneh|malih|deui|in (?:\d|a|an|half|one|two)|sebelum|sblm|before|saencan|sakdurung|\bh ?[-–_] ?\d|\bh min|hari h\b|tiap|every|unggal|saben|mingguan|bulanan|harian|pindah|mundur|undur|tunda|geser|maju|ganti|ubah|snooze|postpone|reschedule|move|alih|lebaran|idul|puasa|ramadh?an|nyepi|imlek|minggu ini|sekali|satu kali|1 ?x|once|rutin/;
const WITHIN = new RegExp(
  `\\b${DURATION} (?:lagi|lg|maneh|malih|deui|kemudian|from now)\\b|\\bin ${DURATION}\\b`,
);
const HOURS_ALONE = /\b(?:jam|hours?|menit|mnt|minutes?)\b/;
const BEFORE = new RegExp(`\\b${DURATION} (?:sebelum|sblm|before|saencan|sam[eé]m[eé]h|sakdurung)\\w*`);
const H_MINUS = /\bh ?(?:[-–_]|min(?:us)?) ?(\d{1,2})\b/;
const ON_THE_DAY = /\b(?:pas )?(?:hari|pas) h\b/;
const BY = new RegExp(
  `\\b(mundur|diundur|undur|tunda|ditunda|geser|digeser|telat|snooze|postpone|maju|dimaju)\\w* (?:dulu |dl |by |for )?${DURATION}\\b`,
);
const MOVES =
  /\b(?:(?:di)?pindah(?:in|kan|keun|aken)|(?:di)?(?:mundur|undur|tunda|geser|maju)(?:in|kan|an|en)?|mindahkeun|snooze|postpone|reschedule|move it|pindah(?= (?:ke|jadi) ?(?:tgl|tanggal|jam|hari|besok|lusa|senin|selasa|rabu|kamis|jumat|sabtu|minggu)))\b(?! (?:domisili|alamat|kk|rumah|penduduk|keluar|datang|faskes|dari|ke (?:bekasi|kota|kab)))|\b(?:ganti|ubah|diganti|diubah|change)(?:in|kan)? (?:ke |jadi |to )?(?:jam|pukul|tgl|tanggal|hari|waktu)/;
const AGAIN =
  /\b(?:se)?(?:tiap(?:-tiap| tiap)?|every|unggal|saben)(?: (\d{1,2}|dua|tiga|two|three|other))? ((?:hari|dinten|dina) (?=minggu|sen|sel|sal|rab|reb|kam|kem|jum|jem|sab|sap|set)|[\p{L}']+)|\b(mingguan|bulanan|harian)\b/u;
const WEEKLY =
  /^(?:minggu|mgg|pekan|weeks?|mingguan|hari |dinten |dina |sen|sel|sal|rab|reb|kam|kem|jum|jem|sab|sap|mon|tue|wed|thu|fri|sat|sun)/;
const MONTHLY = /^(?:tgl|tanggal|tggl|tg|bulan|bln|months?|bulanan|awal|akhir|sasi|wulan)/;
const YEARLY = /^(?:tahun|taun|thn|th$|warsa|years?)/;
const MONTHS_A_YEAR = 12;
const DAILY =
  /^(?:hari|hr|days?|harian|pagi|siang|sore|malam|malem|subuh|jam|dinten|dina|poe|morning|evening)/;
const ONCE =
  /\b(?:sekali|satu kali|1 ?x|1 kali)(?: ini)? (?:aja|saja|doang|dulu|cukup)\b|\b(?:cukup|cuma|hanya) (?:sekali|satu kali|1 ?x)\b|\b(?:jangan|tidak|tdk|ga|gak|nggak|ngga|bukan)(?: (?:usah|perlu|mau))? (?:(?:se)?tiap|rutin|berulang)|\b(?:just|only) once\b/;
const COUNTED: Record<string, number> = { dua: 2, two: 2, other: 2, tiga: 3, three: 3 };
const FEAST = /\b(?:lebaran|idul ?fitri|idul ?adha|puasa|ramadh?an|nyepi|imlek)\b/;
const JUST_NOW =
  /\b(?:barusan|baru saja|baru aja|tadi|td)\b(?!.*\b(?:hari ini|nanti|ntar|malam ini|malem ini|sore ini|today|tonight)\b)/;
const THIS_WEEK = /\bminggu ini\b/;
/** So many days back a date without its year is one that was missed; further back it is the next year's. */
const MISSED_DAYS = 31;
const MS_A_DAY = 86_400_000;

/** What is known of a line's days and hour already; `past`: those of its days that are of something that has been. */
interface Known {
  dates: Days;
  hour: Hour;
  past: readonly Day[];
}

/** Whether a day that a text names is only that of what was just now: "barusan lihat kartunya". */
export function isJustNow(text: string): boolean {
  return JUST_NOW.test(text.toLowerCase());
}

/**
 * What a line says of a moment, or `null` where it says nothing of one; of several days the first to come counts.
 */
export function momentIn(line: string, today: Day, known?: Known): Moment | null {
  const { dates, hour, past } = known ?? { dates: readDays(line, today), hour: readTime(line), past: [] };
  const hasMore = CUE.test(line);
  // "sehari sebelumnya" is no yesterday
  const before = hasMore ? BEFORE.exec(line) : null;
  const { days: all, wrong } = before ? readDays(line.replace(before[0], ' '), today) : dates;
  // where a day that has been is told, so are the others before today; "barusan" is none that is to come
  const told = past.length ? all.filter((day) => day >= today && !past.includes(day)) : all;
  const days = JUST_NOW.test(line) ? told.filter((day) => day !== today) : told;
  if (!hasMore && days.length === 0 && hour.time === null && !wrong && !hour.isWrong) return null;
  const plain: Moment = {
    day: ahead(line, days, today),
    time: hour.time,
    isOpen: hour.isOpen,
    within: null,
    before: null,
    by: null,
    moves: false,
    every: null,
    once: false,
    wrong: wrong ?? (hour.isWrong ? { what: 'hour' } : null),
  };
  if (!hasMore) return plain;
  const said = { ...plain, ...more(line) };
  if (said.day === null && THIS_WEEK.test(line)) said.day = findDays('hari minggu', today)[0]!;
  if (said.day === null && said.within === null && FEAST.test(line)) said.wrong ??= { what: 'feast' };
  return isEmpty(said) ? null : said;
}

function isEmpty({ isOpen: _open, ...said }: Moment): boolean {
  return Object.values(said).every((value) => value === null || value === false);
}

/** The first day to come; else one that was just missed, or the next year's. */
function ahead(line: string, days: readonly Day[], today: Day): Day | null {
  const coming = days.find((one) => one >= today);
  const [first] = days;
  if (coming !== undefined || first === undefined) return coming ?? null;
  const isLongAgo = Date.parse(today) - Date.parse(first) > MISSED_DAYS * MS_A_DAY;
  return isLongAgo ? (findDays(line, today, { direction: 'future' })[0] ?? first) : first;
}

function more(line: string): Partial<Moment> {
  const once = ONCE.test(line);
  const every = once ? null : everyIn(line);
  const by = BY.exec(line);
  const within = every || by ? null : WITHIN.exec(line);
  const groups = within?.slice(1);
  const span = groups?.some((one) => one)
    ? groups[1] || groups[4]
      ? groups.slice(0, 5)
      : groups.slice(5)
    : null;
  return {
    // days are counted by the calendar, hours by the clock
    ...(span && HOURS_ALONE.test(span.join(' ')) ? { within: minutesOf(span) } : {}),
    before: beforeIn(line),
    by: by ? minutesOf(by.slice(2)) * (/maju/.test(by[1]!) ? -1 : 1) : null,
    moves: MOVES.test(line) || by !== null,
    every,
    once,
  };
}

function beforeIn(line: string): number | null {
  const [, days] = H_MINUS.exec(line) ?? [];
  if (days) return Number(days) * MINUTES_A_DAY;
  const before = BEFORE.exec(line);
  if (before) return minutesOf(before.slice(1));
  return ON_THE_DAY.test(line) ? 0 : /\bthe day before\b/.test(line) ? MINUTES_A_DAY : null;
}

function everyIn(line: string): Every | null {
  const found = AGAIN.exec(line);
  if (!found) return null;
  const [, count, next, adverb] = found;
  const of = (adverb ?? next)!;
  const n = COUNTED[count ?? ''] ?? (Number(count) || 1);
  if (WEEKLY.test(of)) return { unit: 'week', n };
  if (MONTHLY.test(of)) return { unit: 'month', n };
  if (YEARLY.test(of)) return { unit: 'month', n: n * MONTHS_A_YEAR };
  return DAILY.test(of) ? { unit: 'day', n } : null;
}
