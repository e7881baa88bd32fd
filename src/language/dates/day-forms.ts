import { addDays, addMonths, type Day } from '../../calendar.js';
import { COUNT_WORDS, MONTHS, WEEKDAYS } from './day-names.js';
import {
  coming,
  type Dated,
  type Direction,
  dayOfDate,
  endOfLast,
  firstInMonth,
  inMonth,
  inNearestMonth,
  inWeek,
  inYear,
  passed,
  shifted,
} from './near-days.js';

/** A form of a day. */
export interface Form {
  /** A date goes before a weekday or a week beside it: "senin tgl 18". */
  tells: 'date' | 'weekday' | 'week' | 'other';
  /** Without these a text has no day of this form: they are quickly looked for, once for all forms. */
  cues: readonly RegExp[];
  pattern: RegExp;
  /** What it gives for the groups found; `null` where they are no date at all. */
  read: (groups: string[], today: Day, direction: Direction) => Dated;
}

/** Month names as a pattern. */
export const month = Object.keys(MONTHS).join('|');
const weekdays = Object.keys(WEEKDAYS)
  .filter((name) => name !== 'minggu')
  .join('|');
const date = '(\\d{1,2})(?:st|nd|rd|th)?';
/** What stands before a date. */
export const the = '(?:tanggal|tggl|tgl|tg)';
const ofMonth = '(?:bulan|bln)';
const next = '(?:depan|dpn)';
const last = '(?:(?:yang |yg )?(?:lalu|lewat)|kemarin|kemaren|kmrn|kmren|kamari|wingi|kepengker)';
const ago = `(?:${last}|ago|sebelumnya)`;
const count = `(\\d{1,3}|${COUNT_WORDS})`;
const unit =
  '(hari|hr|poe|dinten|dina|minggu|mgg|pekan|bulan|bln|sasi|wulan|tahun|taun|thn|th|days?|weeks?|months?|years?)';
const more = '(?:lagi|lg|maneh|malih|deui|ke ?depan|kedepan|kemudian|from now)';
const week = '(?:minggu|mgg|pekan)';
const night = '(?:malam|malem|mlm|peuting|bengi)';
const dayCalled = '(?:hari |dinten |dina |poe )';

const DIGIT = /\d/;
const JOINED_DIGITS = /\d[/.-]\d/;
const THE = new RegExp(`${the}|the`);
const MONTH = new RegExp(month);
const OF_MONTH = /bulan|bln|month/;
const UNIT = new RegExp(unit);
const WEEK = /minggu|mgg|pekan|week/;
const WEEKDAY = new RegExp(weekdays);
const SUNDAY = /minggu|ahad/;
const WEEKDAY_OR_SUNDAY = new RegExp(`${weekdays}|minggu`);
const AHEAD = /lagi|lg|maneh|malih|deui|depan|kemudian|from now/;
const BACK = /lalu|lewat|kemar|kmr|kamari|wingi|kepengker|ago|sebelumnya|last/;
const AFTER_TOMORROW = /lusa|day after|pageto|suk emben/;
const TOMORROW = /be?sok|bsk|besuk|esok|tomorrow|isuk|sesuk|enjing/;
const TODAY = / ini| ieu|tadi|td|mau|wau|nanti|ntar|barusan|today|tonight|dinten|engke|mengko/;
const NIGHT = /mala?m|malem|mlm|peuting|bengi/;
const PRAYER = /jum'?atan|(?:sholat|shalat|salat|solat) jum/;
const LAST_NIGHT = /semal[ae]m|sewengi|wau dalu|(?:tadi|td|mau) (?:mal|mlm|peu|ben)|(?:mala?m|malem) tadi/;
const YESTERDAY = /kemar|kmr|yesterday|kamari|wingi/;

