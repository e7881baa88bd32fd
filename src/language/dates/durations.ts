import { MINUTES_A_DAY } from '../../calendar.js';
import { COUNT_WORDS, COUNTS } from './day-names.js';

/** Units of time by how they begin, in minutes. */
const UNITS: [begins: RegExp, minutes: number][] = [
  [/^(?:menit|mnt|minute)/, 1],
  [/^(?:jam|hour)/, 60],
  [/^(?:hari|hr|poe|dinten|dina|day)/, MINUTES_A_DAY],
  [/^(?:minggu|mgg|pekan|week)/, 7 * MINUTES_A_DAY],
];
const unit = '(menit|mnt|minutes?|jam|hours?|hari|hr|poe|dinten|dina|days?|minggu|mgg|pekan|weeks?)';
const half = 's[ea]?tengah|half an?|half';
const one = `(?:(\\d{1,3}|${half}|${COUNT_WORDS}) ?${unit}(?: (setengah))?|(\\d{1,2}|${COUNT_WORDS}) setengah ?${unit})`;

/** A span of time as a pattern, to be read by {@link minutesOf}: five groups. */
export const DURATION = `(?:${one})`;

/** How many minutes the groups of {@link DURATION} are. */
export function minutesOf([count, of, andHalf, before, ofBefore]: (string | undefined)[]): number {
  const kind = of ?? ofBefore!;
  const [, minutes] = UNITS.find(([begins]) => begins.test(kind))!;
  const number = count ?? before!;
  const told = new RegExp(`^(?:${half})$`).test(number) ? 0.5 : (COUNTS[number] ?? Number(number));
  return Math.round(minutes * (told + (andHalf || before ? 0.5 : 0)));
}

const CUE = /menit|mnt|min|jam|hour/;
const SPANS = new RegExp(
  `\\b${DURATION} (?:lagi|lg|maneh|malih|deui|kemudian|from now|sebelum\\w*|sblm\\w*|before\\w*|saencan\\w*|sakdurung\\w*|setelah\\w*)|\\bin ${DURATION}|\\b(?:tunda|undur|mundur|maju|geser|snooze|telat)\\w* (?:dulu |dl )?${DURATION}`,
  'g',
);

/** A text without the spans of hours in it: "2 jam 30 menit lagi" names no hour of the day. */
export function durationsCut(line: string): string {
  return CUE.test(line) ? line.replace(SPANS, ' ') : line;
}
