/**
 * A text with its choices as a numbered list under it, for channels without buttons; a person answers by number or word.
 * Where a number is an answer of its own (`uncounted`) they are left out.
 */
export function numbered(
  text: string,
  { choices, uncounted }: { choices: readonly { label: string }[]; uncounted?: true },
): string {
  const counted = uncounted ? [] : choices;
  return [text, ...counted.map(({ label }, i) => `${i + 1}. ${label}`)].join('\n');
}
