import { advance } from '../engine/run.js';
import { decide } from '../policy/decide.js';
import { bring } from '../policy/papers.js';
import type { Text } from '../texts.js';
import { factsOf } from './cases.js';
import type { Draft } from './draft.js';
import { endHandover } from './end-handover.js';
import type { Happening } from './event.js';
import { lapse } from './handover.js';
import { officerActs } from './officer.js';
import { SELF } from './person.js';
import { following, serviceOf } from './reminder.js';
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
  set_aside(draft) {
    draft.tell('message-set-aside');
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

/** A reminder is due: it is said once, with what to bring, and the next of those that come again is set. */
function remind(draft: Draft, { id, turn }: Of<'reminder'>): void {
  const { session, effects, flows, now } = draft;
  const { person } = session;
  const reminder = person.reminders.find((one) => one.id === id);
  if (!reminder) return;
  person.reminders = person.reminders.filter((one) => one.id !== id);
  if (person.stopped) return;
  const next = following(reminder, `${turn}-r${person.reminders.length}`, now, flows.zone);
  if (next) {
    person.reminders.push(next);
    effects.push({ kind: 'remind', id: next.id, at: next.at });
  }
  const isLast = reminder.repeats !== undefined && next === null;
  const list = [
    reminder.text,
    ...papersOf(draft, serviceOf(reminder)),
    ...(isLast ? [{ id: 'reminder-last' }] : []),
  ];
  const text: Text = { id: 'reminder', args: { what: { list, style: 'lines' } } };
  effects.push({ kind: 'send', text, choices: [], token: null, reminds: true });
  session.reminded = { id, at: reminder.at, text: reminder.text };
}

/** What the person has to bring for a service today. */
function papersOf({ session, flows: { book }, today }: Draft, service: string | null): Text[] {
  if (service === null || !book.services.has(service)) return [];
  return bring(decide(book, service, factsOf(session, SELF), today, today));
}

/** Nobody reads on: no reminder is owed any more, and nothing is said. */
function leave(draft: Draft): void {
  draft.session.runs = [];
  draft.session.waiting = null;
  cancelReminders(draft);
  endHandover(draft, null);
}