const maker =
  (tells: Form['tells']) =>
  (cues: readonly RegExp[], pattern: string, read: Form['read']): Form => ({
    tells,
    cues,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}/])${pattern}(?![\\p{L}\\p{N}])`, 'gu'),
    read,
  });
const dated = maker('date');
const onWeekday = maker('weekday');
const ofWeek = maker('week');
const form = maker('other');

/** Dates with a number. */
const DATES: Form[] = [
  dated([JOINED_DIGITS], '(\\d{4})-(\\d{1,2})-(\\d{1,2})', ([y, m, d]) => dayOfDate(+y!, +m!, +d!)),
  dated([JOINED_DIGITS], '(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})', ([d, m, y]) =>
    dayOfDate(+y! < 100 ? 2000 + +y! : +y!, +m!, +d!),
  ),
  dated(
    [DIGIT, MONTH],
    `${date}[ -]?(?:of )?(${month})(?:[ -](\\d{4}))?(?: ${last})?`,
    ([d, m, y], today, direction) => inYear(+d!, MONTHS[m!]!, y, today, direction),
  ),
  dated([BACK], `(?:bulan |bln )?(${month}) ${last}`, ([m], today) => endOfLast(MONTHS[m!]!, today)),
  dated([DIGIT, MONTH], `(${month}) ${date}(?:,? (\\d{4}))?`, ([m, d, y], today, direction) =>
    inYear(+d!, MONTHS[m!]!, y, today, direction),
  ),
  dated([DIGIT, THE], `${ofMonth} ${next} ${the} ?(\\d{1,2})`, ([d], today) => inMonth(today, 1, +d!)),
  dated([DIGIT, THE], `${the} ?(\\d{1,2}) ${ofMonth} ${next}`, ([d], today) => inMonth(today, 1, +d!)),
  dated([DIGIT, THE], `${the} ?(\\d{1,2}) ${ofMonth} (?:ini|skrg|sekarang)`, ([d], today) =>
    inMonth(today, 0, +d!),
  ),
  dated([DIGIT, THE], `${the} ?(\\d{1,2}) ${ofMonth} ${last}`, ([d], today) => inMonth(today, -1, +d!)),
  dated([DIGIT, THE], `${ofMonth} ${last} ${the} ?(\\d{1,2})`, ([d], today) => inMonth(today, -1, +d!)),
  dated([DIGIT, THE], `${the} ?(\\d{1,2}) ${last}`, ([d], today) => inNearestMonth(+d!, today, 'past')),
  dated(
    [DIGIT, THE],
    `(?:kemarin|kmrn|kemaren|tadi|sudah|udah|udh|sdh)(?: [^ .,]+){0,3}? ${the} ?(\\d{1,2})(?![/.-]?\\d)`,
    ([d], today) => inNearestMonth(+d!, today, 'past'),
  ),
  dated([JOINED_DIGITS, THE], `${the} ?(\\d{1,2})[/-](\\d{1,2})`, ([d, m], today, direction) =>
    inYear(+d!, +m!, undefined, today, direction),
  ),
  dated([DIGIT, THE], `(?:${the}|the) ?${date}(?! ?%)`, ([d], today, direction) =>
    inNearestMonth(+d!, today, direction ?? 'future'),
  ),
  dated(
    [JOINED_DIGITS],
    '(?<!\\b(?:rt|rw|no|nomor|blok|jl|vaksin|dosis)\\.? ?)(\\d{1,2})[/-](\\d{1,2})(?![/.-]\\d)',
    ([d, m], today, direction) => inYear(+d!, +m!, undefined, today, direction),
  ),
];

/** Days told by their distance. */
const DISTANCES: Form[] = [
  form([UNIT, AHEAD], `${count} ?${unit} ${more}`, ([n, of], today) => shifted(today, n!, of!, 'future')),
  form([UNIT], `in ${count} ${unit}`, ([n, of], today) => shifted(today, n!, of!, 'future')),
  form([UNIT, BACK], `${count} ?${unit} ${ago}`, ([n, of], today) => shifted(today, n!, of!, 'past')),
  form(
    [LAST_NIGHT],
    `(?:semalam|semalem|sewengi|wau dalu|(?:tadi|td|mau) ${night}|${night} tadi)`,
    (_, today) => addDays(today, -1),
  ),
  form([YESTERDAY], 'kemar[ie]n (?:lusa|dulu)', (_, today) => addDays(today, -2)),
  form([OF_MONTH], `awal ${ofMonth} ${next}`, (_, today) => firstInMonth(today, 1)),
  form([OF_MONTH], `awal ${ofMonth} ${last}`, (_, today) => firstInMonth(today, -1)),
  form([OF_MONTH], `awal ${ofMonth}(?: ini)?`, (_, today) => inNearestMonth(1, today, 'future')),
  form([OF_MONTH], `(?:per)?tengah(?:an)? ${ofMonth} ${next}`, (_, today) => inMonth(today, 1, 15)),
  form([OF_MONTH], `(?:per)?tengah(?:an)? ${ofMonth}(?: ini)?`, (_, today) =>
    inNearestMonth(15, today, 'future'),
  ),
  form([OF_MONTH], `akhir ${ofMonth} ${next}`, (_, today) => addDays(firstInMonth(today, 2), -1)),
  form([OF_MONTH], `akhir ${ofMonth} ${last}`, (_, today) => addDays(firstInMonth(today, 0), -1)),
  form([OF_MONTH], `akhir ${ofMonth}(?: ini)?`, (_, today) => addDays(firstInMonth(today, 1), -1)),
  form([OF_MONTH], `(?:${ofMonth} ${next}|next month)`, (_, today) => addMonths(today, 1)),
  form([OF_MONTH], `(?:${ofMonth} ${last}|last month)`, (_, today) => addMonths(today, -1)),
  form([BACK], `(?:(?:tahun|taun|thn|th) ${last}|last year)`, (_, today) => addMonths(today, -12)),
];

/** Weekdays and weeks; "minggu" is both Sunday and a week, and "malam minggu" the evening before a Sunday. */
const WEEKS: Form[] = [
  ofWeek([NIGHT, WEEKDAY_OR_SUNDAY], `${night} (${weekdays}|minggu) ${last}`, ([name], today) =>
    addDays(passed(today, WEEKDAYS[name!]!), -1),
  ),
  ofWeek([NIGHT, WEEKDAY_OR_SUNDAY], `${night} (${weekdays}|minggu)`, ([name], today) =>
    addDays(coming(today, WEEKDAYS[name!]!), -1),
  ),
  form([PRAYER], "(?:jum'?atan|(?:sholat|shalat|salat|solat) jum'?at)", (_, today) =>
    coming(addDays(today, -1), WEEKDAYS.jumat!),
  ),
  onWeekday([WEEK], `${week} ${next} (?:hari )?(${weekdays}|minggu)`, ([name], today) =>
    inWeek(today, WEEKDAYS[name!]!, 1),
  ),
  onWeekday([WEEK, WEEKDAY], `(?:hari )?(${weekdays}) ${week} ${next}`, ([name], today) =>
    inWeek(today, WEEKDAYS[name!]!, 1),
  ),
  onWeekday([SUNDAY, BACK], `${dayCalled}(?:minggu|ahad) ${last}`, (_, today) => passed(today, 0)),
  onWeekday(
    [SUNDAY],
    `${dayCalled}(?:minggu|ahad)(?: (?:depan|dpn|besok|bsk|ini|nanti))?`,
    (_, today, direction) => (direction === 'past' ? passed(today, 0) : coming(today, 0)),
  ),
  ofWeek([WEEK], `(?:${week} ${next}|next week)`, (_, today) => addDays(today, 7)),
  ofWeek([WEEK], `(?:${week} ${last}|last week)`, (_, today) => addDays(today, -7)),
  onWeekday([WEEKDAY], `(?:${dayCalled}?(${weekdays}) ${ago}|last (${weekdays}))`, ([name, english], today) =>
    passed(today, WEEKDAYS[name ?? english!]!),
  ),
  onWeekday([WEEKDAY], `${dayCalled}?(${weekdays}) ini`, ([name], today) =>
    coming(addDays(today, -1), WEEKDAYS[name!]!),
  ),
  onWeekday(
    [WEEKDAY],
    `(?:(?:besok|bsk|sesuk|benjing) )?(?:${dayCalled}|next |on |this )?(${weekdays})(?: (?:depan|dpn|besok|bsk|nanti))?`,
    ([name], today, direction) =>
      direction === 'past' ? passed(today, WEEKDAYS[name!]!) : coming(today, WEEKDAYS[name!]!),
  ),
];

/** Days that have a name of their own. */
const NAMED: Form[] = [
  form([AFTER_TOMORROW], '(?:besok lusa|lusa|(?:the )?day after tomorrow|pageto|suk emben)', (_, today) =>
    addDays(today, 2),
  ),
  form(
    [TOMORROW],
    '(?:besok|bsk|besuk|bsok|esok|tomorrow|isukan|(?<!(?:sesuk|tadi|td|mau|wau) )isuk|sesuk|(?<!(?:tadi|td|mau|wau) )enjing|benjing|mbenjing)(?: enjing)?(?! (?:tadi|wau|ieu)\\b)',
    (_, today) => addDays(today, 1),
  ),
  form(
    [TODAY],
    '(?:hari ini|hr ini|hri ini|(?:engke|mengko) (?:sore|peuting|bengi)|nanti maghrib|(?:tadi|td|nanti|ntar) (?:pagi|siang|sore|malam|malem|subuh)|(?:tadi|td|mau|wau) (?:isuk|esuk|enjing|beurang|awan|subuh|sonten)|isuk-isuk tadi|(?:isuk|esuk) (?:mau|wau|tadi|ieu)|(?:malam|malem|sore|siang|pagi) ini|barusan|today|tonight|dinten ieu|dinten niki)',
    (_, today) => today,
  ),
  form([YESTERDAY], '(?:kemarin|kmrn|kemaren|kmren|yesterday|kamari|wingi)', (_, today) =>
    addDays(today, -1),
  ),
];

/** The most particular first: what one form has taken, the later ones no longer see. */
export const FORMS: readonly Form[] = [...DATES, ...DISTANCES, ...WEEKS, ...NAMED];
