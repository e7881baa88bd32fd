/** Parts of a formatted message that hold words, in reading order (Bot API, RichBlock and RichText): lines, or one line. */
const LINES = ['blocks', 'items', 'cells'] as const;
const INLINE = ['summary', 'text', 'caption', 'credit'] as const;
/** Real ones are nested less deep, and have fewer parts. */
const DEEPEST = 24;
const MOST_PARTS = 5_000;

/** The words of a formatted message (RichMessage), a line each block, whatever its shape. */
export function richWords(message: unknown): string {
  let parts = 0;
  const words = (value: unknown, between: string, depth: number): string => {
    parts += 1;
    if (typeof value === 'string') return value;
    if (typeof value !== 'object' || value === null || depth > DEEPEST || parts > MOST_PARTS) return '';
    if (Array.isArray(value))
      return joined(
        value.map((one) => words(one, between, depth + 1)),
        between,
      );
    const part = (name: string) =>
      Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : null;
    const line = joined(
      INLINE.map((name) => words(part(name), '', depth + 1)),
      ' ',
    );
    return joined([line, ...LINES.map((name) => words(part(name), '\n', depth + 1))], '\n');
  };
  return words(message, '\n', 0);
}

function joined(texts: string[], between: string): string {
  return texts.filter((text) => text !== '').join(between);
}
