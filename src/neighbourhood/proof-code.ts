import { ALPHABET, asWritten } from './crockford.js';

const DIGITS = ALPHABET.slice(0, 10);
const LETTERS = ALPHABET.slice(10);
/** Of which letters each place is: a letter opens each group and a digit ends the code, so that neither a telephone number nor a word looks like one. */
const PLACES = [LETTERS, ALPHABET, ALPHABET, LETTERS, ALPHABET, ALPHABET, LETTERS, ALPHABET, DIGITS];
/** Three groups of three (41 bits): a code that joins chats has two of four, one of a head three of four. */
const CODE = /(?<![\w-])([a-z][0-9a-z]{2})\s?-\s?([a-z][0-9a-z]{2})\s?-\s?([a-z][0-9a-z][\doil])(?![\w-])/gi;
/** A message with a code is passed on whole, with its links: it is looked for up to here (characters). */
const LONGEST = 4_000;

/** So many random bytes make a code. */
export const CODE_BYTES = PLACES.length;

/** The code that random bytes make, `K7Q-P2M-X94`. */
export function proofCodeOf(random: Uint8Array): string {
  const code = PLACES.map((of, i) => of[random[i]! % of.length]!).join('');
  return [code.slice(0, 3), code.slice(3, 6), code.slice(6)].join('-');
}

/** The one code that a message names, however often and whatever stands around it, or `null`. */
export function proofCodeIn(text: string): string | null {
  const found = [...text.slice(0, LONGEST).matchAll(CODE)];
  const codes = new Set(found.map(([, one, two, three]) => asWritten(`${one}-${two}-${three}`)));
  const [code, ...others] = codes;
  return code === undefined || others.length ? null : code;
}
