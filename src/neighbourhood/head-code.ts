import { ALPHABET, asWritten } from './crockford.js';

const LENGTH = 12;
/** Three groups of four (60 bits): a code that joins chats has two. */
const CODE = /(?<![\w-])([0-9a-z]{4})\s?-\s?([0-9a-z]{4})\s?-\s?([0-9a-z]{4})(?![\w-])/gi;

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
