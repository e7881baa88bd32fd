/** More digits than the largest card in several codes has. */
const MAX_DIGITS = 100_000;

/** The last character that a pair of digits may spell out is `z`. */
const MAX_PAIR = 77;
const ZERO = '0'.charCodeAt(0);

/**
 * The JWS that a text spells out, two digits a character (SMART Health Cards 1.4, "Encoding QRs"), or `null`.
 */
export function decodeNumeric(text: string): string | null {
  const from = 'shc:/'.length;
  const length = text.length - from;
  if (length <= 0 || length % 2 || length > MAX_DIGITS) return null;
  const chars = Buffer.alloc(length / 2);
  for (let i = 0; i < chars.length; i++) {
    const tens = text.charCodeAt(from + 2 * i) - ZERO;
    const ones = text.charCodeAt(from + 2 * i + 1) - ZERO;
    const pair = tens * 10 + ones;
    if (tens < 0 || tens > 9 || ones < 0 || ones > 9 || pair > MAX_PAIR) return null;
    chars[i] = pair + 45;
  }
  return chars.toString('latin1');
}
