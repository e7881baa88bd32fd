import { FlowFault } from '../engine/fault.js';
import type { Scalar } from '../engine/values.js';
import { isFactName } from '../policy/facts.js';
import type { Draft } from './draft.js';
import { SELF } from './person.js';
import { askNothing, turnToCase, turnToService } from './turn.js';

/** What `set` may write, beside facts and answers. */
export const SETTABLE = [
  'consent.photos',
  'person.locale',
  'person.stopped',
  'person.forgotten',
  'person.reminders',
  'photo.waiting',
  'topic.case',
  'topic.service',
  'topic.next_service',
  'topic.time',
] as const;

/**
 * Writes what a `set` node names: a fact (as a claim), or one of `SETTABLE`.
 * @throws {FlowFault} when the name cannot be set.
 */
export function write(draft: Draft, name: string, value: Scalar | null): void {
  const { session } = draft;
  if (isFactName(name)) {
    if (value !== null) draft.learn(name, value);
    return;
  }
  switch (name) {
    case 'consent.photos':
      session.person.consent = value === true ? draft.now : null;
      return;
    case 'person.locale':
      if (draft.texts.locales.includes(String(value))) {
        session.person.locale = String(value);
        session.person.chose_locale = true;
      }
      return;
    case 'person.stopped':
      session.person.stopped = value === true;
      return;
    case 'person.forgotten':
      draft.forgotten = true;
      draft.effects.push({ kind: 'forget' });
      cancelReminders(draft);
      return;
    case 'person.reminders':
      cancelReminders(draft);
      return;
    case 'photo.waiting':
      session.photo = null;
      return;
    case 'topic.service':
      if (typeof value === 'string') turnToService(draft, value);
      else askNothing(draft);
      return;
    case 'topic.next_service':
      session.topic.services = [];
      return;
    case 'topic.time':
      session.topic.time = typeof value === 'string' ? value : null;
      return;
    case 'topic.case':
      turnToCase(draft, value === SELF ? SELF : 'other');
      return;
    default:
      throw new FlowFault(`"${name}" cannot be set`);
  }
}

/** Calls off all reminders of the person. */
export function cancelReminders(draft: Draft): void {
  const { person } = draft.session;
  for (const { id } of person.reminders) draft.effects.push({ kind: 'cancel', id });
  person.reminders = [];
}
