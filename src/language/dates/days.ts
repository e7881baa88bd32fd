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

/** A form of a day: its pattern, and what it gives for the groups found; `null` for a day that does not exist. */
type Form = [pattern: RegExp, read: (groups: string[], today: Day, direction: Direction) => Day | null];

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
const unit = '(hari|hr|minggu|mgg|pekan|bulan|bln|tahun|thn|th|days?|weeks?|months?|years?)';
const week = '(?:minggu|mgg|pekan)';

function form(pattern: string, read: Form[1]): Form {
  return [new RegExp(`(?<![\\p{L}\\p{N}/])${pattern}(?![\\p{L}\\p{N}])`, 'gu'), read];
}

/** Dates with a number. */
const DATES: Form[] = [
  form('(\\d{4})-(\\d{1,2})-(\\d{1,2})', ([y, m, d]) => dayOfDate(+y!, +m!, +d!)),
  form('(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})', ([d, m, y]) =>
    dayOfDate(+y! < 100 ? 2000 + +y! : +y!, +m!, +d!),
  ),
  form(`${date}[ -]?(?:of )?(${month})(?:[ -](\\d{4}))?`, ([d, m, y], today, direction) =>
    inYear(+d!, MONTHS[m!]!, y, today, direction),
  ),
  form(`(${month}) ${date}(?:,? (\\d{4}))?`, ([m, d, y], today, direction) =>
    inYear(+d!, MONTHS[m!]!, y, today, direction),
  ),
  form(`${ofMonth} ${next} ${the} ?(\\d{1,2})`, ([d], today) => inMonth(today, 1, +d!)),
  form(`${the} ?(\\d{1,2}) ${ofMonth} ${next}`, ([d], today) => inMonth(today, 1, +d!)),
  form(`${the} ?(\\d{1,2}) ${ofMonth} (?:ini|skrg|sekarang)`, ([d], today) => inMonth(today, 0, +d!)),
  form(`${the} ?(\\d{1,2}) ${ofMonth} ${last}`, ([d], today) => inMonth(today, -1, +d!)),
  form(`${ofMonth} ${last} ${the} ?(\\d{1,2})`, ([d], today) => inMonth(today, -1, +d!)),
  form(`${the} ?(\\d{1,2}) ${last}`, ([d], today) => inNearestMonth(+d!, today, 'past')),
  form(
    `(?:kemarin|kmrn|kemaren|tadi|sudah|udah|udh|sdh)(?: [^ .,]+){0,3}? ${the} ?(\\d{1,2})(?![/.-]?\\d)`,
    ([d], today) => inNearestMonth(+d!, today, 'past'),
  ),
  form(`${the} ?(\\d{1,2})[/-](\\d{1,2})`, ([d, m], today, direction) =>
    inYear(+d!, +m!, undefined, today, direction),
  ),
  form(`(?:${the}|the) ?${date}(?! ?%)`, ([d], today, direction) =>
    inNearestMonth(+d!, today, direction ?? 'future'),
  ),
  form(
    '(?<!\\b(?:rt|rw|no|nomor|blok|jl|vaksin|dosis)\\.? ?)(\\d{1,2})[/-](\\d{1,2})(?![/.-]\\d)',
    ([d, m], today, direction) => inYear(+d!, +m!, undefined, today, direction),
  ),
];

/** Days told by their distance. */
const DISTANCES: Form[] = [
  form(`${count} ?${unit} (?:lagi|ke ?depan|kedepan|kemudian|from now)`, ([n, of], today) =>
    shifted(today, n!, of!, 'future'),
  ),
  form(`in ${count} ${unit}`, ([n, of], today) => shifted(today, n!, of!, 'future')),
  form(`${count} ?${unit} ${ago}`, ([n, of], today) => shifted(today, n!, of!, 'past')),
  form('kemar[ie]n (?:lusa|dulu)', (_, today) => addDays(today, -2)),
  form(`awal ${ofMonth} ${next}`, (_, today) => inMonth(today, 1, 1)),
  form(`akhir ${ofMonth}(?: ini)?`, (_, today) => addDays(inMonth(today, 1, 1)!, -1)),
  form(`(?:${ofMonth} ${next}|next month)`, (_, today) => addMonths(today, 1)),
  form(`(?:${ofMonth} ${last}|last month)`, (_, today) => addMonths(today, -1)),
];

/** Weekdays and weeks; "minggu" is both Sunday and a week. */
const WEEKS: Form[] = [
  form(`${week} ${next} (?:hari )?(${weekdays}|minggu)`, ([name], today) =>
    inWeek(today, WEEKDAYS[name!]!, 1),
  ),
  form(`(?:hari )?(${weekdays}) ${week} ${next}`, ([name], today) => inWeek(today, WEEKDAYS[name!]!, 1)),
  form(`hari (?:minggu|ahad) ${last}`, (_, today) => passed(today, 0)),
  form(`hari (?:minggu|ahad)(?: (?:depan|dpn|besok|bsk|ini|nanti))?`, (_, today, direction) =>
    direction === 'past' ? passed(today, 0) : coming(today, 0),
  ),
  form(`(?:${week} ${next}|next week)`, (_, today) => addDays(today, 7)),
  form(`(?:${week} ${last}|last week)`, (_, today) => addDays(today, -7)),
  form(`(?:(?:hari )?(${weekdays}) ${ago}|last (${weekdays}))`, ([name, english], today) =>
    passed(today, WEEKDAYS[name ?? english!]!),
  ),
  form(`(?:hari )?(${weekdays}) ini`, ([name], today) => coming(addDays(today, -1), WEEKDAYS[name!]!)),
  form(
    `(?:hari |next |on |this )?(${weekdays})(?: (?:depan|dpn|besok|bsk|nanti))?`,
    ([name], today, direction) =>
      direction === 'past' ? passed(today, WEEKDAYS[name!]!) : coming(today, WEEKDAYS[name!]!),
  ),
];

/** Days that have a name of their own. */
const NAMED: Form[] = [
  form('(?:besok lusa|lusa|day after tomorrow|pageto|suk emben)', (_, today) => addDays(today, 2)),
  form('(?:besok|bsk|besuk|bsok|esok|tomorrow|isukan|isuk|sesuk|enjing|benjing|mbenjing)', (_, today) =>
    addDays(today, 1),
  ),
  form(
    '(?:hari ini|hr ini|hri ini|(?:tadi|td|nanti|ntar) (?:pagi|siang|sore|malam|malem|subuh)|(?:malam|malem|sore|siang|pagi) ini|barusan|today|tonight|dinten ieu|dinten niki)',
    (_, today) => today,
  ),
  form('(?:kemarin|kmrn|kemaren|kmren|yesterday|kamari|wingi)', (_, today) => addDays(today, -1)),
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
  for (const [pattern, read] of FORMS) {
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
