import { ALPHABET, asWritten } from './crockford.js';

const LENGTH = 12;
/** Three groups of four (60 bits): a code that joins chats has two. */
const CODE = /(?<![\w-])([0-9a-z]{4})\s?-\s?([0-9a-z]{4})\s?-\s?([0-9a-z]{4})(?![\w-])/gi;

/** The code that random bytes make, `K7QP-2M9X-4TRW`; twelve bytes are needed. */
export function headCodeOf(random: Uint8Array): string {
  const letters = [...random.slice(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]!).join('');
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-');
}

/** The one code that a message names, whatever stands around it, or `null`. */
export function headCodeIn(text: string): string | null {
  const found = [...text.matchAll(CODE)];
  if (found.length !== 1) return null;
  const [, one, two, three] = found[0]!;
  return asWritten(`${one}-${two}-${three}`);
}
