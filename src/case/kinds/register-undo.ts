import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { undoOf } from '../../neighbourhood/undo.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';
import { consulted, write } from '../office.js';
import { changeLines } from '../register-views.js';

/** So many changes are named, of those that are taken back at once. */
const MOST_NAMED = 6;
const DOES = ['find', 'undo'] as const;
const NOTHING = { changes: [], others: 0 };

/**
 * Takes back (`undo`) what the writer has changed in the register last, but for what somebody else has written over since, and says
 * what that was.
 * `find` does so where they say it at once (`just`); where something was said since (`earlier`) it names what would be taken back.
 */
export const registerUndo: NodeKind<(typeof DOES)[number], Draft> = {
  name: 'register_undo',
  schema: z.enum(DOES),
  run(draft, { run, id, spec, next }) {
    const register = consulted(draft);
    if (!register) return null;
    const { registered } = draft.session;
    const { changes, others } = registered ? undoOf(register, registered.turn) : NOTHING;
    if (!registered || !changes.length) {
      draft.session.registered = null;
      run.answers[id] = 'nothing';
      return next;
    }
    const all = changeLines(register, registered.turn);
    const list: Text[] = all.slice(0, MOST_NAMED);
    const what = { lines: { list, style: 'lines' as const }, more: all.length - list.length };
    if (spec === 'find' && registered.at < draft.before) {
      const minutes = Math.max(1, Math.round((draft.now - registered.at) / 60_000));
      draft.tell('register-undo-what', { ...what, minutes });
      run.answers[id] = 'earlier';
      return next;
    }
    for (const change of changes) write(draft, change);
    draft.session.registered = null;
    draft.tell('register-taken-back', what);
    if (others) draft.tell('register-taken-back-part');
    run.answers[id] = 'just';
    return next;
  },
  notes: () => z.enum(['just', 'earlier', 'nothing']),
};
