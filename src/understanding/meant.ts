import type { Reading } from '../language/reading.js';
import { wordsOf } from '../language/words/said.js';
import type { KnownReminder } from './view.js';

/** Shorter words are in every reminder. */
const SHORTEST_WORD = 4;

/** The ids of the reminders that a message speaks of: by their service, by their day, or by words of their own. */
export function remindersMeant(
  reminders: readonly KnownReminder[],
  { text, reading }: { text: string; reading: Reading },
): string[] {
  const said = new Set(wordsOf(text).filter((word) => word.length >= SHORTEST_WORD));
  const tests: ((one: KnownReminder) => boolean)[] = [
    ({ service }) => service !== null && reading.services.includes(service),
    ({ words }) => wordsOf(words).some((word) => said.has(word)),
    ({ day }) => reading.days.includes(day),
  ];
  const found = tests
    .map((test) => reminders.filter(test).map(({ id }) => id))
    .filter(({ length }) => length);
  // "yang KTP tgl 12": what all of these say
  const common = found.reduce((one, other) => one.filter((id) => other.includes(id)), found[0] ?? []);
  return common.length ? common : (found[0] ?? []);
}
