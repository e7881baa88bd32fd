import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { instantOf } from '../../calendar.js';
import { FlowFault } from '../../engine/fault.js';
import type { NodeKind } from '../../engine/model.js';
import { type TextRef, textRefSchema } from '../../engine/values.js';
import type { Text } from '../../texts.js';
import { type Arranged, momentOf, newArranged } from '../arranged.js';
import type { Draft } from '../draft.js';
import { reminderOf } from '../reminded.js';
import { rulesOf } from '../reminded-of.js';
import type { Reminder } from '../reminder.js';
import { cancelReminder } from '../write.js';

/** What comes of a reminder that is wanted: `replaced`: it stands in place of another, `full`: there are too many. */
const REMINDER_OUTCOMES = ['set', 'replaced', 'past', 'full'] as const;
const MOST_REMINDERS = 10;

type RemindSpec = { text: TextRef } | 'moved';

/**
 * Sets the reminder that was arranged and notes what came of it: in these words, or in place of the one that is moved and
 * in its words. Where a dialogue corrects an earlier one it stands in place of the latest with that text.
 */
export const remind: NodeKind<RemindSpec, Draft> = {
  name: 'remind',
  schema: z.union([z.strictObject({ text: textRefSchema }), z.literal('moved')]),
  run(draft, { run, id, spec, next }) {
    const arranged = draft.session.topic.reminder ?? newArranged();
    const set = setterOf(draft, arranged);
    run.answers[id] =
      spec === 'moved'
        ? move(draft, id, arranged, set)
        : inWords(draft, spec.text, set, run.args.corrects === true);
    return next;
  },
  inspect: (spec) => (spec === 'moved' ? {} : { texts: [{ part: spec.text, path: ['remind', 'text'] }] }),
  notes: () => z.enum(REMINDER_OUTCOMES),
};

type Outcome = (typeof REMINDER_OUTCOMES)[number];
type Set = (text: Text, old: Reminder | null) => Outcome;

function move({ session }: Draft, node: string, { of }: Arranged, set: Set): Outcome {
  const old = reminderOf(session, of);
  if (!old) throw new FlowFault(`"${node}" moves no reminder`);
  return set(old.text, old);
}

function inWords(draft: Draft, ref: TextRef, set: Set, corrects: boolean): Outcome {
  const text = draft.render(ref);
  const old = corrects ? draft.session.person.reminders.findLast((one) => one.text.id === text.id) : null;
  return set(text, old ?? null);
}

/** What one that stands in place of another keeps of it. */
function kept({ case: whose, rules }: Reminder): Pick<Reminder, 'case' | 'rules'> {
  return { ...(whose === undefined ? {} : { case: whose }), ...(rules === undefined ? {} : { rules }) };
}

/** Sets a reminder for the moment that was arranged. */
function setterOf(draft: Draft, arranged: Arranged): Set {
  const { session, flows, event, now, effects } = draft;
  const moment = momentOf(arranged);
  // what was arranged is gone, for something else was asked meanwhile: the day is asked for anew
  if (!moment?.time) return () => 'past';
  const { day, time } = moment;
  const at = instantOf(day, time, flows.zone);
  const { every } = arranged;
  const repeats = every && { repeats: { ...every, since: day, times: 0, wanted: now } };
  return (text, old) => {
    const { person, topic } = session;
    if (at <= now) return 'past';
    const stood = old !== null && person.reminders.includes(old);
    if (stood) cancelReminder({ session, effects }, old.id);
    const twin = person.reminders.find((one) => one.at === at && isDeepStrictEqual(one.text, text));
    if (person.reminders.length >= MOST_REMINDERS && !twin) return 'full';
    person.stopped = false;
    const id = twin?.id ?? `${event.turn}-r${person.reminders.length}`;
    if (twin) {
      // whoever sets the same again wants it still
      person.reminders = person.reminders.map((one) => (one === twin ? { ...twin, ...repeats } : one));
    } else {
      person.reminders.push({ id, at, text, ...repeats, ...(old ? kept(old) : rulesOf(draft, text)) });
      effects.push({ kind: 'remind', id, at });
    }
    topic.reminder = newArranged(id);
    return stood ? 'replaced' : 'set';
  };
}
