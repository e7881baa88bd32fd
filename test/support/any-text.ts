import fc from 'fast-check';

const SURROGATES = { from: 0xd800, to: 0xdfff };
const LAST = 0x10ffff;

/** Any character of Unicode; those of ASCII come often. */
const character = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }),
  fc.integer({ min: 0, max: LAST - (SURROGATES.to - SURROGATES.from + 1) }),
);

/**
 * Any text of so many characters, none of them half a one. fast-check's own (`unit: 'binary'`) writes down all of Unicode
 * first, which takes a second and a hundred megabytes of each process.
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const codePoint = (place: number) => (place < SURROGATES.from ? place : place + 0x800);
  return fc
    .array(character, { maxLength, size: 'medium' })
    .map((places) => String.fromCodePoint(...places.map(codePoint)));
}
