import { addMonths, type Day } from '../../calendar.js';
import { type Document, faultAt, type Path } from '../document.js';
import type { Fault } from '../fault.js';

/** After so long somebody should look again. */
const MONTHS_UNTIL_STALE = 12;

/**
 * The warning that `what` (`place "gerai"`), which somebody last checked on the day that stands at `path`, was looked into
 * long ago; none before that, and where no `today` is given.
 */
export function checkAge(
  document: Document<unknown>,
  path: Path,
  what: string,
  checkedOn: Day,
  today?: Day,
): Fault[] {
  if (!today || addMonths(checkedOn, MONTHS_UNTIL_STALE) > today) return [];
  const message = `${what} was last checked on ${checkedOn}, over ${MONTHS_UNTIL_STALE} months ago`;
  const remedy = 'look whether it still holds, then put the day';
  return [{ ...faultAt(document, path, message, remedy), warning: true }];
}
