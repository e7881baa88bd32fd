const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const VALUES = new Map([...ALPHABET].map((char, value) => [char, value]));

/**
 * The bytes of a base45 text (RFC 9285), or `null` where it is none: a foreign character, a group of one, or a group
 * whose value does not fit its bytes.
 */
export function decodeBase45(text: string): Uint8Array | null {
  const tail = text.length % 3;
  if (tail === 1) return null;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (tail === 2 ? 1 : 0));
  for (let from = 0, to = 0; from < text.length; from += 3) {
    const group = [...text.slice(from, from + 3)].map((char) => VALUES.get(char));
    if (group.includes(undefined)) return null;
    const [low, middle, high = 0] = group as number[];
    const value = low! + middle! * 45 + high * 2025;
    if (group.length === 2) {
      if (value > 0xff) return null;
      bytes[to++] = value;
    } else {
      if (value > 0xffff) return null;
      bytes[to++] = value >> 8;
      bytes[to++] = value & 0xff;
    }
  }
  return bytes;
}
