import { z } from 'zod';
import { addDays, instantOf, isDay } from '../../calendar.js';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { idSchema } from '../../ids.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';

/** Heads are reminded at this hour. */
const HOUR = '08:00';

const specSchema = z.strictObject({
  /** The name of the day. */
  of: nameSchema,
  /** What is said, with the day as `due`. */
  text: idSchema,
});

/** Sets the reminders of a day in a register: some days before, and on the day itself, in place of those with that text. */
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
    for (const [i, day] of [addDays(due, -flows.register.reminded_days_before), due].entries()) {
      const at = instantOf(day, HOUR, flows.zone);
      if (at <= now) continue;
      const reminder = `${event.turn}-k${i}`;
      person.reminders.push({ id: reminder, at, text });
      effects.push({ kind: 'remind', id: reminder, at });
    }
    run.answers[id] = 'set';
    return next;
  },
  inspect: ({ of, text }) => ({
    looksAt: [{ part: of, path: ['register_remind', 'of'] }],
    texts: [{ part: { id: text, args: { due: of } }, path: ['register_remind', 'text'] }],
  }),
  notes: () => z.enum(['set']),
};
