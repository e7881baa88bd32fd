import { ALPHABET, asWritten } from './crockford.js';
import { proofCodeIn } from './proof-code.js';

const LENGTH = 12;
/** Three groups of four (60 bits), with "RT-" before them or not: a code that joins chats has two. */
const CODE = /(?<![\w-])(?:r[tw]-)?([0-9a-z]{4})\s?-\s?([0-9a-z]{4})\s?-\s?([0-9a-z]{4})(?![\w-])/gi;

/** The code that random bytes make, `K7QP-2M9X-4TRW`; twelve bytes are needed. */
export function headCodeOf(random: Uint8Array): string {
  const letters = [...random.slice(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]!).join('');
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-');
}

/** The one code that a message names, however often and whatever stands around it, or `null`: one may be passed on with its links. */
export function headCodeIn(text: string): string | null {
  const found = [...text.matchAll(CODE)];
  const codes = new Set(found.map(([, one, two, three]) => asWritten(`${one}-${two}-${three}`)));
  const [code, ...others] = codes;
  return code === undefined || others.length ? null : code;
}

/**
 * Whether a message holds a part of a code ("RT-7K2P-99QX"), or calls a code what is shaped like none ("kodenya AAAA-1111"):
 * of whoever is known as a head, or speaks of who gives codes.
 */
export function holdsHalfCode(text: string, isHead = false): boolean {
  if (headCodeIn(text) !== null || proofCodeIn(text) !== null) return false;
  return HALF.test(text) || (CALLED.test(text) && (isHead || GIVERS.test(text)) && isShaped(text));
}

const HALF = /(?<![\w-])r[tw]-(?=[0-9a-z]*\d)[0-9a-z]{2,}(?:-[0-9a-z]+)*(?![\w-])/i;
const CALLED = /\b(?:kode|code)(?:nya|ne|na|nipun|ku)?\b/i;
const GIVERS = /\b(?:rt|rw|ketua|lurah|kelurahan)\b/i;
const GROUPS = /(?<![\w-])[0-9a-z]{3,5}(?:\s?-\s?[0-9a-z]{3,5}){1,3}(?![\w-])/gi;

/** Groups of letters and digits: neither a word nor a day or a number of a telephone. */
function isShaped(text: string): boolean {
  return [...text.matchAll(GROUPS)].some(([groups]) => /\d/.test(groups) && /[a-z]/i.test(groups));
}
