import type { Reminder } from './reminder.js';
import { type Session, SILENCE_MS } from './session.js';

/** A reminder of the person by its id: one that is to come, or the one that came last. */
export function reminderOf({ person, reminded }: Session, id: string | null): Reminder | null {
  if (id === null) return null;
  return person.reminders.find((one) => one.id === id) ?? (reminded?.id === id ? reminded : null);
}

/** The reminder that came last, as long as one still speaks of it. */
export function justReminded({ reminded }: Session, now: number): Reminder | null {
  return reminded && now - reminded.at < SILENCE_MS ? reminded : null;
}
