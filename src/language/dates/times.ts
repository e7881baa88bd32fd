import { plain } from '../words/normalise.js';
import { COUNTS } from './day-names.js';

type Part = [words: RegExp, hour: number, latest: number];
const NIGHT: Part = [/\b(?:malam|malem|dalu|peuting|bengi|evening|tonight)\b/, 19, 23];
/** Parts of the day: the hour that each means by itself, and the latest that it may be said with. */
const PARTS: Part[] = [
  [/\b(?:pagi|subuh|morning|enjing|isuk-isuk)\b/, 8, 11],
  [/\b(?:siang|noon|awan)\b/, 12, 15],
  [/\b(?:sore|sonten|afternoon)\b/, 16, 18],
  NIGHT,
];

/** Hours in digits; the later ones are read only where no earlier one is found. */
const CLOCKS = [
  /\b(?:jam|pukul|pkl|jm|at|tabuh) ?(\d{1,2})(?:[.:](\d{2}))?(?: ?(am|pm))?(?!\d)/,
  /(?<![\d.:/]|\b(?:tgl|tanggal) ?)(\d{1,2})[.:](\d{2})(?: ?(am|pm))?(?![\d./])/,
  /\b(\d{1,2})() ?(am|pm)\b/,
  /\b(\d{1,2})(?:an)?(?= (?:pagi|siang|sore|malam|malem)\b)/,
];
/** A greeting tells no hour: "selamat pagi", "siang kak". */
const GREETING =
  /\b(?:selamat|slmt|met|good) (?:pagi|siang|sore|malam|malem|morning|afternoon|evening)\b|^\s*(?:pagi|siang|sore|malam|malem)(?=,| (?:kak|min|admin|pak|bu|bang|gan|mas|mba|mbak|semua)\b)/g;
const HALF = /\bsetengah (\d{1,2}|[a-z]+)\b/;
const IN_WORDS = new RegExp(`\\b(?:jam|pukul|jm) (${Object.keys(COUNTS).join('|')})\\b`);

/**
 * The time of day that a text names as `HH:MM`, or `null`. `setengah 8` is 07:30, `jam 7 malem` 19:00; a part of the
 * day alone stands for its first hour of use (`pagi` 08:00).
 */
export function findTime(text: string): string | null {
  const line = plain(text).replace(/\s+/g, ' ').replace(GREETING, ' ');
  const part = PARTS.find(([words]) => words.test(line));
  const told = clock(line);
  if (!told) return part ? written(part[1], 0) : null;
  let [hour] = told;
  const later = hour + 12;
  if (part && part[1] >= 12 && hour < 12 && later <= part[2]) hour = later;
  if (part === NIGHT && hour === 12) hour = 0;
  return written(hour, told[1]);
}

/** Hour and minute as they are said, not yet moved to the afternoon. */
function clock(line: string): [hour: number, minute: number] | null {
  const half = HALF.exec(line);
  const halfTo = half ? (COUNTS[half[1]!] ?? Number(half[1])) : Number.NaN;
  if (halfTo >= 1) return [halfTo - 1, 30];
  for (const pattern of /\d/.test(line) ? CLOCKS : []) {
    const found = pattern.exec(line);
    if (!found) continue;
    const hour = Number(found[1]);
    const minute = Number(found[2] || 0);
    if (found[3] === 'pm' && hour < 12) return [hour + 12, minute];
    return [found[3] === 'am' && hour === 12 ? 0 : hour, minute];
  }
  const word = IN_WORDS.exec(line);
  return word ? [COUNTS[word[1]!]!, 0] : null;
}

function written(hour: number, minute: number): string | null {
  if (!(hour >= 0 && hour < 24 && minute < 60)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
