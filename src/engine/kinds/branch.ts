import { z } from 'zod';
import { conditionSchema } from '../../condition-schema.js';
import { evaluate } from '../../conditions.js';
import { idSchema } from '../../ids.js';
import type { NodeKind } from '../model.js';

const branchSchema = z.array(z.strictObject({ when: conditionSchema, next: idSchema })).min(1);
export type Branch = z.infer<typeof branchSchema>;

/** Goes where the first condition that holds leads, or on. */
export const branch: NodeKind<Branch> = {
  name: 'branch',
  schema: branchSchema,
  run: ({ lookup, today }, { spec, next }) =>
    spec.find(({ when }) => evaluate(when, lookup, today) === true)?.next ?? next,
  inspect: (spec) => ({
    tried: spec.map(({ when }, i) => ({ part: when, path: ['branch', i, 'when'] })),
    leadsTo: spec.map(({ next }, i) => ({ part: next, path: ['branch', i, 'next'] })),
  }),
};
