import { z } from 'zod';
import { addDays, instantOf } from '../../calendar.js';
import type { NodeKind } from '../../engine/model.js';
import { findDays } from '../../language/dates/days.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';

/** Heads are reminded at this hour. */
const HOUR = '08:00';

/**
 * Notes the last day of the kelurahan's request that the message names, and sets its reminders: some days before, and on
 * the day itself.
 */
export const registerRequest: NodeKind<true, Draft> = {
  name: 'register_request',
  schema: z.literal(true),
  run(draft, { run, id, next }) {
    const { event, today, flows, session, now, effects } = draft;
    const [due] = event.kind === 'text' ? findDays(event.text, today, { direction: 'future' }) : [];
    run.answers[id] = due ? 'noted' : 'no_day';
    if (!due) {
      draft.tell('register-request-no-day');
      return next;
    }
    const text: Text = { id: 'reminder-register', args: { due: { day: due } } };
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
    draft.tell('register-request-noted', { due: { day: due } });
    return next;
  },
  notes: () => z.enum(['noted', 'no_day']),
};
