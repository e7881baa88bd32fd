import { advance } from '../engine/run.js';
import type { Draft } from './draft.js';
import { endHandover } from './end-handover.js';
import type { Happening } from './event.js';
import { lapse } from './handover.js';
import { officerActs } from './officer.js';
import { breakSilence } from './silence.js';
import { cancelReminders } from './write.js';

/** What follows for a chat from something that its resident did not send. */
export function happen(draft: Draft, event: Happening): void {
  (FOLLOWS[event.kind] as (draft: Draft, event: Happening) => void)(draft, event);
}

type Of<Kind extends Happening['kind']> = Extract<Happening, { kind: Kind }>;

const FOLLOWS: { [Kind in Happening['kind']]: (draft: Draft, event: Of<Kind>) => void } = {
  evidence: evidenceCame,
  reminder: remind,
  gone: leave,
  officer: officerActs,
  join(draft, { outcome }) {
    draft.tell(`join-${outcome}`);
  },
  joined_by(draft, { channel }) {
    draft.tell('join-elsewhere', { channel });
  },
};

function evidenceCame(draft: Draft, { evidence }: Of<'evidence'>): void {
  lapse(draft);
  breakSilence(draft);
  const { session } = draft;
  if (session.waiting !== 'evidence') return;
  draft.attach(evidence);
  session.waiting = null;
  advance(draft);
}

function remind({ session: { person }, effects }: Draft, { id }: Of<'reminder'>): void {
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
