import { addDays, addMonths, type Day } from '../../calendar.js';
import { plain } from '../words/normalise.js';
import { MONTHS, WEEKDAYS } from './day-names.js';
import {
  coming,
  type Direction,
  dayOfDate,
  inMonth,
  inNearestMonth,
  inWeek,
  inYear,
  passed,
  shifted,
} from './near-days.js';

/** A form of a day. */
interface Form {
  /** Without these a text has no day of this form: they are quickly looked for, once for all forms. */
  cues: readonly RegExp[];
  pattern: RegExp;
  /** What it gives for the groups found; `null` for a day that does not exist. */
  read: (groups: string[], today: Day, direction: Direction) => Day | null;
}

const month = Object.keys(MONTHS).join('|');
const weekdays = Object.keys(WEEKDAYS)
  .filter((name) => name !== 'minggu')
  .join('|');
const date = '(\\d{1,2})(?:st|nd|rd|th)?';
const the = '(?:tanggal|tggl|tgl|tg)';
const ofMonth = '(?:bulan|bln)';
const next = '(?:depan|dpn)';
const last = '(?:(?:yang |yg )?(?:lalu|lewat)|kemarin|kemaren|kmrn|kmren)';
const ago = `(?:${last}|ago|sebelumnya)`;
const count =
  '(\\d{1,3}|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|one|two|three|four|five|six|a)';
const year = '(?:tahun|taun|thn|th)';
const unit = '(hari|hr|minggu|mgg|pekan|bulan|bln|tahun|taun|thn|th|days?|weeks?|months?|years?)';
const week = '(?:minggu|mgg|pekan)';

const DIGIT = /\d/;
const JOINED_DIGITS = /\d[/.-]\d/;
const THE = new RegExp(`${the}|the`);
const MONTH = new RegExp(month);
const OF_MONTH = /bulan|bln|month/;
const UNIT = new RegExp(unit);
const WEEK = /minggu|mgg|pekan|week/;
const WEEKDAY = new RegExp(weekdays);
const SUNDAY = /minggu|ahad/;
const AHEAD = /lagi|depan|kemudian|from now/;
const BACK = /lalu|lewat|kemar|kmr|ago|sebelumnya|last/;
const AFTER_TOMORROW = /lusa|day after|pageto|suk emben/;
const TOMORROW = /be?sok|bsk|besuk|esok|tomorrow|isuk|sesuk|enjing/;
const TODAY = / ini|tadi|td|nanti|ntar|barusan|today|tonight|dinten/;
const YESTERDAY = /kemar|kmr|yesterday|kamari|wingi/;

function form(cues: readonly RegExp[], pattern: string, read: Form['read']): Form {
  return { cues, pattern: new RegExp(`(?<![\\p{L}\\p{N}/])${pattern}(?![\\p{L}\\p{N}])`, 'gu'), read };
}

/** Dates with a number. */
const DATES: Form[] = [
  form([JOINED_DIGITS], '(\\d{4})-(\\d{1,2})-(\\d{1,2})', ([y, m, d]) => dayOfDate(+y!, +m!, +d!)),
  form([JOINED_DIGITS], '(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})', ([d, m, y]) =>
    dayOfDate(+y! < 100 ? 2000 + +y! : +y!, +m!, +d!),
  ),
  form([DIGIT, MONTH], `${date}[ -]?(?:of )?(${month})(?:[ -](\\d{4}))?`, ([d, m, y], today, direction) =>
    inYear(+d!, MONTHS[m!]!, y, today, direction),
  ),
  form([DIGIT, MONTH], `(${month}) ${date}(?:,? (\\d{4}))?`, ([m, d, y], today, direction) =>
    inYear(+d!, MONTHS[m!]!, y, today, direction),
  ),
  form([DIGIT, THE], `${ofMonth} ${next} ${the} ?(\\d{1,2})`, ([d], today) => inMonth(today, 1, +d!)),
  form([DIGIT, THE], `${the} ?(\\d{1,2}) ${ofMonth} ${next}`, ([d], today) => inMonth(today, 1, +d!)),
  form([DIGIT, THE], `${the} ?(\\d{1,2}) ${ofMonth} (?:ini|skrg|sekarang)`, ([d], today) =>
    inMonth(today, 0, +d!),
  ),
  form([DIGIT, THE], `${the} ?(\\d{1,2}) ${ofMonth} ${last}`, ([d], today) => inMonth(today, -1, +d!)),
  form([DIGIT, THE], `${ofMonth} ${last} ${the} ?(\\d{1,2})`, ([d], today) => inMonth(today, -1, +d!)),
  form([DIGIT, THE], `${the} ?(\\d{1,2}) ${last}`, ([d], today) => inNearestMonth(+d!, today, 'past')),
  form(
    [DIGIT, THE],
    `(?:kemarin|kmrn|kemaren|tadi|sudah|udah|udh|sdh)(?: [^ .,]+){0,3}? ${the} ?(\\d{1,2})(?![/.-]?\\d)`,
    ([d], today) => inNearestMonth(+d!, today, 'past'),
  ),
  form([JOINED_DIGITS, THE], `${the} ?(\\d{1,2})[/-](\\d{1,2})`, ([d, m], today, direction) =>
    inYear(+d!, +m!, undefined, today, direction),
  ),
  form([DIGIT, THE], `(?:${the}|the) ?${date}(?! ?%)`, ([d], today, direction) =>
    inNearestMonth(+d!, today, direction ?? 'future'),
  ),
  form(
    [JOINED_DIGITS],
    '(?<!\\b(?:rt|rw|no|nomor|blok|jl|vaksin|dosis)\\.? ?)(\\d{1,2})[/-](\\d{1,2})(?![/.-]\\d)',
    ([d, m], today, direction) => inYear(+d!, +m!, undefined, today, direction),
  ),
];

