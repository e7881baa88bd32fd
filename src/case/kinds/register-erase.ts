import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { changeIn } from '../../neighbourhood/change.js';
import { lastRowOf } from '../../neighbourhood/entry.js';
import { presentAmong } from '../../neighbourhood/found.js';
import type { Draft } from '../draft.js';
import { consulted, write } from '../office.js';
import { foundLine } from '../register-lines.js';

const specSchema = z.discriminatedUnion('does', [
  /** `of`: the name of the entry's id. */
  z.strictObject({ of: nameSchema, does: z.literal('name') }),
  /** `seen`: that of the answer that naming it gave, by which it is known whether it is the same still. */
  z.strictObject({ of: nameSchema, does: z.literal('erase'), seen: nameSchema }),
]);
type Spec = z.infer<typeof specSchema>;

/**
 * Names an entry of the register that is to go, or takes it away, unless somebody has written there since it was named: all that
 * was kept of it stays in the history.
 */
export const registerErase: NodeKind<Spec, Draft> = {
  name: 'register_erase',
  schema: specSchema,
  run(draft, { run, id, spec, next }) {
    const register = consulted(draft);
    if (!register) return null;
    const found = presentAmong(register).find(({ occupant }) => occupant.id === draft.lookup(spec.of)?.value);
    if (!found) {
      run.answers[id] = GONE;
      draft.tell('register-nobody');
      return null;
    }
    const { placed, occupant } = found;
    const who = foundLine(found);
    const last = lastRowOf(placed.house, occupant.id);
    run.answers[id] = last ?? 'unknown';
    if (spec.does === 'name') {
      draft.tell('register-erase-who', { who });
      return next;
    }
    if (draft.lookup(spec.seen)?.value !== run.answers[id]) {
      draft.tell('register-erase-changed', { who });
      return null;
    }
    write(draft, changeIn(placed, [{ do: 'erase', id: occupant.id, name: occupant.name, last }]));
    draft.tell('register-erased', { who });
    return next;
  },
  inspect: (spec) => ({
    looksAt: [
      { part: spec.of, path: ['register_erase', 'of'] },
      ...(spec.does === 'erase' ? [{ part: spec.seen, path: ['register_erase', 'seen'] }] : []),
    ],
  }),
  notes: () => z.string(),
};

const GONE = 'gone';
