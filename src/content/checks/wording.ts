import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { type LocaleEntry, wordings } from '../locale.js';
import { labelIds } from './texts.js';

/** Characters of a reply that still fit the screen of a phone, and of a choice that still fits its button. */
export const LONGEST_REPLY = 700;
export const LONGEST_LABEL = 24;

/** How texts look on a phone, in every locale: their length, labels of one line, pairs of the marks for bold. */
export function checkWording(sources: Sources): Fault[] {
  const labels = labelIds(sources);
  return sources.locales.flatMap(({ file, entries }) =>
    [...entries].flatMap(([id, entry]) =>
      faultsOf(id, entry, labels.has(id)).map(({ message, remedy }) => ({
        file,
        line: entry.line,
        message,
        remedy,
      })),
    ),
  );
}

function faultsOf(
  id: string,
  { pattern }: LocaleEntry,
  isLabel: boolean,
): Pick<Fault, 'message' | 'remedy'>[] {
  if (!pattern) return [];
  const texts = wordings(pattern);
  const longest = Math.max(...texts.map((text) => [...text].length));
  const limit = isLabel ? LONGEST_LABEL : LONGEST_REPLY;
  const faults: Pick<Fault, 'message' | 'remedy'>[] = [];
  if (longest > limit) {
    const what = isLabel ? 'the choice' : 'the reply';
    faults.push({
      message: `"${id}" is ${longest} characters long`,
      remedy: `shorten ${what} to ${limit} characters`,
    });
  }
  if (isLabel && texts.some((text) => text.includes('\n'))) {
    faults.push({ message: `"${id}" has several lines`, remedy: 'write the choice in one line' });
  }
  if (texts.some((text) => text.split('\n').some((line) => line.split('*').length % 2 === 0))) {
    const remedy = 'close each *bold* in the line in which it begins';
    faults.push({ message: `"${id}" has a * without its pair`, remedy });
  }
  return faults;
}
