import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { undoOf } from '../../neighbourhood/undo.js';
import type { Draft } from '../draft.js';
import { consulted, write } from '../office.js';

/** Takes back what the writer has changed in the register last, as far as it still stands so. */
export const registerUndo: NodeKind<true, Draft> = {
  name: 'register_undo',
  schema: z.literal(true),
  run(draft, { run, id, next }) {
    const register = consulted(draft);
    if (!register) return null;
    const { registered } = draft.session;
    const changes = registered ? undoOf(register, registered.turn) : [];
    for (const change of changes) write(draft, change);
    draft.session.registered = null;
    run.answers[id] = changes.length ? 'undone' : 'nothing';
    return next;
  },
  notes: () => z.enum(['undone', 'nothing']),
};
