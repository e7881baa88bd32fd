import { isQuiet } from '../policy/quiet-hours.js';
import type { Text, TextArg } from '../texts.js';
import { isPast, momentOf, newArranged, nextDay } from './arranged.js';
import type { Flows } from './flows.js';
import { reminderOf } from './reminded.js';
import { inOrder, matterOf, type Reminder, whenAt, whenOf } from './reminder.js';
import type { Session } from './session.js';

/** A chat as far as names of its reminders stand for something. */
interface Remembered {
  readonly flows: Pick<Flows, 'zone' | 'book'>;
  readonly session: Session;
  readonly now: number;
}

const TEXTS = [
  'person.reminders',
  'reminder.when',
  'reminder.matter',
  'reminder.quiet_hours',
  'reminder.asked_matter',
  'reminder.asked_when',
] as const;
type TextName = (typeof TEXTS)[number];

/** Whether a name stands for a whole text about reminders. */
export function isOfReminder(name: string): name is TextName {
  return TEXTS.some((one) => one === name);
}

/**
 * The reminders of the person in their lines; when the one that is arranged comes; what the one that is moved is about;
 * the quiet hours; what the one is about of which the dialogue asks, and when that comes.
 */
export function reminderText(chat: Remembered, name: TextName): TextArg {
  const { session } = chat;
  switch (name) {
    case 'person.reminders':
      return { list: reminderLines(chat), style: 'lines' };
    case 'reminder.when':
      return arrangedWhen(chat);
    case 'reminder.matter': {
      const reminder = reminderOf(session, session.topic.reminder?.of ?? null);
      return reminder ? matterOf(reminder) : '';
    }
    case 'reminder.asked_matter': {
      const reminder = askedOf(chat);
      return reminder ? matterOf(reminder) : '';
    }
    case 'reminder.asked_when': {
      const reminder = askedOf(chat);
      return reminder ? whenOf(reminder, chat.flows.zone) : '';
    }
    case 'reminder.quiet_hours': {
      const { from, until } = chat.flows.book.city.quiet_hours;
      return { id: 'quiet-hours', args: { from: { hour: from }, until: { hour: until } } };
    }
  }
}

/** The reminder of which the dialogue was begun to ask, as long as it stands. */
function askedOf({ session: { runs, person } }: Remembered): Reminder | null {
  const id = runs.at(-1)?.args.reminder;
  return person.reminders.find((one) => one.id === id) ?? null;
}

/** The reminders to come, numbered, a line each. */
export function reminderLines({
  session,
  flows,
}: Pick<Remembered, 'session'> & { readonly flows: Pick<Flows, 'zone'> }): Text[] {
  return inOrder(session.person.reminders).map((one, i) => ({
    id: 'reminder-line',
    args: { n: i + 1, when: whenOf(one, flows.zone), what: matterOf(one) },
  }));
}

/** When the reminder that is arranged comes; of one that stands as it is, when that comes. */
function arrangedWhen({ session, flows }: Remembered): TextArg {
  const arranged = session.topic.reminder ?? newArranged();
  const moment = momentOf(arranged);
  const reminder = reminderOf(session, arranged.of);
  if (moment && !moment.time) return { day: moment.day };
  if (!moment?.time) return reminder ? whenOf(reminder, flows.zone) : '';
  const { every } = arranged;
  return whenAt(moment.day, moment.time, every ?? undefined);
}

/** What `reminder.<key>` stands for: of the reminder that is being arranged; `asked`: the one that is asked about. */
export function reminderValue(chat: Remembered, key: string): unknown {
  const { session, flows, now } = chat;
  const arranged = session.topic.reminder ?? newArranged();
  const clock = { now, zone: flows.zone };
  const moment = momentOf(arranged);
  switch (key) {
    case 'recurs':
      return arranged.every !== null || reminderOf(session, arranged.of)?.repeats !== undefined;
    case 'asked':
      return askedOf(chat)?.id;
    case 'day':
      return moment?.day;
    case 'time':
      return moment ? moment.time : arranged.time;
    case 'next_day':
      return nextDay(arranged, clock);
    case 'ahead':
      return arranged.before !== null;
    case 'every':
      return arranged.every?.unit ?? null;
    case 'quiet':
      return moment?.time ? isQuiet(flows.book.city.quiet_hours, moment.time) : false;
    case 'wrong':
      return arranged.wrong ?? (isPast(arranged, clock) ? 'past' : null);
    default:
      return arranged[key as 'about' | 'what' | 'of' | 'due' | 'other'];
  }
}
