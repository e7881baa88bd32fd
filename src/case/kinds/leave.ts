import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import type { Draft } from '../draft.js';

/** Has the chat leave those that it was joined to; `erase`: and be forgotten, alone. */
export const leave: NodeKind<{ erase: boolean }, Draft> = {
  name: 'leave',
  schema: z.strictObject({ erase: z.boolean() }),
  run({ effects }, { spec, next }) {
    effects.push({ kind: 'leave', erase: spec.erase });
    return next;
  },
};
