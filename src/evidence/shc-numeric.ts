/** More digits than the largest card in several codes has. */
const MAX_DIGITS = 100_000;

/**
 * The JWS that a text spells out, two digits a character (SMART Health Cards 1.4, "Encoding QRs"), or `null`.
 */
export function decodeNumeric(text: string): string | null {
  const digits = text.slice('shc:/'.length);
  if (digits.length > MAX_DIGITS || !/^(?:[0-6]\d|7[0-7])+$/.test(digits)) return null;
  return digits.replace(/../g, (pair) => String.fromCharCode(Number(pair) + 45));
}
