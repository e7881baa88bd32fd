/** More digits than the largest card in several codes has. */
const MAX_DIGITS = 100_000;

/** The last character that a pair of digits may spell out is `z`. */
const MAX_PAIR = 77;
const ZERO = '0'.charCodeAt(0);

/** One code of a card in several: its place (from 1) among how many, and its digits. */
interface Part {
  place: number;
  of: number;
  digits: string;
}

/** The part of a card that a text is (`shc:/C/N/…`), or `null`. */
export function partOf(text: string): Part | null {
  const [, place, of, digits] = /^shc:\/(\d{1,2})\/(\d{1,2})\/(\d+)$/i.exec(text) ?? [];
  const part = { place: Number(place), of: Number(of), digits: digits ?? '' };
  return part.of > 1 && part.place >= 1 && part.place <= part.of ? part : null;
}

/**
 * The texts of a picture with the parts of a card joined in the place of its first part, where all are there and none
 * is there twice.
 */
export function joinParts(texts: string[]): string[] {
  const found = texts.map(partOf).filter((part) => part !== null);
  const parts = found.toSorted((a, b) => a.place - b.place);
  const whole =
    parts.length > 0 && parts.every(({ place, of }, at) => place === at + 1 && of === parts.length);
  if (!whole) return texts;
  const first = texts.findIndex((text) => partOf(text));
  const joined = `shc:/${parts.map(({ digits }) => digits).join('')}`;
  return texts.map((text, at) => (at === first ? joined : text)).filter((text) => !partOf(text));
}

/**
 * The JWS that a text spells out, two digits a character (SMART Health Cards 1.4, "Encoding Chunks as QR Codes"), or
 * `null`.
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
