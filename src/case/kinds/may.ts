import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { ACTIONS, type Action } from '../../neighbourhood/rights.js';
import type { Draft } from '../draft.js';
import { mayIn } from '../office.js';

/** Goes on where the writer's office lets them do this with the register of their area; says why not, and ends. */
export const may: NodeKind<Action, Draft> = {
  name: 'may',
  schema: z.enum(ACTIONS),
  run: (draft, { spec, next }) => (mayIn(draft, spec, null) ? next : null),
};
