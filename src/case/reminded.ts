import { dayOf } from '../calendar.js';
import type { Retention } from '../policy/retention.js';
import type { Text, Texts } from '../texts.js';
import type { KnownReminder } from '../understanding/view.js';
import type { Flows } from './flows.js';
import { matterOf, type Reminder, serviceOf } from './reminder.js';
import type { Session } from './session.js';

/** A reminder of the person by its id: one that is to come, or the one that came last. */
export function reminderOf({ person, reminded }: Session, id: string | null): Reminder | null {
  if (id === null) return null;
  return person.reminders.find((one) => one.id === id) ?? (reminded?.id === id ? reminded : null);
}

/** The reminder that came last, as long as one still speaks of it: as long as what was said counts. */
export function justReminded({ reminded }: Session, now: number, { claims }: Retention): Reminder | null {
  return reminded && now - reminded.at < claims.ms ? reminded : null;
}

/** The id of the reminder that was set last, as long as nothing else was begun since; `null` where that is none. */
export function setLast({ topic, person }: Session): string | null {
  const of = topic.reminder?.of ?? null;
  return person.reminders.some(({ id }) => id === of) ? of : null;
}

/** Of whom a reminder's words are asked. */
interface Reads {
  readonly flows: Pick<Flows, 'zone'>;
  readonly texts: Texts;
  readonly locale: string;
}

/** A reminder as messages are read by it. */
export function knownReminder({ flows, texts, locale }: Reads, reminder: Reminder): KnownReminder {
  const text: Text = { id: 'reminder-own-words', args: { what: matterOf(reminder) } };
  return {
    id: reminder.id,
    day: dayOf(reminder.at, flows.zone),
    service: serviceOf(reminder),
    words: texts.format(locale, text),
  };
}
