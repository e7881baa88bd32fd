import { advance } from '../engine/run.js';
import type { Text } from '../texts.js';
import { keepRaised } from './agenda.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import { newsOf } from './reminded-of.js';
import { following, isDoubted, isUnanswered, matterOf, type Reminder, usefulUntil } from './reminder.js';
import { breakSilence } from './silence.js';

/** A reminder that comes this long (ms) after its hour is told with an apology. */
const LATE_MS = 2 * 60 * 60_000;
/** On what it is asked whether a reminder is still wanted. */
const ASKS = 'reminder_doubted';

/**
 * A reminder is due: it is said once, with what to bring by the rules of now, and the next of those that come again is
 * set. One that comes so late that it helps no longer is not said, which a record tells; nor is one that was told before.
 * One that has come again for as long as the retention table says asks whether it is still wanted. Where that was asked
 * and nobody has said so, it comes no more, which is told in its place.
 */
export function remind(draft: Draft, { id, turn, told }: Extract<Happening, { kind: 'reminder' }>): void {
  const { session, effects, flows, now } = draft;
  const { person } = session;
  const reminder = person.reminders.find((one) => one.id === id);
  if (!reminder) return;
  person.reminders = person.reminders.filter((one) => one.id !== id);
  if (person.stopped) return;
  if (isUnanswered(reminder)) {
    if (!told) end(draft, reminder);
    return;
  }
  const next = following(reminder, `${turn}-r${person.reminders.length}`, now, flows.zone);
  if (next) {
    person.reminders.push(next);
    effects.push({ kind: 'remind', id: next.id, at: next.at });
  }
  if (told) return;
  const until = usefulUntil(reminder, flows.zone);
  if (now >= until) {
    effects.push({ kind: 'record', record: 'undelivered', about: { why: 'late' }, case: null });
    return;
  }
  tell(draft, reminder, until);
  // whoever holds a chat as an officer would have the answer: then it is asked with the next
  if (!next || !isDoubted(reminder, flows.retention.recurring_reminders.ms)) return;
  if (session.handover?.state === 'held') return;
  next.repeats.asked = reminder.at;
  ask(draft, next, until);
}

function tell(draft: Draft, reminder: Reminder, until: number): void {
  const { session, effects, flows, now } = draft;
  const { claims, verified_facts } = flows.retention;
  // whoever holds a phone that was silent hears of the errand alone
  const silent = now - session.at > Math.min(claims.ms, verified_facts.ms);
  const news = silent ? newsOf(draft.asOfNobody(), reminder) : newsOf(draft, reminder);
  const late = now - reminder.at > LATE_MS ? 'yes' : 'no';
  const what = { list: [reminder.text, ...news], style: 'lines' as const };
  const text: Text = { id: 'reminder', args: { what, late } };
  effects.push({ kind: 'send', text, choices: [], token: null, purpose: 'reminder', until });
  session.reminded = { id: reminder.id, at: reminder.at, text: reminder.text };
}

/** Asks whether a reminder is still wanted, as a part of the one that has come. */
function ask(draft: Draft, { id }: Reminder, until: number): void {
  const { effects, session } = draft;
  const asked = effects.length;
  breakSilence(draft);
  // of two that are asked about at once the first is asked about again, after the second
  const open = session.runs
    .slice(-1)
    .filter(({ dialogue }) => dialogue === draft.dialogueOf({ event: ASKS }));
  keepRaised(draft, open);
  draft.startOn(ASKS, { reminder: id });
  advance(draft);
  for (const [i, effect] of effects.entries())
    if (i >= asked && effect.kind === 'send') effects[i] = { ...effect, purpose: 'reminder', until };
}

function end({ effects }: Draft, reminder: Reminder): void {
  const text: Text = { id: 'reminder-ended', args: { what: matterOf(reminder) } };
  effects.push({ kind: 'send', text, choices: [], token: null, purpose: 'reminder' });
}
