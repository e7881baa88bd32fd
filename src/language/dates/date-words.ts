import { month, the } from './day-forms.js';
import { COUNTS } from './day-names.js';

const UNITS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** The dates of a month in words. */
const DATES = new Map<string, number>([
  ...Object.entries(COUNTS).filter(([word]) => !['a', 'an', 'sa', 'se'].includes(word)),
  ...UNITS.slice(1).map((unit, i) => [`${unit} belas`, 12 + i] as const),
  ...['dua', 'tiga'].flatMap((tens, i) => [
    [`${tens} puluh`, 10 * (i + 2)] as const,
    ...UNITS.map((unit, one) => [`${tens} puluh ${unit}`, 10 * (i + 2) + one + 1] as const),
  ]),
]);

const words = [...DATES.keys()].sort((a, b) => b.length - a.length).join('|');
const AFTER_THE = new RegExp(`\\b(${the}) (${words})(?![\\p{L}\\p{N}])`, 'gu');
const BEFORE_MONTH = new RegExp(`\\b(${words}) (${month})(?![\\p{L}\\p{N}])`, 'gu');
const CUE = new RegExp(`${the} [a-z]|(?:${words}) (?:${month})`);

/** A text with its dates in digits: "tanggal dua puluh lima" → "tanggal 25". */
export function datesInDigits(text: string): string {
  if (!CUE.test(text)) return text;
  return text
    .replace(AFTER_THE, (_, before: string, date: string) => `${before} ${DATES.get(date)}`)
    .replace(BEFORE_MONTH, (_, date: string, of: string) => `${DATES.get(date)} ${of}`);
}
