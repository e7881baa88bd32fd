import { MINUTES_A_DAY } from '../calendar.js';
import { FlowFault } from '../engine/fault.js';
import type { Scalar } from '../engine/values.js';
import { type FactName, isFactName } from '../policy/facts.js';
import { awakeTime } from '../policy/quiet-hours.js';
import { type ABOUT, arrangedOf, newArranged } from './arranged.js';
import { newCaseId } from './cases.js';
import { agree, disagree } from './consent.js';
import type { Effect } from './effect.js';
import { endHandover } from './end-handover.js';
import type { Flows } from './flows.js';
import { followNothing } from './follow.js';
import { otherHolder, sameHolder } from './holder.js';
import { SELF } from './person.js';
import { reminderOf } from './reminded.js';
import { wantedStill } from './reminder.js';
import { takeBack } from './showings.js';
import { askNothing, type Turned, turnToCase, turnToService } from './turn.js';

/** What `set` may write, beside facts and answers. */
export const SETTABLE = [
  'consent.photos',
  'person.locale',
  'person.stopped',
  'person.forgotten',
  'person.reminders',
  'person.same',
  'person.showings',
  'person.follows',
  'officer.waiting',
  'officer.sees_before',
  'notice.area',
  'photo.waiting',
  'topic.case',
  'topic.service',
  'topic.next_service',
  'topic.time',
  'reminder.about',
  'reminder.what',
  'reminder.of',
  'reminder.day',
  'reminder.time',
  'reminder.due',
  'reminder.days_before',
  'reminder.called_off',
  'reminder.wanted',
] as const;

/** A chat that a dialogue may write to. */
export interface Writable extends Turned {
  readonly event: { turn: string };
  readonly now: number;
  readonly flows: Pick<Flows, 'zone' | 'book' | 'retention' | 'texts'>;
  readonly effects: Effect[];
  /** All that is known of the person is to be forgotten. */
  forgotten: boolean;
  /** Learns a fact of the case in question, as a claim. */
  learn(name: FactName, value: Scalar): void;
}

/**
 * Writes what a `set` node names: a fact (as a claim), or one of `SETTABLE`.
 * @throws {FlowFault} when the name cannot be set.
 */
export function write(chat: Writable, name: string, value: Scalar | null): void {
  const { session } = chat;
  if (isFactName(name)) {
    if (value !== null) chat.learn(name, value);
    return;
  }
  switch (name) {
    case 'consent.photos':
      if (value === true) agree(session.person, chat);
      else {
        disagree(session.person);
        session.pending = [];
        session.parts = [];
        if (session.person.held) {
          session.person.held = { ...session.person.held };
          disagree(session.person.held);
        }
      }
      return;
    case 'person.locale':
      if (chat.texts.locales.includes(String(value))) {
        session.person.locale = String(value);
        session.person.chose_locale = true;
      }
      return;
    case 'person.stopped':
      session.person.stopped = value === true;
      if (value === true) followNothing(chat);
      return;
    case 'person.forgotten':
      chat.forgotten = true;
      // officers read on their desks that nobody is there any more
      endHandover(chat, null);
      chat.effects.push({ kind: 'forget' });
      cancelReminders(chat);
      followNothing(chat);
      takeBack(chat);
      return;
    case 'person.follows':
      followNothing(chat);
      return;
    case 'person.showings':
      takeBack(chat);
      return;
    case 'person.reminders':
      cancelReminders(chat);
      return;
    case 'person.same':
      if (value === true) sameHolder(chat);
      else otherHolder(chat);
      return;
    case 'officer.waiting':
      if (value !== true) endHandover(chat, null);
      return;
    case 'officer.sees_before':
      if (value !== true) chat.effects.push({ kind: 'conceal' });
      return;
    case 'notice.area': {
      const run = session.runs.at(-1);
      if (run && value !== null) run.args = { ...run.args, area: value };
      return;
    }
    case 'photo.waiting':
      session.photos = [];
      return;
    case 'topic.service':
      if (typeof value === 'string') turnToService(chat, value);
      else askNothing(chat);
      return;
    case 'topic.next_service':
      session.topic.services = [];
      return;
    case 'topic.time':
      session.topic.time = typeof value === 'string' ? value : null;
      return;
    case 'reminder.about':
    case 'reminder.what':
    case 'reminder.of':
    case 'reminder.day':
    case 'reminder.time':
    case 'reminder.due':
    case 'reminder.days_before':
      arrangeBy(chat, name, value);
      return;
    case 'reminder.called_off':
      cancelReminder(chat, String(value));
      return;
    case 'reminder.wanted': {
      const { person } = session;
      person.reminders = person.reminders.map((one) => (one.id === value ? wantedStill(one) : one));
      return;
    }
    case 'topic.case':
      turnToCase(chat, value === SELF ? SELF : otherCase(chat));
      return;
    default:
      throw new FlowFault(`"${name}" cannot be set`);
  }
}

/** The case in question where it is somebody else's, or a new one: nobody was named. */
function otherCase({ session, event }: Writable): string {
  return session.topic.case === SELF ? newCaseId(session, event.turn) : session.topic.case;
}

/** Writes something of the reminder that is being arranged. */
function arrangeBy({ session, now, flows }: Writable, name: string, value: Scalar | null): void {
  const { topic } = session;
  const arranged = topic.reminder ?? newArranged();
  const text = typeof value === 'string' ? value : null;
  switch (name) {
    case 'reminder.about':
      topic.reminder = { ...arranged, about: text as (typeof ABOUT)[number] | null };
      return;
    case 'reminder.of': {
      const reminder = reminderOf(session, text);
      topic.reminder = reminder
        ? arrangedOf(arranged, reminder, { now, zone: flows.zone })
        : { ...arranged, of: null };
      return;
    }
    case 'reminder.day':
      topic.reminder = { ...arranged, day: text, before: null, wrong: null };
      return;
    case 'reminder.time':
      // no hour that the person named: one of the dialogue's own
      topic.reminder = { ...arranged, time: text && awakeTime(flows.book.city.quiet_hours, text) };
      return;
    case 'reminder.due':
      topic.reminder = { ...arranged, due: text };
      return;
    case 'reminder.what':
      topic.reminder = { ...arranged, what: text };
      return;
    case 'reminder.days_before':
      topic.reminder = { ...arranged, before: Number(value) * MINUTES_A_DAY };
  }
}

/** Calls off one reminder of the person. */
export function cancelReminder(
  { session, effects }: Pick<Writable, 'session' | 'effects'>,
  id: string,
): void {
  const { person } = session;
  if (!person.reminders.some((one) => one.id === id)) return;
  person.reminders = person.reminders.filter((one) => one.id !== id);
  effects.push({ kind: 'cancel', id });
}

/** Calls off all reminders of the person. */
export function cancelReminders({ session, effects }: Pick<Writable, 'session' | 'effects'>): void {
  const { person } = session;
  for (const { id } of person.reminders) effects.push({ kind: 'cancel', id });
  person.reminders = [];
}
