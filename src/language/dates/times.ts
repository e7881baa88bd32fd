import { plain } from '../words/normalise.js';
import { COUNT_WORDS, COUNTS } from './day-names.js';
import { durationsCut } from './durations.js';

/** The hour of day that a text names. */
export interface Hour {
  /** `HH:MM`, or `null`. */
  time: string | null;
  /** It names one that no clock shows: "jam 25". */
  isWrong: boolean;
  /** No part of the day was told: it may be meant twelve hours later, or earlier. */
  isOpen: boolean;
}

type Part = [words: RegExp, hour: number, latest: number];
const NIGHT: Part = [/\b(?:malam|malem|mlm|dalu|peuting|bengi|evening|tonight)\b/, 19, 23];
/** Parts of the day: the hour that each means by itself, and the latest that it may be said with. */
const PARTS: Part[] = [
  [/\b(?:subuh|dini ?hari|janari|fajar|dawn)\b/, 5, 11],
  [/\b(?:pagi|pagi2|pagi-pagi|morning|enjing|isuk-isuk|esuk)\b/, 8, 11],
  [/\b(?:siang|noon|awan|beurang)\b/, 12, 15],
  [/\b(?:sore|sonten|petang|afternoon)\b/, 16, 18],
  NIGHT,
];
/** At night these are the small hours of a day, the later ones its evening. */
const SMALL_HOURS = 4;

