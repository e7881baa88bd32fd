import { z } from 'zod';
import { addDays, type Day, daysBetween, instantOf, isDay } from '../../calendar.js';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { idSchema } from '../../ids.js';
import { WEEKDAYS } from '../../language/dates/day-names.js';
import { findDays } from '../../language/dates/days.js';
import { momentIn } from '../../language/dates/moment.js';
import { dueAndReminder } from '../../neighbourhood/wanted.js';
import { anyOf } from '../../neighbourhood/words.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';
import { begunWith } from '../office.js';

/** Heads are reminded at this hour. */
const HOUR = '08:00';
/** The text of the reminder of a request's last day. */
export const DUE_REMINDER = 'reminder-register';

const WEEKDAY_NAMES = Object.keys(WEEKDAYS);

const specSchema = z.strictObject({
  /** The name of the day. */
  of: nameSchema,
  /** What is said, with the day as `due`. */
  text: idSchema,
});

/**
 * Sets the reminders of a day in a register: when the message says, or else some days before, and on the day itself, in place of
 * those with that text.
 */
export const registerRemind: NodeKind<z.infer<typeof specSchema>, Draft> = {
  name: 'register_remind',
  schema: specSchema,
  run(draft, { run, id, spec, next }) {
    const { event, flows, session, now, effects } = draft;
    const due = String(draft.lookup(spec.of)?.value ?? '');
    if (!isDay(due)) return next;
    const text: Text = { id: spec.text, args: { due: { day: due } } };
    const { person } = session;
    for (const old of person.reminders.filter((one) => one.text.id === text.id))
      effects.push({ kind: 'cancel', id: old.id });
    person.reminders = person.reminders.filter((one) => one.text.id !== text.id);
    const told = momentTold(draft, due);
    const first = told ?? { day: addDays(due, -flows.register.reminded_days_before), time: HOUR };
    const moments = [first, ...(first.day === due ? [] : [{ day: due, time: HOUR }])];
    for (const [i, { day, time }] of moments.entries()) {
      const at = instantOf(day, time, flows.zone);
      if (at <= now) continue;
      const reminder = `${event.turn}-k${i}`;
      person.reminders.push({ id: reminder, at, text });
      effects.push({ kind: 'remind', id: reminder, at });
    }
    if (told) draft.tell('register-reminder-told', { day: { day: told.day }, time: { hour: told.time } });
    run.answers[id] = told ? 'told' : 'set';
    return next;
  },
  inspect: ({ of, text }) => ({
    looksAt: [{ part: of, path: ['register_remind', 'of'] }],
    texts: [{ part: { id: text, args: { due: of } }, path: ['register_remind', 'text'] }],
  }),
  notes: () => z.enum(['set', 'told']),
};

/** The day and hour at which the message that noted the day wants to be reminded, or `null`. */
function momentTold(draft: Draft, due: Day): { day: Day; time: string } | null {
  const { reminder } = dueAndReminder(begunWith(draft), draft.flows.register);
  const [day] = reminder === null ? [] : findDays(reminder, draft.today, { direction: 'future' });
  if (reminder === null || day === undefined) return null;
  const time = momentIn(reminder, draft.today)?.time ?? HOUR;
  return { day: isWeekday(reminder) ? lastBefore(due, day) : day, time };
}

/** A weekday without a date: "ingetin senin pagi" is the last one before the day. */
function isWeekday(text: string): boolean {
  return anyOf(WEEKDAY_NAMES).test(text) && !/\d/.test(text);
}

function lastBefore(due: Day, day: Day): Day {
  const weeks = Math.floor((daysBetween(day, due) - 1) / 7);
  return weeks > 0 ? addDays(day, 7 * weeks) : day;
}
