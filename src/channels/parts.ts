/** Marks at which a long text is cut, the best first: paragraphs, lines, sentences, words. */
const ENDS = [['\n\n'], ['\n'], ['. ', '! ', '? '], [' ']];

/**
 * A long text in parts of at most `longest` characters, each ending with a paragraph, a line or a sentence where there
 * is one.
 */
export function partsOf(text: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const end = endOf(rest.slice(0, longest));
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest || !parts.length ? [...parts, rest] : parts;
}

/** Where a part ends: in its second half, so that no part is a mere scrap. */
function endOf(room: string): number {
  for (const marks of ENDS) {
    const end = Math.max(...marks.map((mark) => room.lastIndexOf(mark))) + 1;
    if (end > room.length / 2) return end;
  }
  // not between the two halves of a character beyond the 16-bit ones
  return /[\uD800-\uDBFF]$/.test(room) ? room.length - 1 : room.length;
}
