import { BREAKS_OFF, MISTOLD } from '../words/forms.js';

const NAME = String.raw`(?:\p{L}[\p{L}'.]*)(?: \p{L}[\p{L}'.]*){0,2}`;
/** "eh salah bukan budi tp budiman", "ralat: pak agus maksudnya pak agung" */
const SET_RIGHT = new RegExp(
  `(?:^|[\\n,.;]) ?(?:(?:${BREAKS_OFF}|${MISTOLD}|yang|yg|tadi|td|itu|nama|namanya) ?[:,]? ?)+(?:bukan|bkn) (${NAME}?),? (?:tapi|tp|tetapi|maksudnya|maksud saya|mksdnya|melainkan|harusnya|yang bener|yg bener|yang benar) (${NAME}) ?(?=[\\n,.;]|$)`,
  'u',
);

/**
 * A message in plain lower case with what it sets right itself: who was named first is called as they are called in the end.
 * Where it names nobody before, it sets right what an earlier one said, and stays as it is.
 */
export function correctedWithin(line: string): string {
  const found = SET_RIGHT.exec(line);
  if (!found) return line;
  const [clause, wrong = '', right = ''] = found;
  const before = line.slice(0, found.index);
  const named = new RegExp(`(?<!\\p{L})${wrong.replace(/[.]/g, '\\.')}(?!\\p{L})`, 'u');
  if (!named.test(before)) return line;
  return before.replace(named, right) + line.slice(found.index + clause.length);
}
