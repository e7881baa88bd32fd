import { keptPerson } from './migrate.js';
import { type Packed, packPerson } from './pack.js';

/**
 * A person as they are kept once a chat of theirs has ended, without the reminders (by their ids) that were set in it.
 * `null` where what was kept does not fit any more.
 */
export function withoutReminders(kept: unknown, ids: readonly string[]): Packed | null {
  const person = keptPerson(kept);
  return (
    person && packPerson({ ...person, reminders: person.reminders.filter(({ id }) => !ids.includes(id)) })
  );
}
