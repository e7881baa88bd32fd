import { ALPHABET, asWritten } from '../neighbourhood/crockford.js';

/** Two groups of four: 40 bits. */
const CODE = /^(.*?)\b([0-9a-z]{4})\s?-\s?([0-9a-z]{4})[.!]?$/i;
const DIGITS = 10;

/**
 * The code by which the person of a chat joins another chat to it, made of the random end of the turn's id (UUIDv7, RFC
 * 9562), which nobody else is told.
 */
export function joinCodeOf(turn: string): string {
  let bits = BigInt(`0x0${turn.replaceAll(/[^0-9a-f]/gi, '').slice(-DIGITS)}`);
  let code = '';
  for (let i = 0; i < 8; i++) {
    code = ALPHABET[Number(bits & 31n)]! + code;
    bits >>= 5n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The code that a message consists of, alone or after one of the words (`gabung K7QP-2M9X`), or `null`. */
export function joinCodeIn(text: string, words: readonly string[]): string | null {
  const [, before = '', one, two] = CODE.exec(text.trim()) ?? [];
  const word = before.trim().toLowerCase();
  if (!one || !two || (word && !words.includes(word))) return null;
  return asWritten(`${one}-${two}`);
}
