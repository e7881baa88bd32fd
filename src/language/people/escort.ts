/** Whoever brings somebody, or comes with them; a letter of introduction brings nobody. */
const BRINGS =
  /(?<!\b(?:surat|srt|sp) )(?<!\p{L})(?:(?:meng|ng|di)?(?:antar|anter)(?:in|kan|nya|an)?|pengantar(?:nya)?|pendamping(?:nya)?|(?:men|di)?dampingi(?:n)?|(?:di|me|n)?(?:temani|temenin|nemenin|nemani)|dibawa(?: sama)?|ngiringan|dianteur|nganteur|ngeterke|diterke|ngancani|dikancani)(?!\p{L})/u;

/** Whether a text tells who brings somebody; doses that it tells are theirs then. */
export function tellsOfEscort(text: string): boolean {
  return BRINGS.test(text);
}

/** What is said of somebody before it is told who brings them. */
export function beforeEscort(text: string): string {
  const found = BRINGS.exec(text);
  return found
    ? text.slice(0, found.index).replace(/(?:[\s,]|\b(?:yang|yg|nu|sing|nanti|ntar|dan|akan|bakal))+$/, '')
    : text;
}
