import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import type { Draft } from '../draft.js';

/** Has told what is kept beside the session: answers that were given, and lines for officers. It comes after the turn. */
export const tellKept: NodeKind<true, Draft> = {
  name: 'tell_kept',
  schema: z.literal(true),
  run({ effects }, { next }) {
    effects.push({ kind: 'tell_kept' });
    return next;
  },
};
