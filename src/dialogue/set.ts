import { type FactValue, isFactName } from '../policy/facts.js';
import { type Conversation, FlowFault } from './conversation.js';
import { resolve } from './names.js';
import type { Value } from './schema.js';
import type { Run } from './session.js';

/**
 * Writes what a `set` node names: an answer of its run, a fact (as a claim), or one of `SETTABLE`.
 * @throws {FlowFault} when the name cannot be set.
 */
export function set(chat: Conversation, run: Run, name: string, from: Value): void {
  const { session, now } = chat;
  const value = resolve(chat.flows, session, now, from);
  if (name.startsWith('answers.')) {
    if (value === null) delete run.answers[name.slice('answers.'.length)];
    else run.answers[name.slice('answers.'.length)] = value;
    return;
  }
  if (isFactName(name)) {
    if (value !== null) chat.learn(name, value as FactValue);
    return;
  }
  switch (name) {
    case 'consent.photos':
      session.person.consent = value === true ? now : null;
      return;
    case 'person.locale':
      if (chat.flows.texts.locales.includes(String(value))) {
        session.person.locale = String(value);
        session.person.chose_locale = true;
      }
      return;
    case 'person.stopped':
      session.person.stopped = value === true;
      return;
    case 'person.forgotten':
      chat.forgotten = true;
      chat.effects.push({ kind: 'forget' });
      cancelReminders(chat);
      return;
    case 'person.reminders':
      cancelReminders(chat);
      return;
    case 'photo.waiting':
      session.photo = null;
      return;
    case 'topic.service':
      if (typeof value === 'string') chat.ask(value);
      else chat.askNone();
      return;
    case 'topic.next_service':
      session.topic.services = [];
      return;
    case 'topic.time':
      session.topic.time = typeof value === 'string' ? value : null;
      return;
    case 'topic.case':
      chat.turnTo(value === 'self' ? 'self' : 'other');
      return;
    default:
      throw new FlowFault(`"${name}" cannot be set`);
  }
}

/** Calls off all reminders of the person. */
export function cancelReminders(chat: Conversation): void {
  const { person } = chat.session;
  for (const { id } of person.reminders) chat.effects.push({ kind: 'cancel', id });
  person.reminders = [];
}
