import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { changeIn } from '../../neighbourhood/change.js';
import type { Draft } from '../draft.js';
import { consulted, write } from '../office.js';
import { wishesIn } from '../register-views.js';

/** A head has done what an occupant asked for, by its number in the list: it is pending no more. Objections are the officers'. */
export const registerAnswered: NodeKind<true, Draft> = {
  name: 'register_answered',
  schema: z.literal(true),
  run(draft, { run, id, next }) {
    const register = consulted(draft);
    if (!register) return null;
    const { event } = draft;
    const number = Number(/\d{1,2}/.exec(event.kind === 'text' ? event.text : '')?.[0] ?? 0);
    const pending = wishesIn(register)[number - 1];
    run.answers[id] = !pending ? 'unknown' : pending.wish.what === 'objection' ? 'officers' : 'done';
    if (pending?.wish.what === 'correction')
      write(draft, changeIn(pending.placed, [{ do: 'decide', wish: pending.wish.id, granted: true }]));
    return next;
  },
  notes: () => z.enum(['unknown', 'officers', 'done']),
};
