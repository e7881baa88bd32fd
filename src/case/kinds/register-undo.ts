import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { undoOf } from '../../neighbourhood/undo.js';
import type { Draft } from '../draft.js';
import { consulted, write } from '../office.js';

/** Takes back what the writer has changed in the register last, but for what somebody else has written over since. */
export const registerUndo: NodeKind<true, Draft> = {
  name: 'register_undo',
  schema: z.literal(true),
  run(draft, { run, id, next }) {
    const register = consulted(draft);
    if (!register) return null;
    const { registered } = draft.session;
    const { changes, others } = registered ? undoOf(register, registered.turn) : { changes: [], others: 0 };
    for (const change of changes) write(draft, change);
    draft.session.registered = null;
    run.answers[id] = !changes.length ? 'nothing' : others ? 'part' : 'undone';
    return next;
  },
  notes: () => z.enum(['undone', 'part', 'nothing']),
};
