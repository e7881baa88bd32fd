/** A text with its choices as a numbered list under it, for channels without buttons; a person answers by number or word. */
export function numbered(text: string, choices: readonly { label: string }[]): string {
  return [text, ...choices.map(({ label }, i) => `${i + 1}. ${label}`)].join('\n');
}