/** The hours after prayers, as people part their day by them. */
const PRAYERS: [words: RegExp, time: string][] = [
  [
    /\b(?:ba'?da|bakda|abis|habis|sehabis|setelah|sesudah|selesai|usai) (?:s(?:h|y)?(?:o|a)lat )?subuh\b/,
    '05:30',
  ],
  [/\b(?:jum'?atan|s(?:h|y)?(?:o|a)lat jum'?at)\b/, '13:00'],
  [/\b(?:dzuhur|dhuhur|zuhur|lohor|duhur)\b/, '12:30'],
  [/\b(?:ashar|asar|ashr)\b/, '15:30'],
  [/\b(?:magrib|maghrib|mahgrib|mahrib)\b/, '18:30'],
  [/\b(?:isya|isyak|isa')(?![\p{L}])/u, '19:30'],
];
const PRAYER = /jum'?atan|s(?:h|y)?(?:o|a)lat|subuh|uhur|lohor|ashr|asha?r|asar|mah?g?h?rib|isya|isa'/;

const AT = '(?:jam|pukul|pkl|jm|at|tabuh)';
const MARKED = new RegExp(`\\b${AT} ?(\\d{1,2})(?:[.:](\\d{2}))?(?: ?(am|pm))?(?!\\d)`);
/** Hours in digits; the later ones are read only where no earlier one is found. */
const CLOCKS = [
  MARKED,
  /(?<![\d.:/]|\b(?:tgl|tanggal) ?)(\d{1,2})[.:](\d{2})(?: ?(am|pm))?(?![\d./])/,
  /\b(\d{1,2})() ?(am|pm)\b/,
  /\b(\d{1,2})(?:an)?(?= (?:pagi|siang|sore|malam|malem|subuh|o'?clock)\b)/,
];
const WORD = `(\\d{1,2}|${COUNT_WORDS})`;
const HALF = new RegExp(`\\b(?:s[ea]?tengah|stgh|1/2) ${WORD}\\b`);
const IN_WORDS = new RegExp(`\\b${AT} (${COUNT_WORDS})\\b|\\b(${COUNT_WORDS}) o'?clock\\b`);
/** "jam 8 kurang seperempat", "pukul 8 lewat 10" */
const BESIDE = new RegExp(
  `\\b${AT} ${WORD} (kurang|krg|lewat|lebih|liwat|langkung|punjul) (seperempat|sapertilu|prapat|setengah|\\d{1,2}|lima belas|dua puluh|${COUNT_WORDS})\\b`,
);
/** "half past seven", "quarter to eight" */
const ENGLISH = new RegExp(`\\b(?:a )?(half|quarter|twenty|\\d{1,2}|${COUNT_WORDS}) (past|to) ${WORD}\\b`);
const MINUTES: Record<string, number> = {
  seperempat: 15,
  prapat: 15,
  setengah: 30,
  'lima belas': 15,
  'dua puluh': 20,
  half: 30,
  quarter: 15,
  twenty: 20,
};

const WHOM = 'kak|kakak|min|admin|pak|bu|bang|gan|mas|mba|mbak|semua|all|bot';
/** A greeting tells no hour: "selamat pagi", "siang kak", "min pagi". */
const GREETING = new RegExp(
  [
    '\\b(?:selamat|slmt|met|good|wilujeng|sugeng) (?:pagi|siang|sore|malam|malem|enjing|sonten|dalu|morning|afternoon|evening)\\b',
    `^\\s*(?:pagi|siang|sore|malam|malem)(?=,|\\.| (?:${WHOM})\\b)`,
    `^\\s*(?:(?:halo|hallo|hai|hi|permisi|punten|p|${WHOM})[ ,]+)+(?:pagi|siang|sore|malam|malem)(?=\\s*$|,|\\.| )`,
  ].join('|'),
  'g',
);

/** "jangan pagi-pagi, jam 4 sore": an hour that is not wanted. */
const DENIED =
  /\b(?:jangan|jgn|bukan|bkn|ga|gak|nggak|ngga|tidak|not) (?:(?:mau|usah|terlalu|yang|yg|di) )?(?:(?:jam|pukul|pkl|jm) \d{1,2}(?:[.:]\d{2})?(?: (?:pagi|siang|sore|malam|malem))?|(?:pagi|siang|sore|malam|malem|subuh)(?:2|[- ](?:pagi|siang|sore|malam|malem))?)\b/g;

/**
 * The hour that a text names. `setengah 8` is 07:30, `jam 7 malem` 19:00, `jam 2 malam` 02:00; a part of the day alone
 * stands for its first hour of use (`pagi` 08:00), and one of the first four hours without any for the afternoon's.
 */
export function readTime(text: string): Hour {
  const line = durationsCut(plain(text).replace(/\s+/g, ' ').replace(GREETING, ' ').replace(DENIED, ' '));
  const part = PARTS.find(([words]) => words.test(line));
  const told = clock(line);
  if (!told) {
    const prayer = PRAYER.test(line) ? PRAYERS.find(([words]) => words.test(line)) : undefined;
    return { time: prayer?.[1] ?? (part ? written(part[1], 0) : null), isWrong: false, isOpen: false };
  }
  const { minute, isExact } = told;
  let { hour } = told;
  const later = hour + 12;
  if (part === NIGHT && hour <= SMALL_HOURS)
    return { time: written(hour, minute), isWrong: false, isOpen: false };
  if (part && part[1] >= 12 && hour < 12 && later <= part[2]) hour = later;
  if (part === NIGHT && hour === 12) hour = 0;
  const isOpen = !part && !isExact && hour < 12;
  if (isOpen && hour >= 1 && hour <= SMALL_HOURS) hour = later;
  const time = written(hour, minute);
  return { time, isWrong: time === null && MARKED.test(line), isOpen };
}

/** The time of day that a text names as `HH:MM`, or `null`; see {@link readTime}. */
export function findTime(text: string): string | null {
  return readTime(text).time;
}

/** Hour and minute as they are said, not yet moved to the afternoon; `isExact`: as a clock shows them. */
interface Clock {
  hour: number;
  minute: number;
  isExact: boolean;
}

function clock(line: string): Clock | null {
  const beside = BESIDE.exec(line) ?? ENGLISH.exec(line);
  if (beside) return besideHour(beside);
  const halfTo = numberOf(HALF.exec(line)?.[1]);
  if (halfTo >= 1) return { hour: halfTo - 1, minute: 30, isExact: false };
  for (const pattern of /\d/.test(line) ? CLOCKS : []) {
    const found = pattern.exec(line);
    if (!found) continue;
    const hour = Number(found[1]);
    const minute = Number(found[2] || 0);
    if (found[3]) return { hour: (hour % 12) + (found[3] === 'pm' ? 12 : 0), minute, isExact: true };
    return { hour, minute, isExact: found[1]!.length > 1 };
  }
  const word = IN_WORDS.exec(line);
  if (word) return { hour: COUNTS[word[1] ?? word[2]!]!, minute: 0, isExact: false };
  if (/\bmidnight\b/.test(line)) return { hour: 0, minute: 0, isExact: true };
  return null;
}

/** An hour that is told by its distance from a full one. */
function besideHour([, first, side, second]: RegExpExecArray): Clock {
  const isEnglish = side === 'past' || side === 'to';
  const hour = numberOf(isEnglish ? second : first);
  const said = (isEnglish ? first : second)!;
  const minutes = MINUTES[said] ?? numberOf(said);
  const all = hour * 60 + (/^(?:kurang|krg|to)$/.test(side!) ? -minutes : minutes);
  return { hour: Math.floor(all / 60), minute: all % 60, isExact: false };
}

function numberOf(said: string | undefined): number {
  return said === undefined ? Number.NaN : (COUNTS[said] ?? Number(said));
}

function written(hour: number, minute: number): string | null {
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
