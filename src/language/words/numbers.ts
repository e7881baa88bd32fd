import { plain } from './normalise.js';
import { bareOf, wordsOf } from './said.js';

/** From one to nine as they are said in any count. */
export const DIGITS: Record<string, number> = {
  se: 1,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  one: 1,
  two: 2,
  three: 3,
};

const UNITS: Record<string, number> = {
  ...DIGITS,
  nol: 0,
  kosong: 0,
  sekali: 1,
  zero: 0,
  once: 1,
  twice: 2,
};

/** A whole number from 0 to 130, in digits or Indonesian words ("dua kali", "2x", "lima belas"), or `null`. */
export function readNumber(text: string): number | null {
  const line = plain(text);
  const digits = /(?<!\d)(\d{1,3})(?!\d)/.exec(line);
  if (digits) return inRange(Number(digits[1]));
  const words = wordsOf(text);
  let sum: number | null = null;
  for (const [i, word] of words.entries()) {
    if (word === 'sepuluh') sum = (sum ?? 0) + 10;
    else if (word === 'sebelas') sum = (sum ?? 0) + 11;
    else if (word === 'seratus') sum = (sum ?? 0) + 100;
    else if (word === 'belas') continue;
    else if (word === 'puluh') continue;
    else if (word in UNITS) {
      const unit = UNITS[word]!;
      const next = words[i + 1];
      sum = (sum ?? 0) + (next === 'puluh' ? unit * 10 : next === 'belas' ? unit + 10 : unit);
    }
  }
  return sum === null ? null : inRange(sum);
}

/** How many a word counts ("30", "lima"), or `null` where it is no number. */
export function readCount(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  return word === 'se' ? null : (DIGITS[word] ?? TENS[word] ?? null);
}
const TENS: Record<string, number> = { sepuluh: 10, sebelas: 11, selusin: 12, seratus: 100 };

/** Beside a number these change nothing about it. */
const OF_COUNTS: ReadonlySet<string> = new Set(
  'kali x kl kaping times dosis dose doses shots shot suntikan suntik disuntik vaksin vaksinnya divaksin sudah udah udh sdh dah tos parantos sampun already baru masih cuma cuman hanya just only doang total semua kayaknya kayanya kyknya sepertinya kira kira-kira mungkin paling pernah had have i'.split(
    ' ',
  ),
);
const IF_NOT_WRONG = /\b(?:kalau|kalo|klo|kl) (?:ga|gak|nggak|ngga|tidak|tdk) salah\b/g;

const PLACE = /\b(?:no|nomor|nmr|pilihan|pilih|opsi|option|poin|angka)\b/;

/**
 * The number that a message is and nothing else: "3", "udah dua kali", "cuma 2x kak"; `null` where anything is left, and
 * where a place of a list is told ("no 4").
 */
export function saidNumber(text: string): number | null {
  if (PLACE.test(plain(text))) return null;
  const words = wordsOf(
    plain(text)
      .replace(IF_NOT_WRONG, '')
      .replace(/(\d)(?:x|kali|kl)\b/g, '$1 x'),
  );
  const left = bareOf(words).filter((word) => !OF_COUNTS.has(word));
  const isNumber = left.length > 0 && left.every((word) => /^\d{1,3}$/.test(word) || isCounted(word));
  const digits = left.filter((word) => /\d/.test(word));
  return isNumber && !text.includes('?') && (digits.length === 0 || left.length === 1)
    ? readNumber(text)
    : null;
}

function isCounted(word: string): boolean {
  return word in UNITS || /^(?:sepuluh|sebelas|seratus|belas|puluh)$/.test(word);
}

function inRange(number: number): number | null {
  return number <= 130 ? number : null;
}
