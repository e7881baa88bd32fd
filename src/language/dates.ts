import { addDays, addMonths, type Day, isDay, weekday } from '../calendar.js';
import { plain } from './normalise.js';

const MONTHS: Record<string, number> = {
  januari: 1,
  jan: 1,
  january: 1,
  februari: 2,
  feb: 2,
  pebruari: 2,
  february: 2,
  maret: 3,
  mar: 3,
  march: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  jun: 6,
  june: 6,
  juli: 7,
  jul: 7,
  july: 7,
  agustus: 8,
  agu: 8,
  ags: 8,
  agt: 8,
  aug: 8,
  august: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  okt: 10,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  nopember: 11,
  desember: 12,
  des: 12,
  december: 12,
  dec: 12,
};

const WEEKDAYS: Record<string, number> = {
  minggu: 0,
  ahad: 0,
  sunday: 0,
  senin: 1,
  monday: 1,
  selasa: 2,
  tuesday: 2,
  rabu: 3,
  wednesday: 3,
  kamis: 4,
  thursday: 4,
  jumat: 5,
  "jum'at": 5,
  friday: 5,
  sabtu: 6,
  saturday: 6,
};

const COUNTS: Record<string, number> = {
  se: 1,
  satu: 1,
  a: 1,
  one: 1,
  dua: 2,
  two: 2,
  tiga: 3,
  three: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
};

const month = Object.keys(MONTHS).join('|');
const day = Object.keys(WEEKDAYS).join('|');
const AHEAD = '(?:lagi|ke ?depan|from now)';
const AGO = '(?:(?:yang |yg )?lalu|(?:yang |yg )?lewat|kemarin|kmrn|kemaren|ago|sebelumnya)';
const NEXT = '(?:depan|dpn|besok|bsk|nanti|ini)';

type Direction = 'past' | 'future' | undefined;
type Read = (groups: string[], today: Day, direction: Direction) => Day | null;

