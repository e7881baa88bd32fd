import type { KnownWords } from './columns.js';
import { bareName, whoIs } from './person-called.js';

/** Before those who are listed: "urus surat: ...", "lima warga, yaitu ...". */
const INTRO = /^(.*?(?::(?!\d)|\b(?:yaitu|yakni|di ?antaranya|antara lain)\b))\s*(.+)$/s;
/** So many need an introduction to be a list, */
const LEAST = 2;
/** and so many none. */
const LEAST_ALONE = 3;
const NEXT = /\s*[,;]\s*(?:(?:dan|sama|terus|trus|trs|lalu|and|jeung|karo)\s+)?/;
/** Who lives somewhere is no errand. */
const LIVING = /\b(?:kamar|kmr|pintu|penghuni)\b/;

/**
 * A message in plain lower case in which several are named between commas, each with what they want, as a list with a line for each:
 * "warga mau ngurus: yuli kk, nana akta kelahiran, pak rahmat skck".
 */
export function commasInLines(text: string, words: KnownWords): string {
  if (text.includes('\n') || !text.includes(',') || LIVING.test(text)) return text;
  const [, intro = '', body = text] = INTRO.exec(text) ?? [];
  const [listed = '', ...after] = body.split(/(?<=\p{L}{3})[.!?]\s+/u);
  const rows: string[] = [];
  for (const part of listed.split(NEXT).filter(Boolean)) {
    if (isSomebody(part, words)) rows.push(part);
    else if (rows.length === 0) return text;
    else rows[rows.length - 1] += `, ${part}`;
  }
  // most of them by the short name of a paper or a service
  const errands = rows.filter((row) => row.split(/[^\p{L}]+/u).some((word) => words.isTerm(word)));
  const least = intro ? LEAST : LEAST_ALONE;
  if (rows.length < least || errands.length < Math.max(LEAST, rows.length / 2)) return text;
  return [intro.replace(/:$/, ''), ...rows.map((row, i) => `${i + 1}) ${row}`), after.join('. ')]
    .filter(Boolean)
    .join('\n');
}

function isSomebody(part: string, words: KnownWords): boolean {
  const { label, self } = whoIs(part);
  return !self && (label !== '' || bareName(part, words) !== null);
}