/** Days told by their distance. */
const DISTANCES: Form[] = [
  form([UNIT, AHEAD], `${count} ?${unit} (?:lagi|ke ?depan|kedepan|kemudian|from now)`, ([n, of], today) =>
    shifted(today, n!, of!, 'future'),
  ),
  form([UNIT], `in ${count} ${unit}`, ([n, of], today) => shifted(today, n!, of!, 'future')),
  form([UNIT, BACK], `${count} ?${unit} ${ago}`, ([n, of], today) => shifted(today, n!, of!, 'past')),
  form([YESTERDAY], 'kemar[ie]n (?:lusa|dulu)', (_, today) => addDays(today, -2)),
  form([OF_MONTH], `awal ${ofMonth} ${next}`, (_, today) => inMonth(today, 1, 1)),
  form([OF_MONTH], `akhir ${ofMonth}(?: ini)?`, (_, today) => addDays(inMonth(today, 1, 1)!, -1)),
  form([OF_MONTH], `(?:${ofMonth} ${next}|next month)`, (_, today) => addMonths(today, 1)),
  form([OF_MONTH], `(?:${ofMonth} ${last}|last month)`, (_, today) => addMonths(today, -1)),
  form([BACK], `(?:${year} ${last}|last year)`, (_, today) => addMonths(today, -12)),
];

/** Weekdays and weeks; "minggu" is both Sunday and a week. */
const WEEKS: Form[] = [
  form([WEEK], `${week} ${next} (?:hari )?(${weekdays}|minggu)`, ([name], today) =>
    inWeek(today, WEEKDAYS[name!]!, 1),
  ),
  form([WEEK, WEEKDAY], `(?:hari )?(${weekdays}) ${week} ${next}`, ([name], today) =>
    inWeek(today, WEEKDAYS[name!]!, 1),
  ),
  form([SUNDAY, BACK], `hari (?:minggu|ahad) ${last}`, (_, today) => passed(today, 0)),
  form([SUNDAY], `hari (?:minggu|ahad)(?: (?:depan|dpn|besok|bsk|ini|nanti))?`, (_, today, direction) =>
    direction === 'past' ? passed(today, 0) : coming(today, 0),
  ),
  form([WEEK], `(?:${week} ${next}|next week)`, (_, today) => addDays(today, 7)),
  form([WEEK], `(?:${week} ${last}|last week)`, (_, today) => addDays(today, -7)),
  form([WEEKDAY], `(?:(?:hari )?(${weekdays}) ${ago}|last (${weekdays}))`, ([name, english], today) =>
    passed(today, WEEKDAYS[name ?? english!]!),
  ),
  form([WEEKDAY], `(?:hari )?(${weekdays}) ini`, ([name], today) =>
    coming(addDays(today, -1), WEEKDAYS[name!]!),
  ),
  form(
    [WEEKDAY],
    `(?:hari |next |on |this )?(${weekdays})(?: (?:depan|dpn|besok|bsk|nanti))?`,
    ([name], today, direction) =>
      direction === 'past' ? passed(today, WEEKDAYS[name!]!) : coming(today, WEEKDAYS[name!]!),
  ),
];

/** Days that have a name of their own. */
const NAMED: Form[] = [
  form([AFTER_TOMORROW], '(?:besok lusa|lusa|day after tomorrow|pageto|suk emben)', (_, today) =>
    addDays(today, 2),
  ),
  form(
    [TOMORROW],
    '(?:besok|bsk|besuk|bsok|esok|tomorrow|isukan|isuk|sesuk|enjing|benjing|mbenjing)',
    (_, today) => addDays(today, 1),
  ),
  form(
    [TODAY],
    '(?:hari ini|hr ini|hri ini|(?:tadi|td|nanti|ntar) (?:pagi|siang|sore|malam|malem|subuh)|(?:malam|malem|sore|siang|pagi) ini|barusan|today|tonight|dinten ieu|dinten niki)',
    (_, today) => today,
  ),
  form([YESTERDAY], '(?:kemarin|kmrn|kemaren|kmren|yesterday|kamari|wingi)', (_, today) =>
    addDays(today, -1),
  ),
];

/** The most particular first: what one form has taken, the later ones no longer see. */
const FORMS = [...DATES, ...DISTANCES, ...WEEKS, ...NAMED];

/** The side of today that a question asks for, where a day's own words leave it open. */
export interface FindDaysOptions {
  direction?: 'past' | 'future';
}

/**
 * The days that a text names, absolute, in the order of the text. A day without month is the nearest one ahead (or in
 * the direction asked for) unless the words say otherwise (`kmrn sinovac tgl 20`). Days that do not exist (30 February)
 * and those that need another day (`H-1`) are passed over.
 */
export function findDays(text: string, today: Day, { direction }: FindDaysOptions = {}): Day[] {
  let rest = plain(text).replace(/\s+/g, ' ');
  const found: { at: number; day: Day }[] = [];
  const seen = new Map<RegExp, boolean>();
  const isThere = (cue: RegExp) => {
    const there = seen.get(cue) ?? cue.test(rest);
    seen.set(cue, there);
    return there;
  };
  for (const { cues, pattern, read } of FORMS) {
    if (!cues.every(isThere)) continue;
    rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
      const at = more.find((one) => typeof one === 'number') as number;
      const day = read(more.slice(0, more.indexOf(at)) as string[], today, direction);
      if (!day) return match;
      found.push({ at, day });
      return '~'.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ day }) => day);
}