/** Forms of a day, the most particular first: what one has taken, the later ones no longer see. */
const FORMS: [RegExp, Read][] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, ([y, m, d]) => make(+y!, +m!, +d!)],
  [
    /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/g,
    ([d, m, y]) => make(+y! < 100 ? 2000 + +y! : +y!, +m!, +d!),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](${month})(?:[ -](\\d{4}))?\\b`, 'g'),
    ([d, m, y], today, direction) => dated(+d!, MONTHS[m!]!, y, today, direction),
  ],
  [
    new RegExp(`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'g'),
    ([m, d], today, direction) => dated(+d!, MONTHS[m!]!, undefined, today, direction),
  ],
  [/\b(?:bulan|bln) (?:depan|dpn) (?:tanggal|tgl) ?(\d{1,2})\b/g, ([d], today) => inMonth(today, 1, +d!)],
  [/\b(?:tanggal|tgl) ?(\d{1,2}) (?:bulan|bln) (?:depan|dpn)\b/g, ([d], today) => inMonth(today, 1, +d!)],
  [
    /\b(?:tanggal|tgl) ?(\d{1,2}) (?:(?:bulan|bln) )?(?:yang |yg )?(?:lalu|kemarin|kmrn|kemaren)\b/g,
    ([d], today) => nearest(+d!, today, 'past'),
  ],
  [
    /\b(?:kemarin|kmrn|kemaren|tadi|sudah|udah|udh)((?: \S+){0,3}?) (?:tanggal|tgl) ?(\d{1,2})\b(?![/.-]?\d)/g,
    ([, d], today) => nearest(+d!, today, 'past'),
  ],
  [
    /\b(?:tanggal|tgl) ?(\d{1,2})[/-](\d{1,2})\b/g,
    ([d, m], today, direction) => dated(+d!, +m!, undefined, today, direction),
  ],
  [
    /\b(?:tanggal|tgl|the) ?(\d{1,2})(?:st|nd|rd|th)?\b(?! ?%)/g,
    ([d], today, direction) => nearest(+d!, today, direction ?? 'future'),
  ],
  [
    /(?<!\d[/.-]?)\b(\d{1,2})[/-](\d{1,2})\b(?![/.-]\d)/g,
    ([d, m], today, direction) => dated(+d!, +m!, undefined, today, direction),
  ],
  [
    new RegExp(
      `\\b(\\d{1,3}|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|two|three|a) ?(hari|minggu|pekan|bulan|bln|tahun|days?|weeks?|months?) ${AHEAD}\\b`,
      'g',
    ),
    ([n, unit], today) => shift(today, count(n!), unit!),
  ],
  [
    /\bin (\d{1,3}|a|one|two|three) (days?|weeks?|months?)\b/g,
    ([n, unit], today) => shift(today, count(n!), unit!),
  ],
  [
    new RegExp(
      `\\b(\\d{1,3}|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|two|three|a) ?(hari|minggu|pekan|bulan|bln|tahun|days?|weeks?|months?) ${AGO}\\b`,
      'g',
    ),
    ([n, unit], today) => shift(today, -count(n!), unit!),
  ],
  [/\bkemar[ie]n (?:lusa|dulu)\b/g, (_, today) => addDays(today, -2)],
  [/\b(?:bulan|bln) (?:depan|dpn)\b/g, (_, today) => addMonths(today, 1)],
  [/\b(?:bulan|bln) (?:lalu|kemarin|kmrn|kemaren|lewat)\b/g, (_, today) => addMonths(today, -1)],
  [
    new RegExp(`\\b(?:minggu|pekan) (?:depan|dpn) (?:hari )?(${day})\\b`, 'g'),
    ([name], today) => inWeek(today, WEEKDAYS[name!]!, 1),
  ],
  [
    /\b(?:hari )?(senin|selasa|rabu|kamis|jumat|jum'at|sabtu) (?:minggu|pekan) (?:depan|dpn)\b/g,
    ([name], today) => inWeek(today, WEEKDAYS[name!]!, 1),
  ],
  [/\bhari (?:minggu|ahad) (?:depan|dpn|besok|ini|nanti)\b/g, (_, today) => coming(today, 0)],
  [/\bhari (?:minggu|ahad) (?:lalu|kemarin|kmrn|kemaren)\b/g, (_, today) => passed(today, 0)],
  [
    /\bhari (?:minggu|ahad)\b/g,
    (_, today, direction) => (direction === 'past' ? passed(today, 0) : coming(today, 0)),
  ],
  [/\b(?:minggu|pekan) (?:depan|dpn)\b|\bnext week\b/g, (_, today) => addDays(today, 7)],
  [/\b(?:minggu|pekan) (?:lalu|kemarin|kmrn|kemaren)\b|\blast week\b/g, (_, today) => addDays(today, -7)],
  [
    new RegExp(`\\b(?:hari )?(${day.replace('minggu|', '')}) ${AGO}\\b`, 'g'),
    ([name], today) => passed(today, WEEKDAYS[name!]!),
  ],
  [
    new RegExp(`\\b(?:hari |next |on )?(${day.replace('minggu|', '')})(?: ${NEXT})?\\b`, 'g'),
    ([name], today, direction) =>
      direction === 'past' ? passed(today, WEEKDAYS[name!]!) : coming(today, WEEKDAYS[name!]!),
  ],
  [/\bbesok lusa\b/g, (_, today) => addDays(today, 2)],
  [/\b(?:lusa|day after tomorrow|pageto|suk emben)\b/g, (_, today) => addDays(today, 2)],
  [/\b(?:besok|bsk|besuk|esok|tomorrow|isuk|sesuk|enjing)\b/g, (_, today) => addDays(today, 1)],
  [
    /\b(?:hari ini|hr ini|tadi|td|nanti (?:sore|siang|malam|malem)|barusan|today|dinten ieu)\b/g,
    (_, today) => today,
  ],
  [/\b(?:kemarin|kmrn|kemaren|kmren|yesterday|kamari|wingi)\b/g, (_, today) => addDays(today, -1)],
];

/** The direction of a text is known when its own words say so; see the forms that begin with "kemarin". */
export interface FindDaysOptions {
  direction?: 'past' | 'future';
}

/**
 * The days that a text names, absolute, in the order of the text. A day without month or year is the nearest one in
 * the direction asked for, ahead unless the words say otherwise (`kmrn sinovac tgl 20`). Days that do not exist
 * (30 February) are passed over.
 */
export function findDays(text: string, today: Day, { direction }: FindDaysOptions = {}): Day[] {
  let rest = plain(text).replace(/\s+/g, ' ');
  const found: { at: number; day: Day }[] = [];
  for (const [form, read] of FORMS) {
    rest = rest.replace(form, (match: string, ...more: unknown[]) => {
      const at = more.find((one) => typeof one === 'number') as number;
      const groups = more.slice(0, more.indexOf(at)) as string[];
      const day = read(groups, today, direction);
      if (!day) return match;
      found.push({ at, day });
      return '~'.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ day: one }) => one);
}

