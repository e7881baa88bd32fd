/** A text as it would be typed: without marks of emphasis, with commas for pauses in dots and for those that were spoken. */
export function plainly(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])[*_~]+|[*_~]+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/[ \t]*(?:\.{2,}|…)[ \t]*/g, ', ')
    .replace(/(?<=[\p{L}\p{N})])\s+koma\s+(?=[\p{L}\p{N}])/giu, ', ')
    .replace(/[ \t]+$/gm, '')
    .replace(/^[ \t]+(?=\S)/gm, '')
    .replace(/,[ \t]*$/gm, '');
}
