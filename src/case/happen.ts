import { advance } from '../engine/run.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import { endHandover, lapse } from './handover.js';
import { officerActs } from './officer.js';
import { breakSilence } from './silence.js';
import { cancelReminders } from './write.js';

/** What follows for a chat from something that its resident did not send. */
export function happen(draft: Draft, event: Happening): void {
  switch (event.kind) {
    case 'evidence':
      return evidenceCame(draft, event);
    case 'reminder':
      return remind(draft, event.id);
    case 'gone':
      return leave(draft);
    case 'officer':
      return officerActs(draft, event);
    case 'join':
      return draft.tell(`join-${event.outcome}`);
    case 'joined_by':
      return draft.tell('join-elsewhere', { channel: event.channel });
  }
}

function evidenceCame(draft: Draft, { evidence }: Happening & { kind: 'evidence' }): void {
  lapse(draft);
  breakSilence(draft);
  const { session } = draft;
  if (session.waiting !== 'evidence') return;
  draft.attach(evidence);
  session.waiting = null;
  advance(draft);
}

function remind({ session: { person }, effects }: Draft, id: string): void {
  const reminder = person.reminders.find((one) => one.id === id);
  if (!reminder) return;
  person.reminders = person.reminders.filter((one) => one.id !== id);
  if (person.stopped) return;
  const text = { id: 'reminder', args: { what: reminder.text } };
  effects.push({ kind: 'send', text, choices: [], token: null, reminds: true });
}

/** Nobody reads on: no reminder is owed any more, and nothing is said. */
function leave(draft: Draft): void {
  draft.session.runs = [];
  draft.session.waiting = null;
  cancelReminders(draft);
  endHandover(draft, null);
}
