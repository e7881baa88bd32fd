import { ALPHABET, asWritten } from './crockford.js';

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

/** Whether a message holds a part of a code: "RT-7K2P-99QX". */
export function holdsHalfCode(text: string): boolean {
  return headCodeIn(text) === null && HALF.test(text);
}

const HALF = /(?<![\w-])r[tw]-(?=[0-9a-z]*\d)[0-9a-z]{2,}(?:-[0-9a-z]+)*(?![\w-])/i;
