import { month, the } from './day-forms.js';
import { COUNTS, MONTHS } from './day-names.js';

const UNITS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** The dates of a month in words. */
const DATES = new Map<string, number>([
  ...Object.entries(COUNTS).filter(([word]) => !['a', 'an', 'sa', 'se'].includes(word)),
  ...UNITS.slice(1).map((unit, i) => [`${unit} belas`, 12 + i] as const),
  ...['dua', 'tiga'].flatMap((tens, i) => [
    [`${tens} puluh`, 10 * (i + 2)] as const,
    ...UNITS.map((unit, one) => [`${tens} puluh ${unit}`, 10 * (i + 2) + one + 1] as const),
    // as it is dictated: "tanggal dua tiga"
    ...UNITS.slice(0, tens === 'tiga' ? 1 : 9).map(
      (unit, one) => [`${tens} ${unit}`, 10 * (i + 2) + one + 1] as const,
    ),
  ]),
]);

const words = [...DATES.keys()].sort((a, b) => b.length - a.length).join('|');
const AFTER_THE = new RegExp(`\\b(${the}) (${words})(?![\\p{L}\\p{N}])`, 'gu');
const BEFORE_MONTH = new RegExp(`\\b(${words}) (${month})(?![\\p{L}\\p{N}])`, 'gu');
const CUE = new RegExp(`${the} [a-z]|(?:${words}) (?:${month})`);

/** "1 bulan 9", "bulan 9 2025", "1 bulan september"; but "3 bulan 2 minggu" is how long something has been. */
const NUMBERED =
  /(?<!\p{L})(?:bulan|bln|wulan|sasih)\s*(?:ke\s*)?(0?[1-9]|1[0-2])(?=\s*(?:$|[,.;()]|(?:(?:tahun|thn|taun|th)\s*)?(?:19|20)\d\d|kemarin|kmrn|kemaren|kamari|wingi|lalu|ini|tahun|thn|taun))/giu;
const NAMED = new RegExp(String.raw`(?<=\d\s*)(?:bulan|bln|wulan|sasih)\s+(?=(?:${month})(?!\p{L}))`, 'giu');
const OF_YEAR = new RegExp(String.raw`(?<=(?:${month})\s+)(?:tahun|thn|taun|th)\s*(?=(?:19|20)\d\d)`, 'giu');
const names = Object.keys(MONTHS);
/** "tanggal tiga bulan delapan" */
const WHOLE = new RegExp(
  String.raw`(?<!\p{L})(tanggal|tgl)\s+(${words}|\d{1,2})\s+(?:bulan|bln)\s+(${words}|\d{1,2})(?![\p{L}\p{N}])`,
  'giu',
);

/** A text with the names of months that it numbers: "1 bulan 9 tahun 2025" → "1 september 2025". */
export function monthsNamed(text: string): string {
  return wholeDates(text)
    .replace(NUMBERED, (_, number: string) => names.find((name) => MONTHS[name] === Number(number))!)
    .replace(NAMED, '')
    .replace(OF_YEAR, '');
}

/** "tanggal tiga bulan delapan" → "tanggal 3 agustus". */
function wholeDates(text: string): string {
  return text.replace(WHOLE, (all: string, before: string, date: string, of: string) => {
    const [day, number] = [date, of].map((one) => DATES.get(one.toLowerCase()) ?? Number(one));
    const name = names.find((one) => MONTHS[one] === number);
    return name === undefined ? all : `${before} ${day} ${name}`;
  });
}

/** A text with the dates in digits that it calls so: "tanggal dua tiga" → "tanggal 23". Its other words stay as they are. */
export function calledDatesInDigits(text: string): string {
  return wholeDates(text).replace(
    AFTER_THE,
    (_, before: string, date: string) => `${before} ${DATES.get(date)}`,
  );
}

/** A text with its dates in digits and its months by name: "tanggal dua puluh lima" → "tanggal 25". */
export function datesInDigits(said: string): string {
  const text = monthsNamed(said);
  if (!CUE.test(text)) return text;
  return text
    .replace(AFTER_THE, (_, before: string, date: string) => `${before} ${DATES.get(date)}`)
    .replace(BEFORE_MONTH, (_, date: string, of: string) => `${DATES.get(date)} ${of}`);
}
