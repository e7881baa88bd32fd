import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { findDays } from '../../language/dates/days.js';
import { dueAndReminder } from '../../neighbourhood/wanted.js';
import { hasOneOfEach } from '../../neighbourhood/words.js';
import type { Draft } from '../draft.js';
import { begunWith } from '../office.js';
import { DUE_REMINDER } from './register-remind.js';

const WHAT = ['due', 'wish', 'standing'] as const;
type What = (typeof WHAT)[number];

/**
 * Notes the last day of the kelurahan's request that the message names, or that it names none (`due`); whether it says when to
 * be reminded of it (`wish`). `standing` tells the day that is reminded of, and whether it is asked beside what is missing.
 */
export const registerRequest: NodeKind<What, Draft> = {
  name: 'register_request',
  schema: z.enum(WHAT),
  run(draft, { run, id, spec, next }) {
    run.answers[id] = NOTES[spec](draft);
    return next;
  },
  notes: () => z.string(),
};

const NOTES: Record<What, (draft: Draft) => string> = {
  due(draft) {
    const day = dueIn(draft);
    if (!day) draft.tell('register-request-no-day');
    return day ?? 'no_day';
  },
  wish: (draft) =>
    dueAndReminder(begunWith(draft), draft.flows.register).reminder === null ? 'none' : 'told',
  standing(draft) {
    const set = draft.session.person.reminders.find(({ text }) => text.id === DUE_REMINDER);
    draft.tell('register-due', { due: set?.text.args?.due ?? 'none' });
    // "apa yang kurang, dan kapan batasnya?"
    return hasOneOfEach(begunWith(draft).toLowerCase(), draft.flows.register.asks.missing)
      ? 'missing'
      : 'told';
  },
};

/** The first day beside those on which to be reminded; where those are all, the last of them. */
function dueIn(draft: Draft): string | null {
  const { due, reminder } = dueAndReminder(begunWith(draft), draft.flows.register);
  const [named] = findDays(due, draft.today, { direction: 'future' });
  return named ?? findDays(reminder ?? '', draft.today, { direction: 'future' }).at(-1) ?? null;
}
