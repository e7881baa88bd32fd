import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { ACTIONS, type Action } from '../../neighbourhood/rights.js';
import type { Draft } from '../draft.js';
import { areaOfRun, mayIn } from '../office.js';

/** Goes on where the writer's office lets them do this in their area, or in the part of it that is meant (`args.area`); says why not, and ends. */
export const may: NodeKind<Action, Draft> = {
  name: 'may',
  schema: z.enum(ACTIONS),
  run(draft, { run, spec, next }) {
    const area = areaOfRun(run);
    return mayIn(draft, spec, area && { area }) ? next : null;
  },
};
