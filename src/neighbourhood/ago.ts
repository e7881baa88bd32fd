import { addDays, addMonths, type Day, weekday } from '../calendar.js';
import { COUNT_WORDS, COUNTS, MONTHS, WEEKDAYS } from '../language/dates/day-names.js';
import { checked, monthOf } from './dated.js';
import type { Since } from './register.js';

const NAMES = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** "januari tahun lalu" */
const MONTH_OF = new RegExp(
  String.raw`^(${NAMES})\s+(?:tahun|thn|taun|warsa)\s+(lalu|kemarin|kmrn|kemaren|kamari|kepengker|ini|ieu|punika)$`,
  'i',
);
/** Words by which a day that is past is told in passing. */
export const PAST = `(?:lalu|kemarin|kmrn|kemaren|kmren|wingi|kamari|kepengker|tadi)`;
const AGO = new RegExp(
  String.raw`^(?:(\d{1,2}|${COUNT_WORDS})\s*|(se|sa)\s?)(tahunan|tahun|thn|th|taun|warsa|bulanan|bulan|bln|sasih|wulan|mingguan|minggu|mgg|hari|dinten|years?|months?|weeks?|days?)(?:\s*(?:lebih|lbh|lewat|punjul))?(?:\s*(?:yang|yg|nu|sing)?\s*(?:${PAST}|lepas|kepungkur|an|ago))?$`,
  'i',
);
/** "setengah tahun", "setahun setengah", "satu setengah tahun", "6 bulan setengah": halves of them. */
const HALF = new RegExp(
  String.raw`^(?:(?:(\d{1,2}|${COUNT_WORDS}|se|sa)\s*)?(?:setengah|stgh|satengah|separo)\s*(tahun|thn|taun|warsa|bulan|bln)|(\d{1,2}|${COUNT_WORDS}|se|sa)\s*(tahun|thn|taun|warsa|bulan|bln)\s*(?:setengah|stgh|satengah|lebih separo))(?:\s*(?:yang|yg|nu|sing)?\s*(?:${PAST}|an))?$`,
  'i',
);
const WEEKDAY_OF = new RegExp(
  String.raw`^(?:hari\s+)?(${Object.keys(WEEKDAYS).join('|')})\s+(\d{1,2}|${COUNT_WORDS})\s*(?:minggu|mgg|pekan)\s*(?:(?:yang|yg|nu|sing)\s+)?(?:${PAST}|kepungkur|ago)$`,
  'i',
);
const LAST = new RegExp(
  String.raw`^(tahun|thn|taun|bulan|bln|wulan|sasih)\s*(?:yang\s+|yg\s+)?(?:${PAST}|ini|iki|ieu)$`,
  'i',
);

/** The day or month that lies so long before today: "3 bulan lalu", "setahun setengah". */
export function agoIn(text: string, today: Day): Since | null {
  const of = MONTH_OF.exec(text);
  if (of) {
    const year = Number(today.slice(0, 4)) - (/^(?:ini|ieu|punika)$/.test(of[2]!) ? 0 : 1);
    return checked(year, monthOf(of[1]!), null);
  }
  const last = LAST.exec(text);
  if (last) {
    const isNow = /i(?:ni|ki|eu)$/.test(text);
    if (last[1]!.startsWith('t')) return String(Number(today.slice(0, 4)) - (isNow ? 0 : 1));
    return addMonths(`${today.slice(0, 7)}-01`, isNow ? 0 : -1).slice(0, 7);
  }
  const ofWeek = WEEKDAY_OF.exec(text);
  if (ofWeek) return weekdayAgo(ofWeek, today);
  const half = HALF.exec(text);
  if (half) return halfAgo(half, today);
  const [, said, one, unit] = AGO.exec(text) ?? [];
  if (!unit || (!said && !one)) return null;
  const count = !said ? 1 : /^\d/.test(said) ? Number(said) : COUNTS[said];
  if (count === undefined) return null;
  if (/^(tahun|thn|th|taun|warsa|year)/.test(unit)) return addMonths(today, -12 * count).slice(0, 7);
  if (/^(bulan|bln|sasih|wulan|month)/.test(unit)) return addMonths(today, -count).slice(0, 7);
  return addDays(today, -count * (/^(minggu|mgg|week)/.test(unit) ? 7 : 1));
}

/** "jumat 2 minggu lalu": that day of the week, which begins on Monday, that lies so many weeks before this one. */
function weekdayAgo([, name = '', said = '']: RegExpExecArray, today: Day): Since | null {
  const count = /^\d/.test(said) ? Number(said) : COUNTS[said];
  const day = WEEKDAYS[name];
  if (count === undefined || day === undefined) return null;
  const fromMonday = (one: number) => (one + 6) % 7;
  return addDays(today, fromMonday(day) - fromMonday(weekday(today)) - 7 * count);
}

function halfAgo([, whole, unit, before, of]: RegExpExecArray, today: Day): Since {
  const words = (whole ?? before ?? '').toLowerCase();
  const count = words === '' ? 0 : /^\d/.test(words) ? Number(words) : (COUNTS[words] ?? 1);
  const isYear = /^[tw]/i.test((unit ?? of)!);
  return isYear
    ? addMonths(today, -(12 * count + 6)).slice(0, 7)
    : addDays(addMonths(today, -count), -15).slice(0, 7);
}
