import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { findDays } from '../../language/dates/days.js';
import type { Draft } from '../draft.js';
import { begunWith } from '../office.js';

/** Notes the last day of the kelurahan's request that the message names, or that it names none. */
export const registerRequest: NodeKind<true, Draft> = {
  name: 'register_request',
  schema: z.literal(true),
  run(draft, { run, id, next }) {
    const [due] = findDays(begunWith(draft), draft.today, { direction: 'future' });
    run.answers[id] = due ?? 'no_day';
    if (!due) draft.tell('register-request-no-day');
    return next;
  },
  notes: () => z.string(),
};