const PARTS: [RegExp, number][] = [
  [/\b(?:pagi|morning|enjing|isuk-isuk)\b/, 8],
  [/\b(?:siang|noon)\b/, 12],
  [/\b(?:sore|afternoon)\b/, 16],
  [/\b(?:malam|malem|evening|tonight)\b/, 19],
];

/** The time of day that a text names as `HH:MM`, or `null`. `setengah 8` is 07:30; `jam 7 malem` 19:00. */
export function findTime(text: string): string | null {
  const line = plain(text).replace(/\s+/g, ' ');
  const half = /\bsetengah (\d{1,2}|[a-z]+)\b/.exec(line);
  const part = PARTS.find(([words]) => words.test(line))?.[1];
  const clock =
    /\b(?:jam|pukul|pkl|jm|at) ?(\d{1,2})(?:[.:](\d{2}))?(?: ?(am|pm))?\b/.exec(line) ??
    /\b(\d{1,2})[.:](\d{2})(?: ?(am|pm))?\b(?![./]\d)/.exec(line) ??
    /\b(\d{1,2})() ?(am|pm)\b/.exec(line) ??
    /\b(\d{1,2})(?=(?:an)? (?:pagi|siang|sore|malam|malem)\b)/.exec(line);
  let hour: number;
  let minute: number;
  if (half) {
    hour = Number(half[1]) || (COUNTS[half[1]!] ?? Number.NaN);
    hour -= 1;
    minute = 30;
  } else if (clock) {
    hour = Number(clock[1]);
    minute = Number(clock[2] || 0);
    if (clock[3] === 'pm' && hour < 12) hour += 12;
    if (clock[3] === 'am' && hour === 12) hour = 0;
  } else {
    return part === undefined ? null : `${String(part).padStart(2, '0')}:00`;
  }
  if (part !== undefined && part >= 12 && hour < 11 && !(part === 12 && hour >= 10)) hour += 12;
  if (!(hour >= 0 && hour < 24 && minute < 60)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function make(year: number, monthOfYear: number, date: number): Day | null {
  const one = `${year}-${String(monthOfYear).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(one) ? one : null;
}

function dated(
  date: number,
  monthOfYear: number,
  year: string | undefined,
  today: Day,
  direction: Direction,
): Day | null {
  const thisYear = Number(today.slice(0, 4));
  if (year) return make(Number(year), monthOfYear, date);
  const near = make(thisYear, monthOfYear, date);
  if (!near || !direction) return near;
  if (direction === 'past' && near > today) return make(thisYear - 1, monthOfYear, date);
  if (direction === 'future' && near < today) return make(thisYear + 1, monthOfYear, date);
  return near;
}

function inMonth(today: Day, ahead: number, date: number): Day | null {
  const [year, monthOfYear] = addMonths(`${today.slice(0, 8)}01`, ahead)
    .split('-')
    .map(Number);
  return make(year!, monthOfYear!, date);
}

/** The nearest month, from the present one on (or back), that has this date on the right side of today. */
function nearest(date: number, today: Day, direction: 'past' | 'future'): Day | null {
  for (let step = 0; step < 3; step++) {
    const one = inMonth(today, direction === 'past' ? -step : step, date);
    if (one && (direction === 'past' ? one <= today : one >= today)) return one;
  }
  return null;
}

function coming(today: Day, name: number): Day {
  return addDays(today, (name - weekday(today) + 7) % 7 || 7);
}

function passed(today: Day, name: number): Day {
  return addDays(today, -((weekday(today) - name + 7) % 7 || 7));
}

/** A weekday of the week that begins on the Monday `weeks` after this one. */
function inWeek(today: Day, name: number, weeks: number): Day {
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  return addDays(monday, weeks * 7 + ((name + 6) % 7));
}

function count(word: string): number {
  return COUNTS[word] ?? Number(word);
}

function shift(today: Day, n: number, unit: string): Day {
  if (/^(bulan|bln|month)/.test(unit)) return addMonths(today, n);
  if (/^tahun/.test(unit)) return addMonths(today, 12 * n);
  return addDays(today, /^(minggu|pekan|week)/.test(unit) ? 7 * n : n);
}
